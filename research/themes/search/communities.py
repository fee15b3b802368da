"""Excerpts linked to those near them, and the groups that the links make."""

from __future__ import annotations

from typing import Final, TypeAlias

import graspologic_native
import numpy as np
import scipy.sparse
from numpy.typing import NDArray

from research.model import Floats, Indices

LINKS: Final = 12
"""Nearest excerpts that each is linked to; benchmarks/themes.md has the sweep."""
CANDIDATES: Final = 36
"""Near excerpts that the links are chosen from: three times as many as are kept."""
_AROUND: Final = 10
"""Neighbours whose mean similarity says how crowded it is around an excerpt."""
_SMALLEST_SHARE: Final = 8
"""In a small study an excerpt is linked to no more than every eighth of the others."""
_FEWEST: Final = 3
THOROUGH: Final = 5
"""Passes of the search, each from the groups of the one before: agreement with human coders
rises up to the fifth. One is enough to compare resolutions."""
_WEAKEST: Final = 1e-3
"""The community search wants weights above nothing."""

Graph: TypeAlias = scipy.sparse.csr_matrix
"""How strongly excerpts are linked: symmetric, (n, n), its columns in order."""


def links_for(size: int) -> int:
    """How many links each of so many excerpts gets."""
    return max(_FEWEST, min(LINKS, size // _SMALLEST_SHARE))


def link(indices: Indices, similarities: Floats, *, k: int) -> Graph:
    """Each excerpt with k of its candidates, those first that are near for where they live.

    A similarity counts by how far it stands out from what is usual around both ends (cross-domain
    similarity local scaling, Conneau et al. 2018), so that an excerpt in a dense corner is not
    everybody's neighbour. A link that only one end chose counts half.

    Args:
        indices: Candidates of each, nearest first; -1 where there is none, (n, c).
        similarities: Their cosine similarities, (n, c).
        k: How many to keep.
    """
    size = len(indices)
    there = indices >= 0
    near = np.where(there, similarities, np.nan)[:, :_AROUND]
    counted = there[:, :_AROUND].sum(axis=1)
    usual = np.nansum(near, axis=1) / np.maximum(counted, 1)
    scaled = np.where(there, 2 * similarities - usual[:, None] - usual[indices], -np.inf)
    best = np.argsort(-np.round(scaled, 5), axis=1, kind="stable")[:, :k]
    source = np.repeat(np.arange(size, dtype=np.int64), best.shape[1])
    target = np.take_along_axis(indices, best, axis=1).ravel()
    weight = np.take_along_axis(similarities, best, axis=1).ravel().astype(np.float64)
    kept = target >= 0
    return _undirected(size, source[kept], target[kept], weight[kept])


def _undirected(size: int, source: Indices, target: Indices, weight: NDArray[np.float64]) -> Graph:
    low, high = np.minimum(source, target), np.maximum(source, target)
    pair, first, count = np.unique(low * size + high, return_index=True, return_counts=True)
    strength = np.maximum(weight[first], _WEAKEST) * np.where(count > 1, 1.0, 0.5)
    one, other = pair // max(1, size), pair % max(1, size)
    ends = (np.append(one, other), np.append(other, one))
    return scipy.sparse.csr_matrix((np.append(strength, strength), ends), shape=(size, size))


def communities(graph: Graph, *, resolution: float, seed: int, rounds: int = 1) -> Indices:
    """The group of each excerpt, (n,): 0 is the largest; equal ones by their first member.

    Leiden (Traag et al. 2019) on modularity with a resolution. An excerpt without links is a
    group of its own.
    """
    size = graph.shape[0]
    if not graph.nnz:  # the search wants at least one link
        return np.arange(size, dtype=np.int64)
    _, found = graspologic_native.leiden_csr(
        graph.indptr.astype(np.int64),
        graph.indices.astype(np.int32),
        graph.data,
        size,
        resolution=resolution,
        seed=seed,
        iterations=rounds,
    )
    return in_order(np.array([found[node] for node in range(size)], dtype=np.int64))


def in_order(group: Indices) -> Indices:
    """The same groups, numbered from the largest down, (n,); equal ones by their first member."""
    _, first, inverse, count = np.unique(
        group, return_index=True, return_inverse=True, return_counts=True
    )
    rank = np.empty(len(first), dtype=np.int64)
    rank[np.lexsort((first, -count))] = np.arange(len(first))
    return rank[inverse].astype(np.int64)
