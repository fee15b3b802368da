from __future__ import annotations

import numpy as np
import pytest

from research.themes.search import resolution as module
from research.themes.search.communities import communities, link
from research.themes.search.neighbours import neighbours
from research.themes.search.resolution import RESOLUTIONS, choose_resolution


def bunches(count: int, each: int, *, noise: float = 0.06) -> np.ndarray:
    draws = np.random.default_rng(0)
    rows = np.repeat(np.eye(count, 48), each, axis=0)
    rows = rows + noise * draws.normal(size=rows.shape)
    return (rows / np.linalg.norm(rows, axis=1, keepdims=True)).astype(np.float32)


def groups_at(rows: np.ndarray, resolution: float) -> int:
    graph = link(*neighbours(rows, k=36, seed=0), k=12)
    return int(communities(graph, resolution=resolution, seed=0).max()) + 1


@pytest.mark.parametrize(("count", "each"), [(4, 40), (12, 12), (30, 20)])
def test_the_number_of_bunches_is_found(count: int, each: int) -> None:
    """Few large and many small bunches are both found without being told which."""
    rows = bunches(count, each)
    chosen = choose_resolution(rows, people=np.arange(len(rows)), seed=0)
    assert groups_at(rows, chosen) == count


def test_shades_of_a_subject_are_no_reason_to_look_closer() -> None:
    """Four subjects in twelve loose shades each stay four: forty-eight themes are not worth it."""
    draws = np.random.default_rng(0)
    subject = np.repeat(np.eye(4, 64), 72, axis=0)
    shade = np.repeat(draws.normal(size=(48, 64)) / 8, 6, axis=0)
    rows = subject + shade + 0.12 * draws.normal(size=(288, 64))
    rows = (rows / np.linalg.norm(rows, axis=1, keepdims=True)).astype(np.float32)
    chosen = choose_resolution(rows, people=np.arange(288), seed=0)
    assert groups_at(rows, chosen) == 4


def test_a_broad_theme_is_not_chosen_where_a_finer_cut_exists() -> None:
    """Resolutions whose largest theme holds over half are left aside."""
    rows = bunches(6, 30, noise=0.2)
    chosen = choose_resolution(rows, people=np.arange(len(rows)), seed=0)
    assert groups_at(rows, chosen) > 2


def test_one_person() -> None:
    """When one person said everything, nobody can be left out, and a choice is still made."""
    rows = bunches(3, 10)
    chosen = choose_resolution(rows, people=np.zeros(30, np.int64), seed=0)
    assert RESOLUTIONS[0] <= chosen <= RESOLUTIONS[-1]


def test_what_one_person_repeats_is_no_reason_to_look_closer() -> None:
    """Resolutions at which each person becomes a theme of their own are left aside."""
    subject, person = np.repeat(np.eye(3, 48), 20, axis=0), np.tile(np.eye(5, 48), (12, 1))
    noise = 0.05 * np.random.default_rng(0).normal(size=(60, 48))
    rows = subject + 0.7 * np.roll(person, 10, axis=1) + noise
    rows = (rows / np.linalg.norm(rows, axis=1, keepdims=True)).astype(np.float32)
    people = np.tile(np.arange(5), 12)
    apart = choose_resolution(rows, people=np.arange(60), seed=0)
    together = choose_resolution(rows, people=people, seed=0)
    assert together < apart


def test_equally_good_resolutions_are_met_in_the_middle() -> None:
    """Where a whole range is as good as any, its middle is taken and not its edge."""
    level = np.array([0.5, 1.0, 2.0, 4.0, 8.0])
    assert module._middle(level, np.array([0.9, 0.9, 0.9, 0.0, 0.0])) == 1.0
    assert module._middle(level, np.array([0.0, 0.0, 0.0, 0.9, 0.0])) == 4.0


def test_large_studies_are_sampled(monkeypatch: pytest.MonkeyPatch) -> None:
    """The choice costs the same however large the study is."""
    monkeypatch.setattr(module, "SAMPLE", 120)
    rows = bunches(6, 100)
    chosen = choose_resolution(rows, people=np.arange(600), seed=0)
    assert groups_at(rows, chosen) == 6
