"""Sheets of several blocks, each below a title of its own and the same headers: one table, and what stands between."""

from __future__ import annotations

from collections.abc import Sequence

from research.readers.records.tables.edges import filled_in, heads

_FEWEST_HEADS = 2


def blocks_of(cells: Sequence[Sequence[str]]) -> tuple[int, frozenset[int]]:
    """The row of the headers, and the rows below that are headers again or the titles above those.

    No row is told where the headers come once.
    """
    start = next((i for i, row in enumerate(cells) if filled_in(row) >= _FEWEST_HEADS), len(cells))
    first = _stripped(cells[start]) if start < len(cells) else []
    again = {i for i in range(start + 1, len(cells)) if _stripped(cells[i]) == first}
    if not again or not heads(
        first, [row for i, row in enumerate(cells) if i > start and i not in again]
    ):
        return start, frozenset()
    if not start:  # what stands above a header is a record of the block before
        return start, frozenset(again)
    above = sum(map(bool, map(filled_in, cells[:start])))
    titles = {
        place - up
        for place in again
        for up in range(1, above + 1)
        if filled_in(cells[place - up]) < _FEWEST_HEADS
    }
    return start, frozenset(again | titles)


def _stripped(row: Sequence[str]) -> list[str]:
    told = [cell.strip() for cell in row]
    while told and not told[-1]:
        told.pop()
    return told
