"""Chats that were saved as tables: which column says the side of each row, and which the talk that it is of."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import chain, groupby
from typing import Final

from research.readers.records.authorship.numbered_speakers import are_numbers
from research.readers.records.authorship.side_columns import (
    are_talking,
    names_customer,
    says_sides,
    tells_sides,
)
from research.readers.records.authorship.side_words import (
    is_answer_field,
    is_question_field,
    names_a_side,
)
from research.readers.records.tables.cells import TOKEN
from research.readers.records.tables.roles import Roles, columns_taken, with_role
from research.readers.records.tables.table import Table, mean_words

_WRITERS: Final = frozenset({"author_id", "name", "creator", "staff"})
IDENTIFIED: Final = frozenset({"author_id", "name", "email"})
"""Roles of columns by which people are known."""
_NO_TALK: Final = frozenset(
    {"text", "subject", "date", "author_role", "question", "rating", "record_id"}
)
_NUMBERED: Final = re.compile(r"(?: turn)? \d{1,2}$")
_SAID: Final = 3
"""Words of a cell on average, which no name has."""
_ID: Final = re.compile(rf"\+?[\d][\d ()/-]{{3,20}}|{TOKEN.pattern}|[0-9a-f-]{{12,36}}")
_SAMPLE: Final = 500
_MOST: Final = 0.8
"""Share of the talks in which both sides speak."""


def with_sides(table: Table, roles: Roles) -> Roles:
    """Who speaks in each row of many talks, or of one: the side where the cells name sides, else a person."""
    speaker, records = roles.get("speaker", ()), records_of(table, roles)
    if speaker and "record_id" in roles and "author_role" not in roles:
        return _with_speaker(table, roles, speaker)
    if speaker or ("author_role" in roles and records):
        return roles
    writers = {column for role in _WRITERS for column in roles.get(role, ())}
    writers |= {*table.called({"type"})}
    told = [c for c in roles.get("author_role", ()) if says_sides(table, c)]
    column = _side_column(table, roles, writers) if records else _talk_column(table, writers)
    sides = next(iter(told), column)
    if sides is None:
        return roles
    named = names_customer(table.column(sides))
    found = (
        {**roles, "author_role": (sides,)} if named else with_role(roles, "author_role", (sides,))
    )
    return found if records else _of_talks(table, found, sides, one=not told)


def with_pairs(table: Table, roles: Roles) -> Roles:
    """What somebody asked, and in the same row what a program or a desk answered: `user_query`, `bot_response`.

    Of one of the two columns the header must say whose it is: a prompt and a response may be a survey's.
    """
    flat = [_NUMBERED.sub("", name) for name in table.flat_names]
    said = [
        c
        for c, name in enumerate(flat)
        if (is_question_field(name) or is_answer_field(name))
        and mean_words(table.column(c)[:_SAMPLE]) >= _SAID
    ]
    asked = next((flat[c] for c in said if is_question_field(flat[c])), "")
    answered = next((flat[c] for c in said if not is_question_field(flat[c])), "")
    if not asked or not answered or not (names_a_side(asked) or names_a_side(answered)):
        return roles
    replies = [c for c in said if flat[c] == answered]
    texts = [c for c in said if flat[c] == asked]
    told = with_role(with_role(roles, "reply", replies), "text", texts)
    pairs = list(zip(table.column(texts[0]), table.column(replies[0]), strict=True))
    in_turns = not records_of(table, roles) and not any(
        all(map(str.strip, pair)) for pair in pairs
    )
    sides = ["agent" if reply.strip() else "user" for _, reply in pairs]
    return _in_talks(table, told, sides) if in_turns else told


def _with_speaker(table: Table, roles: Roles, speaker: Sequence[int]) -> Roles:
    if are_numbers(table.column(speaker[0])):
        return roles  # they name nobody
    role = "author_role" if says_sides(table, speaker[0]) else "name"
    return {**roles, role: (*roles.get(role, ()), *speaker)}


def records_of(table: Table, roles: Roles) -> Sequence[str]:
    """The cells that tell which record each row is of; none where no record has several rows."""
    given_ids = [table.column(column) for column in roles.get("record_id", ())[:1]]
    return next((ids for ids in given_ids if len(set(ids)) < len(ids)), ())


def _side_column(table: Table, roles: Roles, writers: set[int]) -> int | None:
    """A column of no known role, of writers or types, that names sides and nobody, whatever its header says."""
    record = roles["record_id"][0]
    columns = (c for c in range(len(table.headers)) if c not in columns_taken(roles) - writers)
    told = (c for c in columns if tells_sides(table, c, record, writer=c in writers))
    return next(told, None)


def _talk_column(table: Table, writers: set[int]) -> int | None:
    """A column of writers or roles that names two sides, and nobody, where no id says which talk a row is of."""
    columns = (c for c in sorted(writers) if are_talking(table.column(c)))
    roles = (c for c in table.called({"role"}) if are_talking(table.column(c), closely=True))
    return next(chain(columns, roles), None)


def _of_talks(table: Table, roles: Roles, sides: int, *, one: bool) -> Roles:
    """The roles with the column of the talks; without one, rows that nothing tells apart may be of one talk."""
    parted = _in_talks(table, roles, table.column(sides))
    alone = one and parted is roles and not roles.keys() & IDENTIFIED
    return {**roles, "talk": (sides,)} if alone else parted


def _in_talks(table: Table, roles: Roles, sides: Sequence[str]) -> Roles:
    """The roles with the column that tells of each row which talk it is of, where there is one."""
    talks = next(_talks(table, roles, sides), None)
    if talks is None:
        return roles
    found = with_role(roles, "record_id", (talks,))
    return {**found, "record_id": (talks, *roles.get("record_id", ()))}


def _talks(table: Table, roles: Roles, sides: Sequence[str]) -> Iterator[int]:
    """Columns of ids, or of values that stand in one place each, below which both sides speak."""
    others = {column for role in _NO_TALK for column in roles.get(role, ())}
    for column in range(len(table.headers)):
        cells = table.column(column)
        if column in others or not 1 < len({*cells}) <= len(cells) / 2 or not all(cells):
            continue
        spoke: dict[str, set[str]] = defaultdict(set)
        for cell, side in zip(cells, sides, strict=True):
            spoke[cell].add(side)
        both = sum(len(found) > 1 for found in spoke.values()) >= _MOST * len(spoke)
        placed = sum(1 for _ in groupby(cells)) == len(spoke)
        if both and (placed or all(map(_ID.fullmatch, spoke))):
            yield column
