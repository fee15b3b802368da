"""Lists of a system's users: no words of theirs, but the names and sides behind the ids of other files."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import PurePosixPath
from typing import Final

from research.model import Role
from research.readers.document import Listed
from research.readers.records.authorship.side_words import AUTHOR_ROLES, TRUE
from research.readers.records.tables.cells import authors
from research.readers.records.tables.columns import normalise
from research.readers.records.tables.roles import Roles
from research.readers.records.tables.table import Table
from research.text.wordings import words

_IDS: Final = words("""
id sys_id user_id userid customer_id contact_id requester_id member_id author_id agent_id person_id account_id uuid
""")
_ANY_ID: Final = frozenset({"id", "sys id", "uuid"})
_WHO: Final = frozenset({"name", "email"})
_ABOUT: Final = words("""
is_bot is_admin suspended last_login_at tz moderator deleted alias is_archived is_general is_channel is_private
members about_me reputation last_access_date profile_image_url
""")
"""What systems note of their users and channels, and never of a record."""
_PORTAL: Final = words("""
csp_lite_portal power_customer_success customer_success high_volume_portal guest
""")
"""Salesforce's types of users who are customers, beside those of its own company."""
_SIDES: Final = ("role", "user role", "user type", "type")
_MARKED: Final[tuple[tuple[str, Role], ...]] = (("is admin", "agent"), ("is bot", "bot"))
"""Who runs a workspace answers in it, and bots may run it."""
_FEWEST: Final = 2

_CALLED: Final = re.compile(
    r"user|people|person|member|contact|customer|client|requester|visitor|participant|employee|staff|agent|admin|"
    r"operator|teammate|assignee|organi[sz]ation|compan|account",
    re.IGNORECASE,
)
"""A file of ids and names that is not called so may list tags, products or plans."""


def people_in(table: Table, roles: Roles, *, file_id: str) -> tuple[Listed, ...]:
    """Whom the table lists under an id each; nobody where it is no such list."""
    key = next((column for column in table.called(_IDS) if _is_key(table.column(column))), None)
    if key is None or not any(roles.get(role) for role in _WHO):
        return ()
    ids = table.flat_name(key) not in _ANY_ID
    told = ids or roles.get("email") or not _ABOUT.isdisjoint(_last(table))
    if not told and not _CALLED.search(PurePosixPath(file_id).stem):
        return ()
    return tuple(_people(table, roles, key))


def lists_users(table: Table, roles: Roles) -> bool:
    """Whether the headers say that these are a system's users, whose titles are no texts."""
    if table.asks or "text" in roles:
        return False
    return len(_ABOUT.intersection(_last(table))) >= _FEWEST or _entitles(table, roles)


def _entitles(table: Table, roles: Roles) -> bool:
    """Whether a title is a person's, between their first and last name and their address."""
    flat = set(table.flat_names)
    titles = [table.flat_name(column) for column in roles.get("subject", ())]
    named = {"first name", "last name"} <= flat or {"user name", "name", "email"} <= flat
    return titles == ["title"] and named


def _last(table: Table) -> Sequence[str]:
    return [normalise(names[0].rpartition(".")[2]) for names in table.names]


def _is_key(cells: Sequence[str]) -> bool:
    return all(map(str.strip, cells)) and len(set(cells)) == len(cells)


def _people(table: Table, roles: Roles, key: int) -> Iterator[Listed]:
    flat = table.flat_names
    sides = next((flat.index(name) for name in _SIDES if name in flat), None)
    told = table.column(sides) if sides is not None else [""] * len(table.rows)
    traits = tuple(column for column in roles.get("attribute", ()) if column != sides)
    found = authors(table, {**roles, "author_id": (), "attribute": traits})
    asked = _MARKED if "is bot" in flat else ()  # else an admin may be a customer's own
    marks = [(table.column(c), side) for name, side in asked for c in table.called({name})]
    for place, (author, flat_side) in enumerate(zip(found, map(normalise, told), strict=True)):
        role: Role | None = "participant" if flat_side in _PORTAL else AUTHOR_ROLES.get(flat_side)
        for cells, side in marks:
            role = side if cells[place].strip().lower() in TRUE else role
        id_ = table.column(key)[place].strip()
        yield Listed(author=replace(author, id=id_), role=role or "")
