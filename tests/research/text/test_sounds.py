"""Laughs, pauses and what somebody did, at the ends of what is said and among the words."""

from __future__ import annotations

import pytest

from research.readers.transcript.assemble import Sheet, assemble
from research.readers.transcript.markup import split_lines
from research.text.sounds import off_sounds

HEATING = """P1: Well **laughs** the child turns blue first.
I: When do you turn it up?
P1: When she does, **points at the wall** the dial is behind the sofa.
I: And the app?
**everybody gets up**
P1: It shows yesterday.
"""


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("(lacht) Dann war es weg.", "Dann war es weg."),
        ("[sighs] (long pause) Never again. [laughs]", "Never again."),
        ("That's a good point. [P4 switches the lamp off]", "That's a good point."),
        ("<chuckles> Yes, twice", "Yes, twice"),
        ("(Befragte lacht) Zweimal. [plusieurs voix rires]", "Zweimal."),
        ("(..) it went red (.)", "it went red"),
    ],
)
def test_how_it_was_said_is_not_what_was_said(text: str, left: str) -> None:
    """A quotation neither begins nor ends with it."""
    start, end = off_sounds(text, 0, len(text))
    assert text[start:end] == left


@pytest.mark.parametrize(
    "text",
    [
        "It froze [laughs] and I left.",
        "The gate (.) it went red (..) twice.",
        "(pause button) is what I pressed",
        "We moved to [city]",
        "It cost (3)",
        "[inaudible] and I left",
        "(...) somewhere else",
        "[laughs]",
        "[he was] never there",
        "",
    ],
)
def test_a_quotation_stays_what_was_written_down(text: str) -> None:
    """What stands among the words stays, and so do other brackets and what is nothing else."""
    assert off_sounds(text, 0, len(text)) == (0, len(text))


def test_hostile_brackets_take_no_time() -> None:
    """Nobody laughs a hundred thousand times."""
    text = "(" * 50_000 + "[laughs] " * 5_000 + ")" * 50_000
    assert off_sounds(text, 0, len(text))


def test_a_file_that_sets_laughs_in_bold_sets_what_was_done_so() -> None:
    """It is put in brackets, as other files have it; elsewhere bold is stress, or a name."""
    document = assemble(Sheet(format="md", lines=split_lines(HEATING)))
    assert [one.text for one in document.utterances if one.speaker == "P1"] == [
        "Well (laughs) the child turns blue first.",
        "When she does, (points at the wall) the dial is behind the sofa.",
        "It shows yesterday.",
    ]
    loud = HEATING.replace("**laughs** ", "").replace("points at the wall", "never")
    said = assemble(Sheet(format="md", lines=split_lines(loud))).utterances
    assert "When she does, never the dial is behind the sofa." in [one.text for one in said]
