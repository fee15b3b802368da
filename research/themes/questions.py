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
from research.themes.coordinates import unit
from research.themes.likeness import alike_questions, likeness
from research.themes.voices import voices

Floats = NDArray[np.float32]

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
    group = alike_questions(vectors.questions_by_words[asked])[question]
    rows = vectors.text_by_words[places]
    people = np.array([evidence[place].person_id for place in places.tolist()], dtype=str)
    number = np.unique(people, return_inverse=True)[1].astype(np.int64)
    same = likeness(unit(rows - rows.mean(axis=0)), group, number)
    known = voices(group, number) >= _HEARD
    shares[places[known[group] & (same[group] <= 0)]] = 0
    return shares
