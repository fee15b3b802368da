"""Whose words these are: one person across labels, file names, addresses and records.

Everything that names somebody is a key (kind, value). Keys that occur together belong to one
person; a person is a set of joined keys, and gets an id that does not depend on who else is there.
"""

from __future__ import annotations

import hashlib
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final, Literal, TypeAlias

from research.model import Identity, Participant, Person
from research.speakers.labels import code_of

from .codes import person_id_of_code
from .mention import Key, Mention, id_key, mail_key, name_key
from .namesakes import (
    addresses_of_several,
    names_of_several,
    with_full_names,
    with_own_addresses,
    without_shared_names,
)

_RANK = {"row": 0, "code": 1, "mail": 2, "id": 3, "name": 4, "file": 5, "anon": 6}
_Known: TypeAlias = Literal["name", "email", "id", "file"]
_SAID: Final[Mapping[str, _Known]] = {"name": "name", "mail": "email", "id": "id", "file": "file"}
"""Which keys name somebody, and as what."""
_HASHED_IDS = 900_000
_FIRST_HASHED = 100_000
"""Ids made from a hash have six digits, so that they never look like a participant's code."""

_NAMING = re.compile(r"[@ ]|\.[^\W\d_]\w{1,3}$")
"""An address, a name or a file; A.12 is an id."""


@dataclass(frozen=True, slots=True, kw_only=True)
class People:
    """Who is who."""

    of: Mapping[str, str]
    """Person id by place."""
    persons: tuple[Person, ...]
    """Sorted by id."""
    identities: tuple[Identity, ...]
    unmet: tuple[Participant, ...] = ()
    """The rows of participants.csv that nobody who speaks or writes belongs to."""


@dataclass(slots=True)
class _Joined:
    """Disjoint sets of keys."""

    parent: dict[Key, Key] = field(default_factory=dict)

    def find(self, key: Key) -> Key:
        root = key
        while (above := self.parent.setdefault(root, root)) != root:
            root = above
        while self.parent[key] != root:
            self.parent[key], key = root, self.parent[key]
        return root

    def join(self, keys: Sequence[Key]) -> None:
        if len(keys) == 1:  # as most mentions have: there is nothing to join it with
            self.find(keys[0])
            return
        roots = sorted({self.find(key) for key in keys}, key=_order)
        for root in roots[1:]:
            self.parent[root] = roots[0]


def identify(
    mentions: Sequence[Mention], *, participants: Sequence[Participant] = (), salt: str = ""
) -> People:
    """Join mentions into people.

    Args:
        mentions: Every place where somebody speaks.
        participants: The rows of participants.csv, which may join keys that never occur together.
        salt: Changes the ids made from addresses and names.
    """
    several = names_of_several(participants)
    mentions = with_own_addresses(mentions, shared=addresses_of_several(participants))
    mentions = with_full_names(without_shared_names(mentions, shared=several), shared=several)
    joined = _Joined()
    codes = _claimed(participants)
    known = [(row, row_keys(row, code=codes.get(row.person, ""))) for row in participants]
    shared = _shared(keys for _, keys in known)
    systems = _systems(mentions) if known else {}
    for _, keys in known:
        own = [key for key in keys if key not in shared]
        joined.join([key for one in own for key in (one, *systems.get(one, ()))])
    for mention in mentions:
        joined.join(mention.keys)
    members: dict[Key, set[Key]] = defaultdict(set)
    for key in joined.parent:
        members[joined.find(key)].add(key)
    ids = _ids(members, salt=salt)
    rows = {joined.find(keys[0]): row for row, keys in reversed(known)}
    placed = [(mention, joined.find(mention.keys[0])) for mention in mentions if mention.keys]
    persons = _persons(placed, ids=ids, rows=rows)
    of = {mention.at: ids[root] for mention, root in placed}
    called = {(of[m.at], m.name) for m in mentions if m.name}
    known_by = {*((who, "name", name) for who, name in called), *_known_by(ids, members, rows)}
    met = {root for _, root in placed}
    return People(
        of=of,
        persons=tuple(sorted(persons, key=lambda person: person.id)),
        identities=tuple(
            Identity(person_id=who, kind=kind, value=value)
            for who, kind, value in sorted(known_by)
        ),
        unmet=tuple(r for r, keys in known if r.declared and joined.find(keys[0]) not in met),
    )


def row_keys(row: Participant, *, code: str) -> tuple[Key, ...]:
    """Every key by which a row of participants.csv may be met.

    Args:
        row: The row.
        code: The code in file names that is this person's; empty when it has none.
    """
    return (
        ("row", row.person),
        *((("code", code),) if code else ()),
        *(("mail", mail_key(email)) for email in row.emails),
        *(("name", name_key(name)) for name in row.names if name_key(name)),
        *(("file", name.casefold()) for name in row.files),
        *(("id", id_key(value)) for value in row.ids),
    )


def _shared(rows: Iterable[tuple[Key, ...]]) -> set[Key]:
    """What two rows give, such as the file of a couple's interview, tells neither from the other."""
    times = Counter(key for keys in rows for key in set(keys))
    return {key for key, n in times.items() if n > 1}


def _systems(mentions: Iterable[Mention]) -> Mapping[Key, Sequence[Key]]:
    """The ids that systems of one kind give, by the bare id that a row of participants.csv may give."""
    found: dict[Key, set[Key]] = defaultdict(set)
    for mention in mentions:
        for kind, value in mention.keys:
            system, sign, bare = value.partition(":")
            if kind == "id" and sign and "/" in system:
                found["id", bare].add((kind, value))
    return {
        key: sorted(ids)
        for key, ids in found.items()
        if len({value.partition("/")[0] for _, value in ids}) == 1
    }


def _claimed(participants: Sequence[Participant]) -> dict[str, str]:
    """The code that each row's id stands for; where P4 and U04 both could, P4 is participant 4."""
    rows: dict[str, list[str]] = defaultdict(list)
    for row in participants:
        if code := code_of(row.person) or code_of(
            f"P{row.person}" if row.person.isdecimal() else ""
        ):
            rows[code].append(row.person)
    claims: dict[str, str] = {}
    for code, persons in rows.items():
        first = [person for person in persons if person[:1] in "Pp0123456789"]
        owners = persons if len(persons) == 1 else first
        claims |= {owners[0]: code} if len(owners) == 1 else {}
    return claims


def _order(key: Key) -> tuple[int, str]:
    return (_RANK.get(key[0], 9), key[1])


def _ids(groups: Mapping[Key, set[Key]], *, salt: str) -> dict[Key, str]:
    """A readable id where the researcher gave one, else six digits from the best key's hash."""
    keys_of = {root: sorted(_unrevealing(keys), key=_order) for root, keys in groups.items()}
    best = {root: keys[0] for root, keys in keys_of.items()}
    ids: dict[Key, str] = {}
    taken: set[str] = set()
    for root in sorted(best, key=lambda root: _order(best[root])):
        wanted = next(filter(None, map(_declared, keys_of[root])), "")
        if not wanted or wanted in taken:
            wanted = _hashed(best[root], salt=salt, taken=taken)
        ids[root] = wanted
        taken.add(wanted)
    return ids


def _unrevealing(keys: set[Key]) -> set[Key]:
    """Without the row's own id where that is a part of the person's name."""
    words = {word for kind, value in keys if kind == "name" for word in value.split()}
    rest = {key for key in keys if not (key[0] == "row" and key[1].casefold() in words)}
    return rest or {("name", value) for kind, value in keys if kind == "row"}


def _declared(key: Key) -> str:
    """The id that a code or a row gives; empty when the row's id would itself name somebody."""
    kind, value = key
    if kind == "code":
        return person_id_of_code(value)
    if kind == "row" and value and not _NAMING.search(value):
        return value
    return ""


def _hashed(key: Key, *, salt: str, taken: set[str]) -> str:
    digest = hashlib.sha256("\0".join((salt, *key)).encode("utf-8", "surrogatepass")).digest()
    number = int.from_bytes(digest[:8]) % _HASHED_IDS
    while (made := f"P-{_FIRST_HASHED + number}") in taken:
        number = (number + 1) % _HASHED_IDS
        if len(taken) >= _HASHED_IDS:
            return f"P-{digest.hex()[:16]}"
    return made


def _persons(
    placed: Sequence[tuple[Mention, Key]],
    *,
    ids: Mapping[Key, str],
    rows: Mapping[Key, Participant],
) -> list[Person]:
    seen: dict[Key, list[Mention]] = defaultdict(list)
    for mention, root in placed:
        seen[root].append(mention)
    return [
        _person(ids[root], seen[root], rows.get(root), anonymous=root[0] == "anon")
        for root in seen
    ]


def _person(
    person_id: str, mentions: Sequence[Mention], row: Participant | None, *, anonymous: bool
) -> Person:
    attributes: dict[str, str] = {}
    for source in (row.attributes if row else (), *(m.attributes for m in mentions)):
        for name, value in source:
            attributes.setdefault(name, value)
    accounts = [row.account if row else "", *sorted(m.account for m in mentions)]
    declared = attributes.pop("persona", "")
    return Person(
        id=person_id,
        account=next((account for account in accounts if account), ""),
        persona=(row.persona if row else "") or declared,
        unidentified=anonymous,
        attributes=tuple(attributes.items()),
    )


def _known_by(
    ids: Mapping[Key, str], members: Mapping[Key, set[Key]], rows: Mapping[Key, Participant]
) -> Iterator[tuple[str, _Known, str]]:
    """Person, kind and value of what each is known by; identities that are told apart later."""
    for root, person_id in ids.items():
        for kind, value in members[root]:
            if said := _SAID.get(kind):
                yield person_id, said, value
        for name in rows[root].names if root in rows else ():
            yield person_id, "name", name
