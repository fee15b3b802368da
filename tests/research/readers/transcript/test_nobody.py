"""Files without anybody's words."""

from __future__ import annotations

import pytest

from research.readers.transcript.markup import split_lines
from research.readers.transcript.nobody import NOTES, STUB, why_no_evidence


def why(text: str, name: str = "p1.txt") -> str:
    return why_no_evidence(split_lines(text), (), name)


@pytest.mark.parametrize(
    "text", ["Notes are in Mural.", "Transcript to follow", "# P4\nNo-show", "TODO"]
)
def test_stubs(text: str) -> None:
    """They say where it is, or that it never was."""
    assert why(text) == STUB


def test_notes_are_terse_and_nobody_speaks_in_them() -> None:
    """Under task numbers, or in a file that is named so."""
    assert why("T1\nInfo clear\nT2\nFine\nT3\nLikes colours") == NOTES
    assert why("Info clear\nLikes colours\nUnsure about dates", "P1_Notes.txt") == NOTES
    assert why("Info clear\nLikes colours\nUnsure about dates") == ""


def test_a_talk_under_task_numbers_is_a_talk() -> None:
    """A first person and full stops say so."""
    assert (
        why("T1\nI think I like it, it is clear.\nT2\nI would press here.\nT3\nMy order is gone.")
        == ""
    )
    assert why_no_evidence(split_lines("P1: Notes are in Mural."), (1,), "p1.txt") == ""
