"""Whether a theme is found again when other people are asked."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from typing import Final

import numpy as np
from numpy.typing import NDArray

from research.model import Floats, Indices
from research.themes.search.communities import CANDIDATES, communities, link, links_for
from research.themes.search.neighbours import among, neighbours
from research.themes.search.voices import resample

RESAMPLES: Final = 20
"""The mean over twenty is good to about 0.03, and costs a second or two."""
_LIMIT: Final = 4_000
"""Excerpts that are grouped anew each time; of larger studies, an even sample."""
_FEWEST: Final = 3
"""With fewer of its excerpts in the sample, nothing is said about a theme."""


def stability(
    vectors: Floats, theme: Indices, *, people: Indices, resolution: float, seed: int
) -> NDArray[np.float64]:
    """Mean best Jaccard of each theme over resamples of the people (Hennig 2007), (themes,).

    Four fifths of the people are kept and their excerpts grouped anew. A theme that comes back
    whole scores 1; below 0.5 it dissolves, from 0.75 it is stable. NaN where too little of a
    theme was in the resamples to say.

    Args:
        vectors: Unit rows, (n, dim).
        theme: The theme of each excerpt, -1 for none, (n,).
        people: Who said it, as numbers, (n,).
        resolution: What the themes were found at; 0 when they were found without one.
        seed: Fixes who is left out.
    """
    count = int(theme.max(initial=-1)) + 1
    if count == 0 or resolution == 0:
        return np.full(count, np.nan)
    step = -(-len(theme) // _LIMIT)
    vectors, theme, people = vectors[::step], theme[::step], people[::step]
    indices, similarities = neighbours(vectors, k=CANDIDATES, seed=seed)
    draws = np.random.default_rng(seed)

    def overlap(kept: Indices) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
        graph = link(*among(indices, similarities, kept), k=links_for(len(kept)))
        found = communities(graph, resolution=resolution, seed=seed)
        return _best_jaccard(theme[kept], found, count)

    total, times = np.zeros(count), np.zeros(count)
    # The community search lets other threads work; how many there are changes nothing.
    with ThreadPoolExecutor() as pool:
        resamples = [resample(people, draws) for _ in range(RESAMPLES)]
        for best, size in pool.map(overlap, resamples):
            total += np.where(size >= _FEWEST, best, 0)
            times += size >= _FEWEST
    mean: NDArray[np.float64] = total / np.where(times > 0, times, np.nan)
    return mean


def _best_jaccard(
    theme: Indices, found: Indices, count: int
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """The best overlap of each theme with any group, and how many of its excerpts are there.

    Excerpts in no theme are left aside: a group is not worse for what was never claimed.
    """
    there = theme >= 0
    both = np.zeros((count, int(found.max(initial=-1)) + 1))
    np.add.at(both, (theme[there], found[there]), 1)
    size = both.sum(axis=1)
    union = size[:, None] + both.sum(axis=0)[None, :] - both
    return (both / np.maximum(union, 1)).max(axis=1, initial=0), size
