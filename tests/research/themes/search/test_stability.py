from __future__ import annotations

import numpy as np
import pytest

from research.themes.search import stability as module
from research.themes.search.stability import stability


def bunches(noise: float) -> np.ndarray:
    rows = np.repeat(np.eye(4, 24), 25, axis=0)
    rows = rows + noise * np.random.default_rng(0).normal(size=rows.shape)
    return (rows / np.linalg.norm(rows, axis=1, keepdims=True)).astype(np.float32)


THEMES = np.repeat(np.arange(4), 25)
EACH = np.arange(100)


def test_clear_themes_come_back() -> None:
    """Themes that are far apart are found again whoever is asked."""
    found = stability(bunches(0.05), THEMES, people=EACH, resolution=1.0, seed=0)
    assert found.min() > 0.95


def test_arbitrary_themes_dissolve() -> None:
    """Themes that were dealt out by lot are not found again."""
    dealt = np.arange(100) % 4
    found = stability(bunches(0.05), dealt, people=EACH, resolution=1.0, seed=0)
    assert found.max() < 0.5


def test_excerpts_in_none_do_not_lower_it() -> None:
    """A theme is not less stable for excerpts it never claimed."""
    theme = THEMES.copy()
    theme[::5] = -1
    assert stability(bunches(0.05), theme, people=EACH, resolution=1.0, seed=0).min() > 0.95


def test_too_little_to_say() -> None:
    """A theme with hardly an excerpt in the resamples gets no figure instead of a made-up one."""
    theme = np.full(100, -1)
    theme[:2] = 0
    assert np.isnan(stability(bunches(0.05), theme, people=EACH, resolution=1.0, seed=0)).all()


@pytest.mark.parametrize("size", [0, 1, 5])
def test_no_themes(size: int) -> None:
    """No themes, no figures."""
    none, rows = np.full(size, -1), np.zeros((size, 4), np.float32)
    assert len(stability(rows, none, people=np.arange(size), resolution=1.0, seed=0)) == 0


def test_large_studies_are_sampled(monkeypatch: pytest.MonkeyPatch) -> None:
    """The cost does not grow with the study; large themes keep their figure."""
    monkeypatch.setattr(module, "_LIMIT", 50)
    found = stability(bunches(0.05), THEMES, people=EACH, resolution=1.0, seed=0)
    assert found.min() > 0.9
