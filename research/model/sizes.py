"""Counts, Reach and priorities."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from .words import Kind


@dataclass(frozen=True, slots=True, kw_only=True)
class ThemeCount:
    """Who and how much is behind a theme; only core excerpts count."""

    theme_id: str
    people: int = 0
    unidentified: int = 0
    accounts: int = 0
    mentions: int = 0
    attached: int = 0
    people_by_kind: tuple[int, int, int, int] = (0, 0, 0, 0)
    """In the order of KINDS."""
    severity: float = 0.0
    """Median over `people_rated` of the person's worst severity; 0 where too few say how bad it is."""
    loudest: float = 0.0
    """Share of the mentions that come from one person."""
    first_seen: str = ""
    last_seen: str = ""
    people_major: int = 0
    """People whose worst is major or worse."""
    people_rated: int = 0
    """People who say how bad it is."""
    people_doubtful: int = 0
    """People of whom nothing in the theme is surely a problem."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reach:
    """How many people a theme affects per period, as a range with its basis."""

    theme_id: str
    kind: Kind
    """Interviews and tickets are never mixed: this is the sample the rate comes from."""
    period: str
    base: int
    """Eligible people per period; 0 when none was given, and then there is no Reach."""
    people: int
    sample: int
    """People of this kind of source who could have raised it."""
    rate: float
    rate_low: float
    rate_high: float
    reach_low: int
    reach: int
    reach_high: int
    confidence: int
    """Per cent, from the width of the range."""
    basis: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Initiative:
    """Something that could be built, and the themes it answers."""

    name: str
    themes: tuple[str, ...]
    """Theme ids or words of their labels."""
    impact: float = 1.0
    effort: float = 1.0
    """Person-months."""
    confidence: int = 0
    """Per cent; 0 to take it from the width of the Reach range."""
    value: float = 0.0
    urgency: float = 0.0
    risk: float = 0.0
    """Value, urgency and risk are WSJF's, relative; 0 when nobody rated them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Priority:
    """An initiative scored by RICE, WSJF and MoSCoW."""

    rank: int
    initiative: str
    theme_ids: tuple[str, ...]
    people: int
    reach_low: int
    reach: int
    reach_high: int
    impact: float
    confidence: int
    effort: float
    rice: float
    rice_low: float
    rice_high: float
    wsjf: float
    moscow: str
    reach_from: Kind | Literal[""] = ""
    """Whose share was scaled; empty without a base or without people."""
    note: str = ""
    missed: tuple[str, ...] = ()
    """Words of the row that no theme matches."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sizing:
    """What the reach stage makes."""

    counts: tuple[ThemeCount, ...]
    reach: tuple[Reach, ...]
    priorities: tuple[Priority, ...] = ()
    notes: tuple[str, ...] = ()
    warnings: tuple[str, ...] = ()
