"""Rows that belong together under one cell: a participant's code above the rows of what they said."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from research.readers.records.tables.table import Table, written
from research.text.wordings import words

PARTICIPANTS: Final = words("""
participant participants participant_id participant_code pid tester interviewee subject_id test_person teilnehmer
teilnehmerin teilnehmende tn proband probandin testperson participante partecipante deelnemer participant_e uczestnik
deltagare deltager
""")
"""Heads of columns in which nobody is anonymous: an empty cell is the one above."""
_FEWEST: Final = 2
Area = tuple[tuple[int, int], tuple[int, int]]
"""The first and the last row and column of merged cells."""


def filled_down(table: Table) -> Table:
    """The table with the participant's code in every row of theirs, where it stands in the first alone."""
    columns = [c for c in table.called(PARTICIPANTS) if _stands_once(table.column(c))]
    if not columns:
        return table
    rows: list[tuple[int, Sequence[str]]] = []
    last: dict[int, str] = {}
    for number, cells in table.rows:
        last |= {column: cells[column] for column in columns if cells[column].strip()}
        rows.append((number, [last.get(c, cell) for c, cell in enumerate(cells)]))
    return replace(table, rows=rows)


def _stands_once(cells: Sequence[str]) -> bool:
    """Whether the first row has a code, further rows have none, and no code comes again."""
    filled = written(cells)
    first = bool(cells) and bool(cells[0].strip())
    return first and _FEWEST <= len(filled) < len(cells) and len(set(filled)) == len(filled)


def spread(rows: list[list[str]], areas: Sequence[Area]) -> None:
    """Write what stands in cells that were merged downwards into each of their rows.

    One such cell in a column is a part of the heads; two and more are groups of rows.
    """
    down = [area for area in areas if area[0][1] == area[1][1] and area[0][0] < area[1][0]]
    columns = [first[1] for first, _ in down]
    for (top, column), (bottom, _) in down:
        if columns.count(column) < _FEWEST or top >= len(rows) or column >= len(rows[top]):
            continue
        for row in rows[top + 1 : bottom + 1]:
            if column < len(row) and not row[column]:
                row[column] = rows[top][column]
