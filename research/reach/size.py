"""The reach stage: counts, Reach and priorities of every theme."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from datetime import date
from typing import Final, TypeAlias

from research.model import (
    KINDS,
    Encode,
    Findings,
    Initiative,
    Priority,
    Reach,
    Sizing,
    Theme,
    ThemeCount,
    Vectors,
)
from research.settings import ReachSettings
from research.text.nearest import meant

from .count import count, members_of, parents_of, people_by_kind
from .estimate import Sample, estimate
from .matching import nearness
from .prioritise import Evidence, prioritise

Space: TypeAlias = tuple[Vectors, Encode]
_DAYS: Final = {
    "day": 1, "week": 7, "month": 30, "quarter": 91, "half-year": 182, "half year": 182, "year": 365,
    "woche": 7, "monat": 30, "quartal": 91, "halbjahr": 182, "jahr": 365, "semaine": 7, "moi": 30, "trimestre": 91, "an": 365,
    "année": 365, "me": 30, "semana": 7, "año": 365,
}  # fmt: skip
"""What a period may be called, without the s of several."""
_ISO: Final = re.compile(r"\d{4}-\d\d-\d\d")
_FEWEST, _MUCH = 20, 2


def size(
    findings: Findings,
    *,
    initiatives: Sequence[Initiative],
    settings: ReachSettings,
    space: Space | None = None,
) -> Sizing:
    """Count the people behind every theme and scale them where there is a base.

    Args:
        findings: What was said, and what it comes to.
        initiatives: What could be built.
        settings: The base.
        space: Vectors, to find themes for an initiative's words; only labels match without.
    """
    themes, evidence = findings.theming.themes, findings.segments.evidence
    parents = parents_of(themes)
    core, attached = members_of(evidence, findings.theming.assignments, parents)
    people = {person.id: person for person in findings.reading.people}
    judged = {judgement.excerpt_id: judgement for judgement in findings.judgements.judgements}
    heard = people_by_kind(findings.segments.answers)
    counts: list[ThemeCount] = []
    reach: list[Reach] = []
    for theme in themes:
        mine, beside = core.get(theme.id, ()), len(attached.get(theme.id, ()))
        counts.append(count(theme.id, mine, attached=beside, people=people, judged=judged))
        by_kind = people_by_kind(mine)
        samples = [Sample(kind=k, people=by_kind[k], size=heard[k]) for k in KINDS if heard[k]]
        if theme.status in {"theme", "group"}:
            reach += [
                estimate(theme.id, sample, settings=settings, cautioned=bool(theme.flags))
                for sample in samples
            ]
    proper = {theme.id: core.get(theme.id, ()) for theme in themes if theme.status == "theme"}
    near = nearness(proper, *space) if space is not None else None
    facts = Evidence(themes=themes, members=core, sizes=heard, near=near)
    priorities = prioritise(initiatives, facts, settings=settings)
    return Sizing(
        counts=tuple(counts),
        reach=tuple(reach),
        priorities=priorities,
        notes=_notes(settings, ranked=bool(initiatives)),
        warnings=(
            *_too_small(settings, {e.person_id for e in findings.segments.answers}),
            *_other_span(
                settings,
                [e.date[:10] for e in evidence if e.kind == "ticket" and _ISO.match(e.date)],
            ),
            *_unmatched(priorities, themes),
        ),
    )


def _too_small(settings: ReachSettings, heard: Collection[str]) -> Iterator[str]:
    if 0 < settings.base < len(heard):
        yield (
            f"research.toml, [reach] base: {settings.base:,} eligible people are fewer than the {len(heard):,} who "
            "were heard; is it accounts, or another period?"
        )


def _other_span(settings: ReachSettings, dates: Sequence[str]) -> Iterator[str]:
    """Where tickets were written in much more or less time than the period has, their share of people is of that time."""
    days = _DAYS.get(settings.period.casefold().removesuffix("s")) if settings.base else None
    if not days or len(dates) < _FEWEST:
        return
    first, last = (date.fromisoformat(day(dates)) for day in (min, max))
    span = (last - first).days + 1
    if not days / _MUCH <= span <= days * _MUCH:
        yield (
            f"research.toml, [reach] period: a {settings.period} has {days} days, and the tickets are of {span}; "
            "Reach from tickets is of that time"
        )


def _unmatched(priorities: Sequence[Priority], themes: Sequence[Theme]) -> Iterator[str]:
    labels = [theme.label for theme in themes if theme.status == "theme"]
    for one in priorities:
        for words in one.missed if labels else ():
            yield f"initiatives.csv, {one.initiative}: no theme matches “{words}”{meant(words, labels)}"


def _notes(settings: ReachSettings, *, ranked: bool) -> tuple[str, ...]:
    if settings.base:
        return ()
    said = (
        "No base is given in research.toml ([reach] base and period), "
        "so there is no Reach: counts only."
    )
    return (said, "Initiatives are ranked by people heard.") if ranked else (said,)
