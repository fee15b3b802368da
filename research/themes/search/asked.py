"""What each excerpt says by itself, and which question it answers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from research.model import Excerpt, Floats, Indices, Vectors
from research.themes.search.coordinates import unit
from research.themes.search.likeness import alike_questions
from research.themes.search.voices import numbered


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """What n excerpts say by themselves, and which questions they answer."""

    rows: Floats
    """Unit rows of their own words around the study's mean, (n, dim)."""
    question: Indices
    """The group of questions that ask the same as the excerpt's, -1 for none, (n,)."""
    people: Indices
    """Who said it, as numbers, (n,)."""


def read_asked(evidence: Sequence[Excerpt], vectors: Vectors) -> Asked:
    """The excerpts without their questions. Only interviews count: a survey's questions bind nothing.

    Args:
        evidence: The excerpts.
        vectors: Their rows and those of the questions, in the same order.
    """
    rows = vectors.text_by_words
    spoken = np.array([excerpt.kind == "interview" for excerpt in evidence], dtype=bool)
    question = np.where(spoken, vectors.question_of, -1).astype(np.int64)
    asked, place = np.unique(question[question >= 0], return_inverse=True)
    question[question >= 0] = alike_questions(vectors.questions_by_words[asked])[place]
    return Asked(
        rows=unit(rows - rows.mean(axis=0)) if len(rows) else rows,
        question=question,
        people=numbered([excerpt.person_id for excerpt in evidence]),
    )
