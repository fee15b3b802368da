"""Addresses that several people write from: a shop's, a household's, a program's."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from itertools import combinations
from typing import Final, TypeAlias

from research.model import Participant
from research.protect.forms import folded_words
from research.protect.wordlist import is_office
from research.text.name_parts import PARTICLES, TITLES

from .mention import Key, Mention, mail_key

_Words: TypeAlias = frozenset[str]

_FEWEST: Final = 2
"""Words of a name that may tell two people apart: of one alone, the other may be short for it."""
_COMPARED: Final = 50
"""Names of one address: thousands are a program's, and all pairs of them too many."""
_TELLING: Final = 3
"""Letters of a name's word in an address that make it that person's own."""


def addresses_of_several(participants: Sequence[Participant]) -> dict[str, dict[str, _Words]]:
    """Addresses that two rows of participants.csv give, with each row's person and the words of their names."""
    owners: dict[str, dict[str, _Words]] = defaultdict(dict)
    for row in participants:
        for mail in map(mail_key, row.emails):
            owners[mail][row.person] = _words(*row.names)
    return {mail: rows for mail, rows in owners.items() if len(rows) > 1}


def with_own_addresses(
    mentions: Sequence[Mention], *, shared: Mapping[str, Mapping[str, _Words]]
) -> list[Mention]:
    """The same, and who writes from an address of several is known by it and their name together.

    An address is several people's where two full names that have no word in common stand beside it, and it
    is made of neither: who gets married, or is called Bob and Robert, keeps a part of their name.

    Args:
        mentions: Every place where somebody speaks.
        shared: Addresses that are known to be several people's, with the names of each.
    """
    named: dict[str, dict[str, Mention]] = defaultdict(dict)
    for mention in mentions:
        for kind, value in mention.keys:
            if kind == "mail":
                named[value].setdefault(_name(mention), mention)
    several = {
        mail
        for mail, spelt in named.items()
        if len(spelt) > 1 and _differ(mail, set(map(_called, spelt.values())))
    }
    if not (several or shared):
        return list(mentions)
    return [
        replace(mention, keys=tuple(_own(key, words, shared, several) for key in mention.keys))
        for mention, words in zip(mentions, map(_called, mentions), strict=True)
    ]


def _name(mention: Mention) -> str:
    keyed = (value for kind, value in mention.keys if kind == "name" and " " in value)
    return next(keyed, mention.name)


def _called(mention: Mention) -> _Words:
    """The words of the name that stands there; none where it is a desk's or an address."""
    words = _words(_name(mention))
    return words if not is_office(tuple(words)) and "@" not in mention.name else frozenset()


def _words(*names: str) -> _Words:
    words = {word for name in names for word in folded_words(name) if len(word) > 1}
    return frozenset(words - TITLES - PARTICLES)


def _differ(mail: str, names: Collection[frozenset[str]]) -> bool:
    local = mail.partition("@")[0]
    names = [name for name in names if len(name) >= _FEWEST]
    told = any(len(word) >= _TELLING and word in local for name in names for word in name)
    return not told and any(
        one.isdisjoint(other) and _script(one) == _script(other)
        for one, other in combinations(sorted(names, key=sorted)[:_COMPARED], 2)
    )


def _script(words: Iterable[str]) -> bool:
    """Юлія Коваль and Yulia Koval may be one."""
    return all(map(str.isascii, words))


def _own(
    key: Key,
    words: _Words,
    shared: Mapping[str, Mapping[str, _Words]],
    several: Collection[str],
) -> Key:
    """The row whose name it is, else the address and the name together."""
    kind, value = key
    if kind != "mail" or not words:
        return key
    rows = [person for person, names in shared.get(value, {}).items() if words <= names]
    if len(rows) == 1:
        return ("row", rows[0])
    apart = len(words) >= _FEWEST and (value in several or value in shared)
    return ("id", f"mail:{value} {' '.join(sorted(words))}") if apart else key
