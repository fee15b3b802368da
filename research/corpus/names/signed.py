"""Names of people known by an e-mail address only, confirmed at a record's end: "Gianluca", from gianluca.rossi@."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import Final

from research.corpus.who.heads import is_name
from research.model import Identity, Turn
from research.protect.forms import folded_words, name_of
from research.protect.nicknames import FEW
from research.protect.wordlist import COMMON
from research.text.name_parts import BETWEEN, CAPITAL, PARTICLES

_LAST: Final = re.compile(
    rf"[.!?,)\n–—-]\s*((?:{CAPITAL}\.? ?)?{BETWEEN}{{0,2}}{CAPITAL}[^\W\d_]+(?:[ '’-]{BETWEEN}{{0,2}}{CAPITAL}[^\W\d_]*){{0,2}})[.!]?\s*$"
)
"""One to three words with capitals, behind whatever ends a sentence or a line."""
_NEAR: Final = 60
_LETTERS: Final = re.compile(r"[^\W\d_]+")
_FEWEST: Final = 3


def signed(turns: Iterable[Turn], identities: Sequence[Identity]) -> Iterator[Identity]:
    """Whoever is known by an address only and ends a record with a name that is in it, whole or with its initial."""
    addressed: dict[str, list[str]] = defaultdict(list)
    for one in _unnamed(identities):
        addressed[one.person_id].append(one.value)
    found: set[tuple[str, str]] = set()
    for turn in turns if addressed else ():
        end = turn.text[-_NEAR:]
        if turn.person_id not in addressed or not _ends_large(end):
            continue  # as nearly all; the rest costs more
        last = _LAST.search(end)
        if not last or (turn.person_id, last[1]) in found:
            continue
        for parts in map(_parts, addressed[turn.person_id]):
            if _is_in(last[1], parts):
                found.add((turn.person_id, last[1]))
                yield Identity(person_id=turn.person_id, kind="name", value=_whole(last[1], parts))


def _ends_large(tail: str) -> bool:
    words = tail.split()
    return bool(words) and words[-1][0].isupper()


def _parts(address: str) -> list[str]:
    words = _LETTERS.findall(address.partition("@")[0])
    return [word for part in words for word in folded_words(part)]


def in_addresses(identities: Sequence[Identity]) -> Iterator[Identity]:
    """The names in addresses, where few people are known: else the study's texts tell that green.acre is nobody."""
    for one in _unnamed(identities) if len(identities) <= FEW else ():
        words = [word for part in name_of(one) for word in part]
        if words and COMMON.isdisjoint(words):
            yield replace(one, kind="name", value=" ".join(words).title())


def _unnamed(identities: Sequence[Identity]) -> Iterator[Identity]:
    """The addresses of whoever no field, head or label names."""
    named = {one.person_id for one in identities if one.kind == "name"}
    yield from (one for one in identities if one.kind == "email" and one.person_id not in named)


def _is_in(name: str, parts: Sequence[str]) -> bool:
    """Whether an address has all of a name: rossi and grossi have Rossi, grossi G. Rossi, g.rossi and grossi Gina Rossi."""
    joined = "".join(parts)
    words = folded_words(name)
    known = [word for word in words if len(word) >= _FEWEST and joined.startswith(word)]
    known += [word for word in words if len(word) >= _FEWEST and joined.endswith(word)]
    rest = {word for word in words if len(word) == 1 or word not in PARTICLES} - {*known, *parts}
    short = {part for part in parts if len(part) == 1}
    short |= {joined.removesuffix(word) for word in known} | {
        joined.removeprefix(word) for word in known
    }
    told = {part[0] for part in parts} | {word for word in rest if word[0] in short}
    return bool(known) and is_name(name) and rest <= told


def _whole(name: str, parts: Sequence[str]) -> str:
    """The address's own words where they have the name among them: a first name tells the last one too."""
    whole = (
        len(parts) > 1 and min(map(len, parts)) > 1 and not {*parts}.isdisjoint(folded_words(name))
    )
    return " ".join(parts).title() if whole else name
