"""Themes that a question holds together: its answers met because it was asked, not for what they say.

An answer is understood with its question, so that answers to "What would you change?" may gather in
one theme though each says something else. Such a theme is known by its excerpts: most answer one
question, and by their own words they are less alike than the excerpts of other themes are. What of
them says the same as another theme belongs there; for the rest the reader is warned.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

import numpy as np
from numpy.typing import NDArray

from research.model import Excerpt, Floats, Indices
from research.themes.search.asked import Asked
from research.themes.search.attach import similarities_to
from research.themes.search.find import Found
from research.themes.search.likeness import likeness
from research.themes.search.tree import Tree
from research.themes.search.voices import voices

_MOST: Final = 0.5
"""Share of a theme's core that must answer one question."""
_UNLIKE: Final = 0.5
"""Part of the usual likeness of a theme's excerpts below which they have little in common."""


def bound(theme: Indices, asked: Asked) -> NDArray[np.bool_]:
    """Which themes only a question holds together, (themes,).

    Args:
        theme: The theme at whose core each excerpt is, -1 for none, (n,).
        asked: What the excerpts say and answer.
    """
    return unlike(theme, asked) & _answers_one(theme, asked)


def unlike(theme: Indices, asked: Asked) -> NDArray[np.bool_]:
    """Which themes hold excerpts with little in common by their own words, (themes,).

    Their likeness, between different people, is below half of what is usual in the study's themes.

    Args:
        theme: The theme at whose core each excerpt is, -1 for none, (n,).
        asked: What the excerpts say and answer.
    """
    there = theme >= 0
    same = likeness(asked.rows[there], theme[there], asked.people[there])
    several = voices(theme, asked.people) > 1
    usual = float(np.median(same[several])) if several.any() else 0.0
    return np.asarray(several & (same < _UNLIKE * usual) & (usual > 0), dtype=bool)


def _answers_one(theme: Indices, asked: Asked) -> NDArray[np.bool_]:
    """Themes whose core mostly answers one question, (themes,)."""
    most = np.zeros(int(theme.max(initial=-1)) + 1, dtype=np.int64)
    answers = (theme >= 0) & (asked.question >= 0)
    pairs, answered = np.unique(
        np.stack([theme[answers], asked.question[answers]]), axis=1, return_counts=True
    )
    np.maximum.at(most, pairs[0], answered)
    return np.asarray(
        most > _MOST * np.bincount(theme[theme >= 0], minlength=len(most)), dtype=bool
    )


def resettled(found: Found, asked: Asked) -> Found:
    """The same themes after what a question had brought together has gone where it belongs.

    An excerpt moves to another theme if by its own words it is nearer to it than half of that
    theme's own core is; whether it is at the core or attached stays as it was.

    Args:
        found: The themes.
        asked: What the excerpts say and answer, in the same order.
    """
    core = np.where(np.array(found.how, dtype=str) == "core", found.theme, -1)
    unsure = bound(core, asked)
    firm = np.where((core >= 0) & ~_among(core, unsure), core, -1)
    if not unsure.any() or not (firm >= 0).any():
        return found
    count = len(found.parent)
    own, best, near = similarities_to(asked.rows, firm, count)
    least = np.array([np.median(own[firm == t]) if (firm == t).any() else 2 for t in range(count)])
    moves = _among(found.theme, unsure) & (near[0] >= least[best[0]])
    beside = _nearest(asked.rows, np.flatnonzero(moves), best[0][moves], firm)
    return replace(
        found,
        theme=np.where(moves, best[0], found.theme),
        score=np.where(moves, near[0], found.score),
        support=np.where(moves, near[0] - near[1], found.support),
        nearest=np.where(moves, best[0], found.nearest),
        second=np.where(moves, -1, found.second),
        tree=_with(found.tree, moves, beside),
    )


def questions_of(
    members: Sequence[Sequence[int]], asked: Asked, evidence: Sequence[Excerpt]
) -> list[str | None]:
    """Per theme whose excerpts have little in common the question that most of them answer, "" for none; None for other themes.

    Args:
        members: Per theme the positions of its core excerpts.
        asked: What the excerpts say and answer.
        evidence: The excerpts, in the same order.
    """
    theme = np.full(len(evidence), -1, dtype=np.int64)
    for number, places in enumerate(members):
        theme[list(places)] = number
    one = _answers_one(theme, asked)
    questions: list[str | None] = [None] * len(members)
    for number in np.flatnonzero(unlike(theme, asked)).tolist():
        answers = [i for i in members[number] if one[number] and asked.question[i] >= 0]
        usual = Counter(evidence[i].question for i in answers).most_common(1)
        questions[number] = " ".join(usual[0][0].split()) if usual else ""
    return questions


def _among(theme: Indices, chosen: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """Which excerpts are in one of the chosen themes, (n,)."""
    return np.isin(theme, np.flatnonzero(chosen))


def _nearest(rows: Floats, places: Indices, to: Indices, theme: Indices) -> Indices:
    """For each place the excerpt of its new theme that is most like it."""
    beside = np.zeros(len(places), dtype=np.int64)
    for number in np.unique(to):
        members = np.flatnonzero(theme == number)
        mine = to == number
        beside[mine] = members[np.round(rows[places[mine]] @ rows[members].T, 5).argmax(axis=1)]
    return beside


def _with(tree: Tree, moves: NDArray[np.bool_], beside: Indices) -> Tree:
    """The tree with what moved beside what it is most like, at every detail."""

    def moved(group: Indices) -> Indices:
        put = group.copy()
        put[moves] = group[beside]
        return put

    return Tree(coarse=moved(tree.coarse), normal=moved(tree.normal), fine=moved(tree.fine))
