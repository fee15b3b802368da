"""How fine to look: the resolution whose groups stay the same when people are left out."""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import Final

import numpy as np
from numpy.typing import NDArray
from sklearn.metrics import adjusted_mutual_info_score, silhouette_score

from research.model import Floats, Indices
from research.themes.search.communities import CANDIDATES, communities, link, links_for
from research.themes.search.neighbours import among, neighbours
from research.themes.search.voices import resample, voices

RESOLUTIONS: Final = tuple(float(r) for r in np.round(np.geomspace(0.5, 32, 13), 3))
"""From a handful of themes to hundreds, in steps of the square root of two."""
SAMPLE: Final = 3_000
"""Excerpts that a resolution is chosen on: with one number of links per excerpt, what suits an
even sample suits the whole."""
BROADEST: Final = 0.5
"""A theme with a larger share of the excerpts says too little; a finer resolution is taken."""
_RESAMPLES: Final = 8
_ENOUGH: Final = 3
"""Groups of fewer excerpts are no themes ..."""
_VOICES: Final = 2
"""... nor are those of one person ..."""
_LEFT_OUT: Final = 0.7
"""... and what a resolution loses when it leaves everything in such groups."""
_LEVEL: Final = 0.01
"""What resampling cannot tell apart: a resolution that is worse by this much counts 1/e."""
_MEASURED: Final = 1_500
"""Excerpts that separation is measured on: it compares all pairs."""
_PER_BIT: Final = 0.04
"""What themes must earn for each bit that it takes to say which of them an excerpt is in, where
everybody is heard once: leaving people out tests little there. Where people say more it tests more."""


def choose_resolution(vectors: Floats, *, people: Indices, seed: int) -> float:
    """The middle of the resolutions that are about as stable and as well separated as any.

    A fifth of the people is left out, the rest grouped anew, and the groups compared by adjusted
    mutual information (Vinh et al. 2010), eight times; the silhouette (Rousseeuw 1987) is added,
    because on a hundred excerpts almost any grouping is stable. Small groups are well separated
    even where nothing divides a subject, so finer themes have to be worth more: each bit of their
    entropy costs as much, by the share of excerpts whose person says nothing else. What stays in
    groups too small for themes costs too. Taking the single best would let noise jump between
    resolutions that are equally good, and with it the number of themes.

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
    told = np.array([_gathered(group, people) for group in whole])
    tried = np.flatnonzero(_readable(whole, told))
    resolutions = [RESOLUTIONS[place] for place in tried]

    def compared(kept: Indices) -> list[float]:
        parts = _partitions(*among(indices, similarities, kept), resolutions, seed=seed)
        return [
            float(adjusted_mutual_info_score(whole[place][kept], part))
            for place, part in zip(tried, parts, strict=True)
        ]

    # The community search lets other threads work; how many there are changes nothing.
    with ThreadPoolExecutor() as pool:
        resamples = [resample(people, draws) for _ in range(_RESAMPLES)]
        agreement = np.mean(list(pool.map(compared, resamples)), axis=0)
    groupings = [whole[place] for place in tried]
    once = float(np.mean(np.bincount(people)[people] == 1))
    worth = agreement + _separation(vectors, groupings)
    worth -= once * _PER_BIT * _entropy(groupings) + _LEFT_OUT * (1 - told[tried])
    return _middle(np.array(resolutions), worth)


def _middle(resolutions: NDArray[np.float64], worth: NDArray[np.float64]) -> float:
    """The geometric mean of the resolutions, each weighed by how near it is to the best."""
    weight = np.exp((worth - worth.max()) / _LEVEL)
    mean = float(np.exp((weight * np.log(resolutions)).sum() / weight.sum()))
    return round(mean, 3)


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
    graph = link(indices, similarities, k=links_for(len(indices)))
    return [communities(graph, resolution=r, seed=seed) for r in resolutions]


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


def _entropy(whole: list[Indices]) -> NDArray[np.float64]:
    """How many bits it takes to say which group of each partition an excerpt is in."""
    shares = [np.bincount(group) / len(group) for group in whole]
    return np.array([-(share * np.log2(share)).sum() for share in shares])


def _readable(whole: list[Indices], told: NDArray[np.float64]) -> NDArray[np.bool_]:
    """Which partitions have no theme that is too broad; all of them when each has one, or hardly a theme beside it."""
    broadest = np.array([np.bincount(group).max() / len(group) for group in whole])
    narrow: NDArray[np.bool_] = (broadest <= BROADEST) & (told >= told.max() / 2)
    return narrow if narrow.any() else np.ones_like(narrow)


def _gathered(group: Indices, people: Indices) -> float:
    """Share of the excerpts that are in groups with enough excerpts and people, 0 to 1."""
    size = np.bincount(group)
    themes = (size >= _ENOUGH) & (voices(group, people) >= _VOICES)
    return float(size[themes].sum() / size.sum())
