"""Which columns of a table have which role: text, author, date."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from itertools import chain

Roles = Mapping[str, tuple[int, ...]]
"""Columns by role, the best first."""


def with_role(roles: Roles, role: str, columns: Collection[int]) -> Roles:
    """The roles with these columns in this role alone, behind those that have it already."""
    told = without_columns(roles, columns)
    told[role] = (*told.get(role, ()), *columns)
    return {name: held for name, held in told.items() if held}


def without_columns(roles: Roles, columns: Collection[int]) -> dict[str, tuple[int, ...]]:
    """The roles without these columns."""
    return {name: tuple(c for c in held if c not in columns) for name, held in roles.items()}


def columns_taken(roles: Roles, *, but: Collection[str] = ()) -> set[int]:
    """The columns that have a role, but for some roles."""
    return {*chain.from_iterable(held for name, held in roles.items() if name not in but)}
