from __future__ import annotations

import numpy as np
import scipy.sparse

from research.themes.search.communities import communities, link
from research.themes.search.neighbours import neighbours
from research.themes.search.tree import Tree, grow


def families() -> np.ndarray:
    """Two families of three bunches each, fifteen excerpts a bunch."""
    draws = np.random.default_rng(0)
    family = np.repeat(np.eye(2, 24), 45, axis=0)
    bunch = np.repeat(np.roll(np.eye(6, 24), 6, axis=1), 15, axis=0)
    rows = family + bunch + 0.1 * draws.normal(size=(90, 24))
    return (rows / np.linalg.norm(rows, axis=1, keepdims=True)).astype(np.float32)


def grown() -> Tree:
    graph = link(*neighbours(families(), k=24, seed=0), k=10)
    normal = communities(graph, resolution=2.0, seed=0)
    rows = families() - families().mean(axis=0)
    return grow(graph, rows, normal, resolution=2.0, seed=0)


def nested(inner: np.ndarray, outer: np.ndarray) -> bool:
    return all(len(set(outer[inner == group])) == 1 for group in set(inner.tolist()))


def test_every_level_lies_in_the_one_above() -> None:
    """No excerpt changes its company when another detail is chosen."""
    tree = grown()
    assert nested(tree.fine, tree.normal)
    assert nested(tree.normal, tree.coarse)


def test_coarse_joins_what_is_near() -> None:
    """Themes of one family come together before themes of two."""
    tree = grown()
    assert tree.normal.max() == 5
    assert tree.coarse.max() == 1
    assert len(set(tree.coarse[:45])) == 1


def test_parts_are_never_smaller_than_a_theme() -> None:
    """A part that would be too small stays with its sibling."""
    tree = grown()
    assert np.bincount(tree.fine).min() >= 3


def test_nothing() -> None:
    """No excerpts, no themes, no error."""
    nothing = np.zeros(0, dtype=np.int64)
    graph = scipy.sparse.csr_matrix((0, 0))
    tree = grow(graph, np.zeros((0, 4), np.float32), nothing, resolution=1.0, seed=0)
    assert len(tree.coarse) == len(tree.fine) == 0
