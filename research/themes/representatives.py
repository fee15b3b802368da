"""Which quotes stand for a theme, which speak against it, and how firmly each belongs."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, TypeAlias

import numpy as np
from numpy.typing import NDArray

from .define import LONGEST, SHORTEST

Rows: TypeAlias = NDArray[np.float32]
_DIGITS: Final = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class Quote:
    """What decides whether an excerpt is shown."""

    id: str
    text: str
    person: str
    source: str
    facet: str
    score: float
    """Similarity to the theme's centre."""
    severity: int = 0
    core: bool = True

    @property
    def readable(self) -> bool:
        """Whether it can be read at a glance and still makes its point."""
        return SHORTEST <= len(self.text.split()) <= LONGEST


def choose_quotes(quotes: Sequence[Quote], *, limit: int) -> tuple[Quote, ...]:
    """At most limit quotes: the medoid, then other people, sources and facets.

    Nobody's second quote comes before somebody else's first, the same words are not shown twice
    while there are others, and the most severe quote is among them.
    """
    if not quotes or limit < 1:
        return ()
    left = sorted(quotes, key=_typical)
    chosen = [left.pop(0)]
    while left and len(chosen) < limit:
        chosen.append(_freshest(left, chosen))
        left.remove(chosen[-1])
    worst = min(quotes, key=lambda quote: (-quote.severity, *_typical(quote)))
    if len(chosen) > 1 and worst.severity > max(quote.severity for quote in chosen):
        chosen[-1] = worst
    return tuple(chosen)


def support(vectors: Rows, centres: Rows, theme: Sequence[int]) -> NDArray[np.float64]:
    """How much nearer each excerpt is to its own theme than to the next one, (n,).

    Args:
        vectors: Unit rows, (n, dim).
        centres: Unit rows, (n_themes, dim).
        theme: Each excerpt's theme; -1 for the one that is nearest.
    """
    likeness = vectors.astype(np.float64) @ centres.T.astype(np.float64)
    rows = np.arange(len(vectors))
    own = np.where(np.asarray(theme) < 0, likeness.argmax(axis=1), np.asarray(theme))
    mine = likeness[rows, own]
    likeness[rows, own] = -1 if centres.shape[0] > 1 else 0
    gap: NDArray[np.float64] = np.round(mine - likeness.max(axis=1), _DIGITS)
    return gap


def counter_evidence(
    praise: Rows, centres: Rows, *, at_least: Sequence[float]
) -> list[tuple[int, ...]]:
    """Per theme the praise on its subject, the nearest first.

    Args:
        praise: Unit rows of the excerpts that praise, (n, dim).
        centres: Unit rows, (n_themes, dim).
        at_least: Per theme the similarity below which praise is about something else; a low
            percentile of its own members' does.
    """
    against: list[list[tuple[float, int]]] = [[] for _ in at_least]
    if not len(praise) or not against:
        return [() for _ in at_least]
    likeness = np.round(praise.astype(np.float64) @ centres.T.astype(np.float64), _DIGITS)
    for row, theme in enumerate(likeness.argmax(axis=1)):
        if likeness[row, theme] >= at_least[theme]:
            against[theme].append((-float(likeness[row, theme]), row))
    return [tuple(row for _, row in sorted(found)) for found in against]


def _freshest(left: Sequence[Quote], chosen: Sequence[Quote]) -> Quote:
    """The quote that adds most to those chosen; `left` is in order of quality."""
    people = Counter(quote.person for quote in chosen)
    sources = Counter(quote.source for quote in chosen)
    facets = Counter(quote.facet for quote in chosen)
    words = {_words(quote) for quote in chosen}
    return min(
        left,
        key=lambda quote: (
            _words(quote) in words,
            people[quote.person],
            not quote.core,
            not quote.readable,
            sources[quote.source],
            facets[quote.facet],
            -quote.severity,
        ),
    )


def _words(quote: Quote) -> str:
    return " ".join(quote.text.casefold().split())


def _typical(quote: Quote) -> tuple[bool, bool, float, str]:
    return (not quote.core, not quote.readable, -quote.score, quote.id)
