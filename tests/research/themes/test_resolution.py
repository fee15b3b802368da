from __future__ import annotations

import numpy as np
import pytest

from research.themes import resolution as module
from research.themes.resolution import RESOLUTIONS, among, choose_resolution, resample


def bunches(count: int, each: int, *, noise: float = 0.06) -> np.ndarray:
    draws = np.random.default_rng(0)
    rows = np.repeat(np.eye(count, 48), each, axis=0)
    rows = rows + noise * draws.normal(size=rows.shape)
    return (rows / np.linalg.norm(rows, axis=1, keepdims=True)).astype(np.float32)


@pytest.mark.parametrize(("count", "each"), [(4, 40), (12, 12), (30, 20)])
def test_the_number_of_bunches_is_found(count: int, each: int) -> None:
    """Few large and many small bunches are both found without being told which."""
    rows = bunches(count, each)
    choice = choose_resolution(rows, people=np.arange(len(rows)), seed=0)
    chosen = choice.tried.index(choice.resolution)
    assert choice.groups[chosen] == count
    assert choice.agreement[chosen] > 0.95


def test_a_broad_theme_is_not_chosen_where_a_finer_cut_exists() -> None:
    """Resolutions whose largest theme holds over 40 % are left aside."""
    rows = bunches(6, 30, noise=0.2)
    choice = choose_resolution(rows, people=np.arange(len(rows)), seed=0)
    assert all(groups > 2 for groups in choice.groups)


def test_one_person() -> None:
    """When one person said everything, nobody can be left out, and a choice is still made."""
    rows = bunches(3, 10)
    assert choose_resolution(rows, people=np.zeros(30, np.int64), seed=0).resolution in RESOLUTIONS


def test_large_studies_are_sampled(monkeypatch: pytest.MonkeyPatch) -> None:
    """The choice costs the same however large the study is."""
    monkeypatch.setattr(module, "SAMPLE", 120)
    rows = bunches(6, 100)
    choice = choose_resolution(rows, people=np.arange(600), seed=0)
    assert choice.groups[choice.tried.index(choice.resolution)] == 6


def test_whole_people_are_left_out() -> None:
    """A resample has all the excerpts of a person or none."""
    people = np.repeat(np.arange(10), 3)
    kept = resample(people, np.random.default_rng(0), share=0.8)
    assert len(kept) == 24
    assert len(set(people[kept].tolist())) == 8


def test_candidates_among_the_kept() -> None:
    """Those who are gone are nobody's candidates, and places move up."""
    indices = np.array([[1, 2], [0, 2], [1, 0]])
    similarities = np.array([[0.9, 0.5], [0.9, 0.8], [0.8, 0.5]], dtype=np.float32)
    rows, near = among(indices, similarities, np.array([0, 2]))
    assert rows.tolist() == [[1, -1], [0, -1]]
    assert np.allclose(near[:, 0], [0.5, 0.5])
