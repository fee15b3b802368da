from __future__ import annotations

import numpy as np
import scipy.sparse

from research.themes.search.communities import communities, in_order, link, links_for
from research.themes.search.neighbours import neighbours


def three_bunches(each: int = 20) -> np.ndarray:
    draws = np.random.default_rng(0)
    rows = np.repeat(np.eye(3, 12), each, axis=0) + 0.1 * draws.normal(size=(3 * each, 12))
    return (rows / np.linalg.norm(rows, axis=1, keepdims=True)).astype(np.float32)


def grouped(rows: np.ndarray, *, resolution: float = 1.0) -> np.ndarray:
    graph = link(*neighbours(rows, k=18, seed=0), k=6)
    return communities(graph, resolution=resolution, seed=0)


def test_bunches_are_groups() -> None:
    """Excerpts that are near each other and far from the rest form a group."""
    group = grouped(three_bunches())
    assert group.max() == 2
    assert all(len(set(part)) == 1 for part in np.split(group, 3))


def test_a_higher_resolution_makes_more_groups() -> None:
    """Resolution is the one dial between broad and narrow."""
    rows = three_bunches()
    assert grouped(rows, resolution=8.0).max() > grouped(rows, resolution=1.0).max()


def test_no_links() -> None:
    """Excerpts that nothing links are groups of their own."""
    for size in (0, 1, 3):
        nothing = scipy.sparse.csr_matrix((size, size))
        assert communities(nothing, resolution=1.0, seed=0).tolist() == list(range(size))


def test_an_excerpt_without_links_is_alone() -> None:
    """Nothing is near the last one; the others are a group all the same."""
    indices = np.array([[1], [0], [-1]])
    graph = link(indices, np.full((3, 1), 0.8, dtype=np.float32), k=1)
    assert communities(graph, resolution=1.0, seed=0).tolist() == [0, 0, 1]


def test_a_link_counts_half_when_one_end_chose_it() -> None:
    """Being chosen back is what makes two excerpts close."""
    indices = np.array([[1], [0], [1]])
    graph = link(indices, np.full((3, 1), 0.8, dtype=np.float32), k=1)
    assert np.allclose(graph.toarray(), [[0, 0.8, 0], [0.8, 0, 0.4], [0, 0.4, 0]])


def test_missing_candidates_are_no_links() -> None:
    """A place that is filled up with -1 links to nobody."""
    graph = link(np.array([[1, -1], [0, -1]]), np.array([[0.5, 0], [0.5, 0]], np.float32), k=2)
    assert np.allclose(graph.toarray(), [[0, 0.5], [0.5, 0]])


def test_links_grow_with_the_study_up_to_a_limit() -> None:
    """In a small study an excerpt is not linked to half of the others."""
    assert [links_for(size) for size in (2, 20, 50, 1_000, 100_000)] == [3, 3, 6, 12, 12]


def test_groups_are_numbered_from_the_largest() -> None:
    """Numbers do not depend on what the search happened to call its groups."""
    assert in_order(np.array([7, 3, 3, 9])).tolist() == [1, 0, 0, 2]
