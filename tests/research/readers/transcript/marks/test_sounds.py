"""Laughs, pauses and what somebody did, among the words."""

from __future__ import annotations

import pytest

from research.readers.transcript.assemble import Sheet, assemble
from research.readers.transcript.marks.asides import DIRECTION
from research.readers.transcript.marks.sounds import without_sounds
from research.readers.transcript.markup import split_lines

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
        ("It froze [laughs] and I left.", "It froze and I left."),
        ("(lacht) Dann war es weg.", "Dann war es weg."),
        ("Bueno (risas), se colgó.", "Bueno, se colgó."),
        ("The gate (.) it went red (..) twice.", "The gate it went red twice."),
        ("I waited (pause, 5 sec) a while.", "I waited a while."),
        ("(lange Pause) Nie wieder.", "Nie wieder."),
        ("That's a good point. [P4 switches the lamp off]", "That's a good point."),
    ],
)
def test_how_it_was_said_is_not_what_was_said(text: str, left: str) -> None:
    """What was taken out is told."""
    words, notes = without_sounds(text)
    assert words == left
    assert notes


@pytest.mark.parametrize(
    "text",
    [
        "I pressed (pause button) twice.",
        "My boss (he laughs at this) said no.",
        "We moved to [city] in May.",
        "It cost (3) twelve.",
        "I heard [inaudible] and left.",
        "It was (...) somewhere else.",
        "P1: (laughs)",
        "[he was] never there",
    ],
)
def test_other_brackets_stay(text: str) -> None:
    assert without_sounds(text) == (text, ())


def test_a_file_that_sets_laughs_in_bold_sets_what_was_done_so() -> None:
    document = assemble(Sheet(format="md", lines=split_lines(HEATING)))
    assert [one.text for one in document.utterances if one.speaker == "P1"] == [
        "Well the child turns blue first.",
        "When she does, the dial is behind the sofa.",
        "It shows yesterday.",
    ]
    assert DIRECTION in {part.reason for part in document.left_out}
    loud = HEATING.replace("**laughs** ", "").replace("points at the wall", "never")
    said = assemble(Sheet(format="md", lines=split_lines(loud))).utterances
    assert "When she does, never the dial is behind the sofa." in [one.text for one in said]
