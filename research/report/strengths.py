"""What works: the subjects that people praise, beside the themes and never among them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from research.model import Theme
from research.report.cards import most_typical
from research.report.counter import counter_evidence
from research.report.joins import Evidence, Joined
from research.report.ranking import kinds_words, ranked
from research.report.view import Link, theme_link
from research.report.wording import count

_FEWEST_PRAISING: Final = 3
"""People; one or two kind words are in every subject."""


@dataclass(frozen=True, slots=True, kw_only=True)
class StrengthRow:
    """A strength with the praise that is most typical of it."""

    link: Link
    size: str
    kinds: str
    quote: str
    who: str


def strength_rows(joined: Joined) -> tuple[StrengthRow, ...]:
    """All strengths, most people first."""
    return tuple(_row(theme, joined) for theme in ranked(joined, status="strength"))


def praised_rows(joined: Joined) -> tuple[StrengthRow, ...]:
    """Themes beside which as many people praise as complain or ask, most praise first.

    One subject may hold both: a wish for card payments is filed with the praise of quick invoices.
    """
    found = []
    for theme in ranked(joined):
        praise = counter_evidence(theme, joined)
        people, against = len({e.excerpt.person_id for e in praise}), joined.count(theme.id).people
        if people >= max(_FEWEST_PRAISING, against):
            found.append((people, _beside(theme, praise, joined)))
    found.sort(key=lambda row: -row[0])
    return tuple(row for _, row in found)


def _beside(theme: Theme, praise: Sequence[Evidence], joined: Joined) -> StrengthRow:
    quote, who = most_typical(praise, joined)
    link = theme_link(joined, theme.id)
    people = len({item.excerpt.person_id for item in praise})
    return StrengthRow(
        link=Link(text=f"Beside “{link.text}”", href=f"{link.href}#against-title"),
        size=f"{count(people, 'person')} praise, {joined.count(theme.id).people:,} complain or ask",
        kinds="",
        quote=quote,
        who=who,
    )


def _row(theme: Theme, joined: Joined) -> StrengthRow:
    items = joined.by_theme.get(theme.id, ())
    praise = [item for item in items if item.assignment.how == "core"]
    quote, who = most_typical(praise, joined)
    counted = joined.count(theme.id)
    return StrengthRow(
        link=theme_link(joined, theme.id),
        size=count(counted.people, "person"),
        kinds=kinds_words(counted),
        quote=quote,
        who=who,
    )
