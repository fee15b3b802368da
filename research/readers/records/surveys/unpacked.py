"""Columns whose cells are JSON objects, as a database keeps the answers of a form."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any, Final

from research.readers.records.conversations.celled import talk_in
from research.readers.records.parsed.objects import flat
from research.readers.records.tables.columns import title
from research.readers.records.tables.table import Table

_OPENS: Final = frozenset({"{", "["})
_MOST: Final = 200
_LONGEST: Final = 200_000


def unpack(table: Table) -> Table:
    """The table with a column for each field of such objects, in place of the column that held them."""
    table = _with_talks(table)
    packed = [column for column in range(len(table.headers)) if _is_packed(table, column)]
    for column in reversed(packed):
        table = _unpacked(table, column)
    return table


def _with_talks(table: Table) -> Table:
    """The table with the talks in such cells as lines of who says what."""
    talks = {
        column: {number: talk_in(cells[column]) for number, cells in table.rows}
        for column in range(len(table.headers))
        if talk_in(next((c[column] for _, c in table.rows if c[column].strip()), ""))
    }
    if not talks:
        return table
    rows = [
        (
            number,
            [talks[c][number] or cell if c in talks else cell for c, cell in enumerate(cells)],
        )
        for number, cells in table.rows
    ]
    return replace(table, rows=rows)


def _is_packed(table: Table, column: int) -> bool:
    filled = (cells[column].lstrip() for _, cells in table.rows if cells[column].strip())
    first = next(filled, "")
    opens = first[:1] in _OPENS and all(cell[:1] in _OPENS for cell in filled)
    return opens and bool(_fields(first))


def _fields(cell: str) -> dict[str, str]:
    if len(cell) > _LONGEST:
        return {}
    try:
        value: Any = json.loads(cell)
    except (ValueError, RecursionError):
        return {}
    held = {"": value} if isinstance(value, list) else value
    return dict(flat(held, "", 0)) if isinstance(held, dict) else {}


def _unpacked(table: Table, column: int) -> Table:
    found = [_fields(cells[column]) for _, cells in table.rows]
    names = tuple(dict.fromkeys(name for fields in found for name in fields if name))[:_MOST]
    if not names:
        return table
    shown = tuple(map(title, names))
    return replace(
        table,
        headers=(*table.headers[:column], *shown, *table.headers[column + 1 :]),
        names=(*table.names[:column], *((one,) for one in shown), *table.names[column + 1 :]),
        rows=[
            (n, [*cells[:column], *(fields.get(name, "") for name in names), *cells[column + 1 :]])
            for (n, cells), fields in zip(table.rows, found, strict=True)
        ],
    )
