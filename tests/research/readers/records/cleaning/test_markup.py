from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from research.readers.records.cleaning.markup import html_to_text, looks_like_html


def test_blocks_are_lines_and_links_keep_their_text():
    """The reading order of a mail survives; what nobody reads does not."""
    text = html_to_text(
        "<html><head><title>x</title><style>p{}</style></head><body><div>Hi <b>there</b>,</div>"
        "<ul><li>one</li><li><a href='https://x.example'>two</a></li></ul><script>no()</script>"
        "<table><tr><td>a</td><td>b</td></tr></table></body></html>"
    )
    assert text.splitlines() == ["Hi there,", "one", "two", "a b"]


def test_quoted_mail_stands_behind_a_sign():
    """What a mail quotes can be told from what it says."""
    text = html_to_text(
        "<div>Still broken.</div><div class='gmail_quote'>On Monday Ana wrote:"
        "<blockquote>Did it help?</blockquote></div><p>Bye</p>"
    )
    lines = [line for line in text.splitlines() if line]
    assert lines == ["Still broken.", "> On Monday Ana wrote:", "> > Did it help?", "Bye"]


def test_line_breaks_make_paragraphs():
    """Two breaks leave an empty line, white space in the source does not."""
    assert html_to_text("<p>a<br><br>b\n   c</p>") == "a\n\nb c"


def test_preformatted_lines_stay():
    """A pasted log keeps its lines."""
    assert html_to_text("<pre>one\n  two</pre>") == "one\ntwo"


def test_a_dump_in_the_middle_of_a_message_is_fenced():
    """It is as little its sender's as code between fences."""
    text = html_to_text(
        "<p>The scanner at gate four stopped again:</p><pre>DEV 7 RC=3\nretry later</pre><p>Help</p>"
    )
    assert [line for line in text.splitlines() if line] == [
        "The scanner at gate four stopped again:", "```", "DEV 7 RC=3", "retry later", "```", "Help",
    ]  # fmt: skip


def test_preformatted_words_of_a_person_stay_theirs():
    """A whole message may be preformatted, below a greeting too, and so may a paragraph of it."""
    assert "```" not in html_to_text("<p>Hello,</p><pre>the scanner stopped\nat gate four</pre>")
    assert "```" not in html_to_text(
        "<p>Below is what happened yesterday:</p><pre>I came in and the scanner was dead.</pre>"
    )


def test_deep_nesting_ends():
    """A bomb of nested tags is text like any other."""
    assert html_to_text("<div>" * 200 + "x") == "x"
    assert len(html_to_text("<div>" * 100_000 + "x")) <= 1


def test_entities_and_emptiness():
    """Empty markup says nothing."""
    assert html_to_text("<p>&nbsp;</p>") == ""
    assert html_to_text("<!-- nothing -->") == ""
    assert html_to_text("<p>5 &lt; 6 &eacute;</p>") == "5 < 6 é"


def test_recognition():
    """Typed tags are not markup; a fragment with blocks is."""
    assert looks_like_html("<p>a</p>")
    assert looks_like_html("<!DOCTYPE html><html><body>x</body></html>")
    assert looks_like_html("Dear all,<br />please help")
    assert not looks_like_html("<script>alert(1)</script>")
    assert not looks_like_html("when I type <div>x</div> it hangs")
    assert not looks_like_html(
        "Patient: hello\nAgent: hello\nPatient: the gate\nAgent: <div>ok</div>"
    )


@given(st.text(alphabet="<>/pdiv br=\"'&;!-abc\n\x00\ud800", max_size=60))
def test_any_markup_becomes_text(markup):
    """No markup breaks the reader."""
    assert isinstance(html_to_text(markup), str)
