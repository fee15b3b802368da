"""Three nested levels of themes, so that another detail is another cut and no new search."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Literal

import numpy as np
import scipy.sparse
from numpy.typing import NDArray

from research.themes.communities import Graph, communities, edges, in_order

Indices = NDArray[np.int64]
Detail = Literal["coarse", "normal", "fine"]

SCALE: Final[dict[Detail, float]] = {"coarse": 1 / 3, "normal": 1.0, "fine": 3.0}
"""Resolution of each level, in that of the normal one: two to three parts of each theme."""
_SMALLEST: Final = 3
"""Excerpts that a part of a theme must have."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Tree:
    """Groups of each excerpt at three details, (n,) each; every finer group lies in one coarser."""

    coarse: Indices
    normal: Indices
    fine: Indices


def grow(graph: Graph, normal: Indices, *, resolution: float, seed: int) -> Tree:
    """The tree around themes that are already found.

    Args:
        graph: The links that the themes were found by.
        normal: The theme of each excerpt, -1 for none, (n,).
        resolution: What they were found at.
        seed: Fixes the search for parts.
    """
    links = edges(graph)
    finer = communities(links, size=graph.size, resolution=SCALE["fine"] * resolution, seed=seed)
    return Tree(
        coarse=_merge(graph, normal, resolution=SCALE["coarse"] * resolution),
        normal=normal,
        fine=_split(normal, finer),
    )


def cut(tree: Tree, detail: Detail) -> tuple[Indices, Indices]:
    """The theme of each excerpt at a detail and the theme above it, (n,) each; -1 for none.

    At the coarse level nothing is above.
    """
    if detail == "fine":
        return tree.fine, tree.normal
    if detail == "normal":
        return tree.normal, tree.coarse
    return tree.coarse, np.full_like(tree.coarse, -1)


def _split(normal: Indices, finer: Indices) -> Indices:
    """Each theme in the parts that a finer search sees; parts that are too small stay together."""
    there = normal >= 0
    _, part, count = np.unique(
        np.stack([normal, finer]), axis=1, return_inverse=True, return_counts=True
    )
    part = part.ravel()
    rest = part.max(initial=0) + 1 + normal
    parts = np.where(count[part] >= _SMALLEST, part, rest)
    for theme in np.unique(normal[there]):
        members = np.flatnonzero(normal == theme)
        left = members[parts[members] == rest[members]]
        if 0 < len(left) < _SMALLEST and len(left) < len(members):
            named, size = np.unique(parts[np.setdiff1d(members, left)], return_counts=True)
            parts[left] = named[size.argmax()]
    fine = np.full_like(normal, -1)
    fine[there] = in_order(parts[there])
    return fine


def _merge(graph: Graph, normal: Indices, *, resolution: float) -> Indices:
    """Themes joined, the pair first that gains most modularity, while any pair gains."""
    count = int(normal.max(initial=-1)) + 1
    between = _between(graph, normal, count)
    degree = between.sum(axis=1)
    total = max(float(degree.sum()), 1e-9)
    group = np.arange(count)
    gain = between / total - resolution * np.outer(degree, degree) / total**2
    np.fill_diagonal(gain, -np.inf)
    # Modularity gains add up when two groups become one, so the matrix is updated, not remade.
    while count > 1 and gain.max() > 0:
        first, second = divmod(int(gain.argmax()), count)
        keep, gone = min(first, second), max(first, second)
        gain[keep] += gain[gone]
        gain[:, keep] = gain[keep]
        gain[gone], gain[:, gone], gain[keep, keep] = -np.inf, -np.inf, -np.inf
        group[group == gone] = keep
    coarse = np.full_like(normal, -1)
    coarse[normal >= 0] = in_order(group[normal[normal >= 0]])
    return coarse


def _between(graph: Graph, normal: Indices, count: int) -> NDArray[np.float64]:
    """Weight of the links between each two themes, both ways, (themes, themes)."""
    a, b = normal[graph.source], normal[graph.target]
    both = (a >= 0) & (b >= 0)
    weights = scipy.sparse.coo_matrix(
        (graph.weight[both], (a[both], b[both])), shape=(count, count)
    ).toarray()
    sums: NDArray[np.float64] = weights + weights.T
    return sums
