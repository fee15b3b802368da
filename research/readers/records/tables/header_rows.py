"""Which row of a sheet the headers stand in: the first, or one below titles; and where they come again."""

from __future__ import annotations

import re
from collections.abc import Sequence

from research.readers.records.tables.columns import known
from research.readers.records.tables.table import written

_DATA_LIKE = re.compile(
    r"[-+]?\d[\d.,]*%?|\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}.*|\S+@\S+\.\S+|https?://\S+|[0-9a-f-]{32,36}"
)
PROBE = 100
_FEWEST_HEADS = _PAIR = 2
_TITLE_ROWS, _SURE = 15, 2
_WIDE, _LONGEST_HEAD, _COMPARED = 3, 30, 2_000
_FEWEST_LABELLED, _FEWEST_AGAIN, _LONGEST_LABEL = 5, 3, 40
_AGAIN, _LABELS = 0.1, 0.4
"""Shares of the rows: with the first row's label, at least; labels that there are, at most."""


def header_place(cells: Sequence[Sequence[str]]) -> int:
    """The number of the row with the headers: the first filled one, or one below the titles of a table."""
    first = next((i for i, row in enumerate(cells) if filled_count(row)), 0)
    if not cells:
        return first
    if report := _below_report(cells, first):
        return report
    filled, titled = filled_count(cells[first]), any(map(known, cells[first]))
    if titled and filled > 1:
        return first
    below = enumerate(cells[first : first + _TITLE_ROWS], start=first)
    found = next((i for i, row in below if _is_head(cells, i, filled, titled=titled)), first)
    above = written(cells[found - 1]) if found > first else []
    # A question over its items is a part of their headers.
    return found - (len(above) > 1 and any(cell.endswith("?") for cell in above))


def _below_report(cells: Sequence[Sequence[str]], first: int) -> int:
    """The number of the row with the headers below what a report says of itself; 0 without.

    That is lines of a name and its value, or parts with a title each, of which the last is the widest.
    """
    widest = pairs = 0
    for place in range(first, min(first + _TITLE_ROWS, len(cells))):
        row, filled = cells[place], filled_count(cells[place])
        below_pairs = (
            pairs >= _SURE and filled > _WIDE > widest and may_head(row, cells[place + 1 :])
        )
        titled = place > first and filled_count(cells[place - 1]) == 1
        if below_pairs or (titled and filled > widest > 1 and sum(map(known, row)) > _SURE):
            return place
        pairs += filled == _PAIR == filled_count(row[:_PAIR])
        widest = max(widest, filled)
    return 0


def _is_head(cells: Sequence[Sequence[str]], place: int, filled: int, *, titled: bool) -> bool:
    """Whether a row below a title of so many cells holds the headers."""
    row, rest = cells[place], cells[place + 1 :]
    if filled_count(row) > filled and _signs(row, alone=filled == 1) >= _SURE + titled:
        return True
    wide = filled == 1 and filled_count(row) >= _WIDE
    return (
        wide and max(map(filled_count, cells[:place]), default=0) < _WIDE and may_head(row, rest)
    )


def may_head(row: Sequence[str], below: Sequence[Sequence[str]], *, grouped: bool = False) -> bool:
    """Whether a row may be the headers of the rows below it: words, none of which comes again in its column.

    Args:
        row: The row.
        below: The rows below it.
        grouped: Headings stand above it, below each of which may be *Other*, or whole statements.
    """
    filled = [(column, cell.strip()) for column, cell in enumerate(row) if cell.strip()]
    heads = [cell for _, cell in filled]
    if any(map(is_value, heads)) or len(below) < _SURE:
        return False
    brief = all(len(cell.split()) <= _LONGEST_HEAD for cell in heads)
    if not grouped and not (brief and len(set(heads)) == len(heads)):
        return False
    return not any(
        len(other) > column and other[column].strip() == cell
        for other in below[:_COMPARED]
        for column, cell in filled
    )


def filled_count(row: Sequence[str]) -> int:
    """How many cells of a row hold something."""
    return len(written(row))


def _signs(row: Sequence[str], *, alone: bool) -> int:
    """How many of a row's cells are headers; below a title of one cell questions count twice."""
    named = sum(map(known, row))
    if not alone or any(map(is_value, filter(str.strip, row))):
        return named
    return named + _SURE * sum(cell.strip().endswith("?") for cell in row)


def is_value(cell: str) -> bool:
    """Whether a cell is a number, date, address, link or id, and so no header."""
    return bool(_DATA_LIKE.fullmatch(cell.strip()[:PROBE]))


def repeated_headers(cells: Sequence[Sequence[str]]) -> tuple[int, frozenset[int]]:
    """The row of the headers, and the rows below that are headers again or the titles above those.

    A sheet may hold several blocks below titles of their own; no row is told where the headers come once.
    """
    start = next(
        (i for i, row in enumerate(cells) if filled_count(row) >= _FEWEST_HEADS), len(cells)
    )
    first = _stripped(cells[start]) if start < len(cells) else []
    again = {
        i
        for i, row in enumerate(cells[start + 1 :], start=start + 1)
        if row and row[0].strip() == first[0] and _stripped(row) == first
    }
    if not again or not may_head(
        first, [row for i, row in enumerate(cells) if i > start and i not in again]
    ):
        return start, frozenset()
    if not start:  # what stands above a header is a record of the block before
        return start, frozenset(again)
    above = sum(any(map(str.strip, row)) for row in cells[:start])
    nearby = {place - up for place in again for up in range(1, above + 1)}
    return start, frozenset(again | {p for p in nearby if filled_count(cells[p]) < _FEWEST_HEADS})


def _stripped(row: Sequence[str]) -> list[str]:
    return "\0".join(map(str.strip, row)).rstrip("\0").split("\0")


def begins_with_data(first: Sequence[str], below: Sequence[Sequence[str]]) -> bool:
    """Whether the first row is data: it has a label that the rows below it have again and again.

    A column of ticked options is called after its option, which comes again below it as well; but no other option
    stands there, it is not in every row, and other headers are known or ask something.
    """
    below = [row for row in below[:_COMPARED] if list(row) != list(first)]
    labels = {
        column
        for column, cell in enumerate(map(str.strip, first))
        if 0 < len(cell) <= _LONGEST_LABEL and _comes_again(cell, column, below)
    }
    rest = [cell for column, cell in enumerate(first) if column not in labels]
    headed = any(map(known, rest)) or (
        len(first) > _WIDE - 1 and any(cell.strip().endswith("?") for cell in rest)
    )
    return len(below) >= _FEWEST_LABELLED and bool(labels) and not headed


def _comes_again(label: str, column: int, below: Sequence[Sequence[str]]) -> bool:
    cells = [row[column].strip() if len(row) > column else "" for row in below]
    again, others = cells.count(label), len({*cells} - {"", label})
    often = again >= max(_FEWEST_AGAIN, len(cells) * _AGAIN)
    return often and (again == len(cells) or 0 < others < len(cells) * _LABELS)
