"""Evidence in no theme: what it says, which theme is nearest, and the watchlist."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from research.report.cards import cards
from research.report.joins import Evidence, Joined
from research.report.view import Fact, Frame, QuoteCard, frame
from research.report.watch import WatchRow, watch_rows
from research.report.wording import FACET_NAMES, count, more, shown_of

_MOST = 60
"""Cards per facet; the rest is in data/evidence.csv."""
_MOST_WATCHED = 100


@dataclass(frozen=True, slots=True, kw_only=True)
class LooseGroup:
    """Loose evidence of one facet."""

    facet: str
    name: str
    size: str
    items: tuple[QuoteCard, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class UnassignedPage:
    """Everything unassigned.html shows."""

    frame: Frame
    total: str
    reasons: tuple[Fact, ...]
    groups: tuple[LooseGroup, ...]
    watchlist: tuple[WatchRow, ...]
    more_watched: str


def unassigned_page(joined: Joined) -> UnassignedPage:
    """The page of what fits no theme, most severe first within each facet."""
    loose = [item for item in joined.evidence if item.assignment.how == "none"]
    watched = watch_rows(joined)
    return UnassignedPage(
        frame=frame(joined, page="In no theme", path="unassigned.html"),
        total=count(len(loose), "excerpt"),
        reasons=_reasons(loose),
        groups=_groups(loose, joined),
        watchlist=watched[:_MOST_WATCHED],
        more_watched=more(len(watched) - _MOST_WATCHED, "on the watchlist"),
    )


def _reasons(loose: Iterable[Evidence]) -> tuple[Fact, ...]:
    tally = Counter(item.assignment.reason or "no reason recorded" for item in loose)
    ranked = sorted(tally.items(), key=lambda entry: (-entry[1], entry[0]))
    return tuple(Fact(name=reason, value=f"{number:,}") for reason, number in ranked)


def _groups(loose: Sequence[Evidence], joined: Joined) -> tuple[LooseGroup, ...]:
    groups = []
    for facet, name in FACET_NAMES.items():
        own = sorted((item for item in loose if item.judgement.facet == facet), key=_order)
        if own:
            shown = cards(own[:_MOST], joined)
            size = shown_of(len(shown), len(own), "excerpt")
            groups.append(LooseGroup(facet=facet, name=name, size=size, items=shown))
    return tuple(groups)


def _order(item: Evidence) -> tuple[int, float, str]:
    return (-item.judgement.severity, -item.assignment.score, item.excerpt.id)
