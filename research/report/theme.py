"""A theme's page: what it is, whose it is, how many it reaches, and the words behind it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from research.model import Reach, Theme, ThemeCount
from research.reach.estimate import Sample, eligible, holds
from research.report.cards import cards
from research.report.choose import choose_quotes
from research.report.counter import counter_evidence
from research.report.grid import Split, split
from research.report.joins import Evidence, Joined
from research.report.ranking import (
    doubtful_words,
    kinds_words,
    ranked,
    rated_badge,
    rated_words,
    stability_badge,
)
from research.report.switches import Switch, switches
from research.report.view import Badge, Fact, Frame, Link, QuoteCard, figure, frame, theme_link
from research.report.wording import (
    KIND_NAMES,
    beneath,
    percent_range,
    share,
    shown_of,
    span,
)

_MOST_QUOTES = 40
_MOST_REQUESTS = 20
_MOST_ATTACHED = 8
_MOST_AGAINST = 8
_COMPLAINTS = {"pain", "need", "request"}


@dataclass(frozen=True, slots=True, kw_only=True)
class ReachRow:
    """What one kind of source says about how many the theme affects."""

    kind: str
    of: str
    rate: str
    reach: str
    point: str
    confidence: str
    planned: bool
    """Whether it is the one that the ranking and RICE take."""
    holds: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ReachTable:
    """The Reach from each kind of source, and whom the shares are scaled to: nobody without a base."""

    rows: tuple[ReachRow, ...]
    of: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ThemePage:
    """Everything a theme's page shows."""

    frame: Frame
    id: str
    strength: bool
    """Praised, and no problem: it has no severity, no Reach and nothing against it."""
    group: Link | None
    definition: str
    flags: tuple[str, ...]
    facts: tuple[Fact, ...]
    severity: Badge
    severity_note: str
    stability: Badge
    seen: str
    keyphrases: tuple[str, ...]
    reach: ReachTable
    facets: tuple[Switch, ...]
    quotes: tuple[QuoteCard, ...]
    quotes_words: str
    requests: tuple[QuoteCard, ...]
    requests_words: str
    against: tuple[QuoteCard, ...]
    attached: tuple[QuoteCard, ...]
    attached_words: str
    personas: tuple[Split, ...]
    children: tuple[Link, ...]
    strengths: tuple[Link, ...]
    """For a group: the strengths in it."""
    siblings: tuple[Link, ...]
    previous: Link | None
    next: Link | None


def theme_pages(joined: Joined) -> tuple[tuple[str, ThemePage], ...]:
    """The page of every theme, strength and group with its path, in the order of the study."""
    below = replace(joined, root="../")
    problems = [theme.id for theme in ranked(joined)]
    strengths = [theme.id for theme in ranked(joined, status="strength")]
    return tuple(
        (
            joined.links.themes[theme.id],
            _page(theme, below, order=strengths if theme.status == "strength" else problems),
        )
        for theme in joined.study.theming.themes
        if theme.id in joined.links.themes
    )


def _page(theme: Theme, joined: Joined, *, order: Sequence[str]) -> ThemePage:
    core, near = _members(theme, joined)
    strength = theme.status == "strength"
    said = [item for item in core if item.judgement.facet != "request"]
    wished = [item for item in core if item.judgement.facet == "request"]
    quotes = choose_quotes(said, limit=_MOST_QUOTES)
    requests = choose_quotes(wished, limit=_MOST_REQUESTS)
    against = choose_quotes(counter_evidence(theme, joined), limit=_MOST_AGAINST)
    beside = [item for item in near if item not in against]
    attached = _also_said(near) if strength else choose_quotes(beside, limit=_MOST_ATTACHED)
    counted = joined.count(theme.id)
    parent = joined.themes.get(theme.parent_id)
    return ThemePage(
        frame=frame(joined, page=theme.label, path=joined.links.themes[theme.id]),
        id=theme.id,
        strength=strength,
        group=theme_link(joined, parent.id) if parent else None,
        definition=beneath(theme.label, theme.definition),
        flags=theme.flags,
        facts=_facts(theme, joined),
        severity=rated_badge(counted),
        severity_note=rated_words(counted) or "nobody says how bad",
        stability=stability_badge(theme.stability),
        seen=_seen(counted),
        keyphrases=theme.keyphrases,
        reach=_reach(theme, joined),
        facets=switches(core),
        quotes=cards(quotes, joined),
        quotes_words=shown_of(len(quotes), len(said), "excerpt"),
        requests=cards(requests, joined),
        requests_words=shown_of(len(requests), len(wished), "request"),
        against=cards(against, joined),
        attached=cards(attached, joined),
        attached_words=shown_of(len(attached), len(beside), "attached excerpt"),
        personas=_personas(theme, joined),
        children=_relatives(joined, parent_id=theme.id, strengths=False),
        strengths=_relatives(joined, parent_id=theme.id, strengths=True),
        siblings=_relatives(joined, parent_id=theme.parent_id, strengths=strength, but=theme.id),
        previous=_step(theme, joined, order=order, by=-1),
        next=_step(theme, joined, order=order, by=1),
    )


def _members(theme: Theme, joined: Joined) -> tuple[list[Evidence], list[Evidence]]:
    """Core and attached evidence; praise of a strength in a group is no part of its problems."""
    items = joined.by_theme.get(theme.id, ())
    if theme.status == "group":
        items = tuple(item for item in items if not joined.is_strength(item.assignment.theme_id))
    core = [item for item in items if item.assignment.how == "core"]
    near = [item for item in items if item.assignment.how == "attached"]
    return core, near


def _also_said(near: Sequence[Evidence]) -> tuple[Evidence, ...]:
    """What was said beside the praise, complaints first: they are what a reader looks for."""
    against = [item for item in near if item.judgement.facet in _COMPLAINTS]
    other = [item for item in near if item.judgement.facet not in _COMPLAINTS]
    chosen = choose_quotes(against, limit=_MOST_ATTACHED)
    return (*chosen, *choose_quotes(other, limit=_MOST_ATTACHED))[:_MOST_ATTACHED]


def _facts(theme: Theme, joined: Joined) -> tuple[Fact, ...]:
    counted = joined.count(theme.id)
    nameless = f"{counted.unidentified:,} unidentified" if counted.unidentified else ""
    repeats = counted.mentions > counted.people
    loudest = f"{share(counted.loudest, 1)} from one person" if repeats else ""
    return (
        figure(
            counted.people,
            "person",
            "; ".join(filter(None, (kinds_words(counted), nameless, doubtful_words(counted)))),
        ),
        *_accounts(counted, joined),
        figure(counted.mentions, "mention", loudest),
        Fact(name="attached", value=f"{counted.attached:,}", note="near, shown, not counted"),
    )


def _accounts(counted: ThemeCount, joined: Joined) -> tuple[Fact, ...]:
    """Nothing where the study names no account at all: none known is not none affected."""
    if not any(person.account for person in joined.people.values()):
        return ()
    return (figure(counted.accounts, "account"),)


def _seen(counted: ThemeCount) -> str:
    if counted.first_seen == counted.last_seen:
        return counted.first_seen
    return f"{counted.first_seen} to {counted.last_seen}"


def _reach(theme: Theme, joined: Joined) -> ReachTable:
    estimates, settings = joined.reach.get(theme.id, ()), joined.study.settings.reach
    planned = joined.planned(theme.id)
    return ReachTable(
        rows=tuple(_reach_row(reach, planned=reach is planned) for reach in estimates),
        of=eligible(settings) if settings.base else "",
    )


def _reach_row(reach: Reach, *, planned: bool) -> ReachRow:
    given = bool(reach.base)
    return ReachRow(
        kind=KIND_NAMES[reach.kind],
        of=f"{reach.people:,} of {reach.sample:,}",
        rate=percent_range(reach.rate_low, reach.rate_high),
        reach=span(reach.reach_low, reach.reach_high) if given else "",
        point=f"{reach.reach:,}" if given else "",
        confidence=f"{reach.confidence}%" if given else "",
        planned=planned,
        holds=holds(Sample(kind=reach.kind, people=reach.people, size=reach.sample)),
    )


def _personas(theme: Theme, joined: Joined) -> tuple[Split, ...]:
    return tuple(
        split(link, joined) for link in joined.study.society.links if link.theme_id == theme.id
    )


def _relatives(
    joined: Joined, *, parent_id: str, strengths: bool, but: str = ""
) -> tuple[Link, ...]:
    if not parent_id:
        return ()
    return tuple(
        theme_link(joined, theme.id)
        for theme in joined.study.theming.themes
        if theme.parent_id == parent_id
        and theme.id != but
        and (theme.status == "strength") == strengths
    )


def _step(theme: Theme, joined: Joined, *, order: Sequence[str], by: int) -> Link | None:
    if theme.id not in order:
        return None
    position = order.index(theme.id) + by
    if not 0 <= position < len(order):
        return None
    return theme_link(joined, order[position])
