"""Personas against themes: how much of each persona has each theme, and whether it stands out."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from research.model import PersonaTheme
from research.report.joins import Joined
from research.report.ranking import ranked
from research.report.view import Badge, Link, Segment, persona_link, segments, theme_link
from research.report.wording import count, decimal, listed, percent_range, share

_MOST_THEMES = 20
_MOST_PERSONAS = 12
_VERDICTS: Final = {
    "over": "more than others",
    "under": "less than others",
    "even": "no clear difference",
    "too few": "too few",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Split:
    """One persona's part in one theme."""

    persona: Link
    theme: Link
    of: str
    """5 of 12"""
    rate: str
    range: str
    lift: str
    p_value: str
    verdict: Badge
    bar: tuple[Segment, ...]
    """The upper end of the range, and the share before it; empty where the share means nothing."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """A persona at the head of the grid."""

    link: Link
    people: str


@dataclass(frozen=True, slots=True, kw_only=True)
class GridRow:
    """A theme with one cell per persona; None where nothing was worked out."""

    theme: Link
    cells: tuple[Split | None, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Grid:
    """The table of personas and themes, and what of it was left to the CSV."""

    columns: tuple[Column, ...]
    rows: tuple[GridRow, ...]
    omitted: str


def persona_grid(joined: Joined) -> Grid | None:
    """The largest themes by persona, but for those in which all are alike; None without personas or themes."""
    personas = joined.study.society.personas
    themes = ranked(joined)
    if not personas or not themes:
        return None
    links = {(item.theme_id, item.persona_id): item for item in joined.study.society.links}
    differs = {item.theme_id for item in links.values() if item.verdict != "even"}
    alike = {item.theme_id for item in links.values()} - differs
    told = [theme for theme in themes if theme.id not in alike]
    shown, rows = personas[:_MOST_PERSONAS], told[:_MOST_THEMES]
    omitted = _omitted(
        alike=len(themes) - len(told),
        themes=len(told) - len(rows),
        personas=len(personas) - len(shown),
    )
    return Grid(
        columns=tuple(
            Column(link=persona_link(joined, item), people=count(len(item.person_ids), "person"))
            for item in shown
        ),
        rows=tuple(
            GridRow(
                theme=theme_link(joined, row.id),
                cells=tuple(
                    split(links[row.id, item.id], joined) if (row.id, item.id) in links else None
                    for item in shown
                ),
            )
            for row in rows
        ),
        omitted=omitted,
    )


def split(link: PersonaTheme, joined: Joined) -> Split:
    """The link as a table cell, with a bar for the rate and a thin one for its range.

    Two of three people are no ten times as many as others: a share that means nothing is compared with none.
    """
    persona = next(
        (item for item in joined.study.society.personas if item.id == link.persona_id), None
    )
    return Split(
        persona=persona_link(joined, persona) if persona else Link(text=""),
        theme=theme_link(joined, link.theme_id),
        of=f"{link.people} of {link.persona_people}",
        rate=share(link.people, link.persona_people),
        range=percent_range(link.rate_low, link.rate_high),
        lift=f"{decimal(link.lift)} ×" if link.lift and link.verdict != "too few" else "",
        p_value=f"{link.p_value:.3f}",
        verdict=Badge(text=_VERDICTS[link.verdict], tone=link.verdict.replace(" ", "-")),
        bar=() if link.verdict == "too few" else _bar(link),
    )


def _bar(link: PersonaTheme) -> tuple[Segment, ...]:
    return (
        *segments((("range", link.rate_high),), whole=1),  # behind the share itself
        *segments((("rate", link.rate),), whole=1),
    )


def _omitted(*, alike: int, themes: int, personas: int) -> str:
    left = (
        count(themes, "more theme") if themes else "",
        f"{count(alike, 'theme')} in which no persona clearly differs" if alike else "",
        count(personas, "more persona") if personas else "",
    )
    said = listed([*filter(None, left)])
    return f"{said}: see data/persona_themes.csv." if said else ""
