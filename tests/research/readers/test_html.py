"""Transcripts that were published as web pages."""

from __future__ import annotations

import pytest

from research.errors import InputError
from research.readers.document import RawFile
from research.readers.html import read, recognises
from research.settings import Settings


def spoken(page: str):
    document = read(RawFile(id="p1.html", data=page.encode()), Settings())
    return [(one.speaker, one.text) for one in document.utterances], document


def test_paragraphs_with_bold_labels() -> None:
    """Tags, scripts and comments go; entities become what they stand for."""
    said, document = spoken(
        "<!doctype html><html><head><title>Session 4</title><style>p{}</style></head><body>"
        "<nav>Home</nav><script>var x = 'Sam: no';</script><!-- Sam: no -->"
        "<p><strong>Dana:</strong> What   broke?</p><p><b>Sam</b>: The export &amp; the map.<br>Both.</p>"
        "<p><b>Dana:</b> Why?</p><p><b>Sam:</b> Size &lt; 3.</p><footer>All rights reserved.</footer></body></html>"
    )
    assert said == [
        ("Dana", "What broke?"),
        ("Sam", "The export & the map.\nBoth."),
        ("Dana", "Why?"),
        ("Sam", "Size < 3."),
    ]
    assert ("title", "Session 4") in document.header


def test_answers_in_nested_lists() -> None:
    """The outer item asks, the inner one answers."""
    _, document = spoken(
        "<html><body><ul><li>What broke?<ul><li>The export.</li></ul></li>"
        "<li>And then?<ul><li>I went home.</li></ul></li></ul></body></html>"
    )
    assert [(one.role, one.text) for one in document.utterances] == [
        ("moderator", "What broke?"),
        ("participant", "The export."),
        ("moderator", "And then?"),
        ("participant", "I went home."),
    ]


def test_a_table_of_speaker_and_text() -> None:
    """Columns are told by their heads."""
    said, _ = spoken(
        "<html><body><table><tr><th>Speaker</th><th>Text</th></tr><tr><td>Interviewer</td><td>What broke?</td></tr>"
        "<tr><td>P3</td><td>The export.</td></tr></table></body></html>"
    )
    assert said == [("Interviewer", "What broke?"), ("P3", "The export.")]


def test_a_page_without_words_is_rejected() -> None:
    """A page that a script fills holds nothing."""
    with pytest.raises(InputError, match="no text"):
        spoken("<html><body><div id='app'></div><script>run()</script></body></html>")


def test_a_page_is_told_by_its_beginning() -> None:
    """Markdown with a tag in it is no page."""
    assert recognises(RawFile(id="a.txt", data=b"\n<!DOCTYPE html><html>"))
    assert not recognises(RawFile(id="a.md", data=b"**M:** fine<br/>"))


def test_the_doctype_is_nobodys_word() -> None:
    """Nor are comments; speakers may stand in headings with a time."""
    page = b"<!doctype html><html><body><!-- draft --><h3>Ruth A <span>0:07</span></h3><p>I wait.</p><h3>Dana <span>0:09</span></h3><p>Long?</p></body></html>"
    document = read(RawFile(id="talk.html", data=page), Settings())
    assert [(one.speaker, one.text) for one in document.utterances] == [
        ("Ruth A", "I wait."),
        ("Dana", "Long?"),
    ]


def test_a_name_and_a_time_in_elements_of_their_own() -> None:
    """A page's style parts them from the words; parts of a word stay together."""
    go = '<div><span class="speaker">{}</span><span class="time">00:0{}</span><p>{}</p></div>'
    parts = (
        ("Gita", 1, "How?"),
        ("P13", 4, "By <span>trac</span><span>tor</span>."),
        ("Gita", 7, "Why?"),
        ("P13", 9, "Mud."),
    )
    page = "<html><body>" + "".join(go.format(*part) for part in parts) + "</body></html>"
    found = read(RawFile(id="a.html", data=page.encode()), Settings()).utterances
    assert [(one.speaker, one.text) for one in found][:2] == [
        ("Gita", "How?"),
        ("P13", "By tractor."),
    ]


def test_a_list_of_names_and_words() -> None:
    """Who speaks is the term, what they say is below it."""
    said, _ = spoken(
        "<html><body><dl><dt>Dana</dt><dd>What broke?</dd><dt>Sam</dt><dd>The export.</dd>"
        "<dt>Dana</dt><dd>Why so?</dd><dt>Sam</dt><dd>Its size.</dd></dl></body></html>"
    )
    assert [speaker for speaker, _ in said] == ["Dana", "Sam", "Dana", "Sam"]


def test_codes_behind_words_are_the_researchers() -> None:
    """Links in brackets to other pages of the site, as in Markdown; a link among the words stays words."""
    said, _ = spoken(
        "<html><body><p>I: How often?</p>"
        '<p>P1: Every <a href="people/baker.html">baker</a> asks. (<a href="codes/habit of asking.html">habit</a>, '
        '<a href="codes/trust.html">trust</a>)</p>'
        '<p>I: And at <a href="https://bread.example/index.html">the shop</a>?</p><p>P1: Never there.</p></body></html>'
    )
    assert [words for _, words in said] == [
        "How often?",
        "Every baker asks.",
        "And at the shop?",
        "Never there.",
    ]


def test_what_is_bold_behind_words_was_done_where_laughs_are() -> None:
    """As in Markdown; a name in bold before the words stays one."""
    said, _ = spoken(
        "<html><body><p><b>Ina:</b> How often?</p><p><b>Ole:</b> Every day. <strong>laughs</strong> You see "
        "<strong>points at the shelf</strong> the tins.</p><p><b>Ina:</b> Why?</p><p><b>Ole:</b> War.</p></body></html>"
    )
    assert said[1] == ("Ole", "Every day. (laughs) You see (points at the shelf) the tins.")
    assert said[3] == ("Ole", "War.")
