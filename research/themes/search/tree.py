"""Three nested levels of themes, so that another detail is another cut and no new search."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np
from scipy.cluster.hierarchy import fcluster, linkage
from scipy.spatial.distance import squareform

from research.model import Detail, Floats, Indices
from research.themes.search.communities import Graph, communities, in_order
from research.themes.search.coordinates import sums_by_group

SCALE: Final[dict[Detail, float]] = {"coarse": 1 / 3, "normal": 1.0, "fine": 3.0}
"""Resolution of each level, in that of the normal one: two to three parts of each theme."""
_TOGETHER: Final = 3
"""Themes in a coarse one, on average and at most ..."""
_UNRELATED: Final = 1.0
"""... and none are joined whose centres are less alike than two excerpts by chance."""
_TINY: Final = 1e-9
_SMALLEST: Final = 3
"""Excerpts that a part of a theme must have."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Tree:
    """Groups of each excerpt at three details, (n,) each; every finer group lies in one coarser."""

    coarse: Indices
    normal: Indices
    fine: Indices

    def at(self, places: Indices) -> Tree:
        """The same groups for excerpts in other places, or in several, (m,)."""
        return Tree(coarse=self.coarse[places], normal=self.normal[places], fine=self.fine[places])


def grow(graph: Graph, vectors: Floats, normal: Indices, *, resolution: float, seed: int) -> Tree:
    """The tree around themes that are already found.

    Args:
        graph: The links that the themes were found by.
        vectors: Rows around their common mean, (n, dim).
        normal: The theme of each excerpt, (n,).
        resolution: What they were found at.
        seed: Fixes the search for parts.
    """
    finer = communities(graph, resolution=SCALE["fine"] * resolution, seed=seed)
    return Tree(
        coarse=_merge(vectors, normal),
        normal=normal,
        fine=_split(normal, finer),
    )


def _split(normal: Indices, finer: Indices) -> Indices:
    """Each theme in the parts that a finer search sees; parts that are too small stay together."""
    there = normal >= 0
    _, part, count = np.unique(
        np.stack([normal, finer]), axis=1, return_inverse=True, return_counts=True
    )
    part = part.ravel()
    rest = part.max(initial=0) + 1 + np.maximum(normal, 0)
    parts = np.where(count[part] >= _SMALLEST, part, rest)
    size = np.bincount(parts, minlength=int(rest.max(initial=0)) + 1)
    for theme in np.unique(normal[there & (size[rest] > 0) & (size[rest] < _SMALLEST)]):
        members = np.flatnonzero(normal == theme)
        left = parts[members] == rest[members]
        if not left.all():
            named, count = np.unique(parts[members[~left]], return_counts=True)
            parts[members[left]] = named[count.argmax()]
    fine = np.full_like(normal, -1)
    fine[there] = in_order(parts[there])
    return fine


def _merge(vectors: Floats, normal: Indices) -> Indices:
    """Themes joined by average linkage of their centres."""
    count = int(normal.max(initial=-1)) + 1
    if count < 3:  # noqa: PLR2004 - two themes are no tree
        return normal
    sums = sums_by_group(vectors, normal, count=count)
    centres = np.round(sums / np.maximum(np.linalg.norm(sums, axis=1, keepdims=True), _TINY), 5)
    distance = np.clip(1 - centres @ centres.T, 0, 2)
    steps = linkage(squareform(distance, checks=False), "average")
    enough = steps[count - -(-count // _TOGETHER) - 1, 2]
    joined = fcluster(steps, min(float(enough), _UNRELATED), "distance")
    return in_order(joined[normal].astype(np.int64))
