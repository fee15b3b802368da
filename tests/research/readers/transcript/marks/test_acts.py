"""What is written down between the turns."""

from __future__ import annotations

from dataclasses import replace

from research.readers.transcript.marks.acts import acts_aside
from research.readers.transcript.markup import split_lines


def test_acts_and_marks_behind_a_time_are_nobodys() -> None:
    """Words that go on a turn stay, and so do acts without a time, which somebody may tell."""
    text = "P: Prices.\nscrolls past them\n(clicks it)\nThey hide it.\nopens it again?"
    lines = [replace(line, stamp="00:11:06") for line in split_lines(text)]
    assert [line.text for line in acts_aside(lines, {1}) if line.speech] == [
        "P: Prices.",
        "They hide it.",
        "opens it again?",
    ]
    assert all(line.speech for line in acts_aside(split_lines("P: a\nscrolls past"), {1}))
