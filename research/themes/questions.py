"""How much of its question an answer carries: nothing, where the question tells no subject.

"Why do you export twice?" is half of what an answer to it means. "What annoys you most?" is asked
of everybody, and says of no answer what it is about: its answers would only meet in a theme of
their own. Which of the two a question is shows in whether different people's answers to it are
more alike than any two answers are.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import numpy as np
from numpy.typing import NDArray

from research.model import Excerpt, Vectors
from research.themes.coordinates import sums_by_group, unit
from research.themes.voices import voices

Floats = NDArray[np.float32]
Indices = NDArray[np.int64]

_SAME: Final = 0.75
"""Cosine similarity of two questions that ask the same in other words."""
_HEARD: Final = 3
"""People who must have answered before anything is said of a question."""


def question_weights(evidence: Sequence[Excerpt], vectors: Vectors, *, weight: float) -> Floats:
    """The share of its question's vector that each excerpt carries, (n,).

    Args:
        evidence: The excerpts.
        vectors: Their rows and those of the questions, in the same order.
        weight: The share of a question that tells its subject, or that few were asked. A survey
            asks everybody the same, so that its answers carry nothing.
    """
    carries = np.array([excerpt.kind != "survey" for excerpt in evidence], dtype=bool)
    shares = np.where(carries & (vectors.question_of >= 0), np.float32(weight), np.float32(0))
    spoken = np.array([e.kind == "interview" for e in evidence], dtype=bool) & (shares > 0)
    places = np.flatnonzero(spoken)
    if not len(places):
        return shares
    asked, question = np.unique(vectors.question_of[places], return_inverse=True)
    group = _alike(vectors.questions_by_words[asked])[question]
    rows = vectors.text_by_words[places]
    people = np.array([evidence[place].person_id for place in places.tolist()], dtype=str)
    number = np.unique(people, return_inverse=True)[1].astype(np.int64)
    likeness = _likeness(unit(rows - rows.mean(axis=0)), group, number)
    shares[places[likeness[group] <= 0]] = 0
    return shares


def _alike(questions: Floats) -> Indices:
    """The group of each question, (n,): it joins the first one that it asks the same as."""
    group = np.full(len(questions), -1, dtype=np.int64)
    count = 0
    for first in range(len(questions)):
        if group[first] < 0:
            near = np.round(questions @ questions[first], 5) >= _SAME
            near[first] = True
            group[near & (group < 0)] = count
            count += 1
    return group


def _likeness(rows: Floats, group: Indices, people: Indices) -> NDArray[np.float64]:
    """Mean cosine similarity of two answers by different people in each group, (groups,).

    From sums alone: all pairs of a group, less those of each of its people. Infinite where too few
    people answered.
    """
    pair = np.unique(np.stack([group, people]), axis=1, return_inverse=True)
    home, own = pair[0][0], np.asarray(pair[1]).ravel()
    count = int(group.max()) + 1
    of_all, of_one = np.bincount(group, minlength=count), np.bincount(own)
    all_pairs = _square(sums_by_group(rows, group, count=count))
    own_pairs = np.bincount(home, _square(sums_by_group(rows, own, count=len(home))), count)
    pairs = of_all.astype(float) ** 2 - np.bincount(home, of_one.astype(float) ** 2, count)
    mean = np.round((all_pairs - own_pairs) / np.maximum(pairs, 1), 5)
    likeness: NDArray[np.float64] = np.where(voices(group, people) >= _HEARD, mean, np.inf)
    return likeness


def _square(rows: NDArray[np.float64]) -> NDArray[np.float64]:
    length: NDArray[np.float64] = (rows**2).sum(axis=1)
    return length
