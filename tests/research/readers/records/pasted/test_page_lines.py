"""What single lines of a copied page are."""

from __future__ import annotations

import pytest

from research.readers.records.pasted.page_lines import beside, is_clocked, is_name, is_stamp


@pytest.mark.parametrize(
    "line",
    ["2d", "3 Std.", "1w • Edited", "5 min", "vor 3 Tagen", "9:14 AM", "Yesterday at 9:14", "9:14 Uhr", "APP  10:02 AM",
     "Rated 2 out of 5 stars", "Rating, 3 stars", "★★☆☆☆ 4 May 2026", "Reviewed in Ghent on 3 March 2026", "2026-03-04 10:15"],
)  # fmt: skip
def test_lines_that_say_when_or_how_many_stars(line):
    """And hardly anything else."""
    assert is_stamp(line, clocks=False)


@pytest.mark.parametrize(
    "line", ["9:14", "I waited 3 days.", "2 doors", "by Ines on 4 May 2026", "It has 2 d and a b"]
)
def test_lines_that_do_not(line):
    """A bare time may be a place in a recording, a sentence is somebody's."""
    assert not is_stamp(line, clocks=False)


def test_bare_times_where_a_chat_was_copied():
    """A time of day elsewhere in the text says that all are."""
    assert is_stamp("9:14", clocks=True)
    assert is_clocked(["Ines", "9:14 AM", "9:15"])
    assert not is_clocked(["Ines", "0:14", "2d"])


def test_who_and_when_on_one_line():
    """In whatever order a page writes them."""
    assert beside("gull 3 hours ago | prev | next [–]", clocks=False) == ("gull", "3 hours ago")
    assert beside("gull commented 3 days ago", clocks=False) == ("gull", "3 days ago")
    assert beside("gull — 02/03/2026 10:15", clocks=False) == ("gull", "02/03/2026")
    assert beside("[9:14 AM] Ines Pardo", clocks=False) == ("Ines Pardo", "")
    assert beside("[00:14] Ines Pardo", clocks=False) is None
    assert beside("[9:14 AM] Moderator", clocks=True) is None


@pytest.mark.parametrize("line", ["Ines Pardo", "gull_7", "@gull", "Theo P.", "M. Kroll"])
def test_names(line):
    """Also nicknames, and a last name of one letter."""
    assert is_name(line)


@pytest.mark.parametrize(
    "line", ["12 replies", "It hangs.", "r/ferries", "Interviewer", "P3", "2 May 2026"]
)
def test_no_names(line):
    """Counts, sentences, places, whoever asks, codes and days."""
    assert not is_name(line)
