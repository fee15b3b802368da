"""Whom nothing but a first name makes one person in several talks: two may be called so."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from pathlib import PurePosixPath
from typing import Final

from research.people.mention import Key
from research.text.length import some

from .authored import Placed

_WEAK: Final = frozenset({"file", "name"})


def warnings_of(places: Sequence[Placed], of: Mapping[str, str]) -> Iterator[str]:
    """What a reader should know of how people were told: of each place, and of whoever a first name alone makes one.

    Nothing is said where the files are called after them.

    Args:
        places: Every place where somebody speaks or writes.
        of: Person id by place.
    """
    yield from (place.warning for place in places if place.warning)
    files: dict[str, set[str]] = defaultdict(set)
    for place in places:
        if who := of.get(place.mention.at):
            files[who].add(place.source_id)
    several = {who for who, found in files.items() if len(found) > 1}
    keys: dict[str, set[Key]] = defaultdict(set)
    for place in places if several else ():
        if (who := of.get(place.mention.at)) in several:
            keys[who].update(place.mention.keys)
    told = []
    for who in sorted(several):
        names = {value for kind, value in keys[who] if kind == "name"}
        talks = sum(kind == "file" for kind, _ in keys[who])  # a second wording has the first's
        weak = all(kind in _WEAK for kind, _ in keys[who]) and len(names) == 1 < talks
        name = next(iter(names), "")
        called = all(name in PurePosixPath(file).stem.casefold() for file in files[who])
        if weak and " " not in name and not called:
            told.append(f"{some(sorted(files[who]))}: one person ({who})")
    if told:
        yield (
            f"{some(told, between='; ')}, as far as a first name tells; "
            "if several are called so, give each a row in participants.csv with the name and the file"
        )
