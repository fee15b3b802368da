"""What the columns of a table say about a row: who, when, which record, in which words."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import chain

from research.model import Pairs
from research.readers.document import Author
from research.readers.records.authorship.authors import (
    common_values,
    make_author,
    without_identity,
)
from research.readers.records.cleaning.clean import tidy
from research.readers.records.cleaning.dates import Dates, normalise_dates
from research.readers.records.surveys.questions import is_plain_value, judge
from research.readers.records.tables.columns import normalise
from research.readers.records.tables.roles import Roles, columns_taken
from research.readers.records.tables.table import Table, written
from research.text.asked_for import asked_for
from research.text.wordings import words

TOKEN = re.compile(r"(?=[^\W_]*[-_ ]?\d)[^\W\d_]{1,12}[-_ ]?[\w-]{1,12}")
"""An id that a study gives, with a letter and a figure: D-01, FG2-3."""
_PLAIN_IDS = words("id key number nr case token hash uuid guid")
_ON_PARENTS = frozenset({"comment body", "text body", "html body"})
_OWN = frozenset({"id", "sys id"})
_CALLED = words("""
user_name username screen_name user_screen_name handle nickname login author reviewer profile_name reviewer_nickname
reviewer_username review_author user_handle
""")
"""Headers of what somebody is called, beside which another may hold a number."""
_ROUNDED = re.compile(r"\d[.,]\d+E\+\d+", re.IGNORECASE)
"""4.05E+17: what a spreadsheet made of a long number, which is no record's any more."""
_CHANGED = frozenset({"updated", "updated at"})
_UNIQUE = 0.9
_SAMPLE = 200
_DATED = re.compile(r"\s*(?:\d{4}-\d\d-\d\d|\d{1,2}[./-]\d{1,2}[./-](?:19|20)?\d\d(?!\d))")
_VALUE_LENGTH = 80
_POOR = frozenset({"preview", "snippet", "extract", "query"})
"""Beginnings of texts, and what a scraper looked for: texts only where an export has nothing else."""
_COUNT = re.compile(r"\s*\d[\d.,]*\s?[KkMm]?\+?(?:\s\w{1,12})?\s*")
"""1.2K, 3 likes: what "Likes" heads where it is no text."""
_HANDLED = words("status done resolved closed erledigt statut estado stato traité")
"""Heads in a desk's list of what came in, and what became of it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Ids:
    """Which record each row belongs to."""

    records: tuple[str, ...]
    parts: tuple[str, ...]
    """The row's own id where the record's id is another column's; else empty."""
    own: bool
    """The file has an id for its records."""
    repeated: bool
    """Some record takes up several rows."""


def record_ids(table: Table, roles: Roles) -> Ids:
    """The records' own ids, or row-12 where there is none."""
    columns = [column for column in roles.get("record_id", ()) if _tells_records(table, column)]
    sheet = table.before.removesuffix("row ").removesuffix("column ").rstrip(" ,")
    prefix = f"{sheet} row-" if table.before.endswith((", row ", ", column ")) else "row-"
    rows = tuple(f"{prefix}{number}" for number, _ in table.rows)
    if "talk" in roles:
        return Ids(records=rows[:1] * len(rows), parts=rows, own=False, repeated=True)
    if not columns:
        return Ids(records=rows, parts=("",) * len(rows), own=False, repeated=False)
    given = [cell.strip()[:200] for cell in table.column(columns[0])]
    records = tuple(tidy(cell) or row for cell, row in zip(given, rows, strict=True))
    second = next((column for column in columns[1:] if table.flat_name(column) in _OWN), None)
    parts = tuple(map(tidy, table.column(second))) if second is not None else ("",) * len(rows)
    again = len(set(records)) < len(records)
    return Ids(records=records, parts=parts, own=True, repeated=again)


def _tells_records(table: Table, column: int) -> bool:
    """Whether ids tell records: none that a spreadsheet rounded, no other table's, no plain number that comes again."""
    filled, name = written(table.column(column)), table.flat_name(column)
    if all(map(_ROUNDED.fullmatch, filled)):
        return False
    if name == "parent id" and not _is_below(table, filled):
        return False
    history = any("fivetran active" in map(normalise, names) for names in table.names)
    if name not in _PLAIN_IDS or history:
        return True
    return len(set(filled)) >= _UNIQUE * len(filled)


def _is_below(table: Table, parents: Sequence[str]) -> bool:
    """Whether every row is a comment or mail on another table's record, as Salesforce writes them."""
    return len(parents) == len(table.rows) and bool(table.called(_ON_PARENTS))


def dates(table: Table, roles: Roles, *, dayfirst: bool) -> Dates:
    """The date of every row, from the best column that has any."""
    for column in (*roles.get("date", ()), *_review_dates(table, roles)):
        found = normalise_dates(table.column(column), dayfirst=dayfirst)
        if any(found.values):
            return found
    return _unnamed_dates(table, roles, dayfirst=dayfirst)


def _review_dates(table: Table, roles: Roles) -> Iterator[int]:
    """Stores give a review one date, its last change; a ticket's last change says nothing."""
    if "rating" in roles and "subject" in roles:
        yield from (c for c in roles.get("ignore", ()) if table.flat_name(c) in _CHANGED)


def _unnamed_dates(table: Table, roles: Roles, *, dayfirst: bool) -> Dates:
    """Without a date column by name: the first other column with nothing but dates."""
    for column in range(len(table.headers)):
        if column not in columns_taken(roles) and _looks_dated(table, column):
            found = normalise_dates(table.column(column), dayfirst=dayfirst)
            if not found.unread and any(found.values):
                return found
    return Dates(values=("",) * len(table.rows))


def _looks_dated(table: Table, column: int) -> bool:
    filled = [cells[column] for _, cells in table.rows[:_SAMPLE] if cells[column].strip()]
    return bool(filled) and all(_DATED.match(cell) for cell in filled)


def date_warnings(found: Dates, *, dayfirst: bool) -> Iterator[str]:
    """What a reader should know about the dates."""
    if found.ambiguous:
        order = "day first" if dayfirst else "month first"
        yield (
            f"{found.ambiguous} dates could be read day first or month first and were read {order}"
            f"; [tickets] dayfirst in research.toml decides"
        )
    if found.unread:
        yield f"{found.unread} dates could not be read and were left empty"


def authors(table: Table, roles: Roles, attributes: Sequence[Pairs] = ()) -> list[Author]:
    """The author of every row; generic values that many rows share are nobody."""
    made: dict[tuple[object, ...], Author] = {}
    ids, emails = _first(table, roles, "author_id"), _first(table, roles, "email")
    ids, names = _with_handles(table, roles, ids, _names(table, roles))
    accounts = _first(table, roles, "account")
    shared = [common_values(column) for column in (ids, emails, names)]
    pairs = attributes or _attributes(table, roles)
    result = []
    for key in zip(ids, emails, names, accounts, pairs, strict=True):
        author = made.get(key)
        if author is None:
            author = make_author(
                id=key[0], email=key[1], name=key[2], account=key[3], attributes=key[4]
            )
            if any(value in common for value, common in zip(key, shared, strict=False)):
                author = without_identity(author)
            made[key] = author
        result.append(author)
    return result


def _first(table: Table, roles: Roles, role: str) -> list[str]:
    """The best non-empty cell of a role in each row."""
    columns = roles.get(role, ())
    if not columns:
        return [""] * len(table.rows)
    best = table.column(columns[0])
    for column in columns[1:]:
        if not all(best):
            best = [cell or other for cell, other in zip(best, table.column(column), strict=True)]
    return best


def _with_handles(
    table: Table, roles: Roles, ids: list[str], names: list[str]
) -> tuple[list[str], list[str]]:
    """Ids and names, where an id stands beside a user name: both tell who somebody is.

    Beside a handle the name that is shown is the name, whatever its header says.
    """
    columns = roles.get("author_id", ())
    called = next((c for c in columns[1:] if table.flat_name(c) in _CALLED), None)
    if called is None or any(names):
        return ids, names
    pairs = [
        (other, id_) if " " in id_.strip() and other and " " not in other else (id_, other)
        for id_, other in zip(ids, table.column(called), strict=True)
    ]
    return [id_ for id_, _ in pairs], [name if name != id_ else "" for id_, name in pairs]


def _names(table: Table, roles: Roles) -> list[str]:
    columns = roles.get("name", ())
    plain = len(columns) == 1 and table.flat_name(columns[0]) == "name"
    if plain and roles.get("author_id") and "participant" not in roles:
        return [""] * len(table.rows)  # the product's name, next to the user's
    flat = {table.flat_name(column): column for column in columns}
    if "first name" not in flat or "last name" not in flat:
        return _first(table, roles, "name")
    first, last = table.column(flat["first name"]), table.column(flat["last name"])
    joined = [f"{one} {two}".strip() for one, two in zip(first, last, strict=True)]
    rest = tuple(column for column in columns if column not in flat.values())
    others = _first(table, {"name": rest}, "name")
    return [name or other for name, other in zip(joined, others, strict=True)]


def _attributes(table: Table, roles: Roles) -> list[Pairs]:
    columns = roles.get("attribute", ())
    if not columns:
        return [()] * len(table.rows)
    headers = [table.headers[column][:_VALUE_LENGTH] for column in columns]
    rows = zip(*(table.column(column) for column in columns), strict=True)
    return [pairs(headers, row) for row in rows]


def pairs(headers: Sequence[str], row: Sequence[str]) -> Pairs:
    """The row's attributes, without empty ones."""
    return tuple(
        (header, " ".join(tidy(cell)[:_VALUE_LENGTH].split()))
        for header, cell in zip(headers, row, strict=True)
        if cell and not cell.isspace()
    )


def text_columns(table: Table, roles: Roles) -> tuple[int, ...]:
    """The columns with people's words: those named so; without any, those that read so."""
    named = tuple(column for column in roles.get("text", ()) if _wordy(table, column))
    whole = tuple(c for c in named if table.flat_name(c) not in _POOR)
    named = whole or named
    if named:
        return named
    others = columns_taken(roles)
    found = tuple(
        column
        for column, header in enumerate(table.headers)
        if column not in others and judge(header, table.column(column)).kind == "open"
    )
    titled = has_subjects(table, roles)
    return _what_was_written(table, found) if titled or is_handled(table, roles) else found


def has_subjects(table: Table, roles: Roles) -> bool:
    """Whether a subject stands in any row."""
    return any(map(str.strip, chain(*map(table.column, roles.get("subject", ())))))


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
