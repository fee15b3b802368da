"""Canned sentences of tickets: receipts, a desk's answers, a form's own lines, each filled in with names, sums and days.

Nothing marks where they begin or end. But several people's records hold them together, and hardly ever without
each other; and what was filled in stands among the same words in most of them. People who write alike, or texts that
a program put together from a stock of sentences, share one here and one there.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from operator import itemgetter
from typing import Final

from research.text.ticket.boilerplate import GREETING

from .skeletons import MIN_FIXED, fixed_in, shaped, sharing
from .written import Repeat, Written

MIN_PEOPLE: Final = 3
TEMPLATE_WORDS: Final = 12
"""So many words are not written alike by several people: it is an auto-reply."""
_MIN_WORDS: Final = 16
"""Of canned sentences in a row: people do say the same in fewer."""
_TOGETHER: Final = 0.8
"""Part of the records with one sentence in which another must stand to belong to it."""
_SAMPLE: Final = 8
"""Records that tell which sentences one brings along."""
_SHARE: Final = 0.6
"""Part of a record's words that a single canned sentence must be; the rest is greeting and name, or somebody's own."""
_MARKED: Final = 8
"""Fixed words of a sentence that is known by them alone."""
_FILLED, _NEARLY = 0.5, 0.75
"""Part of the words that most others have there too: of a sentence between two canned ones, and of one beside one."""
_NEAR: Final = (-2, -1, 1, 2)
"""So many sentences off a canned one another is looked at."""
_SENTENCE: Final = re.compile(r"[^\n]+?(?:[.!?](?=\s)|$)", re.MULTILINE)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Sentence:
    start: int
    end: int
    text: str
    part: int
    """Its skeleton; of a short one, its words."""

    @property
    def fixed(self) -> frozenset[bytes]:
        """Its words in small letters; few sentences are asked for them."""
        return frozenset(fixed_in(shaped(self.text)))

    @property
    def words(self) -> int:
        return len(self.text.split())


def canned(written: Sequence[Written]) -> dict[str, Repeat]:
    """Place of each record with canned sentences, to where they stand, and whether there is nothing else.

    Args:
        written: Tickets. A store's reviews are written by nobody else, and say alike what people say.
    """
    shared = sharing([record.text for record in written], least=MIN_PEOPLE)
    cut = {place: _sentences(written[place].text) for place in shared}
    stock = _Stock(cut, written)
    found: dict[str, Repeat] = {}
    for place, sentences in cut.items():
        record = written[place]
        spans = [(run[0].start, run[-1].end) for run in stock.runs(sentences)]
        if any(start < high and end > low for start, end in spans for low, high in record.own):
            why = f"template: nearly the same sentences in records of {stock.people(sentences)} people"
            found[record.at] = record.repeat(spans, why)
    return found


def _company(there: Mapping[int, Collection[int]]) -> dict[int, frozenset[int]]:
    """The parts of texts that hardly ever stand alone, each with those that stand beside it in nearly all of a few texts."""
    times = Counter(part for parts in there.values() for part in {*parts})
    shared = {
        place: {p for p in parts if times[p] >= MIN_PEOPLE} for place, parts in there.items()
    }
    holders: dict[int, list[int]] = defaultdict(list)
    for place, parts in shared.items():
        for part in parts if len(parts) > 1 else ():
            if len(held := holders[part]) < _SAMPLE:
                held.append(place)

    def brought(part: int, places: Sequence[int]) -> frozenset[int]:
        beside = Counter(other for place in places for other in shared[place] - {part})
        return frozenset(o for o, count in beside.items() if count >= _TOGETHER * len(places))

    company = {part: brought(part, places) for part, places in holders.items()}
    return {part: others for part, others in company.items() if others}


def _sentences(text: str) -> list[_Sentence]:
    shape = shaped(text)
    spans = [hit.span() for hit in _SENTENCE.finditer(text)]
    return [
        _Sentence(start=start, end=end, text=said, part=_part(said, shape[start:end]))
        for start, end in spans
        if not (said := text[start:end]).isspace()
    ]


def _part(said: str, shape: bytes | str) -> int:
    fixed = fixed_in(shape)
    return hash(b" ".join(fixed) if len(fixed) >= MIN_FIXED else said.strip())


class _Stock:
    """Which sentences are canned, and what stands beside them."""

    def __init__(self, cut: Mapping[int, Sequence[_Sentence]], written: Sequence[Written]) -> None:
        self._holders: dict[int, set[str]] = defaultdict(set)
        for place, sentences in cut.items():
            for one in sentences:
                self._holders[one.part].add(written[place].person_id)
        company = _company({place: [one.part for one in told] for place, told in cut.items()})
        self._company = {part: company[part] for part in company if self._several(part)}
        self._usual = self._usual_beside(cut.values())

    def people(self, sentences: Sequence[_Sentence]) -> int:
        """How many have a record with the same canned sentences."""
        return max(len(self._holders[part]) for part in self._parts(sentences))

    def runs(self, sentences: Sequence[_Sentence]) -> list[list[_Sentence]]:
        """The canned sentences, those in a row together; none where they are few words."""
        canned = self._parts(sentences)
        if not canned:
            return []
        held = [one.part in canned for one in sentences]
        for _ in range(2):  # beside what is canned, and then between what is
            held = [
                is_held or self._is_filled_in(sentences, place, held)
                for place, is_held in enumerate(held)
            ]
        for place in range(len(sentences) - 1, 0, -1):
            if held[place] and GREETING.fullmatch(sentences[place - 1].text):
                held[place - 1] = True
        told = groupby(zip(held, sentences, strict=True), key=itemgetter(0))
        runs = [[one for _, one in group] for is_canned, group in told if is_canned]
        enough = any(sum(one.words for one in run) >= _MIN_WORDS for run in runs)
        return runs if enough or self._line(sentences) in canned else []

    def _several(self, part: int) -> bool:
        return len(self._holders[part]) >= MIN_PEOPLE

    def _parts(self, sentences: Sequence[_Sentence]) -> set[int]:
        """The parts that are canned in a text: those that have company elsewhere, and those that they bring."""
        there = {one.part for one in sentences}
        known = there & self._company.keys()
        brought = (self._company[part] & there for part in known)
        return known.union({self._line(sentences)} - {0}, *brought)

    def _line(self, sentences: Sequence[_Sentence]) -> int:
        """The one sentence that is most of a text, and stands in several people's; 0 for none."""
        longest = max(sentences, key=lambda one: one.end - one.start)
        if longest.words < TEMPLATE_WORDS or not self._several(longest.part):
            return 0
        most = longest.words >= _SHARE * sum(one.words for one in sentences)
        return longest.part if most and len(longest.fixed) >= _MARKED else 0

    def _usual_beside(
        self, cut: Iterable[Sequence[_Sentence]]
    ) -> dict[tuple[int, int], frozenset[int | bytes]]:
        """What most records have so many sentences behind (or, below 0, before) each canned one: parts, and fixed words."""
        times: Counter[int] = Counter()
        beside: dict[tuple[int, int], Counter[int | bytes]] = defaultdict(Counter)
        for sentences in cut:
            for place, one in enumerate(sentences):
                if one.part in self._company:
                    times[one.part] += 1
                    for step, other in _neighbours(sentences, place):
                        beside[one.part, step].update({other.part, *other.fixed})
        return {
            at: frozenset(what for what, count in found.items() if 2 * count > times[at[0]])
            for at, found in beside.items()
        }

    def _is_filled_in(
        self, sentences: Sequence[_Sentence], place: int, held: Sequence[bool]
    ) -> bool:
        """Whether most records have nearly these words so near the same canned sentence."""
        one, fixed = sentences[place], sentences[place].fixed
        between = 0 < place < len(held) - 1 and held[place - 1] and held[place + 1]
        least, share = (MIN_FIXED, _FILLED) if between else (_MARKED, _NEARLY)
        return any(
            one.part in usual or len(fixed & usual) >= max(least, share * len(fixed))
            for step, other in _neighbours(sentences, place)
            if (usual := self._usual.get((other.part, -step)))
        )


def _neighbours(sentences: Sequence[_Sentence], place: int) -> Iterator[tuple[int, _Sentence]]:
    for step in _NEAR:
        if 0 <= place + step < len(sentences):
            yield step, sentences[place + step]
