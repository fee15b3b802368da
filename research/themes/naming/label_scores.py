"""Which candidate says best what a theme is about."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final, TypeAlias

import numpy as np
from numpy.typing import NDArray

from research.themes.search.coordinates import unit

from .candidates import Candidate

Encode: TypeAlias = Callable[[Sequence[str]], NDArray[np.float32]]
Rows: TypeAlias = NDArray[np.float32]

DIGITS: Final = 5
"""Similarities are compared at this precision, so that no machine's rounding decides."""

APART: Final = 0.3
HAPPENS: Final = 0.07
SAYS: Final = 0.03
"""Weights of the parts of a score, from the sweep in benchmarks/labels.md: a flat hill. The last is for each
word that carries a point, up to ..."""
ENOUGH: Final = 3
"""... so many: with more a name says no more."""


def rank(
    offered: Sequence[Sequence[Candidate]], centres: Rows, *, encode: Encode | None
) -> list[list[Candidate]]:
    """Each theme's candidates, best first; equals as they were offered.

    Args:
        offered: Candidates per theme, the best by their words first.
        centres: Where each theme lies as seen from the middle of the corpus, (n_themes, dim).
        encode: Turns labels into unit rows; without it their words alone decide.
    """
    nearness = _nearness(offered, centres, encode)
    return [
        sorted(
            group,
            key=lambda one, theme=theme: (
                -round(  # type: ignore[misc]
                    nearness.get((theme, one.shown), 0.0)
                    + HAPPENS * one.happens
                    + SAYS * min(len(one.content), ENOUGH),
                    DIGITS,
                )
            ),
        )
        for theme, group in enumerate(offered)
    ]


def _nearness(
    offered: Sequence[Sequence[Candidate]], centres: Rows, encode: Encode | None
) -> dict[tuple[int, str], float]:
    """Cosine of every candidate with the centre of its theme, less a part of the next nearest.

    Labels are seen from their own middle, as texts are from theirs: that all labels are short
    says nothing of a theme.
    """
    shown = sorted({one.shown for group in offered for one in group})
    if not encode or not shown:
        return {}
    encoded = np.asarray(encode(shown), dtype=np.float32)
    labels = unit(encoded - encoded.mean(axis=0)) if len(shown) > 1 else encoded
    cosines = labels @ centres.T
    place = {text: row for row, text in enumerate(shown)}
    return {
        (theme, one.shown): _contrast(cosines[place[one.shown]], theme)
        for theme, group in enumerate(offered)
        for one in group
    }


def _contrast(cosines: Rows, theme: int) -> float:
    others = np.delete(cosines, theme)
    return float(cosines[theme] - APART * others.max(initial=0.0))
