from __future__ import annotations

import numpy as np

from research.themes.search.voices import numbered, resample, voices


def test_whole_people_are_left_out() -> None:
    """A resample has all the excerpts of a person or none."""
    people = np.repeat(np.arange(10), 3)
    kept = resample(people, np.random.default_rng(0))
    assert len(kept) == 24
    assert len(set(people[kept].tolist())) == 8


def test_one_person_is_always_kept() -> None:
    """Nobody is left out where there is only one."""
    assert len(resample(np.zeros(4, np.int64), np.random.default_rng(0))) == 4


def test_voices_are_people() -> None:
    """Three excerpts of one person are one voice; what is in no group counts nowhere."""
    group, people = np.array([0, 0, 0, 1, 1, -1]), np.array([7, 7, 7, 7, 8, 9])
    assert voices(group, people).tolist() == [1, 2]
    assert voices(np.zeros(0, np.int64), np.zeros(0, np.int64)).tolist() == []


def test_people_are_numbered_by_name() -> None:
    """The same person has the same number, whatever the order they come in."""
    assert numbered(["P2", "P1", "P2"]).tolist() == [1, 0, 1]
    assert numbered([]).tolist() == []
