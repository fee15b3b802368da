from __future__ import annotations

from research.readers.records.tables.table import Table, mean_words, share, written


def test_rows_know_where_they_stand():
    """Locators read like the place in the file."""
    table = Table(format="json", headers=("a",), names=(("a",),), rows=[(3, ["x"])])
    assert table.locator(3) == "row 3"
    assert table.column(0) == ["x"]
    listed = Table(format="json", headers=(), names=(), rows=[], before="tickets[", after="]")
    assert listed.locator(3) == "tickets[3]"


def test_empty_cells_are_no_short_ones():
    """They say nothing of how long the others are."""
    assert mean_words(["one two three", " ", "four"]) == 2
    assert mean_words(["", " "]) == 0


def test_columns_are_known_by_plain_names():
    """However a tool spells them; of several spellings the first counts."""
    table = Table(
        format="csv", headers=("User", "Q1"), names=(("userName", "User"), ("Q_1",)), rows=[]
    )
    assert table.flat_names == ("user name", "q 1")
    assert table.flat_name(1) == "q 1"
    assert table.flat_headers == ("user", "q1")


def test_columns_by_name():
    """What a column is called is compared without humps and marks."""
    table = Table(
        format="csv", headers=("userName", "Tags", "user name"), rows=[(2, ["a", " ", "b"])]
    )
    assert table.names == (("userName",), ("Tags",), ("user name",))
    assert table.called({"user name"}) == [0, 2]
    assert table.first_called({"email"}) is None
    assert table.reshaped(("Text",), [(2, ["b"])]).flat_names == ("text",)


def test_what_stands_in_cells():
    """Empty cells count for nothing."""
    assert written([" a ", "", "  ", "b"]) == ["a", "b"]
    assert share(["7", "x", " "], str.isdigit) == 0.5
    assert share(["", " "], str.isdigit) == 0.0
