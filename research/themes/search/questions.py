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

from research.model import Excerpt, Floats, Vectors
from research.themes.search.asked import Asked
from research.themes.search.coordinates import unit
from research.themes.search.likeness import likeness
from research.themes.search.voices import voices

_HEARD: Final = 3
"""People who must have answered before anything is said of a question."""


def question_weights(
    evidence: Sequence[Excerpt], vectors: Vectors, asked: Asked, *, weight: float
) -> Floats:
    """The share of its question's vector that each excerpt carries, (n,).

    Args:
        evidence: The excerpts.
        vectors: Their rows and those of the questions, in the same order.
        asked: Which questions of interviews ask the same, and who answered.
        weight: The share of a question that tells its subject, or that few were asked. A survey
            asks everybody the same, so that its answers carry nothing.
    """
    carries = np.array([excerpt.kind != "survey" for excerpt in evidence], dtype=bool)
    shares = np.where(carries & (vectors.question_of >= 0), np.float32(weight), np.float32(0))
    places = np.flatnonzero(asked.question >= 0)
    if not len(places):
        return shares
    group, people = asked.question[places], asked.people[places]
    rows = vectors.text_by_words[places]
    same = likeness(unit(rows - rows.mean(axis=0)), group, people)
    known = voices(group, people) >= _HEARD
    shares[places[known[group] & (same[group] <= 0)]] = 0
    return shares
