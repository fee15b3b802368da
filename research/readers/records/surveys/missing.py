"""R's NA for no answer, in tables with a column of numbers."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from research.readers.records.tables.table import Table, written

_NA: Final = "NA"
_NUMBER: Final = re.compile(r"-?\d+(?:[.,]\d+)?")
_CODE: Final = re.compile(r"[A-Z]{2,5}")
_FEWEST: Final = 2


def without_missing(table: Table) -> Table:
    """The table with empty cells for `NA`, where it stands in a column of numbers, in which nobody writes words."""
    columns = list(map(table.column, range(len(table.headers))))
    if not any(map(_are_numbers, columns)):
        return table
    coded = list(map(_are_codes, columns))
    rows = [
        (n, ["" if cell.strip() == _NA and not code else cell for cell, code in zip(cells, coded, strict=True)])
        for n, cells in table.rows
    ]  # fmt: skip
    return replace(table, rows=rows)


def _are_codes(cells: list[str]) -> bool:
    """Whether NA is one of several regions or countries: EU, APAC, NA."""
    others = {cell.strip() for cell in cells} - {"", _NA}
    return bool(others) and all(map(_CODE.fullmatch, others))


def _are_numbers(cells: list[str]) -> bool:
    filled = written(cells)
    numbers = [cell for cell in filled if cell != _NA]
    return _FEWEST <= len(numbers) < len(filled) and all(map(_NUMBER.fullmatch, numbers))
