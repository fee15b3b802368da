"""Which columns of a table of records hold people's words."""

from __future__ import annotations

import re
from itertools import chain

from research.readers.records.surveys.questions import is_plain_value, judge
from research.readers.records.tables.columns import normalise
from research.readers.records.tables.roles import Roles, taken
from research.readers.records.tables.table import Table
from research.text.asked_for import asked_for
from research.text.wordings import words

_POOR = frozenset({"preview", "snippet", "extract", "query"})
"""Beginnings of texts, and what a scraper looked for: texts only where an export has nothing else."""
_COUNT = re.compile(r"\s*\d[\d.,]*\s?[KkMm]?\+?(?:\s\w{1,12})?\s*")
"""1.2K, 3 likes: what "Likes" heads where it is no text."""
_HANDLED = words("status done resolved closed erledigt statut estado stato traité")
"""Heads in a desk's list of what came in, and what became of it."""


def text_columns(table: Table, roles: Roles) -> tuple[int, ...]:
    """The columns with people's words: those named so; without any, those that read so."""
    named = tuple(column for column in roles.get("text", ()) if _wordy(table, column))
    whole = tuple(c for c in named if table.flat_name(c) not in _POOR)
    named = whole or named
    if named:
        return named
    others = taken(roles)
    found = tuple(
        column
        for column, header in enumerate(table.headers)
        if column not in others and judge(header, table.column(column)).kind == "open"
    )
    titled = any(map(str.strip, chain(*map(table.column, roles.get("subject", ())))))
    return _what_was_written(table, found) if titled or is_handled(table, roles) else found


def is_handled(table: Table, roles: Roles) -> bool:
    """Whether columns say who takes care of what a row holds, or how far that has come."""
    return "staff" in roles or bool(table.called(_HANDLED))


def _what_was_written(table: Table, found: tuple[int, ...]) -> tuple[int, ...]:
    """The first is what was written, then what was done; but good and bad, or fields of one name, are a review's."""
    judged = sum(asked_for(table.headers[column]) is not None for column in found)
    firsts = [normalise(table.headers[column]).split()[:1] for column in found]
    return found if judged > 1 or firsts.count(firsts[0] if firsts else []) > 1 else found[:1]


def _wordy(table: Table, column: int) -> bool:
    filled = (cell for cell in table.column(column) if cell and not cell.isspace())
    return any(not is_plain_value(cell) and not _COUNT.fullmatch(cell) for cell in filled)
