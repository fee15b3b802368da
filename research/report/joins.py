"""The study's records joined by id once, for all pages and tables."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import TypeVar

from research.model import (
    Assignment,
    Excerpt,
    Judgement,
    Person,
    Persona,
    Reach,
    Theme,
    ThemeCount,
    Turn,
)
from research.reach.estimate import best
from research.report.links import Links, link_pages
from research.report.quotes import check_definition, check_quotes
from research.report.study import Study
from research.text.stems import stems_in

Item = TypeVar("Item")


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """An excerpt with its turn and with all that was found out about it."""

    excerpt: Excerpt
    turn: Turn
    judgement: Judgement
    assignment: Assignment


@dataclass(frozen=True, slots=True, kw_only=True)
class Joined:
    """The study by id. Every excerpt in it has been checked against its turn."""

    study: Study
    evidence: tuple[Evidence, ...]
    """In the order of the study."""
    by_excerpt: Mapping[str, Evidence]
    by_theme: Mapping[str, tuple[Evidence, ...]]
    """Core and attached evidence; a group's is that of its themes."""
    near: Mapping[str, tuple[Evidence, ...]]
    """Evidence in no theme, by the theme that is nearest."""
    holders: Mapping[str, int]
    """How many excerpts hold each word, in whatever form."""
    themes: Mapping[str, Theme]
    counts: Mapping[str, ThemeCount]
    reach: Mapping[str, tuple[Reach, ...]]
    people: Mapping[str, Person]
    personas: Mapping[str, Persona]
    """By person."""
    links: Links
    position: Mapping[str, int]
    """Where a turn stands in the order of the study."""
    root: str = ""
    """The way back to the report's folder from the page that is made: empty, or ../"""

    def count(self, theme_id: str) -> ThemeCount:
        """The theme's count; zeros for a theme that nobody counted."""
        return self.counts.get(theme_id) or ThemeCount(theme_id=theme_id)

    def core(self, theme_id: str) -> tuple[Evidence, ...]:
        """What counts for the theme, or makes the strength."""
        items = self.by_theme.get(theme_id, ())
        return tuple(item for item in items if item.assignment.how == "core")

    def planned(self, theme_id: str) -> Reach | None:
        """The Reach that the theme is planned with; None without a base."""
        return best([reach for reach in self.reach.get(theme_id, ()) if reach.base])

    @property
    def heard(self) -> frozenset[str]:
        """Everybody who said something, if only that there is nothing to say."""
        return frozenset(
            item.excerpt.person_id for item in self.evidence if item.excerpt.silent != "no answer"
        )

    @property
    def counted(self) -> tuple[Evidence, ...]:
        """The evidence at the cores of problems."""
        return tuple(
            item
            for item in self.evidence
            if item.assignment.how == "core" and self.is_problem(item.assignment.theme_id)
        )

    def is_problem(self, theme_id: str) -> bool:
        """Whether the id stands for a theme or a group of themes, not for praise or silence."""
        theme = self.themes.get(theme_id)
        return theme is not None and theme.status in {"theme", "group"}

    def is_strength(self, theme_id: str) -> bool:
        """Whether people praise what the id stands for; never true of a problem or of no theme."""
        theme = self.themes.get(theme_id)
        return theme is not None and theme.status == "strength"


def join(study: Study) -> Joined:
    """Join the study's records.

    Raises:
        QuoteError: an excerpt is not an exact slice of its turn, or a definition quotes what
            nobody in its theme says.
    """
    turns = {turn.id: turn for turn in study.reading.turns}
    check_quotes(study.segments.excerpts, turns)
    evidence = _evidence(study, turns)
    themes = {theme.id: theme for theme in study.theming.themes}
    by_theme = _by_theme(evidence, themes)
    for theme in themes.values():
        check_definition(theme, (item.excerpt.text for item in by_theme.get(theme.id, ())))
    return Joined(
        study=study,
        evidence=evidence,
        by_excerpt=MappingProxyType({item.excerpt.id: item for item in evidence}),
        by_theme=by_theme,
        near=_grouped((item.assignment.nearest, item) for item in evidence),
        holders=Counter(stem for item in evidence for stem in stems_in(item.excerpt.text)),
        themes=MappingProxyType(themes),
        counts=MappingProxyType({item.theme_id: item for item in study.sizing.counts}),
        reach=_grouped((item.theme_id, item) for item in study.sizing.reach),
        people=MappingProxyType({person.id: person for person in study.reading.people}),
        personas=_personas(study.society.personas),
        links=link_pages(study),
        position=MappingProxyType({turn.id: n for n, turn in enumerate(study.reading.turns)}),
    )


def _evidence(study: Study, turns: Mapping[str, Turn]) -> tuple[Evidence, ...]:
    judged = {item.excerpt_id: item for item in study.judgements.judgements}
    assigned = {item.excerpt_id: item for item in study.theming.assignments}
    return tuple(
        Evidence(
            excerpt=excerpt,
            turn=turns[excerpt.turn_id],
            judgement=judged.get(excerpt.id) or Judgement(excerpt_id=excerpt.id, facet="none"),
            assignment=assigned.get(excerpt.id) or Assignment(excerpt_id=excerpt.id),
        )
        for excerpt in study.segments.evidence
    )


def _by_theme(
    evidence: Iterable[Evidence], themes: Mapping[str, Theme]
) -> Mapping[str, tuple[Evidence, ...]]:
    pairs = []
    for item in evidence:
        theme = themes.get(item.assignment.theme_id)
        if theme:
            pairs.append((theme.id, item))
            pairs.append((theme.parent_id, item))
    return _grouped(pairs)


def _grouped(pairs: Iterable[tuple[str, Item]]) -> Mapping[str, tuple[Item, ...]]:
    groups: dict[str, list[Item]] = defaultdict(list)
    for key, item in pairs:
        if key:
            groups[key].append(item)
    return MappingProxyType({key: tuple(items) for key, items in groups.items()})


def _personas(personas: Iterable[Persona]) -> Mapping[str, Persona]:
    found: dict[str, Persona] = {}
    for persona in personas:
        for person_id in persona.person_ids:
            found.setdefault(person_id, persona)
    return MappingProxyType(found)
