"""A sheet of cells, whatever file it came from."""

from __future__ import annotations

from collections.abc import Callable, Container, Iterable, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any

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
    rows: Sequence[Row]
    names: tuple[tuple[str, ...], ...] = ()
    """For each column every spelling that the table of names may know; without any, its header."""
    before: str = "row "
    after: str = ""
    """Stand around the number in a locator: row 12, tickets[3]."""
    survey: bool = False
    """The header rows are those of a survey tool."""
    asked: str = ""
    """A question that stands above the table, which all of its texts answer."""
    left_out: tuple[Passage, ...] = ()
    warnings: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        """Fill in the names."""
        if not self.names:
            object.__setattr__(self, "names", tuple((header,) for header in self.headers))

    def reshaped(self, headers: Sequence[str], rows: Sequence[Row], **changes: Any) -> Table:
        """The same sheet with other columns."""
        return replace(self, headers=tuple(headers), names=(), rows=rows, **changes)

    def locator(self, number: int) -> str:
        """Where a person finds the row."""
        return f"{self.before}{number}{self.after}"

    def passage(self, number: int, text: str, reason: str) -> Passage:
        """What stands in a row, or in a part of it, and is nobody's."""
        return Passage.at(number, text, reason, locator=self.locator(number))

    @cached_property
    def flat_headers(self) -> tuple[str, ...]:
        """The headers that a person reads, in lower case and without marks."""
        return tuple(map(normalise, self.headers))

    @cached_property
    def flat_names(self) -> tuple[str, ...]:
        """What the columns are called, in lower case and without marks."""
        return tuple(map(self.flat_name, range(len(self.names))))

    @property
    def asks(self) -> bool:
        """Whether a header ends with a question mark."""
        return any(header.rstrip().endswith("?") for header in self.headers)

    def flat_name(self, column: int) -> str:
        """What a column is called, in lower case and without marks: `userName` is `user name`."""
        return normalise(self.names[column][0])

    def called(self, names: Container[str]) -> list[int]:
        """The columns that have one of the names, as `flat_name` gives them."""
        return [column for column, name in enumerate(self.flat_names) if name in names]

    def first_called(self, names: Container[str]) -> int | None:
        """The first such column."""
        return next(iter(self.called(names)), None)

    def named(self, headers: Iterable[str]) -> tuple[int, ...]:
        """The columns that somebody names by any spelling of their header, in the table's order."""
        wanted = set(map(normalise, headers))
        spelled = enumerate(zip(self.names, self.headers, strict=True))
        return tuple(c for c, (own, shown) in spelled if wanted & {*map(normalise, (*own, shown))})

    def column(self, index: int) -> list[str]:
        """One column's cells, top to bottom."""
        return self._columns[index] if self.rows else []

    @cached_property
    def _columns(self) -> list[list[str]]:
        """Asked for again and again; a column is read by going through all of the rows."""
        return [list(cells) for cells in zip(*(cells for _, cells in self.rows), strict=False)]


def written(cells: Iterable[str]) -> list[str]:
    """The cells in which something stands, without the space around it."""
    return [cell for cell in map(str.strip, cells) if cell]


def share(cells: Iterable[str], fits: Callable[[str], object]) -> float:
    """Of how many of the cells in which something stands this holds; 0 where there are none."""
    said = written(cells)
    return sum(bool(fits(cell)) for cell in said) / len(said) if said else 0.0


def mean_words(cells: Iterable[str]) -> float:
    """Words of a cell on average, where there are any."""
    said = written(cells)
    return sum(len(cell.split()) for cell in said) / len(said) if said else 0.0
