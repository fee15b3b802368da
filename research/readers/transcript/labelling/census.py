"""Every beginning of a line that may be a speaker's label, counted over the whole file."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import TypeAlias

from research.readers.transcript.labelling.candidates import How, Labelled
from research.readers.transcript.labelling.roles import (
    asks_questions,
    is_spelt_role,
    key,
    looks_like_name,
    without_beside,
)
from research.readers.transcript.lines import Line
from research.text.sounds import SOUND

_WORD = re.compile(r"[^\W\d_]+")
_AGREED = 3
_BEGINNING = ("colon", "stamp", "bracket", "tab")
"""How a label is written with words behind it."""
Pair: TypeAlias = tuple[str, How]
"""A speaker's key and how the label is written."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Census:
    """Every beginning that may be a label, and how the file uses its words."""

    found: dict[int, Labelled]
    speech: Sequence[Line]
    starts: Sequence[int]
    """Numbers of lines that begin a paragraph."""
    counts: Counter[Pair]
    spelling: dict[Pair, str]
    by_speaker: Counter[str]
    words: Counter[str]
    recorded: bool = False
    """They are captions, before which a program writes whatever somebody calls themselves."""
    told: frozenset[str] = frozenset()
    """Keys of everybody whom the lines above the talk name."""

    def is_told(self, pair: Pair) -> bool:
        """Whether somebody begins lines who is named above the talk: several, one whom another is named with, or one above the words."""
        named = {name for name, how in self.counts if how in _BEGINNING and name in self.told}
        return (
            pair[0] in named
            and pair[1] in _BEGINNING
            and (self.counts[pair] > 1 or len(named) > 1 or self._heads_words(pair))
        )

    def headed(self, sure: Collection[Pair]) -> set[Pair]:
        """Headings that come again beside one of whoever asks, be they job titles: `### Interviewer`, `### System Developer`."""
        asked = any(how == "heading" and asks_questions(name) for name, how in sure)
        again = {p for p, count in self.counts.items() if p[1] == "heading" and count > 1}
        return again if asked else set()

    def _heads_words(self, pair: Pair) -> bool:
        """Whether it has a line of its own, as in `ES1:`."""
        return any(not part.said and pair_of(part) == pair for part in self.found.values())

    def may_name(self, part: Labelled) -> bool:
        """Whether it is written like a name, a caption often begins so, or it stands as `[interviewer]` does in brackets."""
        often = self.recorded and self.by_speaker[key(part.label)] >= _AGREED
        bracketed = part.how == "bracket" and not SOUND.fullmatch(part.label)
        return often or looks_like_name(part.label) or (bracketed and self._has_bracketed_role())

    def _has_bracketed_role(self) -> bool:
        return any(
            pair[1] == "bracket" and is_spelt_role(self.spelling[pair]) for pair in self.counts
        )

    def colons(self) -> dict[int, Labelled]:
        """Beginnings with a colon, without a title that stands apart above them: `Focus group: parents`."""
        found = {number: part for number, part in self.found.items() if part.how == "colon"}
        top = min(found, default=0)
        if top and self.by_speaker[key(found[top].label)] == 1 and top + 1 not in found:
            del found[top]
        return found

    def as_mostly(self, names: Mapping[int, Labelled]) -> dict[int, Labelled]:
        """Those written as most are, or that come again: `Usability test - P1` above labels with colons is a title."""
        ways = Counter(part.how for part in names.values())
        mostly = max(ways, key=ways.__getitem__, default="colon")
        return {
            number: part
            for number, part in names.items()
            if part.how == mostly or self.by_speaker[key(part.label)] > 1
        }

    def names(self, *ways: How) -> dict[int, Labelled]:
        """Names that begin lines in one of these ways, by line number."""
        return {
            number: part
            for number, part in self.found.items()
            if part.how in ways and self.is_name(part.label)
        }

    def is_name(self, label: str) -> bool:
        """Whether it is written like a name and the text does not use it as plain words."""
        words = [word for word in re.split(r"[\s/()|]+", without_beside(label) or label) if word]
        if all(word.islower() for word in words if word.isalpha()):
            return len(words) == 1 and self.words[label] <= self.by_speaker[key(label)]
        return looks_like_name(label) and not all(self.words[word.lower()] for word in words)


def take_census(
    found: dict[int, Labelled],
    speech: Sequence[Line],
    starts: Sequence[int],
    *,
    recorded: bool = False,
    told: frozenset[str] = frozenset(),
) -> Census:
    """Count the beginnings and the words of a file."""
    counts = Counter(map(pair_of, found.values()))
    return Census(
        found=found,
        speech=speech,
        starts=starts,
        counts=counts,
        spelling={pair_of(part): part.label for part in found.values()},
        by_speaker=Counter(name for name, how in counts.elements() if how != "dot"),
        words=Counter(word for line in speech for word in _WORD.findall(line.text)),
        recorded=recorded,
        told=told,
    )


def pair_of(part: Labelled) -> Pair:
    """Whose label it is, and how it is written."""
    return key(part.label), part.how


def starts_of(talk: Sequence[Line], found: dict[int, Labelled], *, each: bool) -> list[int]:
    """Numbers of the lines that begin a paragraph, or of all where each is one."""
    first = [line.number for line in talk[:1]]
    return first + [
        line.number
        for before, line in pairwise(talk)
        if line.number in found
        or line.number != before.number + 1
        or (each and (before.number not in found or found[before.number].said))
    ]
