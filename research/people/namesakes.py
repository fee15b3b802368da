"""Which names tell who somebody is: not those that two people have."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from research.model import Participant
from research.protect.forms import fold
from research.protect.wordlist import is_office

from .mention import Key, Mention, name_key

_NAMES = "name"
_STRONG = frozenset({"mail", "id", "code", "row"})


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
