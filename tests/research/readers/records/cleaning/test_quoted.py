"""Marks around every text of a column."""

from __future__ import annotations

import pytest

from research.readers.records.cleaning.quoted import attributed, speak_of, unquote_columns


def test_marks_around_every_text_are_nobodys():
    """A scraper quoted the reviews, and the program that wrote the file quoted them again."""
    rows = [
        ["id", "review"],
        ["1", '"Took it for a week, no change."'],
        ["2", ' "It said "safe" on the box."\n'],
        ["3", '"Fine"'],
        ["4", ""],
        ["5"],
    ]
    unquote_columns(rows)
    said = [row[1] for row in rows[1:5]]
    assert said == ["Took it for a week, no change.", 'It said "safe" on the box.', "Fine", ""]
    assert rows[0] == ["id", "review"]


def test_what_some_people_quote_keeps_its_marks():
    """One answer that is a quotation among others, or two rows that prove nothing."""
    rows = [["answer"], ['"It just works"'], ["No idea"], ["Slow on Mondays"], ["The form"]]
    before = [list(row) for row in rows]
    unquote_columns(rows)
    assert rows == before
    named = [["answer"], *([f'"Save" does on page {n} what does "Send"'] for n in range(4))]
    before = [list(row) for row in named]
    unquote_columns(named)
    assert named == before
    few = [["answer"], ['"Yes"'], ['"No"']]
    unquote_columns(few)
    assert few[1] == ['"Yes"']


def test_no_rows():
    """An empty table stays one."""
    rows = []
    unquote_columns(rows)
    assert rows == []


@pytest.mark.parametrize(
    ("cell", "who"),
    [
        ("P3: It hangs on Mondays", "P3"),
        ("P 12 - It hangs on Mondays", "P 12"),
        ("It hangs on Mondays (P3)", "P3"),
        ("It hangs on Mondays (Participant 4, nurse, 34).", "Participant 4"),
        ("It hangs on Mondays – P3", "P3"),
        ('"It hangs on Mondays" P3', "P3"),
        ("P3 “It hangs on Mondays”", "P3"),
        ("It hangs on Mondays", ""),
        ("It hangs (again) on Mondays", ""),
        ("", ""),
    ],
)
def test_who_is_named_beside_a_quotation(cell, who):
    """Before it or behind it, with or without what they are."""
    found, said = attributed(cell)
    assert (found, said.strip('"“”')) == (who, "It hangs on Mondays" if who else "")


def test_a_long_line_of_spaces():
    """Costs no more than its length."""
    assert attributed("a" + " " * 500_000 + "b") == ("", "")


def test_what_a_team_wrote_of_people():
    """Is no quotation, though it stands beside their names; who is called Will may ask what will happen."""
    people = ["Anna Berg", "Will Stone", "Mo"]
    noted = ["Anna wishes for a dark theme", "Will's boiler never starts", "Mo tried it twice"]
    assert speak_of(people, noted)
    assert not speak_of(people, ["I wish for a dark theme", "Will it ever start?", "Mostly fine"])
