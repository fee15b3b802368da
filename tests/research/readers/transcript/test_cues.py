"""Captions found again in their file."""

from __future__ import annotations

from research.readers.document import RawFile
from research.readers.transcript.cues import Cue, plain, talk

FILE = RawFile(id="talk.vtt", data=b"")

TEXT = "HEAD\n\n1\n00:01.000 --> 00:02.000\nDana: hi\n\nx\n00:03.000 --> 00:04.000\nSam: ho\nho\n\nlost words\n"
CUES = (
    Cue(start="00:01.000", payload=("Dana: hi",)),
    Cue(start="00:03.000", payload=("Sam: ho", "ho")),
)


def test_cues_know_their_lines_and_the_rest_is_accounted_for() -> None:
    """Identifiers belong to their cue, what is in none is left out."""
    document = talk(FILE, TEXT, CUES, form="vtt", example="0:01 --> 0:02")
    assert [(one.speaker, one.text, one.lines) for one in document.utterances] == [
        ("Dana", "hi", (3, 5)),
        ("Sam", "ho ho", (7, 10)),
    ]
    assert [(one.text, one.lines) for one in document.left_out] == [
        ("HEAD", (1, 1)),
        ("lost words", (12, 12)),
    ]


def test_tags_come_off_and_entities_are_spelt_out() -> None:
    """Colours, times, fonts, and what looks like a tag and is none."""
    assert plain("<c.red>a</c><00:01.000> &amp; {\\an8}b <i>c</i>") == "a & b c"
    assert plain("a < b") == "a < b"


def test_a_long_talk_without_labels_is_no_single_turn() -> None:
    """It ends with a sentence now and then."""
    rows = [
        f"00:{n:02}.000 --> 00:{n:02}.900\nI said these ten words of mine to nobody here."
        for n in range(40)
    ]
    cues = [
        Cue(start=f"00:{n:02}.000", payload=(row.split("\n")[1],)) for n, row in enumerate(rows)
    ]
    document = talk(FILE, "\n\n".join(rows), cues, form="srt", example="")
    assert 2 < len(document.utterances) < 10
    assert all(one.text.endswith(".") for one in document.utterances)
