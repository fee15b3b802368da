"""Lists of people: no words of theirs, but who the ids are that other files give."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from pathlib import PurePosixPath
from typing import Final

from research.model import Role
from research.readers.document import Listed
from research.readers.records.authorship.sidewords import AUTHOR_ROLES, TRUE
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
_RUNS: Final = ("is admin", "is owner", "is primary owner")
_PORTAL: Final = words("""
csp_lite_portal power_customer_success customer_success high_volume_portal guest
""")
"""Salesforce's types of users who are customers, beside those of its own company."""
_SIDES: Final = ("role", "user role", "user type", "type")
_RESEARCHES: Final = re.compile(
    r"\b(?:ux|user|design|product|market) ?research|\bUXR\b", re.IGNORECASE
)
"""A job of those who ask."""
_FEWEST: Final = 2


_CALLED: Final = re.compile(
    r"user|people|person|member|contact|customer|client|requester|visitor|participant|employee|staff|agent|admin|"
    r"operator|teammate|assignee|organi[sz]ation|compan|account",
    re.IGNORECASE,
)
"""A file of ids and names that is not called so may list tags, products or plans."""


def people_in(table: Table, roles: Roles, *, file_id: str) -> tuple[Listed, ...]:
    """Whom the table lists under an id each; nobody where it is no such list."""
    flat = table.flat_names
    key = next((c for c, name in enumerate(flat) if name in _IDS and _is_key(table, c)), None)
    if key is None or not any(roles.get(role) for role in _WHO):
        return ()
    told = roles.get("email") or not _ABOUT.isdisjoint(_last(table)) or flat[key] not in _ANY_ID
    if not told and not _CALLED.search(PurePosixPath(file_id).stem):
        return ()
    return _people(table, roles, flat, key)


def lists_users(table: Table, roles: Roles) -> bool:
    """Whether the headers say that these are a system's users, whose titles are no texts."""
    asks = any(header.rstrip().endswith("?") for header in table.headers)
    if asks or "text" in roles:
        return False
    return len(_ABOUT.intersection(_last(table))) >= _FEWEST or _entitles(table, roles)


def _entitles(table: Table, roles: Roles) -> bool:
    """Whether a title is a person's, between their first and last name and their address."""
    flat = table.flat_names
    titles = [flat[column] for column in roles.get("subject", ())]
    named = {"first name", "last name"} <= set(flat) or {"user name", "name", "email"} <= set(flat)
    return titles == ["title"] and named


def _last(table: Table) -> Sequence[str]:
    return [normalise(names[0].rpartition(".")[2]) for names in table.names]


def _is_key(table: Table, column: int) -> bool:
    cells = table.column(column)
    return all(map(str.strip, cells)) and len(set(cells)) == len(cells)


def _people(table: Table, roles: Roles, flat: Sequence[str], key: int) -> tuple[Listed, ...]:
    sides = next((flat.index(name) for name in _SIDES if name in flat), None)
    attributes = tuple(column for column in roles.get("attribute", ()) if column != sides)
    found = authors(table, {**roles, "author_id": (), "attribute": attributes})
    bots = flat.index("is bot") if "is bot" in flat else None
    runs = _running(table, flat)
    last = _last(table)
    titles = last.index("title") if "title" in last else None
    people: list[Listed] = []
    for place, ((_, cells), author) in enumerate(zip(table.rows, found, strict=True)):
        side = normalise(cells[sides]) if sides is not None else ""
        role: Role | None = "participant" if side in _PORTAL else AUTHOR_ROLES.get(side)
        if place in runs:
            role = role or "agent"
        if titles is not None and _RESEARCHES.search(cells[titles]):
            role = role or "agent"
        if bots is not None and cells[bots].strip().lower() in TRUE:
            role = "bot"
        people.append(Listed(author=replace(author, id=cells[key].strip()), role=role or ""))
    return tuple(people)


def _running(table: Table, flat: Sequence[str]) -> frozenset[int]:
    """The rows of those who run a workspace, unless most of its members do."""
    marks = [table.column(flat.index(name)) for name in _RUNS if name in flat]
    rows = (cells for cells in zip(*marks, strict=True))
    found = frozenset(
        place for place, cells in enumerate(rows) if any(c.strip().lower() in TRUE for c in cells)
    )
    return found if 2 * len(found) < len(table.rows) else frozenset()
