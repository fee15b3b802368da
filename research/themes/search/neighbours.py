"""Which excerpts are nearest to each: exact while that is cheap, by cells when it is not."""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Iterator
from typing import Final

import numpy as np

from research.model import Floats, Indices
from research.themes.search.coordinates import unit

EXACT_LIMIT: Final = 12_000
"""Every pair is compared up to here; at twice as many excerpts that alone takes ten seconds."""
_SAME: Final = 1e-5
"""Values that differ by less may round to the same."""
_BLOCK: Final = 1_024
"""Rows compared at a time: a block of similarities stays well under a hundred megabytes."""
_DECIMALS: Final = 5
"""Similarities are rounded, so that the last bits of a sum cannot decide who is nearer."""
_CELL: Final = 500
"""Excerpts per cell of the approximate index, on average."""
_PROBES: Final = 16
"""Cells that are searched for each cell; finds 19 in 20 of the nearest in 20,000."""
_TRAINING: Final = 20_000
"""Excerpts that the cells are placed by."""


def neighbours(vectors: Floats, *, k: int, seed: int) -> tuple[Indices, Floats]:
    """The k nearest other excerpts of each, nearest first, the earlier one first where equal.

    Args:
        vectors: Unit rows, (n, dim).
        k: How many; as many as there are when there are fewer.
        seed: Places the cells of the approximate index; the exact search does not use it.

    Returns:
        Positions and cosine similarities, (n, min(k, n - 1)) each.
    """
    n = len(vectors)
    k = min(k, max(0, n - 1))
    indices = np.zeros((n, k), dtype=np.int64)
    similarities = np.zeros((n, k), dtype=np.float32)
    if k == 0:
        return indices, similarities
    for rows, others in _searches(vectors, k=k, seed=seed):
        block = vectors[rows] @ vectors[others].T
        block[np.arange(len(rows)), np.searchsorted(others, rows)] = -np.inf
        columns = _largest(block, k)
        indices[rows] = others[columns]
        similarities[rows] = np.round(np.take_along_axis(block, columns, axis=1), _DECIMALS)
    return indices, similarities


def without_repeats(vectors: Floats, *, most: int) -> tuple[Indices, Indices]:
    """Which excerpts to search, and which of those tells where each excerpt belongs.

    What is said again more often than anybody has candidates is linked to itself alone, and all of it to its
    first ones: thousands that hang on the same few take the search minutes, and tell it nothing.

    Args:
        vectors: A row for each excerpt, (n, dim).
        most: How many with the same row are searched; where there are more, all go where the first one goes.

    Returns:
        Positions of those to search, in order, (m,), and a place among them for each excerpt, (n,).
    """
    same: dict[bytes, list[int]] = defaultdict(list)
    for number, row in enumerate(vectors):
        same[hashlib.sha256(row.tobytes()).digest()].append(number)
    searched = np.sort([number for numbers in same.values() for number in numbers[:most]])
    told_by = np.arange(len(vectors))
    for numbers in same.values():
        if len(numbers) > most:
            told_by[numbers] = numbers[0]
    return searched, np.searchsorted(searched, told_by)


def among(indices: Indices, similarities: Floats, kept: Indices) -> tuple[Indices, Floats]:
    """The candidates that remain when only some excerpts do; -1 fills the rows up.

    Args:
        indices: Near excerpts of each, (n, c).
        similarities: How near they are, (n, c).
        kept: Positions of those that remain, in order, (m,).

    Returns:
        Positions among those that remain and how near they are, (m, c) each.
    """
    place = np.full(len(indices), -1, dtype=np.int64)
    place[kept] = np.arange(len(kept))
    rows = place[indices[kept]]
    order = np.argsort(rows < 0, axis=1, kind="stable")
    return (
        np.take_along_axis(rows, order, axis=1),
        np.take_along_axis(similarities[kept], order, axis=1),
    )


def _searches(vectors: Floats, *, k: int, seed: int) -> Iterator[tuple[Indices, Indices]]:
    """Rows to find neighbours for, and the positions, in order, to find them among."""
    n = len(vectors)
    everyone = np.arange(n, dtype=np.int64)
    if n <= max(EXACT_LIMIT, k + 1):
        for start in range(0, n, _BLOCK):
            yield everyone[start : start + _BLOCK], everyone
        return
    cells, nearest = _cells(vectors, seed=seed)
    for cell in np.flatnonzero(np.bincount(cells, minlength=len(nearest))):
        others = np.flatnonzero(np.isin(cells, nearest[cell]))
        if len(others) <= k:
            others = everyone
        members = np.flatnonzero(cells == cell)
        for start in range(0, len(members), _BLOCK):
            yield members[start : start + _BLOCK], others


def _cells(vectors: Floats, *, seed: int) -> tuple[Indices, Indices]:
    """The cell of each excerpt, (n,), and the cells to search for each cell, (cells, probes)."""
    from sklearn.cluster import MiniBatchKMeans  # noqa: PLC0415 - a sixth of a second

    count = max(2, len(vectors) // _CELL)
    step = max(1, len(vectors) // _TRAINING)
    model = MiniBatchKMeans(
        count,
        init="random",  # choosing them apart costs more than all the rest, and finds no more
        random_state=seed,
        batch_size=4_096,
        max_iter=20,
        n_init=1,
    )
    centres = unit(model.fit(vectors[::step]).cluster_centers_.astype(np.float32))
    cells = np.empty(len(vectors), dtype=np.int64)
    for start in range(0, len(vectors), _BLOCK):
        near = np.round(vectors[start : start + _BLOCK] @ centres.T, _DECIMALS)
        cells[start : start + _BLOCK] = near.argmax(axis=1)
    between = np.round(centres @ centres.T, _DECIMALS)
    return cells, np.argsort(-between, axis=1, kind="stable")[:, :_PROBES]


def _largest(block: Floats, k: int) -> Indices:
    """Columns of the k largest values of each row, largest first, the lower column where equal.

    Values are equal when they round to the same. Rows are looked at one by one only where more
    than k values are as good as the k-th.
    """
    width = block.shape[1]
    columns = np.tile(np.arange(width), (len(block), 1))
    if k < width:
        columns = np.argpartition(block, width - k, axis=1)[:, width - k :]
        least = np.take_along_axis(block, columns, axis=1).min(axis=1) - _SAME
        for row in np.flatnonzero((block >= least[:, None]).sum(axis=1) > k):
            near = np.flatnonzero(block[row] >= least[row])
            order = np.argsort(-np.round(block[row, near], _DECIMALS), kind="stable")
            columns[row] = near[order[:k]]
    columns.sort(axis=1)
    values = np.round(np.take_along_axis(block, columns, axis=1), _DECIMALS)
    return np.take_along_axis(columns, np.argsort(-values, axis=1, kind="stable"), axis=1)
