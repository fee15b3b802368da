"""Tables in a text file (Markdown, HTML, tabs): those that hold the talk become labelled lines, others are set aside."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from bs4 import BeautifulSoup, Tag

from research.readers.transcript.labelling.labels import find_labels
from research.readers.transcript.layouts.tables import (
    BESIDE,
    HEAD,
    Columns,
    find_columns,
    spoken_row,
)
from research.readers.transcript.lines import Line

SEPARATOR = re.compile(r"^\|?(?:\s*(?::-+:?|-+:|-{2,})\s*\|)+(?:\s*:?-{2,}:?\s*)?$")
"""The dashes below the head of a Markdown table."""
_BAR = re.compile(r"(?<!\\)\|")
_OPENS = re.compile(r"^\s*(?:<\w+[^>]*>\s*)*<table\b", re.IGNORECASE)
_CLOSES = re.compile(r"</table\s*>", re.IGNORECASE)


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
    for between, group in groupby(lines, key=_parted_by):
        run = list(group)
        table = _markdown(run) if between == "|" else _tabbed(run) if between else None
        if table:
            yield from inside
            inside = []
            yield table
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


def _parted_by(line: Line) -> str:
    """What stands between the cells of a row; empty where it is none."""
    if line.raw.startswith("|"):
        return "|"
    return "\t" if line.raw.count("\t") > 1 else ""


def _tabbed(run: Sequence[Line]) -> _Found | None:
    """A table as NVivo exports one, whose head calls its columns."""
    cells = [[cell.strip() for cell in line.raw.split("\t")] for line in run]
    width = len(cells[0])
    rows = {
        line.number: row + [""] * (width - len(row)) for line, row in zip(run, cells, strict=True)
    }
    table = _found(run, rows)
    return table if table.columns and table.columns.headed else None


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
