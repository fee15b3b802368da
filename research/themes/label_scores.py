"""Which candidate says best what a theme is about."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from math import log1p, sqrt
from typing import Final, TypeAlias

import numpy as np
from numpy.typing import NDArray

from .candidates import Candidate

Encode: TypeAlias = Callable[[Sequence[str]], NDArray[np.float32]]
Rows: TypeAlias = NDArray[np.float32]

_TINY: Final = 1e-9
DIGITS: Final = 5
"""Similarities are compared at this precision, so that no machine's rounding decides."""

NEAR: Final = 1.0
WEIGHT: Final = 0.2
ONLY: Final = 0.5
COVERED: Final = 0.25
SAID: Final = 0.15
RAREST: Final = 0.25
WHOLE: Final = 0.15
PAIRED: Final = -0.25
"""Weights of the parts of a score, from the sweep in benchmarks/labels.md: a flat hill."""


def unit(rows: Rows) -> Rows:
    """Rows of length one; a row of zeros stays as it is."""
    lengths = np.linalg.norm(rows, axis=1, keepdims=True)
    return np.asarray(rows / np.where(lengths > _TINY, lengths, 1), dtype=np.float32)


def rank(
    offered: Sequence[Sequence[Candidate]],
    centres: Rows,
    *,
    sizes: Sequence[int],
    encode: Encode | None,
) -> list[list[Candidate]]:
    """Each theme's candidates, best first; equals in alphabetical order.

    Args:
        offered: Candidates per theme.
        centres: Where each theme lies as seen from the middle of the corpus, (n_themes, dim).
        sizes: Members per theme whose words were read.
        encode: Turns labels into unit rows; without it their words alone decide.
    """
    nearness = _nearness(offered, centres, encode) if encode else {}
    ranked = []
    for theme, group in enumerate(offered):
        scored = [
            (
                -round(
                    _by_words(one, sizes[theme]) + NEAR * nearness.get((theme, one.shown), 0), 6
                ),
                one,
            )
            for one in group
        ]
        scored.sort(key=lambda pair: (pair[0], pair[1].shown))
        ranked.append([one for _, one in scored])
    return ranked


def _by_words(candidate: Candidate, members: int) -> float:
    said = log1p(candidate.share * members) / log1p(members)
    return (
        WEIGHT * candidate.weight
        + ONLY * candidate.only
        + COVERED * candidate.covered
        + SAID * said
        + WHOLE * candidate.whole
        + RAREST * sqrt(candidate.rarest)
        + (PAIRED if candidate.paired else 0.0)
    )


def _nearness(
    offered: Sequence[Sequence[Candidate]], centres: Rows, encode: Encode
) -> dict[tuple[int, str], float]:
    """Cosine of every candidate with the centre of its theme.

    Labels are seen from their own middle, as texts are from theirs: that all labels are short
    says nothing of a theme.
    """
    shown = sorted({one.shown for group in offered for one in group})
    if not shown:
        return {}
    place = {text: row for row, text in enumerate(shown)}
    encoded = np.asarray(encode(shown), dtype=np.float32)
    labels = unit(encoded - encoded.mean(axis=0)) if len(shown) > 1 else encoded
    return {
        (theme, one.shown): round(float(labels[place[one.shown]] @ centres[theme]), DIGITS)
        for theme, group in enumerate(offered)
        for one in group
    }
