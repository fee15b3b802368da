"""How fine to look: the resolution whose groups stay the same when people are left out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray
from sklearn.metrics import adjusted_mutual_info_score, silhouette_score

from research.themes.communities import CANDIDATES, communities, edges, link, links_for
from research.themes.neighbours import neighbours

Floats = NDArray[np.float32]
Indices = NDArray[np.int64]

RESOLUTIONS: Final = tuple(float(r) for r in np.round(np.geomspace(0.5, 32, 13), 3))
"""From a handful of themes to hundreds, in steps of the square root of two."""
SAMPLE: Final = 3_000
"""Excerpts that a resolution is chosen on: with one number of links per excerpt, what suits an
even sample suits the whole."""
BROADEST: Final = 0.5
"""A theme with a larger share of the excerpts says too little; a finer resolution is taken."""
_RESAMPLES: Final = 6
_KEPT: Final = 0.8
"""Share of the people in a resample, as in Hennig 2007."""
_APART: Final = 0.5
"""How much the separation of the groups counts beside their agreement."""
_ENOUGH: Final = 3
"""Smaller groups are no themes ..."""
_GATHERED: Final = 0.8
"""... and a resolution that leaves more than a fifth of the excerpts in them is too fine."""
_LEVEL: Final = 0.003
"""Differences that resampling cannot tell apart; the coarser resolution is easier to read."""
_MEASURED: Final = 1_500
"""Excerpts that separation is measured on: it compares all pairs."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """A resolution and how it was chosen."""

    resolution: float
    tried: tuple[float, ...]
    """Those without a theme that is too broad and with few excerpts alone."""
    agreement: tuple[float, ...]
    """Mean adjusted mutual information with the resamples, one per resolution tried."""
    groups: tuple[int, ...]
    """How many groups each resolution makes."""


def choose_resolution(vectors: Floats, *, people: Indices, seed: int) -> Choice:
    """The coarsest resolution that is about as stable and as well separated as any.

    A fifth of the people is left out, the rest grouped anew, and the groups compared by adjusted
    mutual information (Vinh et al. 2010), six times; half the silhouette (Rousseeuw 1987) is
    added, because on a hundred excerpts almost any grouping is stable.

    Args:
        vectors: Unit rows, (n, dim).
        people: Who said it, as numbers, (n,).
        seed: Fixes who is left out.
    """
    draws = np.random.default_rng(seed)
    sample = _sample(people, draws)
    vectors, people = vectors[sample], people[sample]
    indices, similarities = neighbours(vectors, k=CANDIDATES, seed=seed)
    whole = _partitions(indices, similarities, RESOLUTIONS, seed=seed)
    tried = np.flatnonzero(_readable(whole))
    resolutions = [RESOLUTIONS[place] for place in tried]
    agreement = np.zeros(len(tried))
    for _ in range(_RESAMPLES):
        kept = resample(people, draws, share=_KEPT)
        parts = _partitions(*among(indices, similarities, kept), resolutions, seed=seed)
        agreement += [
            adjusted_mutual_info_score(whole[place][kept], part)
            for place, part in zip(tried, parts, strict=True)
        ]
    agreement /= _RESAMPLES
    worth = agreement + _APART * _separation(vectors, [whole[place] for place in tried])
    best = int(np.flatnonzero(worth >= worth.max() - _LEVEL)[0])
    return Choice(
        resolution=resolutions[best],
        tried=tuple(resolutions),
        agreement=tuple(float(a) for a in agreement),
        groups=tuple(int(whole[place].max()) + 1 for place in tried),
    )


def resample(people: Indices, draws: np.random.Generator, *, share: float) -> Indices:
    """Positions of the excerpts of a random share of the people, in order."""
    everyone = np.unique(people)
    count = max(1, round(share * len(everyone)))
    return np.flatnonzero(np.isin(people, draws.choice(everyone, count, replace=False)))


def among(indices: Indices, similarities: Floats, kept: Indices) -> tuple[Indices, Floats]:
    """The candidates that remain when only some excerpts do; -1 fills the rows up."""
    place = np.full(len(indices), -1, dtype=np.int64)
    place[kept] = np.arange(len(kept))
    rows = place[indices[kept]]
    order = np.argsort(rows < 0, axis=1, kind="stable")
    return (
        np.take_along_axis(rows, order, axis=1),
        np.take_along_axis(similarities[kept], order, axis=1),
    )


def _sample(people: Indices, draws: np.random.Generator) -> Indices:
    """Positions of whole people until there are enough excerpts, in order."""
    if len(people) <= SAMPLE:
        return np.arange(len(people))
    everyone, count = np.unique(people, return_counts=True)
    order = draws.permutation(len(everyone))
    taken = order[: 1 + int(np.searchsorted(np.cumsum(count[order]), SAMPLE))]
    return np.flatnonzero(np.isin(people, everyone[taken]))[: 2 * SAMPLE]


def _partitions(
    indices: Indices, similarities: Floats, resolutions: Sequence[float], *, seed: int
) -> list[Indices]:
    size = len(indices)
    links = edges(link(indices, similarities, k=links_for(size)))
    return [communities(links, size=size, resolution=r, seed=seed) for r in resolutions]


def _separation(vectors: Floats, whole: list[Indices]) -> NDArray[np.float64]:
    """Mean silhouette on cosine of each partition, of an even sample; -1 for nothing to tell."""
    step = -(-len(vectors) // _MEASURED)
    distance = np.maximum(1 - np.round(vectors[::step] @ vectors[::step].T, 5), 0)
    np.fill_diagonal(distance, 0)
    worth = np.full(len(whole), -1.0)
    for place, group in enumerate(whole):
        seen = group[::step]
        if 1 < len(np.unique(seen)) < len(seen):
            worth[place] = silhouette_score(distance, seen, metric="precomputed")
    return worth


def _readable(whole: list[Indices]) -> NDArray[np.bool_]:
    """Which partitions have no theme that is too broad and few excerpts that are alone."""
    sizes = [np.bincount(group) for group in whole]
    broadest = np.array([size.max() / size.sum() for size in sizes])
    gathered = np.array([size[size >= _ENOUGH].sum() / size.sum() for size in sizes])
    for allowed in ((broadest <= BROADEST) & (gathered >= _GATHERED), gathered >= _GATHERED):
        if allowed.any():
            return allowed
    return np.ones(len(whole), dtype=np.bool_)
