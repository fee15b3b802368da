"""Lines that are only a day."""

from __future__ import annotations

import pytest

from research.readers.transcript.marks.days import is_day


@pytest.mark.parametrize(
    "line",
    [
        "Monday 2 March",
        "2026-03-02",
        "3. März 2026",
        "lunes, 3 de marzo",
        "Day 3",
        "6/3/26",
        "May 3",
    ],
)
def test_days_as_diaries_write_them(line: str) -> None:
    """In words, in numbers, or counted."""
    assert is_day(line)


@pytest.mark.parametrize(
    "line",
    ["Monday", "5", "12:30", "I may", "1 March we left", "March was bad", "May 3?", "", "3.5"],
)
def test_what_somebody_may_have_answered_is_no_day(line: str) -> None:
    """A weekday or number alone, and whatever has other words."""
    assert not is_day(line)
