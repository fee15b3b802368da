"""Whose excerpts are in a group, and who is left out of a resample: people, never single excerpts."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import numpy as np

from research.model import Indices

KEPT: Final = 0.8
"""Share of the people in a resample, as in Hennig 2007."""


def numbered(names: Sequence[str]) -> Indices:
    """A number for each name, the same for the same name, in the order of the alphabet, (n,)."""
    return np.unique(np.array(names, dtype=str), return_inverse=True)[1].astype(np.int64)


def voices(group: Indices, people: Indices) -> Indices:
    """How many distinct people each group has, (groups,); -1 is no group.

    Args:
        group: The group of each excerpt, (n,).
        people: Who said it, as numbers, (n,).
    """
    there = group >= 0
    pairs = np.unique(np.stack([group[there], people[there]]), axis=1)
    return np.bincount(pairs[0], minlength=int(group.max(initial=-1)) + 1).astype(np.int64)


def by_people(group: Indices, people: Indices) -> Indices:
    """The groups from the one with most people down, then with most excerpts, (groups,).

    Args:
        group: The group of each excerpt, -1 for none, (n,).
        people: Who said it, as numbers, (n,).
    """
    there = np.flatnonzero(group >= 0)
    size = np.bincount(group[there], minlength=int(group.max(initial=-1)) + 1)
    first = np.full(len(size), len(group))
    np.minimum.at(first, group[there], there)
    return np.lexsort((first, -size, -voices(group, people)))


def resample(people: Indices, draws: np.random.Generator) -> Indices:
    """Positions of all the excerpts of four fifths of the people, drawn at random, in order."""
    everyone = np.unique(people)
    count = max(1, round(KEPT * len(everyone)))
    return np.flatnonzero(np.isin(people, draws.choice(everyone, count, replace=False)))
