"""Whether an excerpt is at the core of its theme, attached to it, or in none."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from research.model import Floats, Indices
from research.themes.search.coordinates import sums_by_group, unit

CORE: Final = 2
ATTACHED: Final = 1
NONE: Final = 0

_MARGIN: Final = 0.05
"""How far below what wrong themes reach an excerpt may be and still be attached."""
_FLOOR: Final = 0.1
"""Where themes are far apart wrong ones reach nothing; a tenth of what is usual is asked then."""
_COMPANY: Final = 3
"""Nearest excerpts inside and outside the theme that are compared."""
_SECOND: Final = 0.95
"""Share of the first similarity that makes a second theme one too."""
_BLOCK: Final = 4_096
_DECIMALS: Final = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class Attachment:
    """One entry per excerpt in every array, (n,)."""

    theme: Indices
    """-1 for none."""
    how: NDArray[np.int8]
    """CORE, ATTACHED or NONE."""
    score: Floats
    """Cosine similarity to the centre of that theme, without the excerpt itself."""
    nearest: Indices
    """The theme that the score is about, also for those in none; -1 where there are no themes."""
    other: Floats
    """Similarity to the centre of the next theme."""
    second: Indices
    """Another theme that is about as near; -1 for none."""


def attach(
    vectors: Floats,
    group: Indices,
    *,
    indices: Indices | None = None,
    similarities: Floats | None = None,
) -> Attachment:
    """Every excerpt to its theme, if it is nearer to it than excerpts are to wrong themes.

    The measure comes from the data. Half the excerpts reach a certain similarity to the best
    theme that is not theirs, and to their nearest excerpts outside their theme: what wrong themes
    reach. An excerpt that does better on average of the two is at the core, one that does not
    fall behind by much is attached, the others are in none. Core takes mutual nearness too: of
    all themes its own is nearest. An excerpt without a theme goes to the nearest one, if at all.

    Args:
        vectors: Unit rows, (n, dim).
        group: The theme that the links gave, -1 for none, (n,).
        indices: Near excerpts of each, (n, c); without them the groups are taken as they are.
        similarities: How near they are, (n, c).
    """
    count = int(group.max(initial=-1)) + 1
    if count == 0:
        return _nowhere(len(vectors))
    own, best, near = similarities_to(vectors, group, count)
    theme = np.where(group < 0, best[0], group)
    score = np.where(group < 0, near[0], own)
    other = np.where(best[0] == theme, near[1], near[0])
    runner = np.where(best[0] == theme, best[1], best[0])
    how = np.where(group >= 0, CORE, NONE).astype(np.int8)
    if indices is not None and similarities is not None and count > 1:
        same = group[indices] == theme[:, None]
        inside, outside = _company(similarities, same), _company(similarities, ~same)
        reached = (score + inside) / 2
        wrong = float(np.median(other) + np.median(outside)) / 2
        least = max(wrong - _MARGIN, _FLOOR * float(np.median(reached)))
        how = np.where(reached >= least, ATTACHED, NONE).astype(np.int8)
        how[(reached >= max(wrong, least)) & (best[0] == group)] = CORE
    also = (other >= _SECOND * score) & (other >= np.median(other)) & (how != NONE)
    return Attachment(
        theme=np.where(how == NONE, -1, theme),
        how=how,
        score=score,
        nearest=theme,
        other=other,
        second=np.where(also, runner, -1),
    )


def _company(similarities: Floats, chosen: NDArray[np.bool_]) -> Floats:
    """Mean similarity of the nearest chosen candidates; those that are missing count nothing."""
    kept = np.sort(np.where(chosen, similarities, 0), axis=1)[:, -_COMPANY:]
    mean: Floats = (kept.sum(axis=1) / _COMPANY).astype(np.float32)
    return mean


def _nowhere(size: int) -> Attachment:
    alone = np.full(size, -1, dtype=np.int64)
    how, zero = np.full(size, NONE, dtype=np.int8), np.zeros(size, dtype=np.float32)
    return Attachment(theme=alone, how=how, score=zero, nearest=alone, other=zero, second=alone)


def similarities_to(vectors: Floats, group: Indices, count: int) -> tuple[Floats, Indices, Floats]:
    """To the own theme, (n,); the two nearest themes and how near they are, (2, n) each.

    An excerpt is left out of the centre that it is compared with. -1 stands for nothing.

    Args:
        vectors: Unit rows, (n, dim).
        group: The theme of each excerpt, -1 for none, (n,).
        count: How many themes there are.
    """
    sums = sums_by_group(vectors, group, count=count)
    centres = unit(sums.astype(np.float32))
    size = len(vectors)
    own = np.full(size, -1, dtype=np.float32)
    best = np.full((2, size), -1, dtype=np.int64)
    near = np.full((2, size), -1, dtype=np.float32)
    for start in range(0, size, _BLOCK):
        rows = np.arange(start, min(size, start + _BLOCK))
        block = vectors[rows] @ centres.T
        inside = np.flatnonzero(group[rows] >= 0)
        theme = group[rows][inside]
        rest = unit((sums[theme] - vectors[rows[inside]]).astype(np.float32))
        block[inside, theme] = (vectors[rows[inside]] * rest).sum(axis=1)
        block = np.round(block, _DECIMALS)
        own[rows[inside]] = block[inside, theme]
        for rank in range(min(2, count)):
            best[rank, rows] = block.argmax(axis=1)
            near[rank, rows] = block[rows - start, best[rank, rows]]
            block[rows - start, best[rank, rows]] = -np.inf
    return own, best, near
