"""Rows as wide as their headers."""

from research.readers.records.tables.fitting import fit

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
