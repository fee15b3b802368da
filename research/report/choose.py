"""Which quotes stand for a theme, when it has more than a page can hold."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import count

from research.report.joins import Evidence

_SHORTEST, _LONGEST = 8, 40
"""Words of a quote that can be read at a glance and still makes its point."""
_GRAVE = 0.05
"""What a step of severity is worth, in similarity to the theme."""


def choose_quotes(items: Sequence[Evidence], *, limit: int) -> tuple[Evidence, ...]:
    """At most limit quotes: the most typical first, then other people and other sources; what is sure before what is doubtful.

    The most severe one is always among them when there is room for two. Nobody's second quote comes before somebody
    else's first, so one loud person cannot fill the page.
    """
    if not items:
        return ()
    first = min(items, key=_typical)
    rest = _taking_turns([item for item in items if item is not first], after=first)
    chosen = [first, *rest][:limit]
    worst = min(items, key=_severe)
    if limit > 1 and worst.judgement.severity and worst not in chosen:
        chosen[-1] = worst
    return tuple(chosen)


def readable(item: Evidence) -> bool:
    """Whether the quote has between 8 and 40 words, and not all of them in capitals."""
    text = item.excerpt.text
    return _SHORTEST <= len(text.split()) <= _LONGEST and not text.isupper()


def _typical(item: Evidence) -> tuple[bool, bool, bool, float, str]:
    return (*_weak(item), -item.assignment.score, item.excerpt.id)


def _weak(item: Evidence) -> tuple[bool, bool, bool]:
    """What makes a quote stand for less: it is near only, may say something else, cannot be read at a glance."""
    return (item.assignment.how != "core", item.judgement.doubtful, not readable(item))


def _severe(item: Evidence) -> tuple[int, bool, float, str]:
    score = item.assignment.score
    return (-item.judgement.severity, not readable(item), -score, item.excerpt.id)


def _taking_turns(items: Sequence[Evidence], *, after: Evidence) -> list[Evidence]:
    """Everybody's best quote, then everybody's second, the sources alternating too."""
    rounds: Counter[str] = Counter({after.excerpt.person_id: 1})
    places: Counter[tuple[int, str]] = Counter({(0, after.excerpt.source_id): 1})
    best_first = sorted(items, key=_quality)
    ranked = []
    for item, order in zip(best_first, count(), strict=False):
        turn = rounds[item.excerpt.person_id]
        rounds[item.excerpt.person_id] += 1
        place = places[turn, item.excerpt.source_id]
        places[turn, item.excerpt.source_id] += 1
        ranked.append((turn, place, order, item))
    ranked.sort(key=lambda entry: entry[:3])
    return [entry[3] for entry in ranked]


def _quality(item: Evidence) -> tuple[bool, bool, bool, float, str]:
    """What is typical and grave comes first, and nothing for its gravity alone: it may be about something else."""
    worth = item.assignment.score + _GRAVE * item.judgement.severity
    return (*_weak(item), -worth, item.excerpt.id)
