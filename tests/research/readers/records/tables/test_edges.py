"""One table in several blocks."""

from __future__ import annotations

import pytest

from research.readers.records.tables.edges import blocks_of, fit, is_labelled
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


@pytest.mark.parametrize(
    "footer",
    [
        ["", "", "n = 3"],
        ["Total", "3", "100%"],
        ["Quelle: Delta GmbH, Bern", "", ""],
        ["Exported on 3 May 2026", "", ""],
        ["* grey values are imputed", "", ""],
    ],
)
def test_rows_below_the_table(footer):
    """A count, a sum or a source is nobody's answer, and is listed."""
    table = _table(["id", "hall", "comment"], *RECORDS, footer)
    assert [number for number, _ in table.rows] == [2, 3, 4]
    assert table.left_out[-1].reason == "text below the table"


@pytest.mark.parametrize(
    "last",
    [
        ["10", "b", "Note: the hooks are back"],
        ["", "b", "Total waste of water"],
        ["10", "b", "Total"],
    ],
)
def test_a_last_respondent_stays(last):
    """Who has an id is a respondent, and so is whoever says more than a table would."""
    assert len(_table(["id", "hall", "comment"], *RECORDS, last).rows) == 4


def test_answers_of_one_column_stay():
    """Where there is no other column nothing tells a note from an answer."""
    assert len(_table(["comment"], ["Cold water"], ["Note: no hooks"]).rows) == 2


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
    assert is_labelled(["bad", "It broke"], ROWS)
    assert not is_labelled(["verdict", "words"], [["verdict", "words"], *ROWS])
    assert not is_labelled(
        ["Bus", "Train"],
        [["Bus", ""], ["Bus", "Train"], ["", "Train"], ["Bus", ""], ["Bus", "Train"]] * 2,
    )


def test_an_option_beside_a_question_is_no_label():
    """Whoever did not tick it said so; another head in the row asks, or is known."""
    ticks = [[str(n), ("Bus", "None")[n % 2], f"It is late {n}"] for n in range(8)]
    assert not is_labelled(["Guest", "Bus", "What annoys you?"], ticks)
    assert not is_labelled(["Email", "Bus", "It is late"], ticks)
    assert is_labelled(["9", "Bus", "It is late"], ticks)


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


HEADS = ("id", "text")


def fitted(*rows, between=""):
    """Rows numbered from 2 on."""
    return fit(list(enumerate(map(list, rows), start=2)), HEADS, before="row ", between=between)


def test_what_is_short_is_filled_and_what_is_empty_is_no_row():
    """Counted, so that a reader hears of it."""
    found = fitted(["7"], ["", ""], ["8", "It broke"])
    assert found.rows == [(2, ["7", ""]), (4, ["8", "It broke"])]
    assert (found.short, found.surplus) == (1, [])


def test_what_is_beyond_the_last_column_is_told():
    """With its place; blanks are nothing."""
    found = fitted(["7", "It broke", "x", ""], ["8", "It works", " "])
    assert [row for _, row in found.rows] == [["7", "It broke"], ["8", "It works"]]
    assert [(one.locator, one.text.strip(" |")) for one in found.surplus] == [("row 2", "x")]


def test_words_that_nobody_quoted_keep_their_commas():
    """A space follows each comma, and the last column holds words."""
    found = fitted(["7", "It broke", " twice", " and then again"], between=",")
    assert found.rows == [(2, ["7", "It broke, twice, and then again"])]
    assert found.surplus == []
