"""A persona's page: who they are, what they have more or less than others, in their words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final

from research.model import Persona, PersonaTheme
from research.report.cards import cards
from research.report.choose import choose_quotes
from research.report.grid import Split, split
from research.report.joins import Joined
from research.report.view import Fact, Frame, Link, QuoteCard, figure, frame, theme_link
from research.report.wording import more

_MOST_PEOPLE = 60
_MOST_THEMES = 30
_QUOTED_THEMES = 6
_QUOTES_EACH = 3
_MOST_PRAISED = 6
_NOTHING: Final = (
    "No theme stands out.",
    "This persona has too few people to be compared with others.",
)
_TABLES: Final = {
    "More than others": ("over",),
    "Less than others": ("under",),
    "Without a clear difference, or with too few people": ("even", "too few"),
}
_RANKS = {"over": 0, "even": 1, "too few": 2, "under": 3}


@dataclass(frozen=True, slots=True, kw_only=True)
class Voices:
    """What people of this persona said about one theme."""

    theme: Link
    quotes: tuple[QuoteCard, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Compared:
    """Themes that the persona has more or less than others, or for which that cannot be told."""

    title: str
    rows: tuple[Split, ...]
    open: bool
    """Whether they are shown at once."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonaPage:
    """Everything a persona's page shows."""

    frame: Frame
    how: str
    description: str
    facts: tuple[Fact, ...]
    traits: tuple[tuple[str, str], ...]
    members: tuple[str, ...]
    more_members: str
    nothing: str
    """Why no theme stands out; empty where one does."""
    compared: tuple[Compared, ...]
    praised: tuple[Split, ...]
    """Strengths that somebody of the persona praised, most people first."""
    voices: tuple[Voices, ...]


def persona_pages(joined: Joined) -> tuple[tuple[str, PersonaPage], ...]:
    """Every persona's page with its path."""
    below = replace(joined, root="../")
    return tuple(
        (joined.links.personas[persona.id], _page(persona, below))
        for persona in joined.study.society.personas
    )


def _page(persona: Persona, joined: Joined) -> PersonaPage:
    links = sorted(
        (link for link in joined.study.society.links if _concerns(link, persona, joined)),
        key=_order,
    )
    verdicts = {link.verdict for link in links}
    return PersonaPage(
        frame=frame(joined, page=persona.name, path=joined.links.personas[persona.id]),
        how=persona.how,
        description=persona.description,
        facts=_facts(persona, joined),
        traits=persona.traits,
        members=tuple(_member(person, joined) for person in persona.person_ids[:_MOST_PEOPLE]),
        more_members=more(len(persona.person_ids) - _MOST_PEOPLE, "in data/people.csv"),
        nothing="" if "over" in verdicts else _NOTHING["too few" in verdicts],
        compared=tuple(_compared(links, joined)),
        praised=_praised(persona, joined),
        voices=_voices(persona, links, joined),
    )


def _compared(links: Sequence[PersonaTheme], joined: Joined) -> Iterator[Compared]:
    for title, verdicts in _TABLES.items():
        found = [link for link in links if link.verdict in verdicts]
        if found:
            yield Compared(
                title=title,
                rows=tuple(split(link, joined) for link in found[:_MOST_THEMES]),
                open=len(verdicts) == 1 or len(found) == len(links),
            )


def _concerns(link: PersonaTheme, persona: Persona, joined: Joined) -> bool:
    """Whether the link is the persona's and of a theme; groups would say the same twice."""
    theme = joined.themes.get(link.theme_id)
    return link.persona_id == persona.id and theme is not None and theme.status == "theme"


def _praised(persona: Persona, joined: Joined) -> tuple[Split, ...]:
    links = [
        link
        for link in joined.study.society.links
        if link.persona_id == persona.id and link.people and joined.is_strength(link.theme_id)
    ]
    links.sort(key=lambda link: (-link.people, link.theme_id))
    return tuple(split(link, joined) for link in links[:_MOST_PRAISED])


def _order(link: PersonaTheme) -> tuple[int, int, float, str]:
    return (_RANKS[link.verdict], -link.people, -link.lift, link.theme_id)


def _facts(persona: Persona, joined: Joined) -> tuple[Fact, ...]:
    members = set(persona.person_ids)
    own = [item for item in joined.evidence if item.excerpt.person_id in members]
    said = {item.assignment.theme_id for item in own if item.assignment.how == "core"}
    raised = [theme_id for theme_id in said if joined.is_problem(theme_id)]
    return (
        figure(len(members), "person", f"of {len(joined.heard):,} heard"),
        figure(len(own), "excerpt"),
        figure(len(raised), "theme", "raised by at least one of them"),
    )


def _member(person_id: str, joined: Joined) -> str:
    person = joined.people.get(person_id)
    return f"{person_id}, {person.account}" if person and person.account else person_id


def _voices(persona: Persona, links: list[PersonaTheme], joined: Joined) -> tuple[Voices, ...]:
    members = set(persona.person_ids)
    named = [link for link in links if link.people and link.verdict != "under"]
    voices = []
    for link in named[:_QUOTED_THEMES]:
        own = [e for e in joined.core(link.theme_id) if e.excerpt.person_id in members]
        chosen = choose_quotes(own, limit=_QUOTES_EACH)
        if chosen:
            theme = theme_link(joined, link.theme_id)
            voices.append(Voices(theme=theme, quotes=cards(chosen, joined)))
    return tuple(voices)
