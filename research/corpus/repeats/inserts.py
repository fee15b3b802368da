"""Canned sentences inside what somebody wrote: a receipt, a form's own lines, a desk's answer.

Nothing marks where they begin or end, but they stand in several people's records next to each other, and
hardly ever without each other.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from research.text.ticket.boilerplate import GREETING

from .macros import MIN_PEOPLE, MIN_WORDS, TOGETHER, skeletons
from .written import Written

_SAMPLE: Final = 8
"""Texts that tell whether it is worth looking closely at what they share."""
_SENTENCE: Final = re.compile(r"[^\n]+?(?:[.!?](?=\s)|$)", re.MULTILINE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Insert:
    """The stretch of a text that is canned."""

    start: int
    end: int
    people: int
    """How many have its first two sentences in a record of theirs."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Sentence:
    start: int
    end: int
    part: int
    """Its skeleton; of a short one, its words."""


def inserts(
    written: Sequence[Written], shared: Mapping[int, Collection[int]]
) -> Iterator[tuple[int, Insert]]:
    """Place of each text that holds canned sentences, and where the longest run of them stands.

    Args:
        written: With texts as they will be stored.
        shared: Of each text the skeletons that stand in several.
    """
    several = {place: parts for place, parts in shared.items() if len(parts) > 1}
    likely = _accompanied(several)
    cut = {
        place: _sentences(written[place].text)
        for place, parts in several.items()
        if not likely.isdisjoint(parts)
    }
    company = _Company(cut, written)
    for place, sentences in cut.items():
        text = written[place].text
        runs = [
            run for run in company.runs(sentences) if _words(text, sentences, run) >= MIN_WORDS
        ]
        if runs:
            longest = max(runs, key=lambda run: _words(text, sentences, run))
            first, last = company.with_edges(text, sentences, longest)
            yield (
                place,
                Insert(
                    start=sentences[first].start,
                    end=sentences[last].end,
                    people=company.heard(*sentences[longest[0] : longest[0] + 2]),
                ),
            )


def _accompanied(shared: Mapping[int, Collection[int]]) -> frozenset[int]:
    """The skeletons that stand beside another in nearly all of a few texts: only such may be canned."""
    holders: dict[int, list[int]] = defaultdict(list)
    for place, parts in shared.items():
        for part in parts:
            if len(held := holders[part]) < _SAMPLE:
                held.append(place)

    def has_company(part: int, places: Sequence[int]) -> bool:
        beside = Counter(other for place in places for other in {*shared[place]} - {part})
        return any(count >= TOGETHER * len(places) for count in beside.values())

    return frozenset(part for part, places in holders.items() if has_company(part, places))


class _Company:
    """Who has which sentence, and which two of them in a row."""

    def __init__(self, cut: Mapping[int, Sequence[_Sentence]], written: Sequence[Written]) -> None:
        self._alone: dict[int, set[str]] = defaultdict(set)
        self._beside: dict[tuple[int, int], set[str]] = defaultdict(set)
        for place, sentences in cut.items():
            who = written[place].person_id
            for one in sentences:
                self._alone[one.part].add(who)
            for one, two in pairwise(sentences):
                self._beside[one.part, two.part].add(who)

    def heard(self, one: _Sentence, two: _Sentence) -> int:
        """People who have both in a row."""
        return len(self._beside[one.part, two.part])

    def runs(self, sentences: Sequence[_Sentence]) -> Iterator[tuple[int, int]]:
        """First and last place of sentences in a row of which none goes without the next."""
        first = 0
        for place, (one, two) in enumerate(pairwise(sentences)):
            if not (self._brings(one, one, two) and self._brings(two, one, two)):
                if place > first:
                    yield first, place
                first = place + 1
        if len(sentences) - 1 > first:
            yield first, len(sentences) - 1

    def with_edges(
        self, text: str, sentences: Sequence[_Sentence], run: tuple[int, int]
    ) -> tuple[int, int]:
        """The run with the lines that always stand beside it: its greeting, its team's name."""
        first, last = run
        while first:
            one, two = sentences[first - 1 : first + 1]
            if not (self._brings(two, one, two) or GREETING.fullmatch(text[one.start : one.end])):
                break
            first -= 1
        while last + 1 < len(sentences) and self._brings(
            sentences[last], *sentences[last : last + 2]
        ):
            last += 1
        return first, last

    def _brings(self, which: _Sentence, one: _Sentence, two: _Sentence) -> bool:
        """Whether nearly everybody who has the one sentence has the two in a row."""
        heard = self.heard(one, two)
        return heard >= MIN_PEOPLE and heard >= TOGETHER * len(self._alone[which.part])


def _sentences(text: str) -> list[_Sentence]:
    return [
        _Sentence(start=hit.start(), end=hit.end(), part=_part(hit[0]))
        for hit in _SENTENCE.finditer(text)
        if hit[0].strip()
    ]


def _part(sentence: str) -> int:
    return next(iter(skeletons(sentence)), 0) or hash(sentence.strip())


def _words(text: str, sentences: Sequence[_Sentence], run: tuple[int, int]) -> int:
    first, last = run
    return len(text[sentences[first].start : sentences[last].end].split())
