"""Rows made as wide as their headers: what is short is filled up, what is beyond is told."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from research.readers.document import Passage
from research.readers.records.tables.columns import role
from research.readers.records.tables.table import Row

BEYOND = "cells beyond the last column"
SHOWN = 500
"""Letters of what stands beside a table that are told."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Fitted:
    """Rows as wide as the headers."""

    rows: list[Row]
    surplus: list[Passage]
    """What rows had beyond the last column."""
    short: int
    """How many had too few cells."""


def fit(below: Iterable[Row], headers: Sequence[str], *, before: str, between: str) -> Fitted:
    """The rows, without those that are empty.

    Args:
        below: Rows with their numbers.
        headers: What the columns are called.
        before: Stands before the number in a locator.
        between: What parts the cells; the last column's words may hold it where nobody quoted them.
    """
    width, short = len(headers), 0
    rows: list[Row] = []
    surplus: list[Passage] = []
    for number, row in below:
        if len(row) == width:
            if any(row):
                rows.append((number, row))
            continue
        if not any(map(str.strip, row)):
            continue
        if len(row) > width and between and _goes_on(headers[-1], row[width:]):
            rows.append((number, [*row[: width - 1], between.join(row[width - 1 :])]))
            continue
        if len(row) < width:
            short += 1
        elif any(map(str.strip, row[width:])):
            text = " | ".join(row[width:])[:SHOWN]
            surplus.append(Passage.at(number, text, BEYOND, locator=f"{before}{number}"))
        rows.append((number, [*row[:width], *[""] * (width - len(row))]))
    return Fitted(rows=rows, surplus=surplus, short=short)


def _goes_on(header: str, surplus: Sequence[str]) -> bool:
    """Whether the last column holds words, which nobody quoted and a space follows after each comma."""
    said = [cell for cell in surplus if cell]
    return bool(said) and role(header)[0] == "text" and all(cell[0] == " " for cell in said)
