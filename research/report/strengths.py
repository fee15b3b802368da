"""What works: the subjects that people praise, beside the themes and never among them."""

from __future__ import annotations

from dataclasses import dataclass

from research.model import Theme
from research.report.cards import said_by
from research.report.choose import choose_quotes
from research.report.joins import Joined
from research.report.quotes import quoted
from research.report.ranking import kinds_words, ranked_strengths
from research.report.view import Link, theme_link
from research.report.wording import count


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
    return tuple(_row(theme, joined) for theme in ranked_strengths(joined))


def _row(theme: Theme, joined: Joined) -> StrengthRow:
    items = joined.by_theme.get(theme.id, ())
    praise = [item for item in items if item.assignment.how == "core"]
    typical = choose_quotes(praise, limit=1)
    counted = joined.count(theme.id)
    return StrengthRow(
        link=theme_link(joined, theme.id, root=""),
        size=count(counted.people, "person"),
        kinds=kinds_words(counted),
        quote=quoted(typical[0].excerpt, typical[0].turn).text if typical else "",
        who=said_by(typical[0], joined) if typical else "",
    )
