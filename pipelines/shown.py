"""An inspection in words for a terminal, and in JSON for other programs."""

from __future__ import annotations

import json
import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from textwrap import wrap
from typing import Any

from research.model import Pairs, Turn
from research.readers.records.surveys.survey import CLOSED, OPEN, UNUSED
from research.readers.records.tables.tickets import OTHER, WORDS
from research.report.outcomes import Omission
from research.text.length import shortened

from .inspection import Inspection, Speaker
from .oneline import printable

FIRST_TURNS = 6
MANY_SPEAKERS = 12
EXAMPLES = 2
_PERSON_IDS = 4
_INDENT = "  "
_HEADER = 40
_COLUMNS = frozenset({OPEN, CLOSED, UNUSED, WORDS, OTHER})
_ANY_NUMBER = re.compile(r"(?<=\brecord )\S+|\d[\w.-]*")
"""Forty copies of forty records are one reason."""


def as_text(found: Inspection, *, width: int) -> str:
    """What a person wants to see first: who speaks, what counts, what does not and why.

    Args:
        found: A file that was read.
        width: Columns of the terminal.
    """
    sections = (
        _facts(found),
        _columns(found.about),
        _speakers(
            found.speakers, unnamed="(no label)" if found.kind == "interview" else "authors"
        ),
        _turns(found.turns),
        _left_out(found.left_out),
        _warnings((*found.warnings, found.reason) if _is_unheard(found) else found.warnings),
    )
    lines = [line for section in sections for line in (*_fitted(section, width), "")]
    return "\n".join(lines).strip("\n")


def _is_unheard(found: Inspection) -> bool:
    """Whether a talk gave nothing, so that how its speakers were told is what its reader has to know."""
    return found.kind == "interview" and not found.people


def as_json(found: Inspection) -> str:
    """One object with stable keys, which docs/inspect.md lists; ASCII, so any pipe carries it."""
    whole = {
        **{name: getattr(found, name) for name in _PLAIN},
        "about": [{"name": name, "value": value} for name, value in found.about],
        "speakers": [_fields(speaker, _OF_SPEAKER) for speaker in found.speakers],
        "turns": [_fields(turn, _OF_TURN) for turn in found.turns],
        "left_out": [
            {"what": _WHAT[part.what], **_fields(part, _OF_LEFT_OUT)} for part in found.left_out
        ],
    }
    return json.dumps(whole, indent=2)


_PLAIN = (
    *("file", "study", "outcome", "reason", "format", "kind", "kind_why"),
    *("records", "people", "evidence", "warnings"),
)
_OF_SPEAKER = ("label", "role", "why", "people", "turns", "words")
_OF_TURN = ("locator", "record_id", "role", "person_id", "date", "question", "text", "reason")
_OF_LEFT_OUT = ("locator", "reason", "text")
_WHAT = {"passage": "passage", "turn": "turn", "excerpt": "part"}


def _fields(record: Any, names: Sequence[str]) -> dict[str, Any]:
    return {name: getattr(record, name) for name in names}


def _facts(found: Inspection) -> Iterator[str]:
    alone = "this file alone; with --study FOLDER the others of its study may tell more"
    read_with = f"the study {found.study}" if found.study else alone
    yield printable(found.file)
    yield f"{_INDENT}kind       {found.kind} ({found.kind_why})"
    yield f"{_INDENT}format     {found.format}"
    yield f"{_INDENT}read with  {printable(read_with)}"
    records = f"{found.records:,} records, " if found.records else ""
    counted = f"{len(found.turns):,} turns, {found.evidence:,} excerpts are evidence"
    yield f"{_INDENT}holds      {records}{counted}"
    yield f"{_INDENT}people     {_people(found.people)}"
    said = [(name, value) for name, value in found.about if name not in _COLUMNS]
    for name, value in said[:FIRST_TURNS]:
        yield f"{_INDENT}{printable(name)}: {printable(value)}"


def _columns(about: Pairs) -> Iterator[str]:
    """How each column of records was taken, and why."""
    columns = [(name, value) for name, value in about if name in _COLUMNS]
    if columns:
        yield f"Columns ({len(columns):,})"
    for name, value in columns:
        header, _, why = printable(value).rpartition(" – ")
        mark = "+" if name in {OPEN, WORDS} else "-"
        yield f"{_INDENT}{mark} {name:15}  {shortened(header, limit=_HEADER):{_HEADER + 2}}  {why}"


def _people(ids: Sequence[str]) -> str:
    if not ids:
        return "nobody"
    listed = ", ".join(ids[:_PERSON_IDS]) + (", ..." if len(ids) > _PERSON_IDS else "")
    return f"{len(ids):,}: {listed}"


def _speakers(speakers: Sequence[Speaker], *, unnamed: str) -> Iterator[str]:
    yield "Speakers"
    if not speakers:
        yield f"{_INDENT}nobody says anything"
        return
    shown = speakers[:MANY_SPEAKERS]
    labels = [printable(speaker.label)[:24] or unnamed for speaker in shown]
    wide = max(map(len, (*labels, "label")))
    yield f"{_INDENT}{'label':{wide}}  {'role':11}  {'turns':>6}  {'words':>7}  why"
    for label, speaker in zip(labels, shown, strict=True):
        counts = f"{speaker.turns:>6,}  {speaker.words:>7,}"
        yield f"{_INDENT}{label:{wide}}  {speaker.role:11}  {counts}  {_because(speaker)}"
    if len(speakers) > len(shown):
        yield f"{_INDENT}... and {len(speakers) - len(shown):,} more"


def _because(speaker: Speaker) -> str:
    who = f"{len(speaker.people):,} people"
    if len(speaker.people) == 1:
        who = speaker.people[0]
    return printable(f"{speaker.why}; {who}" if speaker.people else speaker.why)


def _turns(turns: Sequence[Turn]) -> Iterator[str]:
    if turns:
        yield f"First turns ({min(FIRST_TURNS, len(turns))} of {len(turns):,})"
    for turn in turns[:FIRST_TURNS]:
        words = printable(turn.text)
        mark = "+" if turn.role == "participant" and not turn.reason else "-"
        place = f"{printable(turn.locator)[:14]:14}"
        yield f"{_INDENT}{mark} {turn.role:11}  {place}  {words}"
    if turns:
        yield f"{_INDENT}+ may be evidence   - is not"


def _left_out(parts: Sequence[Omission]) -> Iterator[str]:
    """Grouped by reason, the most frequent first, with examples."""
    groups: dict[str, list[Omission]] = defaultdict(list)
    for part in parts:
        groups[_ANY_NUMBER.sub("...", printable(part.reason))].append(part)
    yield f"Left out ({len(parts):,})" if parts else "Left out: nothing"
    for reason in sorted(groups, key=lambda reason: (-len(groups[reason]), reason)):
        found = groups[reason]
        yield f"{_INDENT}{len(found):>5,}  {reason}"
        for part in [part for part in found if part.text.strip()][:EXAMPLES]:
            yield f"{_INDENT}       {printable(part.locator)}: {printable(part.text)}"


def _warnings(warnings: Sequence[str]) -> Iterator[str]:
    if warnings:
        yield "Warnings"
    for warning in warnings:
        # Warnings are whole sentences that a person must act on: wrapped, never cut.
        yield from (f"{_INDENT}{line}" for line in wrap(printable(warning), 76))


def _fitted(lines: Iterator[str], width: int) -> Iterator[str]:
    """Long lines end with three dots at the edge of the terminal."""
    for line in lines:
        yield line if len(line) <= width else line[: width - 4].rstrip() + " ..."
