"""Initiatives in the order of their score, each with whose share was scaled."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from research.model import Kind, Priority
from research.report.joins import Joined
from research.report.view import Link, theme_link
from research.report.wording import KIND_NAMES, count, decimal, listed, span


@dataclass(frozen=True, slots=True, kw_only=True)
class PriorityRow:
    """An initiative in the order of its score."""

    rank: int
    name: str
    themes: tuple[Link, ...]
    people: str
    reach: str
    reach_from: str
    impact: str
    confidence: str
    effort: str
    rice: str
    rice_range: str
    moscow: str
    note: str


def priority_rows(joined: Joined) -> tuple[PriorityRow, ...]:
    """All initiatives, best first."""
    return tuple(_priority(item, joined) for item in joined.study.sizing.priorities)


def mixed(kinds: Iterable[Kind | Literal[""]]) -> str:
    """That Reach is of different samples, so that its figures do not compare; empty where it is of one."""
    found = [KIND_NAMES[kind] for kind in dict.fromkeys(kinds) if kind]
    if len(found) < 2:  # noqa: PLR2004
        return ""
    return f"Reach here comes from {listed(found)}: figures from different sources compare badly, since a ticket or a short answer names one thing of many."


def _priority(item: Priority, joined: Joined) -> PriorityRow:
    return PriorityRow(
        rank=item.rank,
        name=item.initiative,
        themes=tuple(theme_link(joined, theme_id) for theme_id in item.theme_ids),
        people=count(item.people, "person"),
        reach=span(item.reach_low, item.reach_high) if item.reach_from else "",
        reach_from=f"from {KIND_NAMES[item.reach_from]}" if item.reach_from else "",
        impact=decimal(item.impact),
        confidence=f"{item.confidence}%",
        effort=decimal(item.effort),
        rice=decimal(item.rice),
        rice_range=f"{decimal(item.rice_low)}–{decimal(item.rice_high)}",
        moscow=item.moscow,
        note=item.note,
    )
