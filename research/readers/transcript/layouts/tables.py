"""Tables that are transcripts: which column says who, which says what, which says when."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace
from typing import Final

from research.readers.transcript.labelling.roles import is_role, key
from research.readers.transcript.layouts.column_names import (
    ANSWER,
    QUESTION,
    QUOTES,
    SAW,
    SPEAKER,
    SPEAKER_WORDS,
    SPOKEN,
    SPOKEN_WORDS,
    TIME,
    WHOSE,
)
from research.readers.transcript.lines import LABELLED, Line
from research.readers.transcript.marks.stamps import timecode
from research.text.wordings import words

BESIDE = "beside the table with the talk"
HEAD = "a table's head"
SEEN = "what somebody saw, in a table beside quotations"
UNANSWERED = "a question without an answer"

_MOST_HEAD_WORDS = 4
NOTED: Final = SAW | words("""
behaviour behavior action actions painpoint painpoints severity frequency task tasks step aufgabe aufgaben tarea tareas tâche tâches compito taak tarefa tarefas
uppgift zadanie
""")
"""Beside quotations, what somebody saw or gave to do."""
_TYPED: Final = ANSWER | {"a", "notes"}
"""Beside questions."""
_TRANSLATED = re.compile(
    r"\b(?:translat(?:ion|ed)|übersetz(?:ung|t)|traducción|traduction|traduzione|tradução|vertaling|översättning|tłumaczenie|gloss)\b",
    re.IGNORECASE,
)
"""In the head of a column that somebody else put into other words."""
_LONGEST = 60
_MOST_COLUMNS = 6
LONGEST_NAME = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class Columns:
    """Which column of a table holds what."""

    speaker: int
    """The same as `said` where the cells there name who said it."""
    said: int
    time: int | None = None
    headed: bool = False
    asked: bool = False
    quoted: bool = False
    """What was said stands beside what somebody saw, if anything was."""
    named: bool = True
    """Whether the column of speakers names them."""


def find_columns(rows: Sequence[Sequence[str]]) -> Columns | None:
    """The columns of a transcript, or of quotes among observations; None for a table of another kind."""
    widths = {len(row) for row in rows}
    quotes = _quotes_in(rows[0]) if len(widths) == 1 else None
    if quotes is not None and quotes.named:
        return quotes
    if len(widths) != 1 or not 2 <= max(widths) <= _MOST_COLUMNS:  # noqa: PLR2004
        return None
    return by_head(rows[0]) or quotes or _of_labelled(rows) or _by_content(rows)


def by_head(head: Sequence[str]) -> Columns | None:
    """The columns whose names say what they hold, None where some are missing."""
    time = _place(head, TIME)
    speaker, said = _place(head, SPEAKER, SPEAKER_WORDS), _place(head, SPOKEN, SPOKEN_WORDS)
    if speaker is not None and said is not None:
        return Columns(speaker=speaker, said=said, time=time, headed=True)
    question, answer = _place(head, QUESTION), _place(head, _TYPED)
    if question is not None and answer is not None:
        return Columns(speaker=question, said=answer, time=time, headed=True, asked=True)
    return None


def _of_labelled(rows: Sequence[Sequence[str]]) -> Columns | None:
    """A column headed as speech whose cells begin with a label; the other columns hold what was done."""
    said = _place(rows[0], SPOKEN, SPOKEN_WORDS)
    cells = [row[said] for row in rows[1:] if row[said].strip()] if said is not None else []
    if said is None or sum(map(bool, map(LABELLED.match, cells))) <= len(cells) / 2:
        return None
    time = _place(rows[0], TIME)
    return Columns(speaker=said, said=said, time=time, headed=True)


def spoken_row(line: Line, cells: Sequence[str], columns: Columns) -> Line:
    """The line of a table's row, with what was said in it, by whom and when, or why nobody said it."""
    when = timecode(cells[columns.time]) if columns.time is not None else ""
    said, speaker = cells[columns.said], cells[columns.speaker].rstrip(":").strip()
    plain = replace(line, text=said, stamp=when, mark="", bold=False, enumerator="", aside="")
    within = columns.speaker == columns.said
    if (columns.quoted or within) and not said:
        return replace(line, aside=SEEN)
    if not columns.named:
        return replace(plain, label="Participant")
    if not columns.asked:
        return plain if within else replace(plain, label=speaker)
    return replace(plain, label="A", question=speaker) if said else replace(line, aside=UNANSWERED)


def _quotes_in(head: Sequence[str]) -> Columns | None:
    """A column of quotes beside one of what somebody saw."""
    words = [frozenset(cell.casefold().split()) for cell in head]
    quotes = [place for place, cell in enumerate(words) if not cell.isdisjoint(QUOTES)]
    seen, whose = (
        [
            place
            for place, cell in enumerate(words)
            if place not in quotes and not (cell | {key(head[place])}).isdisjoint(names)
        ]
        for names in (NOTED, WHOSE)
    )
    if len(quotes) != 1 or not (seen or whose):
        return None
    time = next((place for place, cell in enumerate(head) if key(cell) in TIME), None)
    who = (*whose, *seen)[0]
    return Columns(
        speaker=who, said=quotes[0], time=time, headed=True, quoted=True, named=bool(whose)
    )


def _place(
    head: Sequence[str], known: AbstractSet[str], words: AbstractSet[str] = frozenset()
) -> int | None:
    """The column that is called so, else the one with such a word in its head."""
    exact = (place for place, cell in enumerate(head) if key(cell) in known)
    like = (
        place
        for place, cell in enumerate(head)
        if 1 < len(cell.split()) <= _MOST_HEAD_WORDS
        and not words.isdisjoint(cell.casefold().split())
    )
    return next(exact, next(like, None))


def _by_content(rows: Sequence[Sequence[str]]) -> Columns | None:
    """A column of few, short, recurring names beside a column of long texts."""
    width = len(rows[0])
    own = [place for place in range(width) if not _TRANSLATED.search(rows[0][place][:_LONGEST])]
    said = max(own, key=lambda place: sum(len(row[place]) for row in rows), default=0)
    for place in range(width):
        names = [row[place].strip().rstrip(":") for row in rows]
        if (
            place == said
            or not all(names)
            or max(len(name.split()) for name in names) > LONGEST_NAME
        ):
            continue
        below = Counter(map(key, names[1:]))
        few = 2 * len(below) < len(rows) or 2 * len({key(names[0]), *below}) <= len(rows)
        recurring = len(rows) >= 4 and few  # noqa: PLR2004
        if all(not timecode(name) for name in names) and (recurring or all(map(is_role, names))):
            times = (p for p in range(width) if p not in (place, said) and timecode(rows[-1][p]))
            headed = key(names[0]) not in below and (
                key(names[0]) in SPEAKER or min(below.values()) > 1
            )
            return Columns(speaker=place, said=said, time=next(times, None), headed=headed)
    return None
