"""Tables inside a text file, of Markdown, of HTML or between tabs: those with the talk are taken apart, others set aside."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from bs4 import BeautifulSoup, Tag

from research.readers.transcript.labelling.labels import find_labels
from research.readers.transcript.labelling.roles import is_role, looks_like_name
from research.readers.transcript.layouts.tables import (
    BESIDE,
    HEAD,
    Columns,
    find_columns,
    spoken_row,
)
from research.readers.transcript.lines import Line
from research.readers.transcript.marks.stamps import ALONE, timecode

SEPARATOR = re.compile(r"^\|?(?:\s*(?::-+:?|-+:|-{2,})\s*\|)+(?:\s*:?-{2,}:?\s*)?$")
"""The dashes below the head of a Markdown table."""
_BAR = re.compile(r"(?<!\\)\|")
_OPENS = re.compile(r"^\s*(?:<\w+[^>]*>\s*)*<table\b", re.IGNORECASE)
_CLOSES = re.compile(r"</table\s*>", re.IGNORECASE)
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


@dataclass(frozen=True, slots=True, kw_only=True)
class _Found:
    """A table: its lines, and the cells of those that are rows."""

    lines: Sequence[Line]
    rows: dict[int, list[str]]
    """By line number."""
    columns: Columns | None
    """Which column holds what; None where it is no talk."""


def read_tables(lines: Sequence[Line]) -> tuple[Line, ...]:
    """The lines, with tables of speaker and text, or question and answer, taken apart.

    Beside such a table, other tables and what follows are nobody's words, unless it is labelled.
    """
    parts = list(_parts(lines))
    if not any(isinstance(part, _Found) and part.columns for part in parts):
        return tuple(line for part in parts for line in _as_they_are(part))
    labelled = bool(find_labels([part for part in parts if isinstance(part, Line)]))
    read: list[Line] = []
    talk = False
    for part in parts:
        if isinstance(part, _Found):
            talk = talk or bool(part.columns)
            read += _taken_apart(part) if part.columns else _set_aside(part.lines)
        elif talk and not labelled and part.speech and part.mark != "heading":
            read.append(replace(part, aside=BESIDE))
        else:
            read.append(part)
    return tuple(read)


def cells_of(raw: str) -> list[str]:
    """The cells of a line of a Markdown table, without emphasis."""
    inner = raw.strip().removeprefix("|")
    inner = inner[:-1] if inner.endswith("|") and not inner.endswith("\\|") else inner
    return [cell.replace("\\|", "|").strip().strip("*").strip() for cell in _BAR.split(inner)]


def _parts(lines: Sequence[Line]) -> Iterator[Line | _Found]:
    """Lines outside of tables, and tables, in order."""
    inside: list[Line] = []
    for piped, run in groupby(lines, key=lambda line: line.raw.startswith("|")):
        if piped:
            yield from inside
            inside = []
            yield _markdown(list(run))
            continue
        for line in run:
            if inside or _OPENS.match(line.raw):
                inside.append(line)
                if _CLOSES.search(line.raw):
                    yield _html(inside)
                    inside = []
            else:
                yield line
    yield from inside


def _markdown(run: Sequence[Line]) -> _Found:
    rows = {line.number: cells_of(line.raw) for line in run if not SEPARATOR.match(line.raw)}
    return _found(run, rows if len(rows) < len(run) else {})


def _html(run: Sequence[Line]) -> _Found:
    """A table of HTML, each row where its last cell stands; none where two end on one line."""
    soup = BeautifulSoup("\n".join(line.raw for line in run), "html.parser")
    rows: dict[int, list[str]] = {}
    found = soup.find_all("tr")
    for row in found:
        cells = row.find_all(("td", "th"))
        at = run[((cells[-1] if cells else row).sourceline or 1) - 1].number
        rows[at] = [_words(cell) for cell in cells]
    return _found(tuple(run), rows if len(rows) == len(found) else {})


def _found(lines: Sequence[Line], rows: dict[int, list[str]]) -> _Found:
    cells = list(rows.values())
    columns = find_columns(cells) if len(rows) > 1 else None
    return _Found(lines=lines, rows=rows, columns=columns)


def _words(cell: Tag) -> str:
    return " ".join(cell.get_text(" ").split())


def _as_they_are(part: Line | _Found) -> Iterator[Line]:
    if isinstance(part, Line):
        yield part
        return
    for line in part.lines:
        yield replace(line, aside="markup") if SEPARATOR.match(line.raw) else line


def _set_aside(lines: Sequence[Line]) -> Iterator[Line]:
    return (replace(line, aside=line.aside or BESIDE) if line.raw else line for line in lines)


def _taken_apart(table: _Found) -> Iterator[Line]:
    columns = table.columns
    assert columns is not None
    head = next(iter(table.rows)) if columns.headed else 0
    for line in table.lines:
        if line.number not in table.rows:
            yield replace(line, aside="markup") if line.raw else line
        elif line.number == head:
            yield replace(line, text="", aside=HEAD)
        else:
            yield spoken_row(line, table.rows[line.number], columns)


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
