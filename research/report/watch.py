"""The watchlist: said by too few for a theme, kept in sight."""

from __future__ import annotations

from dataclasses import dataclass

from research.model import WatchItem
from research.report.cards import who
from research.report.joins import Evidence, Joined
from research.report.quotes import quoted
from research.report.wording import count


@dataclass(frozen=True, slots=True, kw_only=True)
class WatchRow:
    """An item of the watchlist with one quote."""

    label: str
    size: str
    quote: str
    who: str
    source: str
    where: str


def watch_rows(joined: Joined) -> tuple[WatchRow, ...]:
    """All items whose excerpts the study has, most people first."""
    items = sorted(joined.study.theming.watchlist, key=_order)
    rows = (_row(item, joined) for item in items)
    return tuple(row for row in rows if row)


def _order(item: WatchItem) -> tuple[int, int, str, tuple[str, ...]]:
    return (-item.people, -len(item.excerpt_ids), item.label, item.excerpt_ids)


def _row(item: WatchItem, joined: Joined) -> WatchRow | None:
    known = (joined.by_excerpt.get(excerpt_id) for excerpt_id in item.excerpt_ids)
    first: Evidence | None = next((found for found in known if found), None)
    if first is None:
        return None
    said = count(len(item.excerpt_ids), "excerpt")
    return WatchRow(
        label=item.label,
        size=f"{count(item.people, 'person')}, {said}",
        quote=quoted(first.excerpt, first.turn).text,
        who=who(first, joined),
        source=first.excerpt.source_id,
        where=first.excerpt.locator,
    )
