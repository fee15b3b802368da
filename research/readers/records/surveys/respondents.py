"""Who answered each row of a survey: by an id that a tool or the study gave, with what they ticked."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from research.model import Pairs
from research.readers.document import Author
from research.readers.records.tables.cells import TOKEN, Roles, authors, pairs, record_ids
from research.readers.records.tables.columns import SURVEY_IDS, normalise
from research.readers.records.tables.table import Table

_CALLED = frozenset(
    {"id", "code", "uid", "pseudonym", "kennung", "kürzel", "código", "identifiant"}
)
_LONG_NUMBER = 7
"""Figures of an id that a tool gave; fewer are a row's or a running number."""


def respondents(table: Table, roles: Roles, closed: Sequence[int]) -> list[Author]:
    """The respondent of every row, described by the closed columns."""
    headers = _unique([table.headers[column] for column in closed])
    attributes: list[Pairs] = [
        pairs(headers, [cells[column] for column in closed]) for _, cells in table.rows
    ]
    people = authors(table, _without_clerks(table, roles), attributes)
    ids = record_ids(table, roles)
    names = [
        normalise(name) for column in roles.get("record_id", ()) for name in table.names[column]
    ]
    if _without_clerks(table, roles).get("author_id"):
        return people
    if not ids.own:
        keys = _keys(table)
        return [replace(one, id=one.id or key) for one, key in zip(people, keys, strict=True)]
    # An id that comes again is no running number: it is a respondent's, asked several times.
    named = not SURVEY_IDS.isdisjoint(names) or ids.repeated
    own = ids.records if named else _unique_ids(table, ids.records)
    return [
        replace(author, id=record) if named or _is_token(record) else author
        for author, record in zip(people, own, strict=True)
    ]


def _keys(table: Table) -> Sequence[str]:
    """What stands in the first column that is called an id and tells everybody apart by tokens: K-101."""
    for column, header in enumerate(table.headers):
        words = normalise(header).split()
        cells = [cell.strip() for cell in table.column(column)]
        alone = len(cells) > 1 and len(set(cells)) == len(cells)
        if words and words[-1] in _CALLED and alone and all(map(TOKEN.fullmatch, cells)):
            return cells
    return [""] * len(table.rows)


def _unique_ids(table: Table, records: Sequence[str]) -> Sequence[str]:
    """What a tool gives beside a running number, and repeats below for the groups of a respondent."""
    flat = table.flat_names
    column = flat.index("uuid") if "uuid" in flat else None
    if column is None or any(map(_is_token, records)):
        return records
    return [
        cell.strip() or record for cell, record in zip(table.column(column), records, strict=True)
    ]


def _without_clerks(table: Table, roles: Roles) -> Roles:
    """Whoever sent a form in for others, as in ODK, is no respondent."""
    sent = {
        column
        for column, name in enumerate(table.flat_names)
        if name in {"submitter id", "submitter name", "submitter", "submitted by"}
    }
    return {role: tuple(c for c in columns if c not in sent) for role, columns in roles.items()}


def _is_token(record: str) -> bool:
    """Whether the id names a person: a row's number or a running number does not."""
    return "row-" not in record and (not record.isdigit() or len(record) >= _LONG_NUMBER)


def _unique(headers: Sequence[str]) -> list[str]:
    """Repeated headers get a number, so that no attribute hides another."""
    seen: dict[str, int] = {}
    result = []
    for header in headers:
        short = header[:80]
        seen[short] = seen.get(short, 0) + 1
        result.append(short if seen[short] == 1 else f"{short[:74]} ({seen[short]})")
    return result
