"""What all pages share: the frame, links, bars, facts and quotes. Records only, no HTML."""

from __future__ import annotations

from dataclasses import dataclass

from research.model import Persona
from research.report.joins import Joined
from research.report.quotes import Quote
from research.report.wording import counted


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """Words that lead somewhere inside the report; href is empty when there is no page."""

    text: str
    href: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class NavItem:
    """An entry of the menu on top of every page."""

    text: str
    href: str
    current: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """What stands around every page."""

    study: str
    page: str
    """This page's own title."""
    root: str
    """Way back to the report's folder: empty, or ../"""
    nav: tuple[NavItem, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """A figure with its name, and what to know about it."""

    name: str
    value: str
    note: str = ""
    tone: str = ""
    """The class that colours it as its part of a drawing is coloured."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Segment:
    """A piece of a bar, in hundredths of the bar's full width."""

    name: str
    x: float
    width: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Badge:
    """A short judgement with the class that colours it; the word alone says it all."""

    text: str
    tone: str
    title: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """What was said just before or after a quote, in its own turn."""

    who: str
    text: str
    asked: str = ""
    """What a survey asked there; another answer says little without."""


@dataclass(frozen=True, slots=True, kw_only=True)
class QuoteCard:
    """A verified quote with who said it, where, and how sure its place is."""

    id: str
    quote: Quote
    who: str
    persona: Link | None
    source: str
    where: str
    asked: str
    asked_label: str
    facet: str
    facet_name: str
    doubtful: bool
    severity: Badge | None
    cue: str
    weak: bool
    """Whether another theme is nearer."""
    place: str
    also: Link | None
    nearest: Link | None
    """Of what is in no theme."""
    before: Line | None
    after: Line | None
    because: tuple[QuoteCard, ...] = ()
    """For a request: the pain under it."""


_PAGES = (
    ("Overview", "index.html"),
    ("Themes", "index.html#themes"),
    ("Personas", "index.html#personas"),
    ("In no theme", "unassigned.html"),
    ("Sources", "sources.html"),
    ("Method", "method.html"),
)


def frame(joined: Joined, *, page: str, path: str) -> Frame:
    """The frame of the page at path, which is relative to the report's folder."""
    nav = tuple(
        NavItem(text=text, href=f"{joined.root}{href}", current=href == path)
        for text, href in _PAGES
    )
    return Frame(study=joined.study.title, page=page, root=joined.root, nav=nav)


def figure(number: int, noun: str, note: str = "") -> Fact:
    """How many there are, under their name: 12 people."""
    return Fact(name=counted(number, noun), value=f"{number:,}", note=note)


def theme_link(joined: Joined, theme_id: str) -> Link:
    """The theme's label and page; the bare id when there is no such theme."""
    theme = joined.themes.get(theme_id)
    if theme is None:
        return Link(text=theme_id)
    return Link(text=theme.label, href=f"{joined.root}{joined.links.themes[theme_id]}")


def persona_link(joined: Joined, persona: Persona) -> Link:
    """The persona's name and page."""
    return Link(text=persona.name, href=f"{joined.root}{joined.links.personas[persona.id]}")


def segments(parts: tuple[tuple[str, float], ...], *, whole: float) -> tuple[Segment, ...]:
    """Parts laid end to end on a bar that is full at whole; empty parts are dropped."""
    laid: list[Segment] = []
    x = 0.0
    for name, part in parts:
        width = 100 * part / whole if whole else 0.0
        if width > 0:
            laid.append(Segment(name=name, x=round(x, 2), width=round(width, 2)))
        x += width
    return tuple(laid)
