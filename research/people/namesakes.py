"""Which names and addresses tell who somebody is: not those that two people have, such as a household's or a shop's."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from itertools import combinations
from typing import Final, TypeAlias

from research.model import Participant
from research.protect.forms import fold
from research.protect.wordlist import is_office

from .mention import Key, Mention, mail_key, name_key, name_words

_NAMES = "name"
_STRONG = frozenset({"mail", "id", "code", "row"})
_Words: TypeAlias = frozenset[str]

_FEWEST: Final = 2
"""Words of a name that may tell two people apart: of one alone, the other may be short for it."""
_COMPARED: Final = 50
"""Names of one address: thousands are a program's, and all pairs of them too many."""
_TELLING: Final = 3
"""Letters of a name's word in an address that make it that person's own."""


def names_of_several(participants: Iterable[Participant]) -> frozenset[str]:
    """Names that two rows of participants.csv give."""
    rows: dict[str, set[str]] = defaultdict(set)
    for row in participants:
        for name in row.names:
            rows[name_key(name)].add(row.person)
    return frozenset(name for name, people in rows.items() if len(people) > 1)


def without_shared_names(mentions: Sequence[Mention], *, shared: frozenset[str]) -> list[Mention]:
    """A first name that stands under two codes, or two full names, is two people's.

    It is masked, and joins nobody.

    Args:
        mentions: Every place where somebody speaks.
        shared: Names that are known to be several people's.
    """
    told: dict[Key, set[Key]] = defaultdict(set)
    for mention in mentions:
        telling = {key for key in mention.keys if key[0] == "code" or _is_full(key)}
        for key in mention.keys if telling else ():
            if key[0] == "name" and not _is_full(key):
                told[key] |= telling
    dropped = {key for key, under in told.items() if _differ(under)}
    dropped |= {("name", name) for name in shared}
    return [_without(mention, dropped) if dropped else mention for mention in mentions]


def with_full_names(mentions: Sequence[Mention], *, shared: frozenset[str]) -> list[Mention]:
    """The same, and a full name joins places of different kinds that nothing else joins.

    An address and an interview under one full name are one person's, where the study has that name
    under one address, one code and one id of each system; else they may be namesakes.
    """
    systems: dict[str, dict[str, set[str]]] = defaultdict(lambda: defaultdict(set))
    names = [_full_name(mention) for mention in mentions]
    for mention, name in zip(mentions, names, strict=True):
        found = systems[_plain(name)] if name else {}
        for kind, value in mention.keys if name else ():
            if kind in _STRONG:
                system = value.partition(":")[0] if kind == "id" else ""
                found[f"{kind} {system}"].add(value)
            elif kind == "name" and " " in value:
                found[_NAMES].add(value)
    joining = {name: key for name, found in systems.items() if (key := _joint(name, found))}
    return [
        _with(mention, joining.get(_plain(name))) if name and name not in shared else mention
        for mention, name in zip(mentions, names, strict=True)
    ]


def _joint(name: str, systems: Mapping[str, set[str]]) -> Key | None:
    """The key for a name that is met in several kinds of place or spellings, and everywhere as one."""
    spelt = systems.get(_NAMES, ())
    several = len(systems) > 1 or len(spelt) > 1
    one = all(len(values) == 1 for kind, values in systems.items() if kind != _NAMES)
    return ("name", min(spelt, default=name)) if several and one else None


def _with(mention: Mention, key: Key | None) -> Mention:
    joined = key is None or key in mention.keys
    return mention if joined or key is None else replace(mention, keys=(*mention.keys, key))


def _plain(name: str) -> str:
    """Without accents: Zsofia in a file's name is Zsófia in a table."""
    return name if name.isascii() else " ".join(map(fold, name.split()))


def _full_name(mention: Mention) -> str:
    """The full name that a place gives, as a key or beside a better one; empty without one."""
    name = next((value for kind, value in mention.keys if kind == "name" and " " in value), "")
    if not name and " " in mention.name.strip():
        name = name_key(mention.name)
    usable = name and not is_office(name.split()) and not any(map(str.isdigit, name))
    return name if usable else ""


def _is_full(key: Key) -> bool:
    return key[0] == "name" and " " in key[1]


def _differ(keys: set[Key]) -> bool:
    """Whether two of them are of one kind: a code beside a full name is the same person's."""
    kinds = [kind for kind, _ in keys]
    return len(set(kinds)) < len(kinds)


def _without(mention: Mention, shared: set[Key]) -> Mention:
    found = [key for key in mention.keys if key in shared]
    if not found or len(found) == len(mention.keys):
        return mention
    rest = tuple(key for key in mention.keys if key not in shared)
    return replace(mention, keys=rest, name=mention.name or found[0][1])


def addresses_of_several(participants: Sequence[Participant]) -> dict[str, dict[str, _Words]]:
    """Addresses that two rows of participants.csv give, with each row's person and the words of their names."""
    owners: dict[str, dict[str, _Words]] = defaultdict(dict)
    for row in participants:
        for mail in map(mail_key, row.emails):
            owners[mail][row.person] = name_words(*row.names)
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
        if len(spelt) > 1 and _are_of_several(mail, set(map(_called, spelt.values())))
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
    words = name_words(_name(mention))
    return words if not is_office(tuple(words)) and "@" not in mention.name else frozenset()


def _are_of_several(mail: str, names: Collection[frozenset[str]]) -> bool:
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
