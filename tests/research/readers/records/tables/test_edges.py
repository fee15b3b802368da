"""What stands below and beside a table."""

from __future__ import annotations

import pytest

from research.readers.records.tables.edges import fit_rows
from research.readers.records.tables.headers import make_table

RECORDS = [["7", "a", "No hooks"], ["8", "b", "Cold water"], ["9", "a", "Loud music"]]


def _table(*rows):
    return make_table(rows, format_="csv")


HEADS = ("id", "text")


def fitted(*rows, between=""):
    """Rows numbered from 2 on."""
    return fit_rows(
        list(enumerate(map(list, rows), start=2)), HEADS, before="row ", between=between
    )


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
