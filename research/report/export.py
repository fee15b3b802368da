"""The tables as CSV files that a spreadsheet can open without running anything."""

from __future__ import annotations

import csv
import io
import re

from research.report.joins import Joined
from research.report.tables import Cell, Table, tables

_FORMULA = re.compile(r"'*[=+\-@\t\r]")
"""What a spreadsheet would run, or what undoing our own prefix would turn into that."""


def export_tables(joined: Joined) -> tuple[tuple[str, bytes], ...]:
    """Every table of the contract as path and bytes: UTF-8, header row, line feeds."""
    return tuple((f"data/{table.name}.csv", _csv(table)) for table in tables(joined))


def neutral(text: str) -> str:
    """The text, with an apostrophe before it when a spreadsheet would take it for a formula.

    Dropping one apostrophe from every cell that begins with apostrophes and then one of
    = + - @ tab CR gives the original text back.
    """
    return f"'{text}" if _FORMULA.match(text) else text


def _csv(table: Table) -> bytes:
    buffer = io.StringIO(newline="")
    writer = csv.writer(buffer, lineterminator="\n")
    writer.writerow([neutral(column) for column in table.columns])
    for row in table.rows:
        writer.writerow([_cell(cell) for cell in row])
    return buffer.getvalue().encode("utf-8", errors="replace")


def _cell(value: Cell) -> str:
    """Text is neutralised; numbers are ours, and at most four decimals are meant by them."""
    if value is None:
        return ""
    if isinstance(value, str):
        return neutral(value)
    if isinstance(value, int):
        return str(value)
    return f"{value:.4f}".rstrip("0").rstrip(".")
