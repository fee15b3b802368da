"""What a theme could be called, from the words of its own excerpts."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations, islice, zip_longest
from math import log
from typing import Final, TypeAlias

from .casing import usual_form
from .phrases import Clause, Key, phrases
from .stems import alike

Spoken: TypeAlias = tuple[Clause, ...]
"""The clauses of one text."""
PHRASES: Final = 20
"""Phrases that are offered per theme."""
PAIRS: Final = 10
"""Pairs of words that are offered beside them."""
_PAIRED: Final = 7
"""The theme's best words, which are paired with each other."""
_DOUBLE: Final = 2
"""Words of a phrase that is put beside another."""
_TELLING: Final = 3
"""Words whose weight counts: with more of them a phrase says less of each."""
_TWICE: Final = 2
_PART: Final = 0.03
"""A phrase is said by two members, and by a hundredth of a large theme's, where enough are."""
_FEW: Final = 6
"""In a theme smaller than this a word need not occur twice."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Frequencies:
    """How often words occur in all themes together."""

    texts: Mapping[str, int]
    """f: texts that hold a stem."""
    mean: float
    """A: words per theme, on average."""
    names: Collection[str] = ()
    """Stems that weigh nothing: persons, products, companies."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """A possible label and how much of the theme it covers."""

    shown: str
    content: Key
    weight: float
    """Class-based TF-IDF of its three best words, the theme's best word being 1."""
    share: float
    """Share of the members that say this very phrase."""
    covered: float
    """Share of the members that say one of its words."""
    whole: float
    """Share of those that do not say it as part of a longer phrase."""
    rarest: float
    """Share of the members that say the word which fewest of them say."""
    only: float
    """How much of what is said with its best word anywhere is said in this theme, 0 to 1."""
    paired: bool
    """Two words that are put side by side, whether or not anybody did."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Theme:
    size: int
    holders: Mapping[str, frozenset[int]]
    """Stem to the members that say it."""
    weights: Mapping[str, float]
    only: Mapping[str, float]
    heads: frozenset[str]
    """Stems that mostly end what is said with them: nouns rather than what describes them."""
    said: Counter[Key]
    """In how many members a phrase occurs."""
    whole: Counter[Key]
    """In how many of them it is not cut from a longer one."""
    content: Mapping[Key, Key]
    shown: Mapping[Key, str]


def stems_of(spoken: Spoken) -> frozenset[str]:
    """Every word of a text that carries a point; a verb with its particle also without it."""
    return frozenset(
        part
        for clause in spoken
        for word in clause
        if word.kind == "content"
        for part in {word.stem, word.stem.partition(" ")[0]}
    )


def candidates(members: Sequence[Spoken], *, among: Frequencies) -> tuple[Candidate, ...]:
    """The best labels by their words alone: phrases, then pairs of words, each best first."""
    theme = _theme(members, among)
    return (*islice(_phrases(theme), PHRASES), *islice(_pairs(theme), PAIRS))


def _theme(members: Sequence[Spoken], among: Frequencies) -> _Theme:
    """Words weigh tf(x, c) * log(1 + A / f(x)), class-based TF-IDF (Grootendorst 2022)."""
    holders: dict[str, set[int]] = {}
    said: Counter[Key] = Counter()
    whole: Counter[Key] = Counter()
    content: dict[Key, Key] = {}
    forms: dict[Key, Counter[str]] = {}
    for place, spoken in enumerate(members):
        for word in stems_of(spoken):
            holders.setdefault(word, set()).add(place)
        mine = {found.key: found for clause in spoken for found in phrases(clause)}
        said.update(mine.keys())
        whole.update(key for key, found in mine.items() if found.whole)
        for key, found in mine.items():
            content[key] = found.content
            forms.setdefault(key, Counter())[found.shown] += 1
    raw = {
        word: len(held) * log(1 + among.mean / among.texts[word])
        for word, held in holders.items()
        if word not in among.names
    }
    best = max(raw.values(), default=0.0) or 1.0
    return _Theme(
        size=len(members),
        holders={word: frozenset(held) for word, held in holders.items()},
        weights={word: weight / best for word, weight in raw.items()},
        only={word: len(held) / among.texts[word] for word, held in holders.items()},
        heads=_heads(members),
        said=said,
        whole=whole,
        content=content,
        shown={key: usual_form(form) for key, form in forms.items()},
    )


def _heads(members: Sequence[Spoken]) -> frozenset[str]:
    ends: Counter[str] = Counter()
    for spoken in members:
        for clause in spoken:
            for word, after in zip_longest(clause, clause[1:]):
                last = after is None or after.kind == "inner"
                ends[word.stem] += 1 if last else -1
    return frozenset(word for word, surplus in ends.items() if surplus > 0)


def _phrases(theme: _Theme) -> Iterator[Candidate]:
    """Phrases that two members say; what one says only where there is nothing else."""
    found = [
        key for key in theme.said if " " in theme.shown[key] and _weighs(theme, theme.content[key])
    ]
    found.sort(key=lambda key: (-_worth(theme, key), key))
    shared = [key for key in found if _shared(theme, theme.content[key])]
    often = [key for key in shared if theme.said[key] >= _PART * theme.size]
    for key in often if len(often) >= PHRASES // 3 else shared or found:
        yield _candidate(theme, theme.content[key], theme.shown[key], key)


def _shared(theme: _Theme, content: Key) -> bool:
    """Whether each of the words is said by two members: a slip of the pen is not."""
    return theme.size < _FEW or all(len(theme.holders[word]) > 1 for word in content)


def _worth(theme: _Theme, key: Key) -> float:
    weights = [theme.weights.get(word, 0.0) for word in theme.content[key]]
    return (sum(weights) + sum(weights) / len(weights)) / 2 + theme.said[key] / theme.size


def _weighs(theme: _Theme, content: Key) -> bool:
    """At least one word is not a name, and none says twice what another says."""
    return any(word in theme.weights for word in content) and not any(
        alike(one, other) for one, other in combinations(content, 2)
    )


def _pairs(theme: _Theme) -> Iterator[Candidate]:
    """Two things side by side, for themes of which no one phrase says enough."""
    single = [(word,) for word in theme.weights if (word,) in theme.shown]
    double = [
        key
        for key in theme.said
        if len(key) == len(theme.content[key]) == _DOUBLE and _weighs(theme, theme.content[key])
    ]
    parts = [*_best(theme, single, _PAIRED), *_best(theme, double, _PAIRED)]
    found = [
        _candidate(theme, content, f"{theme.shown[one]} and {theme.shown[other]}", ())
        for one, other in combinations(parts, 2)
        if _weighs(theme, content := theme.content[one] + theme.content[other])
    ]
    found.sort(key=lambda pair: (-pair.weight - pair.covered, pair.shown))
    yield from found


def _best(theme: _Theme, keys: Sequence[Key], most: int) -> list[Key]:
    shared = [
        key
        for key in keys
        if _shared(theme, theme.content[key])
        and key[-1] in theme.heads
        and theme.said[key] >= min(_TWICE, theme.size / _FEW)
    ]
    return sorted(shared, key=lambda key: (-_worth(theme, key), key))[:most]


def _candidate(theme: _Theme, content: Key, shown: str, key: Key) -> Candidate:
    held: frozenset[int] = frozenset().union(*(theme.holders[word] for word in content))
    return Candidate(
        shown=shown,
        content=content,
        weight=sum(sorted(theme.weights.get(word, 0.0) for word in content)[-_TELLING:]),
        share=theme.said[key] / theme.size,
        covered=len(held) / theme.size,
        rarest=min(len(theme.holders[word]) for word in content) / theme.size,
        only=max(theme.only[word] for word in content),
        whole=theme.whole[key] / theme.said[key] if key else 1.0,
        paired=not key,
    )
