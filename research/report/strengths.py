"""What works: the subjects that people praise, beside the themes and never among them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from research.facets.cues import FAMILY_CUES
from research.model import Theme
from research.report.cards import most_typical
from research.report.counter import counter_evidence
from research.report.joins import Evidence, Joined
from research.report.ranking import kinds_words, ranked
from research.report.view import Link, theme_link
from research.report.wording import count
from research.text.filler import FILLERS
from research.text.stems import SMALL, stems_in
from research.text.wordings import plain

_FEWEST_PRAISING: Final = 3
"""People; one or two kind words are in every subject."""
_MOSTLY: Final = 2 / 3
"""Share of a strength's praise that names no subject, from which it has none."""
_EVERYWHERE: Final = 0.05
_OFTEN: Final = 10
"""Share of all excerpts, and how many, that hold a word which is no subject among them: "app" in reviews of one."""
_PRAISED: Final = re.compile("|".join(FAMILY_CUES[name].pattern for name in ("good", "liked")))
_FILLERS: Final = stems_in(" ".join(FILLERS))


@dataclass(frozen=True, slots=True, kw_only=True)
class StrengthRow:
    """A strength with the praise that is most typical of it."""

    link: Link
    size: str
    kinds: str
    quote: str
    who: str


@dataclass(frozen=True, slots=True, kw_only=True)
class GeneralPraise:
    """Those who praise and do not say what, and where they can be read."""

    people: str
    links: tuple[Link, ...]


def strength_rows(joined: Joined) -> tuple[StrengthRow, ...]:
    """The strengths that name what is good, most people first."""
    return tuple(_row(theme, joined) for theme in _strengths(joined, general=False))


def general_praise(joined: Joined) -> GeneralPraise:
    """The strengths that name nothing: "Very good", "Love this app"."""
    themes = _strengths(joined, general=True)
    people = {item.excerpt.person_id for theme in themes for item in joined.core(theme.id)}
    return GeneralPraise(
        people=count(len(people), "person"),
        links=tuple(theme_link(joined, theme.id) for theme in themes),
    )


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


def _strengths(joined: Joined, *, general: bool) -> list[Theme]:
    themes = ranked(joined, status="strength")
    return [theme for theme in themes if _is_general(theme, joined) == general]


def _is_general(theme: Theme, joined: Joined) -> bool:
    praise = joined.core(theme.id)
    bare = sum(not _subject(item.excerpt.text, joined) for item in praise)
    return bare > 0 and bare >= _MOSTLY * len(praise)


def _subject(text: str, joined: Joined) -> list[str]:
    """The words that are no praise, and are not what all the study is about, such as its product."""
    common = max(_OFTEN, _EVERYWHERE * len(joined.evidence))
    words = stems_in(_PRAISED.sub(" ", plain(text))) - SMALL - _FILLERS
    return [word for word in words if joined.holders[word] < common]


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
    quote, who = most_typical(joined.core(theme.id), joined)
    counted = joined.count(theme.id)
    return StrengthRow(
        link=theme_link(joined, theme.id),
        size=count(counted.people, "person"),
        kinds=kinds_words(counted),
        quote=quote,
        who=who,
    )
