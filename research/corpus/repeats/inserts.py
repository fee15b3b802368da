"""Canned answers inside records of people who wrote something themselves, above or below them.

A desk's receipt or answer lands in the ticket that it answers, without a mark of where it ends. Its
sentences stand in several people's records, next to each other, and hardly ever without each other.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field
from itertools import combinations, pairwise
from typing import Final, TypeAlias

from research.text.boilerplate import GREETING

from .macros import MIN_PEOPLE, MIN_WORDS, TOGETHER, skeletons

_SENTENCE = re.compile(r"[^\n]+?(?:[.!?](?=\s)|$)", re.MULTILINE)
_FOLLOWS: Final = 6
"""Sentences beside a canned answer that are looked at for its greeting and its last lines."""
_MANY: Final = 20
"""Shared sentences of which looking at every pair costs more than the search that it may spare."""
_SAMPLE: Final = 50
_NOWHERE: Final = frozenset[int]()
_Span: TypeAlias = tuple[int, int]
_Known: TypeAlias = tuple[int, int, int]


@dataclass(frozen=True, slots=True, kw_only=True)
class Insert:
    """The stretch of a text that is canned."""

    start: int
    end: int
    people: int
    """How many have it in a record of theirs."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Company:
    """Texts that have two sentences in common."""

    places: tuple[int, ...]
    """A sample, enough to see what else is the same in them."""
    people: int


@dataclass(frozen=True, slots=True, kw_only=True)
class _Shared:
    """Which texts hold which sentences; what two sentences have in common is looked up once."""

    texts: Sequence[str]
    people: Sequence[str]
    holders: Mapping[int, set[int]]
    companies: dict[tuple[int, int], _Company | None] = field(default_factory=dict)

    def company(self, one: int, two: int) -> _Company | None:
        """Those with both sentences; None where they stand without each other, or in few people's."""
        first, second = self.holders.get(one, _NOWHERE), self.holders.get(two, _NOWHERE)
        if len(first) < TOGETHER * len(second) or len(second) < TOGETHER * len(first):
            return None  # as for most: not worth remembering
        pair = (one, two) if one < two else (two, one)
        if pair not in self.companies:
            self.companies[pair] = self._company(first, second)
        return self.companies[pair]

    def _company(self, first: AbstractSet[int], second: AbstractSet[int]) -> _Company | None:
        both = sorted(first & second)
        heard = len({self.people[place] for place in both})
        if heard < MIN_PEOPLE or len(both) < TOGETHER * max(len(first), len(second)):
            return None
        return _Company(places=tuple(both[:_SAMPLE]), people=heard)

    def is_common(self, words: str, place: int, company: _Company) -> bool:
        """Whether nearly all of the company have the words, too."""
        others = [self.texts[other] for other in company.places if other != place]
        return sum(words.strip() in other for other in others) >= TOGETHER * len(others)


def inserts(
    texts: Sequence[str], people: Sequence[str], shared: Mapping[int, Collection[int]]
) -> Iterator[tuple[int, Insert]]:
    """Place of each text that holds a canned answer, and where that stands.

    Args:
        texts: As they will be stored.
        people: Who wrote each.
        shared: Of each text the skeletons that stand in several.
    """
    several = {place: parts for place, parts in shared.items() if len(parts) > 1}
    holders: dict[int, set[int]] = defaultdict(set)
    for place, parts in several.items():
        for part in parts:
            holders[part].add(place)
    known = _Shared(texts=texts, people=people, holders=holders)
    for place, parts in several.items():
        likely = len(parts) > _MANY or any(
            known.company(one, two) for one, two in combinations(parts, 2)
        )
        found = _longest(place, known) if likely else None
        if found:
            start, end = _with_edges(place, *found, known)
            yield place, Insert(start=start, end=end, people=found[1].people)


def _longest(place: int, known: _Shared) -> tuple[_Span, _Company] | None:
    """The run of canned sentences with most words, and the texts that have it too."""
    text = known.texts[place]
    best: tuple[_Span, _Company] | None = None
    start = -1
    for one, two in pairwise(_skeletal(text)):
        company = known.company(one[2], two[2])
        if company is None or not _joined(text[one[1] : two[0]], place, company, known):
            start = -1
            continue
        start = one[0] if start < 0 else start
        run = text[start : two[1]]
        if len(run.split()) >= MIN_WORDS and (best is None or len(run) > best[0][1] - best[0][0]):
            best = (start, two[1]), company
    return best


def _skeletal(text: str) -> list[_Known]:
    """Start, end and skeleton of each sentence that is long enough to have one."""
    found = ((*one.span(), next(iter(skeletons(one[0])), 0)) for one in _SENTENCE.finditer(text))
    return [one for one in found if one[2]]


def _joined(between: str, place: int, company: _Company, known: _Shared) -> bool:
    """Whether what stands between two sentences is the same in all: else somebody filled in a form."""
    return not between.strip() or all(
        known.is_common(line, place, company) for line in between.split("\n")
    )


def _with_edges(place: int, span: _Span, company: _Company, known: _Shared) -> _Span:
    """With the lines around it that are the same in all: its greeting, its team's name."""
    text, (start, end) = known.texts[place], span
    cuts = [found.span() for found in _SENTENCE.finditer(text)]
    for low, high in reversed([cut for cut in cuts if cut[1] <= start][-_FOLLOWS:]):
        words = text[low:high].strip()
        if not (GREETING.fullmatch(words) or known.is_common(words, place, company)):
            break
        start = low
    for low, high in [cut for cut in cuts if cut[0] >= end][:_FOLLOWS]:
        if not known.is_common(text[low:high], place, company):
            break
        end = high
    return start, end
