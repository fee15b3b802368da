from __future__ import annotations

import numpy as np

from research.themes.search import consensus as module
from research.themes.search.consensus import agreed
from research.themes.search.neighbours import neighbours


def blurred(*, each: int = 30, noise: float = 0.28) -> np.ndarray:
    """Six subjects that run into each other."""
    draws = np.random.default_rng(4)
    rows = np.repeat(np.eye(6, 24), each, axis=0) + noise * draws.normal(size=(6 * each, 24))
    return (rows / np.linalg.norm(rows, axis=1, keepdims=True)).astype(np.float32)


def grouped(rows: np.ndarray, *, seed: int = 0) -> np.ndarray:
    near = neighbours(rows, k=36, seed=0)
    return agreed(*near, people=np.arange(len(rows)), resolution=2.0, seed=seed)


def test_subjects_are_groups() -> None:
    """Excerpts on one subject end up together, all of them and nothing else."""
    group = grouped(blurred(noise=0.08))
    assert group.max() == 5
    assert all(len(set(part.tolist())) == 1 for part in np.split(group, 6))


def test_the_draw_hardly_matters(monkeypatch) -> None:
    """Two draws of who is left out agree better than two single searches do."""
    rows = blurred()

    def same(runs: int) -> float:
        monkeypatch.setattr(module, "_RUNS", runs)
        monkeypatch.setattr(module, "_FEWEST", 1)
        one, other = grouped(rows, seed=1), grouped(rows, seed=2)
        pairs = (one[:, None] == one) == (other[:, None] == other)
        return float(pairs.mean())

    assert same(20) >= same(1)
    assert same(20) > 0.9


def test_one_person_and_few_excerpts() -> None:
    """Where nobody can be left out there is an answer all the same."""
    near = neighbours(blurred(each=2), k=36, seed=0)
    group = agreed(*near, people=np.zeros(12, np.int64), resolution=1.0, seed=0)
    assert len(group) == 12
