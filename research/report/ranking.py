"""Themes as rows of a ranking: people first, with their Reach where a base is given."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final, Literal

from research.model import KINDS, Facet, Reach, Theme, ThemeCount
from research.reach.estimate import within
from research.report.cards import severity_badge
from research.report.joins import Joined
from research.report.switches import Counts, people_by_choice, theme_switches
from research.report.view import Badge, Link, Segment, segments, theme_link
from research.report.wording import (
    KIND_NAMES,
    beneath,
    count,
    in_kinds,
    listed,
    span,
    stability_name,
)

_MILD: Final[dict[Facet, str]] = {"need": "questions", "request": "requests"}


@dataclass(frozen=True, slots=True, kw_only=True)
class ThemeRow:
    """A theme in the ranking."""

    id: str
    rank: int
    link: Link
    definition: str
    group: Link | None
    people: str
    kinds: str
    doubtful: str
    """How many of them may state no problem at all; empty for none."""
    bar: tuple[Segment, ...]
    severity: Badge
    rated: str
    """How many people say how bad it is, and for how many it is major."""
    mild: str
    """That nobody complains, where everybody asks or wishes; else empty."""
    stability: Badge
    reach: str
    reach_from: str
    """The estimate to plan with; empty when no base was given."""
    choices: Counts
    caution: bool
    """Whether the theme's page has something a reader should know first."""


def ranked(joined: Joined, *, status: Literal["theme", "strength"] = "theme") -> list[Theme]:
    """The themes of one status, most people first: groups and strengths are no themes by themselves."""
    themes = [theme for theme in joined.study.theming.themes if theme.status == status]
    return sorted(themes, key=lambda theme: _size(theme, joined))


def ranking(joined: Joined) -> tuple[ThemeRow, ...]:
    """The ranked themes as rows."""
    themes = ranked(joined)
    most = max((joined.count(theme.id).people for theme in themes), default=0)
    chosen = tuple(switch.id for switch in theme_switches(joined))
    return tuple(
        _row(
            theme,
            joined,
            rank=rank,
            most=most,
            choices=people_by_choice(joined.by_theme.get(theme.id, ()), chosen=chosen),
        )
        for rank, theme in enumerate(themes, start=1)
    )


def stability_badge(value: float) -> Badge:
    """How far the theme survives when some people are left out."""
    name = stability_name(value)
    title = (
        f"found again, {value:.0%} the same, when some people are left out" if value >= 0 else ""
    )
    return Badge(text=name, tone=f"stability-{name.replace(' ', '-')}", title=title)


def kinds_bar(counted: ThemeCount, *, most: int) -> tuple[Segment, ...]:
    """The people as a bar as long as their number, divided by the kind of source."""
    total = sum(counted.people_by_kind)
    if not total or not most:
        return ()
    parts = tuple(
        (kind, counted.people * people / total)
        for kind, people in zip(KINDS, counted.people_by_kind, strict=True)
    )
    return segments(parts, whole=most)


def kinds_words(counted: ThemeCount) -> str:
    """The people by kind of source: 5 in interviews and 9 in tickets."""
    return in_kinds(dict(zip(KINDS, counted.people_by_kind, strict=True)))


def doubtful_words(counted: ThemeCount) -> str:
    """How many of the people may state no problem at all: 31 doubtful."""
    return f"{counted.people_doubtful:,} doubtful" if counted.people_doubtful else ""


def rated_badge(counted: ThemeCount) -> Badge:
    """How bad it is for those who say, or that too few say for all."""
    badge = severity_badge(counted.severity)
    few = counted.people_rated and not counted.severity
    return replace(badge, text="rated by few") if few else badge


def rated_words(counted: ThemeCount) -> str:
    """For how many it is major, and how many do not say: major or worse for 2 of 8, 5 do not say."""
    people, rated, major = counted.people, counted.people_rated, counted.people_major
    if not rated:
        return ""
    silent = people - rated
    unsaid = f", {silent:,} {'does' if silent == 1 else 'do'} not say" if silent else ""
    return f"major or worse for {f'{major:,}' if major else 'none'} of {people:,}{unsaid}"


def mild_words(theme: Theme, joined: Joined) -> str:
    """What the theme is made of, where nobody complains: a help desk's everyday questions, or wishes."""
    facets = {item.judgement.facet for item in joined.core(theme.id)}
    if not facets or "pain" in facets:
        return ""
    kinds = [name for facet, name in _MILD.items() if facet in facets]
    return f"{listed(kinds)}, no complaint"


def reach_from(reach: Reach) -> str:
    """What the Reach is of, and how much it rests on: per quarter, from 2 of 9 in interviews."""
    during = f"{within(reach.period)}, " if reach.period else ""
    return f"{during}from {reach.people:,} of {reach.sample:,} in {KIND_NAMES[reach.kind]}"


def _size(theme: Theme, joined: Joined) -> tuple[int, int, str]:
    counted = joined.count(theme.id)
    return (-counted.people, -counted.mentions, theme.id)


def _row(theme: Theme, joined: Joined, *, rank: int, most: int, choices: Counts) -> ThemeRow:
    counted = joined.count(theme.id)
    parent = joined.themes.get(theme.parent_id)
    reach = joined.planned(theme.id)
    return ThemeRow(
        id=theme.id,
        rank=rank,
        link=theme_link(joined, theme.id),
        definition=beneath(theme.label, theme.definition),
        group=theme_link(joined, parent.id) if parent else None,
        people=count(counted.people, "person"),
        kinds=kinds_words(counted),
        doubtful=doubtful_words(counted),
        bar=kinds_bar(counted, most=most),
        severity=rated_badge(counted),
        rated=rated_words(counted),
        mild=mild_words(theme, joined),
        stability=stability_badge(theme.stability),
        reach=span(reach.reach_low, reach.reach_high) if reach else "",
        reach_from=reach_from(reach) if reach else "",
        choices=choices,
        caution=bool(theme.flags),
    )
