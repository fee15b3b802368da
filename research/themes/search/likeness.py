"""How alike different people's excerpts are, and which questions ask the same."""

from __future__ import annotations

from typing import Final

import numpy as np
from numpy.typing import NDArray

from research.model import Floats, Indices
from research.themes.search.coordinates import sums_by_group

_SAME: Final = 0.75
"""Cosine similarity of two questions that ask the same in other words."""
_DECIMALS: Final = 5


def alike_questions(questions: Floats) -> Indices:
    """The group of each question, (n,): it joins the first one that it asks the same as.

    Args:
        questions: Unit rows, (n, dim).
    """
    group = np.full(len(questions), -1, dtype=np.int64)
    count = 0
    for first in range(len(questions)):
        if group[first] < 0:
            near = np.round(questions @ questions[first], _DECIMALS) >= _SAME
            near[first] = True
            group[near & (group < 0)] = count
            count += 1
    return group


def likeness(rows: Floats, group: Indices, people: Indices) -> NDArray[np.float64]:
    """Mean cosine similarity of two excerpts by different people in each group, (groups,).

    From sums alone: all pairs of a group, less those of each of its people. 0 for one person.

    Args:
        rows: Unit rows, (n, dim).
        group: The group of each, (n,).
        people: Who said it, as numbers, (n,).
    """
    pair = np.unique(np.stack([group, people]), axis=1, return_inverse=True)
    home, own = pair[0][0], np.asarray(pair[1]).ravel()
    count = int(group.max(initial=-1)) + 1
    of_all, of_one = np.bincount(group, minlength=count), np.bincount(own)
    all_pairs = _square(sums_by_group(rows, group, count=count))
    own_pairs = np.bincount(home, _square(sums_by_group(rows, own, count=len(home))), count)
    pairs = of_all.astype(float) ** 2 - np.bincount(home, of_one.astype(float) ** 2, count)
    mean: NDArray[np.float64] = np.round((all_pairs - own_pairs) / np.maximum(pairs, 1), _DECIMALS)
    return mean


def _square(rows: NDArray[np.float64]) -> NDArray[np.float64]:
    length: NDArray[np.float64] = (rows**2).sum(axis=1)
    return length
