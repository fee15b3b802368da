"""One table in several blocks."""

from __future__ import annotations

from research.readers.records.tables.blocks import blocks_of
from research.readers.records.tables.headers import make_table

HEAD = ["Source", "Excerpt"]


def test_headers_come_again_below_each_title():
    """Neither is a record, and rows keep their numbers."""
    rows = [
        ["Slow", ""],
        HEAD,
        ["P1", "It waits."],
        ["", ""],
        ["Is it dear?", ""],
        HEAD,
        ["P2", "It is."],
    ]
    table = make_table(rows, format_="csv")
    assert table.headers == ("Source", "Excerpt")
    assert table.rows == [(3, ["P1", "It waits."]), (7, ["P2", "It is."])]
    assert [(left.text, left.locator) for left in table.left_out] == [
        ("Slow", "row 1"),
        ("Is it dear?", "row 5"),
        ("Source | Excerpt", "row 6"),
    ]
    assert table.asked == ""


def test_without_a_title_above_the_first_nothing_else_is_one():
    """Tables put one below the other: the last row of the first may have one cell only."""
    rows = [HEAD, ["P1", "It waits."], ["", "It fell."], HEAD, ["P2", "It is."]]
    assert blocks_of(rows) == (0, frozenset({3}))


def test_a_record_twice_is_no_header():
    """Its cells are values, or come again with others."""
    assert blocks_of([["12", "Yes"], ["13", "No"], ["12", "Yes"]])[1] == frozenset()
    assert blocks_of([["Ana", "Yes"], ["Bo", "Yes"], ["Ana", "Yes"]])[1] == frozenset()
    assert blocks_of([]) == (0, frozenset())
