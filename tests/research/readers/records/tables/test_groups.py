from __future__ import annotations

import io

import openpyxl

from research.readers.document import RawFile
from research.readers.records.spreadsheet import READER
from research.readers.records.tables.groups import filled_down, spread
from research.readers.records.tables.headers import make_table
from research.settings import Settings

CELLS = [["Teilnehmer", "Aufgabe", "Zitat"], ["TN1", "Anmelden", "Das ging schnell"], ["", "Suchen", "Wo ist die Lupe"],
         ["TN2", "Anmelden", "Ich finde mein Kennwort nicht"], ["", "Suchen", "Geht doch"]]  # fmt: skip


def test_a_code_stands_above_the_rows_of_its_participant():
    """Nobody is anonymous in such a column, so that an empty cell is the one above."""
    rows = filled_down(make_table(CELLS, format_="csv")).rows
    assert [cells[0] for _, cells in rows] == ["TN1", "TN1", "TN2", "TN2"]


def test_an_empty_name_is_nobodys():
    """Of reviews, whose writers need not say who they are; nor where a code comes again."""
    for cells in (
        [["Name", "Comment"], ["Ana", "Fine"], ["", "Bad"], ["Bo", "So so"]],
        [*CELLS, ["TN1", "Suchen", "Ach so"]],
    ):
        table = make_table(cells, format_="csv")
        assert filled_down(table) is table


def test_merged_cells_of_a_workbook():
    """Whatever their column is called; one that is merged among the heads stays."""
    book = openpyxl.Workbook()
    for cells in [["Author", "Comment"], *([a, b] for a, _, b in CELLS[1:])]:
        book.active.append([cell or None for cell in cells])
    book.active.merge_cells("A2:A3")
    book.active.merge_cells("A4:A5")
    out = io.BytesIO()
    book.save(out)
    said = READER.read(RawFile(id="a.xlsx", data=out.getvalue()), Settings()).utterances
    whose = [one.speaker or (one.author.id if one.author else "") for one in said]
    assert whose == ["TN1", "TN1", "TN2", "TN2"]
    rows = [["a"], [""], ["b"]]
    spread(rows, [((0, 0), (1, 0))])
    assert rows == [["a"], [""], ["b"]]
