"""What a theme could be called: the phrases of its own excerpts."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from math import log
from typing import Final, TypeAlias

from research.text.filler import without_content
from research.text.small_words import INNER

from .casing import usual_form
from .phrases import Key, Phrase, phrases
from .spoken import Clause

Spoken: TypeAlias = tuple[Clause, ...]
"""The clauses of one text."""
PHRASES: Final = 12
"""Phrases that are offered per theme: each costs a sentence vector."""
_TELLING: Final = 2
"""Words whose weight counts: with more of them a phrase says less of each."""
_FEW: Final = 6
"""In a theme smaller than this a word need not occur twice."""
_ENOUGH: Final = 5
"""Phrases of words that are common to two members: with so many none is offered of words that one says."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Frequencies:
    """How often words occur in all texts, and what each may do in a name."""

    texts: Mapping[str, int]
    """f: texts that hold a stem."""
    names: Collection[str] = ()
    """Stems that weigh nothing: persons, products, companies."""
    verbs: frozenset[str] = frozenset()
    """Stems that may take an object."""
    ends: frozenset[str] = frozenset()
    """Stems that a name may end with where more was said."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """A possible label."""

    shown: str
    """Without small words that say nothing of the theme: they would be compared too."""
    content: Key
    happens: bool
    """Whether it holds a verb or a negation: what is the matter, not only with what."""
    common: bool = False
    """Whether two people say each of its words."""
    said: str = ""
    """As people say it, where that is more."""
    sure: bool = True
    """Whether somebody says it who surely states a problem, a need or a wish."""


def stems_of(spoken: Spoken) -> frozenset[str]:
    """Every word of a text that carries a point; a verb with its particle also without it."""
    return frozenset(
        part
        for clause in spoken
        for word in clause
        if word.kind == "content"
        for part in {word.stem, word.stem.partition(" ")[0]}
    )


def candidates(
    members: Sequence[Spoken], *, among: Frequencies, mean: float
) -> tuple[Candidate, ...]:
    """The best phrases by their words alone, best first.

    By the class-based TF-IDF of their two best words, and by how many of their words a member says.

    Args:
        members: What each person of the theme says.
        among: How often words occur in all texts.
        mean: Words per theme, on average.
    """
    holders = Counter(word for spoken in members for word in stems_of(spoken))
    weights = _weights(holders, among, mean)
    said = [
        same
        for same in _said(members, among.verbs).values()
        if not without_content(same[0].shown)
        if not weights.keys().isdisjoint(same[0].content)
        if len(same) > 1 or "and" not in same[0].key
        if not all(one.cut for one in same)
        or (same[0].key[-1] in among.ends and INNER.isdisjoint(same[0].key[-2:-1]))
    ]
    best = sorted(
        _shared(said, holders, members=len(members)),
        key=lambda same: (
            -sum(sorted(weights.get(word, 0.0) for word in same[0].content)[-_TELLING:])
            - sum(holders[word] for word in same[0].content) / len(members),
            same[0].key,
        ),
    )
    return tuple(_candidate(same, among.verbs, holders) for same in best[:PHRASES])


def _candidate(
    same: Sequence[Phrase], verbs: frozenset[str], holders: Mapping[str, int]
) -> Candidate:
    return Candidate(
        shown=usual_form(Counter(one.shown for one in same)),
        said=usual_form(Counter(one.said for one in same)),
        content=same[0].content,
        happens="not" in same[0].key or not verbs.isdisjoint(same[0].content),
        common=all(holders[word] > 1 for word in same[0].content),
    )


def _shared(
    said: Sequence[Sequence[Phrase]], holders: Mapping[str, int], *, members: int
) -> Sequence[Sequence[Phrase]]:
    """Phrases of words that more than one member says; where these are few, of one such word."""
    least = 1 if members < _FEW else 2
    shared = [one for one in said if all(holders[word] >= least for word in one[0].content)]
    if len(shared) >= _ENOUGH:
        return shared
    return [one for one in said if any(holders[word] >= least for word in one[0].content)]


def _weights(holders: Mapping[str, int], among: Frequencies, mean: float) -> dict[str, float]:
    """tf(x, c) * log(1 + A / f(x)), class-based TF-IDF (Grootendorst 2022); the best word has 1."""
    raw = {
        word: held * log(1 + mean / among.texts[word])
        for word, held in holders.items()
        if word not in among.names
    }
    best = max(raw.values(), default=0.0) or 1.0
    return {word: weight / best for word, weight in raw.items()}


def _said(members: Sequence[Spoken], verbs: Collection[str]) -> dict[Key, list[Phrase]]:
    """Every phrase of two words and more, once per member that says it."""
    said: dict[Key, list[Phrase]] = {}
    for spoken in members:
        mine = {one.key: one for clause in spoken for one in phrases(clause, verbs=verbs)}
        for key, one in mine.items():
            if " " in one.shown:
                said.setdefault(key, []).append(one)
    return said
