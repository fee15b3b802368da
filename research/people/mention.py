"""A place where somebody speaks or writes, and the keys that it gives."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final, TypeAlias

from research.model import Pairs
from research.protect.forms import folded_words
from research.protect.wordlist import OFFICE
from research.speakers.labels import code_of
from research.text.name_parts import PARTICLES, TITLES

_GOOGLES: Final = frozenset({"gmail.com", "googlemail.com"})
_COUNTED: Final = re.compile(r"(\d+)(?:\.0+)?")

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


def mail_key(email: str) -> str:
    """An address folded: what stands behind a plus, and Google's dots, are the owner's own marks.

    A desk's plus (support+4711@) says which case or customer it is, and stays, as does a participant's
    code (jana+p01@), by which a team makes addresses for those it invites.
    """
    local, sign, host = email.casefold().strip().partition("@")
    base, _, added = local.partition("+")
    local = base if base and base not in OFFICE and not code_of(added) else local
    if host in _GOOGLES:
        local, host = local.replace(".", ""), "gmail.com"
    return f"{local}{sign}{host}"


def id_key(value: str) -> str:
    """An id folded: a sheet makes 481.0 or 481 of 000481."""
    own = value.casefold().strip()
    counted = _COUNTED.fullmatch(own)
    return (counted[1].lstrip("0") or "0") if counted else own


def name_words(*names: str) -> frozenset[str]:
    """The words of somebody's names, folded, that others may know them by: no initials, titles or particles."""
    words = {word for name in names for word in folded_words(name) if len(word) > 1}
    return frozenset(words - TITLES - PARTICLES)


def name_key(name: str) -> str:
    """A name folded for comparison: "Okafor, Dana" and "dana  okafor" are one."""
    parts = [part.strip() for part in name.casefold().split(",")]
    return " ".join(" ".join(reversed(parts)).split())
