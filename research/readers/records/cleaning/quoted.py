"""Columns whose every text was put in quotation marks before the file's own were."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import islice
from typing import Final

_LOOK: Final = 50
"""Filled cells that tell what a column is like."""
_FEWEST: Final = 3
_MOST: Final = 0.9
"""Share of a column's cells that stand in marks; what a person quotes stands in some only."""


def unquote_columns(rows: Sequence[list[str]]) -> None:
    """Take the marks off every cell, in place, in columns where nearly all cells stand in them.

    Args:
        rows: Rows of cells, the headers first; they need not be equally long.
    """
    for column in range(max(map(len, rows[:2]), default=0)):
        cells = (row[column] for row in islice(rows, 1, None) if len(row) > column and row[column])
        looked = list(islice(cells, _LOOK))
        if len(looked) >= _FEWEST and sum(map(_stands_in_marks, looked)) >= _MOST * len(looked):
            _unquote(rows, column)


def _unquote(rows: Sequence[list[str]], column: int) -> None:
    for row in islice(rows, 1, None):
        if len(row) > column and _stands_in_marks(row[column]):
            row[column] = row[column].strip()[1:-1]


def _stands_in_marks(cell: str) -> bool:
    bare = cell.strip()
    return len(bare) > 1 and bare[0] == bare[-1] == '"'
