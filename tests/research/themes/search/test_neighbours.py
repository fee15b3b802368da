from __future__ import annotations

import numpy as np
import pytest

from research.themes.search import neighbours as module
from research.themes.search.neighbours import among, neighbours, without_repeats


def unit_rows(count: int, *, seed: int = 0, dim: int = 16) -> np.ndarray:
    rows = np.random.default_rng(seed).normal(size=(count, dim))
    return (rows / np.linalg.norm(rows, axis=1, keepdims=True)).astype(np.float32)


@pytest.mark.parametrize("count", [0, 1, 2, 5])
def test_few(count: int) -> None:
    """Fewer excerpts than neighbours asked for give as many as there are."""
    indices, similarities = neighbours(unit_rows(count), k=10, seed=0)
    assert indices.shape == similarities.shape == (count, max(0, count - 1))


def test_nearest_first() -> None:
    """Neighbours are what a full sort of the similarities gives, without the excerpt itself."""
    rows = unit_rows(200)
    indices, similarities = neighbours(rows, k=7, seed=0)
    full = rows @ rows.T
    np.fill_diagonal(full, -2)
    assert (indices == np.argsort(-full, axis=1)[:, :7]).all()
    assert (np.diff(similarities, axis=1) <= 0).all()


def test_repeats_are_searched_once() -> None:
    """Of what is said again and again only the first ones are searched, and all copies go where the first goes."""
    rows = unit_rows(3)[[0, 1, 0, 0, 2, 0, 1]]
    searched, place = without_repeats(rows, most=2)
    assert searched.tolist() == [0, 1, 2, 4, 6]
    assert searched[place].tolist() == [0, 1, 0, 0, 4, 0, 6]


def test_identical_rows_prefer_the_earlier() -> None:
    """Among equals the earlier excerpt is the nearer one."""
    rows = np.tile(unit_rows(1), (50, 1))
    indices, similarities = neighbours(rows, k=3, seed=0)
    assert indices[10].tolist() == [0, 1, 2]
    assert indices[1].tolist() == [0, 2, 3]
    assert np.allclose(similarities, 1)


def test_cells_find_most_true_neighbours(monkeypatch: pytest.MonkeyPatch) -> None:
    """The approximate index misses few neighbours where excerpts form groups."""
    centres = unit_rows(60, seed=1)
    rows = np.repeat(centres, 100, axis=0) + np.float32(0.3) * unit_rows(6_000, seed=2)
    rows /= np.linalg.norm(rows, axis=1, keepdims=True)
    exact, _ = neighbours(rows, k=10, seed=0)
    monkeypatch.setattr(module, "EXACT_LIMIT", 1_000)
    monkeypatch.setattr(module, "_CELL", 100)
    near, similarities = neighbours(rows, k=10, seed=0)
    found = [len(set(a) & set(b)) / 10 for a, b in zip(exact.tolist(), near.tolist(), strict=True)]
    assert np.mean(found) > 0.9
    assert (np.diff(similarities, axis=1) <= 0).all()
    assert (near != np.arange(len(rows))[:, None]).all()


def test_cells_repeat(monkeypatch: pytest.MonkeyPatch) -> None:
    """The approximate index gives the same answer twice."""
    monkeypatch.setattr(module, "EXACT_LIMIT", 100)
    rows = unit_rows(2_000)
    first, second = (neighbours(rows, k=5, seed=3)[0] for _ in range(2))
    assert (first == second).all()


def test_candidates_among_the_kept() -> None:
    """Those who are gone are nobody's candidates, and places move up."""
    indices = np.array([[1, 2], [0, 2], [1, 0]])
    similarities = np.array([[0.9, 0.5], [0.9, 0.8], [0.8, 0.5]], dtype=np.float32)
    rows, near = among(indices, similarities, np.array([0, 2]))
    assert rows.tolist() == [[1, -1], [0, -1]]
    assert np.allclose(near[:, 0], [0.5, 0.5])
