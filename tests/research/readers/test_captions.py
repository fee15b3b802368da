"""Captions, as Zoom, Teams, YouTube and other tools write them."""

from __future__ import annotations

from textwrap import dedent

import pytest

from research.errors import InputError
from research.readers import find_reader
from research.readers.captions import SBV, SRT, VTT, plain
from research.readers.document import RawFile, Reader
from research.settings import Settings

SUBRIP = "1\n00:00:01,000 --> 00:00:03,000\nDana: What\nbroke?\n\n2\n00:01:04,000 --> 00:01:06,000\nSam: The <i>export</i>.\n"
SUBVIEWER = (
    "0:00:01.000,0:00:03.000\nDana: What\nbroke?\n\n0:01:04.000,0:01:06.000\nSam: The export.\n"
)


def read(reader: Reader, text: str, encoding: str = "utf-8"):
    file = RawFile(id=f"p1{reader.suffixes[0]}", data=text.encode(encoding))
    return reader.read(file, Settings())


def talk(text: str):
    return read(VTT, dedent(text))


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
    assert VTT.recognises(RawFile(id="x.txt", data=b"\xef\xbb\xbfWEBVTT\n\n"))
    assert VTT.recognises(RawFile(id="x.vtt", data=b"00:01.000 --> 00:03.000\nhi"))
    assert not VTT.recognises(RawFile(id="x.txt", data=b"WEBVTTs are files"))
    assert SRT.recognises(RawFile(id="x.txt", data=SUBRIP.encode()))
    assert SBV.recognises(RawFile(id="x.txt", data=SUBVIEWER.encode()))


def test_who_speaks_stands_above_the_time_or_in_an_object() -> None:
    """As Webex numbers its captions, and as Teams stores them."""
    named = 'WEBVTT\n\n1 "Ida Falk" (345)\n00:00:01.100 --> 00:00:04.100\nWhere is it?\n\n2 "Bo Lund" (120)\n00:00:05.100 --> 00:00:09.100\nIn the shed.\n'
    cue = '{"startDateTime":"2025-01-02T10:00:01","speakerName":"Ida Falk","spokenText":"Where is it?"}'
    objects = f"WEBVTT\n\n00:00:01.000 --> 00:00:04.000\n{cue}\n"
    first, second = talk(named).utterances
    assert [(first.speaker, first.text), (second.speaker, second.text)] == [
        ("Ida Falk", "Where is it?"),
        ("Bo Lund", "In the shed."),
    ]
    (only,) = talk(objects).utterances
    assert (only.speaker, only.text) == ("Ida Falk", "Where is it?")


@pytest.mark.parametrize(
    ("reader", "text", "encoding"), [(SRT, SUBRIP, "utf-16"), (SBV, SUBVIEWER, "utf-8")]
)
def test_numbers_and_times_are_no_words(reader: Reader, text: str, encoding: str) -> None:
    """Times are locators, and what stands in each caption is joined."""
    document = read(reader, text, encoding)
    assert said(document) == [
        ("Dana", "00:00:01", "What broke?"),
        ("Sam", "00:01:04", "The export."),
    ]
    assert document.utterances[0].lines == (1, 4 if reader is SRT else 3)


def test_numbers_may_be_missing() -> None:
    """Some tools write none."""
    text = "00:00:01,000 --> 00:00:03,000\nDana: hi there\n\n00:00:04,000 --> 00:00:06,000\nSam: hello there\n"
    assert find_reader(RawFile(id="p.txt", data=text.encode())) is SRT
    assert len(read(SRT, text).utterances) == 2


@pytest.mark.parametrize(
    "text", ["1", "some text", "1\nsome text", "a\n00:00:00,500 --> 00:00:07,000"]
)
@pytest.mark.parametrize("reader", [SRT, SBV])
def test_what_has_no_captions_is_rejected(reader: Reader, text: str) -> None:
    """It has the ending, and nothing to read."""
    with pytest.raises(InputError, match="no caption"):
        read(reader, text)


def test_a_subtitle_goes_on_below_an_empty_line() -> None:
    """As those who type subtitles part what is shown; numbers may follow without one."""
    text = "1\n00:00:01,000 --> 00:00:03,000\nDana: Which one\n\nbroke?\n2\n00:00:04,000 --> 00:00:06,000\nSam: The left one.\n"
    assert said(read(SRT, text)) == [
        ("Dana", "00:00:01", "Which one broke?"),
        ("Sam", "00:00:04", "The left one."),
    ]


def test_a_teams_text_with_points_in_its_times_is_left_to_the_text_reader() -> None:
    """Names stand on lines of their own there."""
    assert not SRT.recognises(RawFile(id="p.txt", data=b"0:0:3.120 --> 0:0:7.800\nSam\nhi"))


def test_captions_of_a_broadcast() -> None:
    """A change of speaker is marked, and the mark is no word."""
    goes = [
        ("DANA", "What broke?"),
        ("SAM", "The export."),
        ("DANA", "When?"),
        ("SAM", "On Monday."),
    ]
    text = "".join(
        f"{n}\n00:00:{n:02},000 --> 00:00:{n + 1:02},000\n>> {who}: {words}\n\n"
        for n, (who, words) in enumerate(goes, start=1)
    )
    assert [(one.speaker, one.text) for one in read(SRT, text).utterances] == goes


def test_what_is_in_no_caption_is_accounted_for() -> None:
    """Names above a time belong to it; the rest is left out with its lines."""
    document = talk(
        "WEBVTT\n\nx\n00:01.000 --> 00:02.000\nDana: hi\n\n00:03.000 --> 00:04.000\nSam: ho\nho\n\nlost words\n"
    )
    assert [(one.text, one.lines) for one in document.utterances] == [
        ("hi", (3, 5)),
        ("ho ho", (7, 9)),
    ]
    assert [(one.text, one.lines) for one in document.left_out] == [
        ("WEBVTT", (1, 1)),
        ("lost words", (11, 11)),
    ]


def test_tags_come_off_and_entities_are_spelt_out() -> None:
    """Colours, times, fonts, and what looks like a tag and is none."""
    assert plain("<c.red>a</c><00:01.000> &amp; {\\an8}b <i>c</i>") == "a & b c"
    assert plain("a < b") == "a < b"


def test_a_long_talk_without_labels_is_no_single_turn() -> None:
    """It ends with a sentence now and then."""
    captions = (
        f"00:{n:02}.000 --> 00:{n:02}.900\nI said these ten words of mine to nobody here.\n\n"
        for n in range(40)
    )
    document = talk("WEBVTT\n\n" + "".join(captions))
    assert 2 < len(document.utterances) < 10
    assert all(one.text.endswith(".") for one in document.utterances)
