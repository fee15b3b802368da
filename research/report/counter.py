"""What speaks against a theme: praise of the very thing that it complains of."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import Final

from research.model import Theme
from research.report.joins import Evidence, Joined
from research.text.stems import SMALL, stems_in

_SAID_BY: Final = 2
"""People of a theme who must say a word, lest it be one's own."""
_TELLING: Final = 2.0
"""How many times as common as elsewhere a word must be in the theme, lest all the study be about it."""
_NEAR: Final = 0.5
"""Similarity from which praise is of the theme's subject in whatever words, if it surely is praise."""


def counter_evidence(theme: Theme, joined: Joined) -> tuple[Evidence, ...]:
    """Praise in or near the theme that names what it is about, or is very near it.

    Much praise is nearest to a theme only since it was said in one breath with it: "They made me tea" beside
    late alerts. That stays among what is attached. A strength has nothing against it.
    """
    items = joined.by_theme.get(theme.id, ())
    praise = [
        item
        for item in (*joined.near.get(theme.id, ()), *items)
        if item.judgement.facet == "praise"
        and (item.assignment.how == "core" or item.assignment.support >= 0)
    ]
    if not praise or theme.status == "strength":
        return ()
    core = [e for e in items if e.assignment.how == "core" and e.judgement.facet != "praise"]
    subject = _subject(theme.label, core, joined)
    return tuple(
        item
        for item in praise
        if _is_near(item) or not subject.isdisjoint(stems_in(item.excerpt.text))
    )


def _subject(label: str, core: Sequence[Evidence], joined: Joined) -> frozenset[str]:
    """What several of its people say, or its name does, more than all others do."""
    said = [(item.excerpt.person_id, stems_in(item.excerpt.text) - SMALL) for item in core]
    holders = Counter(stem for _, stems in said for stem in stems)
    people = Counter(stem for _, stem in {(who, stem) for who, stems in said for stem in stems})
    named = stems_in(label)
    others = len(joined.evidence) - len(core)
    return frozenset(
        stem
        for stem, held in holders.items()
        if (people[stem] >= _SAID_BY or stem in named)
        and held * others >= _TELLING * (joined.holders[stem] - held) * len(core)
    )


def _is_near(item: Evidence) -> bool:
    return item.assignment.score >= _NEAR and not item.judgement.doubtful
