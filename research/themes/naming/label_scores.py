"""Which candidate says best what a theme is about."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial
from typing import Final

import numpy as np

from research.model import Encode, Floats
from research.text.small_words import INNER
from research.text.stems import alike, stems_in
from research.themes.search.coordinates import unit

from .candidates import Candidate
from .phrases import LONGEST

DIGITS: Final = 5
"""Similarities are compared at this precision, so that no machine's rounding decides."""

APART: Final = 0.3
HAPPENS: Final = 0.07
SAYS: Final = 0.03
"""Weights of the parts of a score, from the sweep in benchmarks/labels.md: a flat hill. The last is for each
word that carries a point, up to ..."""
DOUBTED: Final = 0.1
"""What a phrase costs that nobody says who surely states a problem, a need or a wish."""
ENOUGH: Final = 3
"""... so many: with more a name says no more."""
GAIN: Final = 0.05
"""What a second phrase must add to the score of the first ..."""
ALONE: Final = 0.6
"""... and the part of it that it must have alone."""


def rank(
    offered: Sequence[Sequence[Candidate]], centres: Floats, *, encode: Encode | None
) -> list[list[Candidate]]:
    """Each theme's candidates, best first; equals as they were offered.

    Where a theme is more than its best phrase says, that phrase leads with the one that adds most to it.

    Args:
        offered: Candidates per theme, the best by their words first.
        centres: Where each theme lies as seen from the middle of the corpus, (n_themes, dim).
        encode: Turns labels into unit rows; without it their words alone decide.
    """
    rows = _rows(offered, encode)
    ranked = []
    for theme, group in enumerate(offered):
        worth = partial(_worth, rows=rows, centres=centres, theme=theme)
        alone = sorted(group, key=lambda one, worth=worth: -worth(one))  # type: ignore[misc]
        ranked.append([*_together(alone, worth), *alone] if rows else alone)
    return ranked


def _rows(offered: Sequence[Sequence[Candidate]], encode: Encode | None) -> Mapping[str, Floats]:
    """Unit rows of the candidates, seen from their own middle as texts are from theirs.

    That all labels are short says nothing of a theme.
    """
    shown = sorted({one.shown for group in offered for one in group})
    if not encode or not shown:
        return {}
    encoded = np.asarray(encode(shown), dtype=np.float32)
    seen = unit(encoded - encoded.mean(axis=0)) if len(shown) > 1 else encoded
    return dict(zip(shown, seen, strict=True))


def _worth(*said: Candidate, rows: Mapping[str, Floats], centres: Floats, theme: int) -> float:
    """How well phrases name a theme together: nearness to its centre, less a part of the next nearest, and what they say."""
    words = sum(len(one.content) for one in said)
    worded = HAPPENS * any(one.happens for one in said) + SAYS * min(words, ENOUGH)
    worded -= DOUBTED * any(not one.sure for one in said)
    if not rows:
        return round(worded, DIGITS)
    middle = np.mean([rows[one.shown] for one in said], axis=0, keepdims=True)
    cosines = centres @ unit(middle)[0]
    apart = np.delete(cosines, theme).max(initial=0.0)
    return round(float(cosines[theme] - APART * apart) + worded, DIGITS)


def _together(ranked: Sequence[Candidate], worth: Callable[..., float]) -> Iterator[Candidate]:
    """The best phrase with a second of other words, where it is worth them and somebody surely means it.

    What may be no problem at all, such as "scanning works", is no part of what a problem is called.
    """
    least = ALONE * worth(ranked[0]) if ranked else 0.0
    pairs = [
        (ranked[0], second)
        for second in ranked[1:]
        if second.sure and _fit(ranked[0], second) and worth(second) >= least
    ]
    best = max(pairs, key=lambda pair: worth(*pair), default=())
    if best and worth(*best) > worth(best[0]) + GAIN:
        yield Candidate(
            shown=", ".join(one.shown for one in best),
            said=", ".join(one.said or one.shown for one in best),
            content=tuple(word for one in best for word in one.content),
            happens=any(one.happens for one in best),
        )


def _fit(one: Candidate, other: Candidate) -> bool:
    """Whether five words hold both, none twice or in two forms; small ones beside them where the other is common."""
    words = f"{one.shown} {other.shown}".split()
    counted = [word for word in words if not other.common or word not in INNER]
    return len(counted) <= LONGEST and not any(
        alike(word, again) for word in stems_in(one.shown) for again in stems_in(other.shown)
    )
