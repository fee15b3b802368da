from __future__ import annotations

import math

import numpy as np
import pytest

from research.settings import ThemeSettings
from research.themes.search.find import Found, find_themes

SUBJECTS = ("slow export", "lost password", "wrong invoice", "dark mode", "search filter")


def study(each: int, *, subjects: int = 5, seed: int = 0) -> tuple[np.ndarray, list[str]]:
    """Excerpts on clear subjects: unit rows and texts."""
    draws = np.random.default_rng(seed)
    rows = np.repeat(np.eye(subjects, 32), each, axis=0) + 0.3
    rows = rows + 0.08 * draws.normal(size=rows.shape)
    texts = [f"{SUBJECTS[i // each]} number {i}" for i in range(subjects * each)]
    return (rows / np.linalg.norm(rows, axis=1, keepdims=True)).astype(np.float32), texts


def found(
    rows: np.ndarray,
    texts: list[str],
    *,
    people: list[str] | None = None,
    settings: ThemeSettings | None = None,
) -> Found:
    return find_themes(
        rows,
        ids=[f"e{i:05d}" for i in range(len(rows))],
        people=people or [f"p{i}" for i in range(len(rows))],
        texts=texts,
        settings=settings or ThemeSettings(),
    )


@pytest.mark.parametrize("count", [0, 1, 2])
def test_too_few_for_a_theme(count: int) -> None:
    """A theme takes three excerpts; fewer are kept on the watchlist, none is lost."""
    rows, texts = study(4)
    result = found(rows[:count], texts[:count])
    assert result.theme.tolist() == [-1] * count
    assert result.how == ("none",) * count
    assert sorted(i for places in result.watch for i in places) == list(range(count))
    assert bool(result.notes) == (count > 0)


def test_five_alike() -> None:
    """A handful of excerpts that say the same are one theme."""
    rows, texts = study(5)
    result = found(rows[:5], texts[:5])
    assert set(result.theme.tolist()) == {0}
    assert math.isnan(result.stability[0])


@pytest.mark.parametrize(("each", "subjects"), [(4, 5), (10, 5), (60, 4)])
def test_clear_subjects_are_themes(each: int, subjects: int) -> None:
    """Twenty excerpts or hundreds: what they are about is found."""
    rows, texts = study(each, subjects=subjects)
    result = found(rows, texts)
    assert result.theme.max() + 1 == subjects
    for place in range(subjects):
        assert len(set(result.theme[place * each : (place + 1) * each].tolist()) - {-1}) == 1
    assert len(result.parent) == len(result.stability) == subjects


@pytest.mark.parametrize("count", [5, 40])
def test_identical_texts(count: int) -> None:
    """The same sentence many times is one theme, not an error and not a hundred."""
    rows = np.tile(study(1)[0][:1], (count, 1))
    result = found(rows, ["it is slow"] * count)
    assert set(result.theme.tolist()) == {0}


def test_thousands_of_copies() -> None:
    """A receipt that thousands sent is one theme of all of them, and hides no subject of the others."""
    rows, texts = study(10)
    copy = np.roll(np.eye(1, 32, dtype=np.float32), 20)
    result = found(
        np.vstack([rows, np.tile(copy, (3_000, 1))]), [*texts, *["your parcel is here"] * 3_000]
    )
    assert result.theme.tolist().count(0) == 3_000
    assert set(result.theme[50:].tolist()) == {0}
    for start in range(0, 50, 10):
        assert len(set(result.theme[start : start + 10].tolist())) == 1
    assert len(result.how) == len(result.score) == len(result.tree.fine) == 3_050


def test_one_person() -> None:
    """One person's excerpts are no theme, however many; they are on the watchlist."""
    rows, texts = study(10)
    result = found(rows, texts, people=["p1"] * 50)
    assert set(result.theme.tolist()) == {-1}
    assert sum(len(places) for places in result.watch) == 50
    assert any("one person" in note for note in result.notes)


def test_one_huge_theme_is_flagged() -> None:
    """A theme with most of the excerpts that nothing divides is said to be broad."""
    rows, _ = study(3)
    rows = np.vstack([np.tile(rows[:1], (60, 1)), rows[3:]])
    result = found(rows, ["it is slow"] * 60 + [f"{SUBJECTS[i % 5]} {i}" for i in range(12)])
    assert np.bincount(result.theme[result.theme >= 0]).max() >= 60
    assert any("largest theme" in note for note in result.notes)


def test_order_does_not_matter() -> None:
    """The same excerpts in another order get the same themes, scores and words."""
    rows, texts = study(25, seed=3)
    people = [f"p{i % 40}" for i in range(125)]
    ids = [f"e{i:05d}" for i in range(125)]
    first = found(rows, texts, people=people)
    mixed = np.random.default_rng(1).permutation(125)
    second = find_themes(
        rows[mixed],
        ids=[ids[i] for i in mixed],
        people=[people[i] for i in mixed],
        texts=[texts[i] for i in mixed],
        settings=ThemeSettings(),
    )
    assert (second.theme == first.theme[mixed]).all()
    assert (second.score == first.score[mixed]).all()
    assert second.how == tuple(first.how[i] for i in mixed)
    assert second.stability == first.stability


def test_twice_the_same() -> None:
    """The same input gives the same bytes."""
    rows, texts = study(30, seed=5)
    one, two = found(rows, texts), found(rows, texts)
    assert one.theme.tobytes() == two.theme.tobytes()
    assert one.score.tobytes() == two.score.tobytes()
    assert one.watch == two.watch


def test_a_theme_takes_two_people() -> None:
    """A subject that only one person raises is watched, others are themes."""
    rows, texts = study(10)
    people = ["loud"] * 10 + [f"p{i}" for i in range(40)]
    result = found(rows, texts, people=people)
    assert (result.theme[:10] == -1).all()
    assert (result.theme[10:] >= 0).all()
    assert tuple(range(10)) in result.watch


def test_themes_with_most_people_come_first() -> None:
    """Theme 0 is what most people raise."""
    rows, texts = study(12)
    people = [f"p{i % (4 + i // 12)}" for i in range(60)]
    result = found(rows, texts, people=people)
    size = [len({people[i] for i in np.flatnonzero(result.theme == t)}) for t in range(5)]
    assert size == sorted(size, reverse=True)


def test_every_excerpt_is_somewhere() -> None:
    """An excerpt is in a theme or on the watchlist, never in both, never gone."""
    draws = np.random.default_rng(7)
    rows = draws.normal(size=(80, 32))
    rows = (rows / np.linalg.norm(rows, axis=1, keepdims=True)).astype(np.float32)
    result = found(rows, [f"thing {i}" for i in range(80)])
    watched = [i for places in result.watch for i in places]
    assert sorted(watched + np.flatnonzero(result.theme >= 0).tolist()) == list(range(80))
    assert all((t >= 0) == (h != "none") for t, h in zip(result.theme, result.how, strict=True))
