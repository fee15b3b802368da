"""Which themes a persona has more or less than everybody else, and how sure that is."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Literal

from research.model import KINDS, Findings, Kind, Persona, PersonaRule, PersonaTheme, Society
from research.reach.count import members_of, parents_of
from research.reach.proportions import Drawn, exact, wilson
from research.settings import PeopleSettings

from .personas import personas_of, unmet_rules

_SURE = 0.05
"""A verdict of over or under needs an adjusted p-value below this."""


def link_people(
    findings: Findings, *, rules: Sequence[PersonaRule], settings: PeopleSettings
) -> Society:
    """The personas of everybody who has evidence, and each persona's share of each theme."""
    evidence = findings.segments.evidence
    heard = {excerpt.person_id for excerpt in findings.segments.answers}
    people = [person for person in findings.reading.people if person.id in heard]
    personas, notes = personas_of(people, rules=rules)
    parents = parents_of(findings.theming.themes)
    core, _ = members_of(evidence, findings.theming.assignments, parents)
    having = {theme: {excerpt.person_id for excerpt in mine} for theme, mine in core.items()}
    alike = _heard_alike(findings, {person.id for person in people if not person.unidentified})
    links: list[PersonaTheme] = []
    for status in ("theme", "strength", "group"):  # a group says again what its themes say
        ids = [theme.id for theme in findings.theming.themes if theme.status == status]
        table = [_link(p, t, having.get(t, set()), alike) for p in personas for t in ids]
        links += _judged(table, settings)
    order = [persona.id for persona in personas]
    links.sort(key=lambda link: order.index(link.persona_id))
    return Society(
        personas=personas,
        links=tuple(links),
        notes=notes,
        warnings=tuple(unmet_rules(people, rules)),
    )


def _heard_alike(findings: Findings, known: set[str]) -> tuple[set[str], ...]:
    """The people by where most could be heard of them: who talks for an hour raises more than who writes once."""
    kinds: dict[str, set[Kind]] = defaultdict(set)
    for excerpt in findings.segments.answers:
        kinds[excerpt.person_id].add(excerpt.kind)
    groups: dict[Kind, set[str]] = defaultdict(set)
    for person in sorted(known):
        groups[min(kinds[person], key=KINDS.index)].add(person)
    return tuple(groups.values())


def _link(
    persona: Persona, theme_id: str, having: set[str], alike: Sequence[set[str]]
) -> PersonaTheme:
    members = set(persona.person_ids)
    both = len(having & members)
    low, high = wilson(both, len(members))
    drawn = [
        Drawn(of=len(people), having=len(people & having), members=len(people & members))
        for people in alike
    ]
    expected = sum(one.members * one.having / one.of for one in drawn)
    return PersonaTheme(
        persona_id=persona.id,
        theme_id=theme_id,
        people=both,
        persona_people=len(members),
        rate=both / len(members) if members else 0.0,
        rate_low=low,
        rate_high=high,
        lift=both / expected if expected else 0.0,
        p_value=exact(both, drawn),
        verdict="even",
    )


def _judged(table: Sequence[PersonaTheme], settings: PeopleSettings) -> Iterator[PersonaTheme]:
    """Verdicts after the Benjamini-Hochberg adjustment over all the rows that can have one."""
    from scipy.stats import false_discovery_control  # noqa: PLC0415

    enough = [row for row in table if row.persona_people >= settings.min_people]
    adjusted = iter(false_discovery_control([row.p_value for row in enough]) if enough else ())
    for row in table:
        if row.persona_people < settings.min_people:
            yield replace(row, verdict="too few")
        else:
            p_value = float(next(adjusted))
            yield replace(row, p_value=p_value, verdict=_verdict(row.lift, p_value))


def _verdict(lift: float, p_value: float) -> Literal["over", "under", "even"]:
    if p_value >= _SURE:
        return "even"
    return "over" if lift > 1 else "under"
