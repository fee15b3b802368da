"""Which columns play which role in a table."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from itertools import chain

Roles = Mapping[str, tuple[int, ...]]
"""Columns by role, the best first."""


def given(roles: Roles, role: str, columns: Collection[int]) -> Roles:
    """The roles, where these columns play this one, after others that do, and no other."""
    told = {name: tuple(c for c in held if c not in columns) for name, held in roles.items()}
    told[role] = (*told.get(role, ()), *columns)
    return {name: held for name, held in told.items() if held}


def taken(roles: Roles, *, but: Collection[str] = ()) -> set[int]:
    """The columns that play a role, other than these."""
    return {*chain.from_iterable(held for name, held in roles.items() if name not in but)}
