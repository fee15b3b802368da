"""A sheet of cells, whatever file it came from."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property

from research.readers.document import Passage
from research.readers.records.tables.columns import normalise

Row = tuple[int, Sequence[str]]
"""The row's number as a spreadsheet shows it, and its cells, one per column."""


@dataclass(frozen=True, kw_only=True)
class Table:
    """Columns with headers, rows with numbers."""

    format: str
    """One word for sources.csv."""
    headers: tuple[str, ...]
    """As a person reads them; nothing promises that they differ."""
    names: tuple[tuple[str, ...], ...]
    """For each column every spelling that the table of names may know."""
    rows: Sequence[Row]
    before: str = "row "
    after: str = ""
    """Stand around the number in a locator: row 12, tickets[3]."""
    survey: bool = False
    """The header rows are those of a survey tool."""
    asked: str = ""
    """A question that stands above the table, which all of its texts answer."""
    left_out: tuple[Passage, ...] = ()
    warnings: tuple[str, ...] = ()

    def locator(self, number: int) -> str:
        """Where a person finds the row."""
        return f"{self.before}{number}{self.after}"

    @property
    def flat_headers(self) -> tuple[str, ...]:
        """The headers that a person reads, in lower case and without marks."""
        return tuple(map(normalise, self.headers))

    @property
    def flat_names(self) -> tuple[str, ...]:
        """What the columns are called, in lower case and without marks."""
        return tuple(map(self.flat_name, range(len(self.names))))

    def flat_name(self, column: int) -> str:
        """What a column is called, in lower case and without marks: `userName` is `user name`."""
        return normalise(self.names[column][0])

    def column(self, index: int) -> list[str]:
        """One column's cells, top to bottom."""
        return self._columns[index] if self.rows else []

    @cached_property
    def _columns(self) -> list[list[str]]:
        """Asked for again and again; a column is read by going through all of the rows."""
        return [list(cells) for cells in zip(*(cells for _, cells in self.rows), strict=False)]


def mean_words(cells: Iterable[str]) -> float:
    """Words of a cell on average, where there are any."""
    filled = [cell for cell in cells if cell.strip()]
    return sum(len(cell.split()) for cell in filled) / len(filled) if filled else 0.0
