"""The watchlist."""

from __future__ import annotations

from dataclasses import replace

from research.model import WatchItem
from research.report.joins import join
from research.report.watch import watch_rows


def test_item_is_shown_with_a_quote_and_where_it_stands(joined):
    """Kept in sight, not counted."""
    row = watch_rows(joined)[0]
    assert (row.size, row.quote) == ("1 person, 1 excerpt", "Printing is upside down.")
    assert (row.who, row.where) == ("P-5", "row 4")


def test_item_without_known_excerpts_is_skipped(study):
    """There is nothing to quote."""
    lost = WatchItem(label="lost", excerpt_ids=("E-99",), people=1)
    joined = join(replace(study, theming=replace(study.theming, watchlist=(lost,))))
    assert watch_rows(joined) == ()


def test_what_most_people_said_comes_first(study):
    """Whatever order it was found in."""
    few, many = (
        WatchItem(label=label, excerpt_ids=("E-8",), people=people)
        for label, people in (("said by one", 1), ("said by two", 2))
    )
    joined = join(replace(study, theming=replace(study.theming, watchlist=(few, many))))
    assert [row.label for row in watch_rows(joined)] == ["said by two", "said by one"]
