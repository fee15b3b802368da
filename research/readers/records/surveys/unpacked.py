"""Columns whose cells are JSON, or a list as Python prints it: the answers of a form, the messages of a talk."""

from __future__ import annotations

import ast
import json
import re
import warnings
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any, Final

from research.model import Role
from research.readers.records.authorship.message_writers import side_of
from research.readers.records.conversations.messages import messages_in, said
from research.readers.records.json_files.flattened import flat
from research.readers.records.tables.columns import title
from research.readers.records.tables.table import Table, written

_OPENS: Final = ("{", "[")
_MOST: Final = 200
_LONGEST: Final = 200_000
_TALK: Final = re.compile(r"\s*\[\s*[\[{(]")
_NO_COMMA: Final = re.compile(r"(?<=[}\])])[^\S\n]*\n\s*(?=[{\[(])")
"""Between the messages of an array that was printed."""
_SHOWN: Final[Mapping[Role, str]] = {
    "participant": "Customer", "agent": "Agent", "bot": "Bot", "moderator": "Interviewer",
}  # fmt: skip


def unpack(table: Table) -> Table:
    """The table with the fields of objects as columns in their place, and talks as lines of who says what."""
    firsts = [_first(cells) for cells in map(table.column, _columns(table))]
    talks = [column for column, first in enumerate(firsts) if talk_in(first)]
    if talks:
        rows = [
            (n, [talk_in(cell) or cell if c in talks else cell for c, cell in enumerate(cells)])
            for n, cells in table.rows
        ]
        table = replace(table, rows=rows)
    for column in reversed(_columns(table)):
        if column not in talks and firsts[column].startswith(_OPENS):
            table = _unpacked(table, column)
    return table


def _first(cells: Sequence[str]) -> str:
    return next((cell.strip() for cell in cells if cell.strip()), "")


def _columns(table: Table) -> range:
    return range(len(table.headers))


def _unpacked(table: Table, column: int) -> Table:
    cells = table.column(column)
    if not all(cell.startswith(_OPENS) for cell in written(cells)):
        return table
    found = list(map(_fields, cells))
    names = tuple(dict.fromkeys(name for fields in found for name in fields if name))[:_MOST]
    if not names:
        return table
    shown = tuple(map(title, names))
    return replace(
        table,
        headers=(*table.headers[:column], *shown, *table.headers[column + 1 :]),
        names=(*table.names[:column], *((one,) for one in shown), *table.names[column + 1 :]),
        rows=[
            (n, [*row[:column], *(fields.get(name, "") for name in names), *row[column + 1 :]])
            for (n, row), fields in zip(table.rows, found, strict=True)
        ],
    )


def _fields(cell: str) -> dict[str, str]:
    value = _value(cell) if len(cell) <= _LONGEST else None
    held = {"": value} if isinstance(value, list) else value
    return dict(flat(held, "", 0)) if isinstance(held, dict) else {}


def talk_in(cell: str) -> str:
    """The talk as lines that begin with who speaks; empty where the cell holds none of two sides."""
    if len(cell) > _LONGEST or not _TALK.match(cell):
        return ""
    told = [(side_of(one), " ".join(said(one).split())) for one in messages_in(_value(cell))]
    if len({side for side, _ in told} - {"unknown"}) < 2:  # noqa: PLR2004 -- both sides
        return ""
    return "\n".join(f"{_SHOWN.get(side, 'Note')}: {words}" for side, words in told if words)


def _value(cell: str) -> Any:
    try:
        return json.loads(cell)
    except (ValueError, RecursionError):
        pass
    with warnings.catch_warnings(action="ignore"):
        try:
            return ast.literal_eval(_NO_COMMA.sub(", ", cell.strip()))
        except (ValueError, SyntaxError, MemoryError, RecursionError):
            return None
