"""Groups that many searches agree on, so that no one person and no accident makes a theme."""

from __future__ import annotations

from typing import Final

import numpy as np

from research.model import Floats, Indices
from research.themes.search.communities import THOROUGH, Graph, communities, link, links_for
from research.themes.search.neighbours import among
from research.themes.search.voices import resample

_RUNS: Final = 80
_WORK: Final = 120_000
"""Excerpts grouped in all runs together: large studies are steady with fewer of them."""
_FEWEST: Final = 3
_SPREAD: Final = 0.5
"""Half an octave of resolution to either side: agreement should not hang on the exact one."""


def agreed(
    indices: Indices, similarities: Floats, *, people: Indices, resolution: float, seed: int
) -> Indices:
    """The group of each excerpt, (n,), numbered from the largest.

    The excerpts of four fifths of the people are grouped, again and again, at resolutions around
    the given one. A link counts by how often its two ends were together when both were there, and
    the groups of the links so weighed are the themes (consensus clustering, Lancichinetti &
    Fortunato 2012, on the links alone). benchmarks/themes.md says what it gives.

    Args:
        indices: Near excerpts of each, nearest first, (n, c).
        similarities: How near they are, (n, c).
        people: Who said it, as numbers, (n,).
        resolution: How fine to look.
        seed: Fixes who is left out.
    """
    graph = link(indices, similarities, k=links_for(len(indices)))
    ends = graph.tocoo()
    both, same = np.ones(graph.nnz), np.full(graph.nnz, 0.5)
    draws = np.random.default_rng(seed)
    runs = min(_RUNS, max(_FEWEST, _WORK // len(indices)))
    for run, octave in enumerate(np.linspace(-_SPREAD, _SPREAD, runs).tolist()):
        kept = resample(people, draws)
        part = np.full(len(indices), -1, dtype=np.int64)
        part[kept] = _grouped(
            *among(indices, similarities, kept), resolution=resolution * 2**octave, seed=seed + run
        )
        there = (part[ends.row] >= 0) & (part[ends.col] >= 0)
        both += there
        same += there & (part[ends.row] == part[ends.col])
    weighed: Graph = graph.copy()
    weighed.data = graph.data * same / both
    return communities(weighed, resolution=resolution, seed=seed, rounds=THOROUGH)


def _grouped(indices: Indices, similarities: Floats, *, resolution: float, seed: int) -> Indices:
    graph = link(indices, similarities, k=links_for(len(indices)))
    return communities(graph, resolution=resolution, seed=seed)
