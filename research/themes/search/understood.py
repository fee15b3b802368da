"""What an excerpt means where it was said: its own words, with its question and the rest of its turn.

"I never found it" is about whatever was asked, or was said just before.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from research.model import Excerpt, Floats, Vectors
from research.settings import ThemeSettings
from research.themes.search.asked import Asked
from research.themes.search.coordinates import sums_by_group, unit
from research.themes.search.questions import question_weights
from research.themes.search.voices import numbered


def understood(
    evidence: Sequence[Excerpt], vectors: Vectors, asked: Asked, *, settings: ThemeSettings
) -> Floats:
    """Each excerpt with a part of what was asked and of what else was said in one turn, unit rows (n, dim).

    All by their words alone, which agree better with human coders; benchmarks/themes.md has the weights.

    Args:
        evidence: The excerpts.
        vectors: Their rows and those of the questions, in the same order.
        asked: Which questions of interviews ask the same, and who answered.
        settings: How much of a question and of a turn an excerpt carries.
    """
    shares = question_weights(evidence, vectors, asked, weight=settings.question_weight)
    carry = np.flatnonzero(shares)
    rows = vectors.text_by_words.copy()
    rows[carry] += shares[carry, None] * vectors.questions_by_words[vectors.question_of[carry]]
    return _with_turns(unit(rows), evidence, weight=settings.turn_weight)


def _with_turns(rows: Floats, evidence: Sequence[Excerpt], *, weight: float) -> Floats:
    """Only what is said in a conversation goes on from sentence to sentence; a record may list anything."""
    spoken = [place for place, excerpt in enumerate(evidence) if excerpt.kind == "interview"]
    if not spoken or not weight:
        return rows
    turn = numbered([evidence[i].turn_id for i in spoken])
    size = np.bincount(turn)
    means = sums_by_group(rows[spoken], turn, count=len(size)) / size[:, None]
    together = rows.copy()
    together[spoken] += (weight * means[turn]).astype(np.float32)
    return unit(together)
