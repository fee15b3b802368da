"""Tables that hold whole talks: one in a cell of each participant's row, or the captions of one."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from research.readers.ai_interviews import is_interviewed, turns_of
from research.readers.document import Document, Passage
from research.readers.records.cleaning.clean import clean
from research.readers.records.conversations.chats import on_lines
from research.readers.records.posts import EMPTY
from research.readers.records.tables.cells import authors, record_ids
from research.readers.records.tables.roles import Roles
from research.readers.records.tables.table import Table, share
from research.readers.sessions import FileSession, join_sessions
from research.readers.transcript.assemble import Sheet, assemble
from research.readers.transcript.labelling.labels import find_labels
from research.readers.transcript.labelling.roles import asks_questions
from research.readers.transcript.lines import Line
from research.readers.transcript.marks.stamps import clock, timecode
from research.readers.transcript.markup import split_lines
from research.text.wordings import words

_SAMPLE: Final = 50
_LIKE: Final = 0.5
_TURNS: Final = 2
_WORDS: Final = words("text annotation caption subtitle transcript utterance")
_FROM: Final = words("start begin start_time begin_time start_ms in from")
_TO: Final = words("end stop end_time end_ms out to")
_BESIDE: Final = words("id index number no duration confidence score avg_logprob")
_MILLISECONDS: Final = 20_000
"""No talk is as long in seconds (five and a half hours)."""


def interview_column(table: Table) -> int | None:
    """The column whose cells are talks between a researcher and somebody; None without one."""
    columns = range(len(table.headers))
    talks = (c for c in columns if share(table.column(c)[:_SAMPLE], _is_talk) >= _LIKE)
    return next(talks, None)


def read_interviews(table: Table, column: int, roles: Roles, *, file_id: str) -> Document:
    """Every row's talk as a session of its own, credited to whom the other columns name."""
    ids, people = record_ids(table, roles), authors(table, roles)
    sessions: list[FileSession] = []
    left: list[Passage] = []
    for place, (number, cells) in enumerate(table.rows):
        where, text = table.locator(number), _talk(cells[column])
        if not text:
            left.append(table.passage(number, " ".join(filter(None, cells)), EMPTY))
            continue
        sheet = Sheet(format=table.format, lines=split_lines(text), name=file_id)
        author, record = people[place], ids.records[place]
        sessions.append(
            FileSession(
                # A running number is no participant's code.
                name=author.id or (f"row {number}" if record.isdigit() else record),
                place=where,
                document=assemble(sheet),
                author=author,
                row=number,
            )
        )
    joined = join_sessions(sessions, format_=table.format, left=(*left, *table.left_out))
    return replace(joined, warnings=(*table.warnings, *joined.warnings))


def _is_talk(cell: str) -> bool:
    """Whether somebody who asks, be it a program, and somebody else are named before what they say."""
    lines = split_lines(_talk(cell)) if ":" in cell else ()
    found = find_labels(lines)
    labels = [part.label for part in found.values()]
    asking = sum(map(asks_questions, labels))
    if len(labels) <= _TURNS:
        return False
    return 0 < asking < len(labels) or is_interviewed([*turns_of(lines, found)])


def _talk(cell: str) -> str:
    return on_lines(clean(cell))


def captions_in(table: Table, *, file_id: str) -> Document | None:
    """The talk in a table of nothing but times and words; None for other tables."""
    words, starts, ends = map(table.first_called, (_WORDS, _FROM, _TO))
    if words is None or starts is None or ends is None:
        return None
    if not (_WORDS | _FROM | _TO | _BESIDE).issuperset(table.flat_names):
        return None
    numbers = [_seconds(cell) for cell in table.column(starts)]
    unit = 0.001 if max(numbers, default=0.0) > _MILLISECONDS else 1.0
    lines = tuple(
        Line(
            number=number,
            text=" ".join(clean(cells[words]).split()),
            locator=table.locator(number),
            stamp=timecode(cells[starts]) or clock(seconds * unit),
        )
        for (number, cells), seconds in zip(table.rows, numbers, strict=True)
    )
    sheet = Sheet(
        format=table.format,
        lines=lines,
        wrapped=True,
        recorded=True,
        name=file_id,
        warnings=table.warnings,
    )
    return assemble(sheet)


def _seconds(cell: str) -> float:
    try:
        return max(0.0, float(cell.replace(",", ".")))
    except ValueError:
        return 0.0
