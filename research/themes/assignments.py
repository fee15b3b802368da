"""Which theme each piece of evidence belongs to, and why when to none."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Final

from research.model import Assignment, Facet, Judgement

from .levels import Level

_SAID: Final[Mapping[Facet, str]] = {
    "praise": "praises what no theme complains of",
    "context": "states a fact or routine that belongs to no theme",
    "none": "says nothing of the subject",
}


def assigned(judged: Judgement, i: int, level: Level, ids: Sequence[str]) -> Assignment:
    """Where the i-th excerpt belongs at one detail.

    Args:
        judged: Its facet.
        i: Its place in the level.
        level: The themes of that detail.
        ids: Their ids.
    """
    theme, second, nearest = int(level.theme[i]), int(level.second[i]), int(level.nearest[i])
    score, support = round(float(level.score[i]), 4), round(float(level.support[i]), 4)
    if theme < 0:
        near = ids[nearest] if nearest >= 0 else ""
        return replace(outside(judged), nearest=near, score=score, support=support)
    return Assignment(
        excerpt_id=judged.excerpt_id,
        theme_id=ids[theme],
        how=level.how[i],  # type: ignore[arg-type]
        score=score,
        also=ids[second] if second >= 0 else "",
        support=support,
    )


def outside(judged: Judgement) -> Assignment:
    """In no theme, and why: the kind of statement, else that nothing is near."""
    reason = _SAID.get(judged.facet, "not close enough to any theme")
    return Assignment(excerpt_id=judged.excerpt_id, reason=reason)
