"""Records kept as a Markdown table: a head, a row of dashes, a row for each."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import groupby
from typing import Final, TypeAlias

from research.errors import InputError
from research.readers.decode import decode_file, looks_like_text, sniff
from research.readers.document import Document, Passage, RawFile, Reader
from research.readers.records.surveys.turned import is_turned
from research.readers.records.tables.columns import role
from research.readers.records.tables.edges import is_value
from research.readers.records.tables.table import Table
from research.readers.records.tables.tabular import read_table
from research.readers.transcript.layouts.tables import find_columns
from research.readers.transcript.layouts.text_tables import SEPARATOR, cells_of
from research.settings import Settings

BESIDE: Final = "text beside the table"

_SUFFIXES: Final = frozenset({"", ".txt", ".md", ".markdown", ".text"})
_BREAK = re.compile(r"\s*<br\s*/?>\s*", re.IGNORECASE)
_WHOSE: Final = frozenset({"record_id", "author_id", "name", "email", "account", "date"})
_FEWEST: Final = 2
_HALF: Final = 0.5
_MANY, _OTHERS = 6, 0.8
"""Rows, and the share of them by somebody else each, from which a table is no talk."""
_Rows: TypeAlias = list[tuple[int, list[str]]]


def read_piped(file: RawFile, settings: Settings) -> Document:
    """The rows of the file's largest table.

    Raises:
        InputError: it is no text, or no column of the table holds what people wrote.
    """
    text = decode_file(file, settings)
    lines = text.split("\n")
    rows = _largest(lines)
    if not rows:
        raise InputError(f"{file.id}: no table was found", hint="begin each of its lines with |")
    (_, headers), *rest = rows
    inside = {number for number, _ in rows}
    table = Table(
        format="md",
        headers=tuple(headers),
        names=tuple((header,) for header in headers),
        rows=rest,
        before="line ",
        left_out=tuple(
            Passage(
                text=line.strip(), locator=f"line {number}", reason=BESIDE, lines=(number, number)
            )
            for number, line in enumerate(lines, start=1)
            if line.strip() and number not in inside
        ),
    )
    return read_table(table, file_id=file.id, settings=settings)


def _largest(lines: Sequence[str]) -> _Rows:
    """The numbers and cells of the table with most rows, its head first."""
    return max(_tables(lines), key=len, default=[])


def _tables(lines: Sequence[str]) -> list[_Rows]:
    numbered = enumerate((line.strip() for line in lines), start=1)
    runs = [list(run) for piped, run in groupby(numbered, key=_is_piped) if piped]
    return [
        _even(
            [
                (number, [_BREAK.sub("\n", cell) for cell in cells_of(line)])
                for number, line in run
                if not SEPARATOR.match(line)
            ]
        )
        for run in runs
        if len(run) > _FEWEST and SEPARATOR.match(run[1][1])
    ]


def _is_piped(line: tuple[int, str]) -> bool:
    return line[1].startswith("|")


def _even(rows: _Rows) -> _Rows:
    """Every row as wide as the head; what is beyond it goes into the last cell."""
    width = len(rows[0][1])
    return [
        (number, [*cells[: width - 1], " | ".join(cells[width - 1 :])][:width])
        if len(cells) > width
        else (number, cells + [""] * (width - len(cells)))
        for number, cells in rows
    ]


def _recognises(file: RawFile) -> bool:
    """Whether most of a text file is a table whose head is one of records, and of no talk."""
    if file.suffix not in _SUFFIXES or not looks_like_text(file.data):
        return False
    beginning = sniff(file.data, 65_536)
    rows = _largest(beginning.split("\n")) if "|" in beginning else []
    if len(rows) <= _FEWEST or not heads_records(rows[0][1]):
        return False
    words = sum(len(cell.split()) for _, cells in rows for cell in cells)
    mostly = words >= _HALF * len(beginning.replace("|", " ").split())
    return mostly and not is_talk([cells for _, cells in rows])


def is_talk(rows: Sequence[Sequence[str]]) -> bool:
    """Whether the rows are who said what in a talk: there the same few speak again and again."""
    found = find_columns(rows)
    if found is None:
        return False
    who = [row[found.speaker] for row in rows[1:] if row[found.speaker]]
    if who and all(map(is_value, who)):
        return False  # a day, and nobody
    return len(who) < _MANY or len(set(who)) < _OTHERS * len(who)


def heads_records(headers: Sequence[str]) -> bool:
    """Whether the head says who or which and what they wrote, or asks."""
    roles = {role(header)[0] for header in headers}
    asked = sum(header.endswith("?") for header in headers)
    return is_turned(headers) or (bool(roles & _WHOSE) and ("text" in roles or asked > 0))


READER = Reader(format="md", suffixes=(), recognises=_recognises, read=read_piped)
