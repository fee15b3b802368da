"""Evidence as quote cards: who said it, where, after which question, and between which lines."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final

from research.model import Assignment, Kind, Turn
from research.report.choose import choose_quotes
from research.report.joins import Evidence, Joined
from research.report.quotes import quoted
from research.report.view import Badge, Line, QuoteCard, persona_link, theme_link
from research.report.wording import FACET_NAMES, severity_name
from research.text.length import shortened

_AROUND = 320
"""Characters of the turn before and of the turn after."""
_ASKED = 240
_ASKED_BRIEFLY = 100
_CUE = 80
_ASKED_LABELS: Final[dict[Kind, str]] = {
    "interview": "Asked",
    "ticket": "Subject",
    "survey": "Question",
    "review": "About",
}
_PLAIN = {"participant": "Participant", "moderator": "Moderator", "agent": "Agent"}


def cards(items: Iterable[Evidence], joined: Joined) -> tuple[QuoteCard, ...]:
    """One card per piece of evidence, in the same order."""
    return tuple(card(item, joined) for item in items)


def card(item: Evidence, joined: Joined, *, because: bool = True) -> QuoteCard:
    """The evidence as a card; a request also carries the pain under it."""
    excerpt, judged, placed = item.excerpt, item.judgement, item.assignment
    under = joined.by_excerpt.get(judged.because_id) if because else None
    persona = joined.personas.get(excerpt.person_id)
    before, after = _neighbours(item.turn, joined)
    return QuoteCard(
        id=excerpt.id,
        quote=quoted(excerpt, item.turn),
        who=who(item, joined),
        persona=persona_link(joined, persona) if persona else None,
        source=excerpt.source_id,
        where=_where(item),
        asked=shortened(excerpt.question, limit=_ASKED),
        asked_label=_ASKED_LABELS[excerpt.kind],
        facet=judged.facet,
        facet_name=FACET_NAMES[judged.facet],
        doubtful=judged.doubtful,
        severity=severity_badge(judged.severity) if judged.severity else None,
        cue=shortened(judged.cue, limit=_CUE),
        weak=not _is_loose(placed) and placed.support < 0,
        place=_place(item),
        also=theme_link(joined, placed.also) if placed.also else None,
        nearest=theme_link(joined, placed.nearest)
        if _is_loose(placed) and placed.nearest
        else None,
        before=before,
        after=after,
        because=(card(under, joined, because=False),) if under else (),
    )


def who(item: Evidence, joined: Joined) -> str:
    """The person's id and account; never a name."""
    excerpt = item.excerpt
    person = joined.people.get(excerpt.person_id)
    if not excerpt.person_id or (person and person.unidentified):
        return "Unidentified author"
    return f"{excerpt.person_id}, {excerpt.account}" if excerpt.account else excerpt.person_id


def said_by(item: Evidence, joined: Joined) -> str:
    """Who said it; of a survey's answer also what was asked, for "The app" says nothing without."""
    asked = item.excerpt.question if item.excerpt.kind == "survey" else ""
    said = who(item, joined)
    return f"{said}, asked: {shortened(asked, limit=_ASKED_BRIEFLY)}" if asked else said


def most_typical(items: Sequence[Evidence], joined: Joined) -> tuple[str, str]:
    """The quote that stands for all of them, and who said it; both empty where there is none."""
    chosen = choose_quotes(items, limit=1)
    if not chosen:
        return "", ""
    return quoted(chosen[0].excerpt, chosen[0].turn).text, said_by(chosen[0], joined)


def severity_badge(value: float) -> Badge:
    """A severity in Nielsen's words, coloured by its step."""
    return Badge(text=severity_name(value), tone=f"severity-{int(value)}")


def _where(item: Evidence) -> str:
    excerpt = item.excerpt
    # A record without an id of its own is known by its row, which the locator says as well.
    own = excerpt.record_id not in {excerpt.locator, excerpt.locator.replace(" ", "-")}
    record = excerpt.record_id if own and excerpt.kind != "interview" else ""
    rated = f"rated {excerpt.rating}" if excerpt.rating else ""
    return ", ".join(part for part in (record, excerpt.locator, _day(excerpt.date), rated) if part)


def _day(date: str) -> str:
    """The date, and the minute where one is known; tables have it to the second."""
    return date[:16].replace("T", " ")


def _place(item: Evidence) -> str:
    """How the quote came to its theme, or why to none."""
    placed = item.assignment
    if _is_loose(placed):
        near = f"similarity {placed.score:.2f}" if placed.nearest else ""
        return ", ".join(filter(None, (near, placed.reason)))
    return (
        f"{placed.how}; similarity to the theme {placed.score:.2f}, "
        f"which is {placed.support:+.2f} against the next theme"
    )


def _is_loose(placed: Assignment) -> bool:
    return placed.how == "none"


def _neighbours(turn: Turn, joined: Joined) -> tuple[Line | None, Line | None]:
    here = joined.position[turn.id]
    return _line(turn, here - 1, joined), _line(turn, here + 1, joined)


def _line(turn: Turn, position: int, joined: Joined) -> Line | None:
    """The turn at the position, when it belongs to the same conversation."""
    turns = joined.study.reading.turns
    if not 0 <= position < len(turns):
        return None
    other = turns[position]
    together = turn.kind == "interview" or other.record_id == turn.record_id
    if other.source_id != turn.source_id or not together:
        return None
    speaker = other.person_id or other.speaker or "Unknown speaker"
    if other.role != "participant":
        speaker = _PLAIN.get(other.role, speaker)
    asked = shortened(other.question, limit=_ASKED_BRIEFLY) if other.kind == "survey" else ""
    return Line(who=speaker, asked=asked, text=shortened(other.text, limit=_AROUND))
