"""Columns that say the same in every row of a record: the post that others commented on, in each comment's row."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence

from research.readers.records.tables.cells import record_ids
from research.readers.records.tables.table import Table
from research.readers.records.tables.texts import text_columns

_Roles = Mapping[str, tuple[int, ...]]


def with_repeated(table: Table, roles: _Roles) -> _Roles:
    """The roles, with a text that comes again beside others' words as what these are about."""
    texts = text_columns(table, roles) if len(roles.get("text", ())) > 1 else ()
    if len(texts) < 2 or "record_id" not in roles:  # noqa: PLR2004 -- one beside another
        return roles
    ids = record_ids(table, roles)
    several = {column: _several(ids.records, table.column(column)) for column in texts}
    about = tuple(c for c in texts if ids.repeated and not any(several[c]))
    words = tuple(c for c in texts if c not in about)
    if not about or not any(any(several[c]) for c in words):
        return roles
    subjects = (*roles.get("subject", ()), *about)
    kept = tuple(column for column in roles["text"] if column not in about)
    return {**roles, "text": kept, "subject": subjects}


def _several(records: Sequence[str], cells: Sequence[str]) -> list[bool]:
    """For each record of several rows whether these say different things."""
    found: dict[str, list[str]] = defaultdict(list)
    for record, cell in zip(records, cells, strict=True):
        found[record].append(cell.strip())
    return [len(set(said)) > 1 for said in found.values() if len(said) > 1]
