"""WebVTT, as Zoom, Teams and other tools write it."""

from __future__ import annotations

from textwrap import dedent

import pytest

from research.errors import InputError
from research.readers import read_file
from research.readers.document import RawFile
from research.readers.vtt import read, recognises
from research.settings import Settings


def talk(text: str):
    return read(RawFile(id="p1.vtt", data=dedent(text).encode()), Settings())


def said(document):
    return [(one.speaker, one.locator, one.text) for one in document.utterances]


def test_zoom_names_stand_in_the_cue_and_a_sentence_runs_over_cues() -> None:
    """A cue without a name goes on with the one before."""
    document = talk(
        """\
        WEBVTT

        1
        00:00:01.000 --> 00:00:03.000
        Dana R: So tell me,

        2
        00:00:03.000 --> 00:00:04.000
        Dana R: what broke?

        3
        00:00:04.000 --> 00:00:06.000
        Sam: The

        4
        00:00:06.000 --> 00:00:08.000
        export, each
        time.

        5
        00:00:08.000 --> 00:00:09.000
        Dana R: Oh.
        """
    )
    assert said(document) == [
        ("Dana R", "00:00:01", "So tell me, what broke?"),
        ("Sam", "00:00:04", "The export, each time."),
        ("Dana R", "00:00:08", "Oh."),
    ]
    assert [one.lines for one in document.utterances] == [(3, 9), (11, 18), (20, 22)]
    assert document.left_out[0].text == "WEBVTT"


@pytest.mark.parametrize("end", ["</v>", ""])
def test_teams_voices_closed_or_not(end: str) -> None:
    """The voice tag names the speaker; identifiers and notes are nobody's words."""
    document = talk(
        f"""\
        WEBVTT

        NOTE made by a tool
        over two lines

        0f2a/12-0
        00:00:01.000 --> 00:00:03.000
        <v Dana Smith>What broke?{end}

        0f2a/13-0
        00:01:01.000 --> 00:01:03.000
        <v Sam &amp; Co>The <i>export</i>.{end}
        """
    )
    assert said(document) == [
        ("Dana Smith", "00:00:01", "What broke?"),
        ("Sam & Co", "00:01:01", "The export."),
    ]
    assert [one.reason for one in document.left_out] == [
        "the file's head",
        "a note in the file, not speech",
    ]


def test_two_voices_in_one_cue_are_two_speakers() -> None:
    """Each gets their own words."""
    document = talk("WEBVTT\n\n00:01.000 --> 00:03.000\n<v A B>Hi.</v> <v C D>Hello.</v>\n")
    assert [(one.speaker, one.text) for one in document.utterances] == [
        ("A B", "Hi."),
        ("C D", "Hello."),
    ]


def test_captions_without_speakers_are_nobodys() -> None:
    """Who speaks cannot be told."""
    document = talk(
        "WEBVTT\n\n00:01.000 --> 00:03.000\nI like it.\n\n00:04.000 --> 00:05.000\nDo you?\n"
    )
    assert {one.role for one in document.utterances} == {"unknown"}


def test_rolling_captions_are_said_once() -> None:
    """Each line is shown twice, and counts once."""
    document = talk(
        """\
        WEBVTT

        00:01.000 --> 00:03.000
        so<00:01.500><c> the</c><00:02.000><c> export</c>

        00:03.000 --> 00:05.000
        so the export
        stops<00:03.500><c> again</c>
        """
    )
    assert document.utterances[0].text == "so the export stops again"


def test_a_cue_with_a_broken_time_is_reported() -> None:
    """The rest is read, the loss is a warning and a passage."""
    document = talk(
        "WEBVTT\n\n00:01.000 --> 00:03.000\nDana: a b\n\n00:0x.000 --> 00:05.000\nSam: lost\n"
    )
    assert [one.reason for one in document.left_out][-1] == "a caption whose time cannot be read"
    assert any("no readable caption" in one for one in document.warnings)


@pytest.mark.parametrize("text", ["WEBVTT", "WEBVTT\n\nNOTE nothing\n", "just words"])
def test_a_file_without_captions_is_rejected(text: str) -> None:
    """There is nothing to read in it."""
    with pytest.raises(InputError, match="no caption"):
        talk(text)


def test_the_head_tells_the_format() -> None:
    """Or, with the ending, the times do."""
    assert recognises(RawFile(id="x.txt", data=b"\xef\xbb\xbfWEBVTT\n\n"))
    assert recognises(RawFile(id="x.vtt", data=b"00:01.000 --> 00:03.000\nhi"))
    assert not recognises(RawFile(id="x.txt", data=b"WEBVTTs are files"))


def test_who_speaks_stands_above_the_time() -> None:
    """As Webex numbers its captions."""
    named = 'WEBVTT\n\n1 "Ida Falk" (345)\n00:00:01.100 --> 00:00:04.100\nWhere is it?\n\n2 "Bo Lund" (120)\n00:00:05.100 --> 00:00:09.100\nIn the shed.\n'
    first, second = read(RawFile(id="a.vtt", data=named.encode()), Settings()).utterances
    assert [(first.speaker, first.text), (second.speaker, second.text)] == [
        ("Ida Falk", "Where is it?"),
        ("Bo Lund", "In the shed."),
    ]


def test_cues_under_another_ending_are_captions_all_the_same() -> None:
    """Nobody types two times with an arrow: without speakers they are nobody's, be it in Markdown."""
    data = b"00:00.000 --> 00:27.640\nHello, everyone.\n\n00:28.000 --> 00:35.280\nI like it.\n"
    document = read_file(RawFile(id="interview-with-kim.md", data=data), Settings())
    assert document.format == "vtt"
    assert {one.role for one in document.utterances} == {"unknown"}
