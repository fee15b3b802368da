"""Columns that say on whose side each row of a table stands."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from itertools import pairwise

from research.model import Role
from research.readers.records.authorship.authors import is_anonymous
from research.readers.records.authorship.numbered_speakers import sides_by_number
from research.readers.records.authorship.side_words import (
    AUTHOR_ROLES,
    FALSE,
    LABELS,
    TRUE,
    UPLOADERS,
    answering_words,
    flagged,
)
from research.readers.records.tables.cells import Ids
from research.readers.records.tables.columns import normalise, role
from research.readers.records.tables.roles import Roles
from research.readers.records.tables.table import Table, share
from research.text.wordings import words

_FLAGS: Mapping[str, Role] = {
    **dict.fromkeys(TRUE, "agent"),
    **dict.fromkeys(FALSE, "participant"),
}
"""What a column means that is true where the company wrote."""
_LONGEST_SIDE, _HALF = 40, 0.5
_TURNS = 0.7
"""Share of the rows that follow one of another side, as few rows do that are no talk."""
_FEWEST_TURNS = 4
_STAFF_FLAGS = words("""
admin moderator staff is_admin is_moderator is_staff is_team_member is_employee
""")
_AUTHORS_FLAGS = _STAFF_FLAGS | words("is_member is_owner is_maintainer is_collaborator")
"""Of an author, as nobody says of a customer who is a member."""
_FILMS = frozenset({"video id", "video", "video url"})
"""Below a film whoever put it there answers."""
_OWNER, _ASSOCIATION = "is owner", "author association"
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
    table: Table, roles: Roles, ids: Ids, texts: Sequence[str]
) -> Sequence[Role] | None:
    """The sides of the rows, from a column that says them, or numbers them."""
    told = [
        *(
            c
            for c in roles.get("author_role", ())
            if says_sides(table, c) and not _is_kind(table, c, ids)
        ),
        *(c for c in range(len(table.headers)) if _flags_staff(table, c, ids)),
        *table.called({_ASSOCIATION}),
    ]
    if not told:
        if not ids.repeated:
            return None
        return _by_whose_id(table, roles) or sides_by_number(table, ids.records, texts)
    means = _means(table, told[0])
    words = [normalise(cell) for cell in table.column(told[0])]
    if means is AUTHOR_ROLES and not {"user", "human"}.isdisjoint(words):
        talks: dict[str, set[str]] = defaultdict(set)
        for record, word in zip(ids.records, words, strict=True):
            talks[record].add(word)
        means = {**means, **dict.fromkeys(answering_words(talks.values()), "agent")}
    if role(table.names[told[0]][0])[0] != "author_role":
        means = {**means, **_named(words)}
    return [means.get(word, "unknown") for word in words]


def _is_kind(table: Table, column: int, ids: Ids) -> bool:
    """Whether user types are kinds of customers and no sides: no ticket has two texts, and no cell says customer."""
    cells = set(map(normalise, table.column(column)))
    means = {AUTHOR_ROLES.get(cell) for cell in cells}
    return (
        table.flat_name(column) == "user type" and not ids.repeated and "participant" not in means
    )


def _by_whose_id(table: Table, roles: Roles) -> Sequence[Role] | None:
    """The sides where a row has either a customer's id or a member of staff's, never both."""
    staff = table.called(_STAFF_IDS)
    users = [column for column in roles.get("author_id", ()) if column not in staff]
    if not staff or not users:
        return None
    pairs = zip(table.column(users[0]), table.column(staff[0]), strict=True)
    filled = [(not is_anonymous(one), not is_anonymous(two)) for one, two in pairs]
    means: Mapping[tuple[bool, bool], Role] = {
        (True, False): "participant",
        (False, True): "agent",
    }
    if (True, True) in filled or not means.keys() <= {*filled}:
        return None
    return [means.get(one, "unknown") for one in filled]


def _means(table: Table, column: int) -> Mapping[str, Role]:
    flat = table.flat_name(column)
    if flat == _ASSOCIATION:
        return _ASSOCIATED
    ours = flagged(flat) == "agent" or flat in _STAFF_FLAGS | {_OWNER} or _is_authors(flat)
    return _FLAGS if ours else AUTHOR_ROLES


def says_sides(table: Table, column: int) -> bool:
    """Whether half of the cells are sides: a `Direction` may be a bus's, a user type a plan."""
    return share(map(normalise, table.column(column)), _means(table, column).get) >= _HALF


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
    return any("participant" in found and found & {"agent", "bot"} for found in sides.values())


def are_talking(cells: Sequence[str], *, closely: bool = False) -> bool:
    """Whether the cells, one below the other, are the sides of one talk: customer, agent, customer.

    Args:
        cells: A cell for each row.
        closely: They may be what people do for a living; then a program is among them, or they take turns.
    """
    filled = [normalise(cell) for cell in cells if cell.strip()]
    means = {cell: AUTHOR_ROLES.get(cell) for cell in {*filled}}
    found = {*means.values()}
    turns = sum(one != other for one, other in pairwise(filled)) >= _TURNS * (len(filled) - 1)
    if _named(filled):
        return turns and len(filled) >= _FEWEST_TURNS
    unnamed = all(means[normalise(cell)] or cell.islower() for cell in {*cells} if cell.strip())
    if "participant" not in found or len(found) < 2 or not unnamed:  # noqa: PLR2004 -- two sides
        return False
    known = sum(1 for cell in filled if means[cell]) >= _HALF * len(filled)
    return known and (not closely or "bot" in found or turns)


def names_customer(cells: Sequence[str]) -> bool:
    """Whether of two who talk the one is called an agent or a bot, and the other by name."""
    return "participant" in _named([normalise(cell) for cell in cells if cell.strip()]).values()


def _named(words: Sequence[str]) -> Mapping[str, Role]:
    """The side of the one name in cells that else hold one word for a side; empty for any other cells."""
    others = {*words} - {""} - AUTHOR_ROLES.keys()
    sides = {*words} & AUTHOR_ROLES.keys()
    if len(others) != 1 or len(sides) != 1:
        return {}
    theirs = AUTHOR_ROLES[next(iter(sides))] == "participant"
    return dict.fromkeys(others, "agent" if theirs else "participant")


def _flags_staff(table: Table, column: int, ids: Ids) -> bool:
    """Whether a column flags the company's own writers; in tickets without comments an admin may be a customer's."""
    flat = table.flat_name(column)
    ours = flat in UPLOADERS or (flat == _OWNER and bool(table.called(_FILMS)))
    theirs = (flat in _STAFF_FLAGS and ids.repeated) or _is_authors(flat)
    return (ours or theirs) and says_sides(table, column)


def _is_authors(flat: str) -> bool:
    who, _, what = flat.partition(" ")
    return who == "author" and what in _AUTHORS_FLAGS
