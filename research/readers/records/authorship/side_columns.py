"""Columns that say on whose side each row of a table stands."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence

from research.model import Role
from research.readers.records.authorship.authors import is_anonymous
from research.readers.records.authorship.numbered import numbered_column, sides_of_numbers
from research.readers.records.authorship.sidewords import (
    AUTHOR_ROLES,
    FALSE,
    FROM_STAFF,
    LABELS,
    TRUE,
    answering_words,
)
from research.readers.records.tables.cells import Ids
from research.readers.records.tables.columns import normalise
from research.readers.records.tables.roles import Roles
from research.readers.records.tables.table import Table
from research.text.wordings import words

_FLAGS: Mapping[str, Role] = {
    **dict.fromkeys(TRUE, "agent"),
    **dict.fromkeys(FALSE, "participant"),
}
"""What a column means that is true where the company wrote."""
_LONGEST_SIDE = 40
_STAFF_FLAGS = words("""
admin moderator staff is_admin is_staff is_team_member is_employee author_is_admin
""")
_UPLOADERS = words("""
author_is_uploader is_uploader author_is_channel_owner is_channel_owner is_page_owner is_page is_business is_brand
is_official
""")
"""Below a film whoever put it there answers."""
_ASSOCIATION = "author association"
_ASSOCIATED: Mapping[str, Role] = {
    **dict.fromkeys(("owner", "member", "collaborator"), "agent"),
    **dict.fromkeys(("none", "contributor", "first time contributor", "first timer", "mannequin"), "participant"),
}  # fmt: skip
"""What GitHub says of a writer: who may write to the repository runs it."""
_STAFF_IDS = frozenset(
    f"{who}{what}"
    for who in ("staff", "agent", "admin", "operator", "responder", "teammate")
    for what in ("", " id", " member id", " user id")
)


def told_sides(
    table: Table, roles: Roles, ids: Ids, texts: Sequence[str] = ()
) -> Sequence[Role] | None:
    """The sides of the rows, from a column that says them, or numbers them."""
    told = [
        *(c for c in roles.get("author_role", ()) if says_sides(table, c)),
        *(c for c in range(len(table.headers)) if _flags_staff(table, c, ids)),
        *(c for c, name in enumerate(table.flat_names) if name == _ASSOCIATION),
    ]
    if not told:
        return _unsaid_sides(table, roles, ids, texts) if ids.repeated else None
    means = _means(table, told[0])
    words = [normalise(cell) for cell in table.column(told[0])]
    if means is AUTHOR_ROLES and not {"user", "human"}.isdisjoint(words):
        talks: dict[str, set[str]] = defaultdict(set)
        for record, word in zip(ids.records, words, strict=True):
            talks[record].add(word)
        means = {**means, **dict.fromkeys(answering_words(talks.values()), "agent")}
    return [means.get(word, "unknown") for word in words]


def _unsaid_sides(
    table: Table, roles: Roles, ids: Ids, texts: Sequence[str]
) -> Sequence[Role] | None:
    if (by_id := _by_whose_id(table, roles)) is not None:
        return by_id
    column = numbered_column(table, ids.records)
    if column is None or not texts:
        return None
    return sides_of_numbers(list(zip(ids.records, table.column(column), texts, strict=True)))


def _by_whose_id(table: Table, roles: Roles) -> Sequence[Role] | None:
    """The sides where a row has either a customer's id or a member of staff's, never both."""
    flat = table.flat_names
    staff = [column for column, name in enumerate(flat) if name in _STAFF_IDS]
    users = [column for column in roles.get("author_id", ()) if column not in staff]
    if not staff or not users:
        return None
    pairs = zip(table.column(users[0]), table.column(staff[0]), strict=True)
    filled = [(not is_anonymous(one), not is_anonymous(two)) for one, two in pairs]
    if (True, True) in filled or not {(True, False), (False, True)} <= set(filled):
        return None
    means: Mapping[tuple[bool, bool], Role] = {
        (True, False): "participant",
        (False, True): "agent",
    }
    return [means.get(one, "unknown") for one in filled]


def _means(table: Table, column: int) -> Mapping[str, Role]:
    flat = table.flat_name(column)
    if flat == _ASSOCIATION:
        return _ASSOCIATED
    ours = flat in FROM_STAFF | _STAFF_FLAGS | _UPLOADERS | {"is owner"}
    return _FLAGS if ours else AUTHOR_ROLES


def says_sides(table: Table, column: int) -> bool:
    """Whether half of the cells are sides: a `Direction` may be a bus's, a user type a plan."""
    filled = [cell for cell in map(normalise, table.column(column)) if cell]
    return 2 * sum(map(_means(table, column).__contains__, filled)) >= len(filled) > 0


def tells_sides(table: Table, column: int, records: int, *, writer: bool = False) -> bool:
    """Whether the cells, whatever their header, are sides that change within a record.

    Args:
        table: The rows.
        column: Where the sides may stand.
        records: Where the records' ids stand.
        writer: Whether the header says that the cells are whoever wrote: then "admin" is a side too.
    """
    means = AUTHOR_ROLES if writer else LABELS
    sides: dict[str, set[Role]] = {}
    for _, cells in table.rows:
        side = means.get(normalise(cells[column])) if len(cells[column]) <= _LONGEST_SIDE else None
        if side is None and cells[column].strip():
            return False
        sides.setdefault(cells[records], set()).add(side or "unknown")
    return any({"participant", "agent"} <= found for found in sides.values())


def _flags_staff(table: Table, column: int, ids: Ids) -> bool:
    """Of a comment; a customer who wrote a ticket may be the admin of an account."""
    flat = table.flat_name(column)
    ours = flat in _UPLOADERS or (flat == "is owner" and _is_film(table))
    theirs = flat in _STAFF_FLAGS and (ids.repeated or flat.startswith("author "))
    return (ours or theirs) and says_sides(table, column)


def _is_film(table: Table) -> bool:
    return any(name in {"video id", "video", "video url"} for name in table.flat_names)
