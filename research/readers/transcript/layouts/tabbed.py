r"""Lines of cells between tabs, some of them times: a tier, from when to when, and what was said.

As tools for annotating recordings export them: `Interviewer\t\t00:00:01.200\t00:00:03.400\tWhere is it?`
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import replace

from research.readers.transcript.labelling.roles import is_role, looks_like_name
from research.readers.transcript.lines import Line
from research.readers.transcript.marks.stamps import ALONE, timecode

HEAD = "the head of a table"
_SECONDS = re.compile(r"\d{1,6}(?:[.,]\d{1,6})?")
_DAY = re.compile(
    r"\W{0,3}(?:\d{4}[./-]\d{1,2}[./-]\d{1,2}|\d{1,2}[./-]\d{1,2}[./-]\d{4})(?: ?\(?\w{1,12}\.?\)?)?"
)
"""Stands above the messages of a day."""
_HEAD_LINES = 6
"""Lines at most that say what is exported, and when."""
_FEWEST = 3
_MOST = 0.9
_FEWEST_CELLS = 3
_LONGEST_NAME, _MOST_SPEAKERS = 40, 6


def take_tabbed(lines: Sequence[Line]) -> tuple[Line, ...]:
    """The lines, with speaker and time told from the words where nearly all are such rows."""
    filled = [line for line in lines if line.speech and not line.label]
    rows = {line.number: cells for line in filled if (cells := _row(line))}
    first = min(rows, default=0)
    times = Counter(who for cells in rows.values() if (who := _who(cells)))
    again = (
        frozenset(who for who, n in times.items() if n > 1)
        if len(times) <= _MOST_SPEAKERS
        else frozenset()
    )
    below = [line for line in filled if line.number >= first and not _DAY.fullmatch(line.text)]
    if len(rows) < _FEWEST or len(rows) < _MOST * (len(below) - 1) or first > _HEAD_LINES:
        return tuple(lines)
    return tuple(
        _taken(line, rows[line.number], again)
        if line.number in rows
        else replace(line, aside=HEAD)
        if line.speech and line.number < first
        else line
        for line in lines
    )


def _row(line: Line) -> list[str]:
    """The cells, where some are times and one more holds words; none for other lines."""
    if line.raw.count("\t") < _FEWEST_CELLS - 1:
        return []
    cells = [cell.strip() for cell in line.raw.split("\t")]
    times = sum(_is_time(cell) for cell in cells)
    words = [cell for cell in cells if cell and not _is_time(cell)]
    return cells if times and 1 <= len(words) <= 2 else []  # noqa: PLR2004


def _who(cells: Sequence[str]) -> str:
    """What stands before the words, and is no time."""
    who, *said = [cell for cell in cells if cell and not _is_time(cell)]
    return who if said and len(who) <= _LONGEST_NAME else ""


def _taken(line: Line, cells: Sequence[str], again: Collection[str]) -> Line:
    """The row as a line; who comes again and again is somebody, whatever the name looks like."""
    times = [cell for cell in cells if _is_time(cell)]
    *who, said = [cell for cell in cells if cell and not _is_time(cell)]
    return replace(
        line,
        text=said,
        label=who[0].rstrip(" :：") if who and (who[0] in again or _may_name(who[0])) else "",
        stamp=timecode(times[0]),
        mark="",
        enumerator="",
        lead="",
    )


def _is_time(cell: str) -> bool:
    return bool(ALONE.match(cell) or _SECONDS.fullmatch(cell))


def _may_name(cell: str) -> bool:
    return len(cell) <= _LONGEST_NAME and (is_role(cell) or looks_like_name(cell))
