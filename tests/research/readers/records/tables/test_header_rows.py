"""Where the headers stand."""

from __future__ import annotations

import pytest

from research.readers.records.tables.header_rows import begins_with_data, repeated_headers
from research.readers.records.tables.headers import make_table

RECORDS = [["7", "a", "No hooks"], ["8", "b", "Cold water"], ["9", "a", "Loud music"]]


def _table(*rows):
    return make_table(rows, format_="csv")


@pytest.mark.parametrize(
    "headers", [["Nr.", "Halle", "Was fehlt in der Umkleide?"], ["id", "hall", "comment"]]
)
def test_headers_below_titles(headers):
    """Titles of one cell each are listed, also where the headers are no known ones."""
    table = _table(["Swimmers, spring", "", ""], ["by Delta Ltd", "", ""], headers, *RECORDS)
    assert list(table.headers) == headers
    assert len(table.rows) == 3
    assert [left.text for left in table.left_out] == ["Swimmers, spring", "by Delta Ltd"]


def test_headers_of_a_researchers_table_below_its_title():
    """No header is a known one, but none of them comes again below."""
    headers = ["Theme", "Illustrative words", "Interview"]
    table = _table(["Table S2. Themes", "", ""], headers, *RECORDS)
    assert list(table.headers) == headers


def test_a_question_over_its_options_is_no_title():
    """Where the second row holds what comes again below, it is the first record."""
    table = _table(["Hall", "", ""], ["a", "b", "c"], ["a", "c", "b"], ["b", "b", "c"])
    assert table.headers[0] == "Hall"


ROWS = [
    ["bad", "It hums"],
    ["good", "It is warm"],
    ["bad", "It leaks"],
    ["bad", "It smells"],
    ["good", "It glows"],
    ["bad", "It is gone"],
]


def test_a_label_tells_that_a_row_is_data():
    """It comes again below; a head does not, nor does the option above its ticks, nor a head that came twice."""
    assert begins_with_data(["bad", "It broke"], ROWS)
    assert not begins_with_data(["verdict", "words"], [["verdict", "words"], *ROWS])
    assert not begins_with_data(
        ["Bus", "Train"],
        [["Bus", ""], ["Bus", "Train"], ["", "Train"], ["Bus", ""], ["Bus", "Train"]] * 2,
    )


def test_an_option_beside_a_question_is_no_label():
    """Whoever did not tick it said so; another head in the row asks, or is known."""
    ticks = [[str(n), ("Bus", "None")[n % 2], f"It is late {n}"] for n in range(8)]
    assert not begins_with_data(["Guest", "Bus", "What annoys you?"], ticks)
    assert not begins_with_data(["Email", "Bus", "It is late"], ticks)
    assert begins_with_data(["9", "Bus", "It is late"], ticks)


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
    assert repeated_headers(rows) == (0, frozenset({3}))


def test_a_record_twice_is_no_header():
    """Its cells are values, or come again with others."""
    assert repeated_headers([["12", "Yes"], ["13", "No"], ["12", "Yes"]])[1] == frozenset()
    assert repeated_headers([["Ana", "Yes"], ["Bo", "Yes"], ["Ana", "Yes"]])[1] == frozenset()
    assert repeated_headers([]) == (0, frozenset())
