"""A place where somebody speaks or writes, and the keys that it gives."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

from research.model import Pairs

Key: TypeAlias = tuple[str, str]
"""Kind and value: ("row", "P7"), ("code", "7"), ("mail", ...), ("id", ...), ("name", ...),
("file", ...), ("anon", ...)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Mention:
    """One place where somebody speaks or writes, and every key that the place gives."""

    at: str
    """Any id of the place; the result is by it."""
    keys: tuple[Key, ...]
    account: str = ""
    attributes: Pairs = ()
    name: str = ""
    """What they are called, where that is too weak to join by but must be masked."""


def name_key(name: str) -> str:
    """A name folded for comparison: "Okafor, Dana" and "dana  okafor" are one."""
    parts = [part.strip() for part in name.casefold().split(",")]
    return " ".join(" ".join(reversed(parts)).split())
