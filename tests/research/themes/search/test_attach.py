from __future__ import annotations

import numpy as np

from research.themes.search.attach import ATTACHED, CORE, NONE, attach
from research.themes.search.neighbours import neighbours


def study() -> tuple[np.ndarray, np.ndarray]:
    """Three clear themes of twenty excerpts and, last, four that belong nowhere."""
    draws = np.random.default_rng(0)
    rows = np.repeat(np.eye(3, 40), 20, axis=0) + 0.08 * draws.normal(size=(60, 40))
    rows = np.vstack([rows, np.eye(40)[30:34]])
    rows /= np.linalg.norm(rows, axis=1, keepdims=True)
    group = np.append(np.repeat(np.arange(3), 20), [0, 1, 2, -1])
    return rows.astype(np.float32), group


def fitted(rows: np.ndarray, group: np.ndarray):
    indices, similarities = neighbours(rows, k=30, seed=0)
    return attach(rows, group, indices=indices, similarities=similarities)


def test_clear_members_are_core() -> None:
    """Excerpts in the midst of their theme are at its core."""
    fit = fitted(*study())
    assert (fit.how[:60] == CORE).mean() > 0.95
    assert (fit.theme[:60] == study()[1][:60]).all()


def test_what_belongs_nowhere_is_in_none() -> None:
    """An excerpt no nearer than to a wrong theme is in none, with its nearest theme and score."""
    fit = fitted(*study())
    assert (fit.how[60:] == NONE).all()
    assert (fit.theme[60:] == -1).all()
    assert (fit.nearest[60:] >= 0).all()
    assert fit.score[60:].max() < fit.score[:60].min()


def test_a_near_excerpt_without_theme_is_attached() -> None:
    """What the links left out goes to the nearest theme, attached and not core."""
    rows, group = study()
    group[5] = -1
    fit = fitted(rows, group)
    assert fit.theme[5] == 0
    assert fit.how[5] == ATTACHED


def test_between_two_themes() -> None:
    """An excerpt about two things carries both themes."""
    rows, group = study()
    rows[5] = (rows[0] + rows[20]) / np.linalg.norm(rows[0] + rows[20])
    fit = fitted(rows, group)
    assert {int(fit.theme[5]), int(fit.second[5])} == {0, 1}


def test_what_leans_to_one_theme_has_no_second() -> None:
    """Touching on another subject is not being about it."""
    rows, group = study()
    leaning = rows[0] + 0.6 * rows[20]
    rows[5] = leaning / np.linalg.norm(leaning)
    fit = fitted(rows, group)
    assert (fit.theme[5], fit.second[5]) == (0, -1)


def test_one_theme() -> None:
    """With one theme there is no wrong one to compare with, and its members stay."""
    fit = fitted(study()[0][:20], np.zeros(20, dtype=np.int64))
    assert set(fit.how.tolist()) == {CORE}
    assert set(fit.second.tolist()) == {-1}


def test_no_theme() -> None:
    """Without themes everything is in none and nearest to nothing."""
    fit = fitted(study()[0][:5], np.full(5, -1))
    assert set(fit.how.tolist()) == {NONE}
    assert set(fit.nearest.tolist()) == {-1}
    assert len(attach(np.zeros((0, 4), np.float32), np.zeros(0, np.int64)).theme) == 0
