"""What speaks against a theme: praise of the very thing that it complains of."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Final

from research.model import Theme
from research.report.joins import Evidence, Joined
from research.themes.naming.candidates import stems_of
from research.themes.naming.phrases import read_clauses

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
    named = [not subject.isdisjoint(said) for said in _said(praise)]
    return tuple(
        item for item, names in zip(praise, named, strict=True) if names or _is_near(item)
    )


def _subject(label: str, core: Sequence[Evidence], joined: Joined) -> frozenset[str]:
    """What several of its people say, or its name does, more than all others do."""
    said = _said(core)
    holders = Counter(stem for stems in said for stem in stems)
    people = Counter(
        stem
        for stem, _ in {
            (stem, item.excerpt.person_id)
            for item, stems in zip(core, said, strict=True)
            for stem in stems
        }
    )
    (named,) = map(stems_of, read_clauses([label]))
    others = len(joined.evidence) - len(core)
    return frozenset(
        stem
        for stem, held in holders.items()
        if (people[stem] >= _SAID_BY or stem in named)
        and held * others >= _TELLING * (joined.holders[stem] - held) * len(core)
    )


def _said(items: Iterable[Evidence]) -> list[frozenset[str]]:
    """The words that carry a point, in whatever form, of each."""
    return [stems_of(spoken) for spoken in read_clauses(item.excerpt.text for item in items)]


def _is_near(item: Evidence) -> bool:
    return item.assignment.score >= _NEAR and not item.judgement.doubtful
