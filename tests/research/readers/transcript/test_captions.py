"""Cues, the lines they stand on, and the turns they make."""

from __future__ import annotations

import re

import pytest

from research.readers.document import RawFile
from research.readers.transcript.captions import cues_in, plain, talk

FILE = RawFile(id="talk.vtt", data=b"")
TIMES = re.compile(r"(?:(?P<h>\d+):)?(?P<m>\d\d):(?P<s>\d\d)\.\d+ --> ")

TEXT = "HEAD\n\n1\n00:01.000 --> 00:02.000\nDana: hi\n\nx\n00:03.000 --> 00:04.000\nSam: ho\nho\n\nlost words\n"


def test_cues_know_their_lines_and_the_rest_is_accounted_for() -> None:
    """Identifiers belong to their cue, what is in none is left out."""
    rows = TEXT.split("\n")
    document = talk(FILE, rows, cues_in(rows, TIMES), form="vtt", example="0:01 --> 0:02")
    assert [(one.speaker, one.text, one.lines) for one in document.utterances] == [
        ("Dana", "hi", (3, 5)),
        ("Sam", "ho ho", (7, 10)),
    ]
    assert [(one.text, one.lines) for one in document.left_out] == [
        ("HEAD", (1, 1)),
        ("lost words", (12, 12)),
    ]


@pytest.mark.parametrize(
    ("gaps", "words"), [({}, ["It hangs,"]), ({"gaps": True}, ["It hangs,", "then it"])]
)
def test_a_blank_line_ends_a_cue_where_the_format_says_so(
    gaps: dict[str, bool], words: list[str]
) -> None:
    """Subtitles have some among their words; the number of the next cue is none of them."""
    text = (
        "1\n00:01.000 --> 00:02.000\nIt hangs,\n\nthen it\n2\n00:03.000 --> 00:04.000\ngoes on\n"
    )
    cue, after = cues_in(text.split("\n"), TIMES, **gaps)
    assert [said for _, said in cue.words] == words
    assert (cue.when, after.when, after.words) == ("00:00:01", "00:00:03", ((7, "goes on"),))


def test_words_end_at_a_time_that_cannot_be_read() -> None:
    """What stands below it was said at another time, and by whom is not known."""
    text = "00:01.000 --> 00:02.000\nYes.\n\n2\n00:00:02,000 - 00:04.000\nlost\n"
    (cue,) = cues_in(text.split("\n"), TIMES, gaps=True)
    assert [said for _, said in cue.words] == ["Yes."]


def test_a_number_at_the_end_is_an_answer() -> None:
    """No cue follows that it could count."""
    (cue,) = cues_in(["00:01.000 --> 00:02.000", "42"], TIMES, gaps=True)
    assert cue.words == ((1, "42"),)


def test_tags_come_off_and_entities_are_spelt_out() -> None:
    """Colours, times, fonts, and what looks like a tag and is none."""
    assert plain("<c.red>a</c><00:01.000> &amp; {\\an8}b <i>c</i>") == "a & b c"
    assert plain("a < b") == "a < b"


def test_a_long_talk_without_labels_is_no_single_turn() -> None:
    """It ends with a sentence now and then."""
    said = "I said these ten words of mine to nobody here."
    text = "\n\n".join(f"00:{n:02}.000 --> 00:{n:02}.900\n{said}" for n in range(40))
    rows = text.split("\n")
    document = talk(FILE, rows, cues_in(rows, TIMES), form="srt", example="")
    assert 2 < len(document.utterances) < 10
    assert all(one.text.endswith(".") for one in document.utterances)
