"""Every record's words once: what is a copy, a template or another's text gets its reason."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cache

from research.model import Turn
from research.text.ticket.parts import parts_of

from .copies import record_copies
from .forwards import Handed, Spans
from .written import Written


def without_copies(turns: Sequence[Turn]) -> list[Turn]:
    """The turns, those of tickets and reviews compared with each other.

    A record that hands another one on and says something itself becomes several turns: its own words
    and the other's.
    """
    written = [
        Written(
            at=turn.id,
            person_id=turn.person_id,
            shown=f"record {turn.record_id}",
            text=turn.text,
            review=turn.kind == "review",
        )
        for turn in turns
        if turn.kind in {"ticket", "review"} and not turn.reason
    ]
    copies = record_copies(written, own=cache(_own))  # asked again for each likely original
    made: list[Turn] = []
    for turn in turns:
        if turn.id in copies.handed:
            made += _parted(turn, copies.handed[turn.id])
        elif turn.id in copies.reasons:
            made.append(replace(turn, reason=copies.reasons[turn.id]))
        else:
            made.append(turn)
    return made


def _parted(turn: Turn, handed: Handed) -> Iterator[Turn]:
    pieces = (
        (0, handed.start, ""),
        (handed.start, handed.end, handed.reason),
        (handed.end, len(turn.text), ""),
    )
    for number, (start, end, reason) in enumerate(pieces):
        if text := turn.text[start:end].strip():
            name = f"{turn.id}+{number}" if start else turn.id
            yield replace(turn, id=name, text=text, reason=reason)


def _own(text: str) -> Spans:
    """A ticket without signature and quotes: a device line does not make it another ticket."""
    return tuple((part.start, part.end) for part in parts_of(text) if not part.reason)
