"""A channel saved as text: a head between rules, then each message below its time and sender."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from research.errors import InputError
from research.readers.decode import decode_file, typed
from research.readers.document import Document, Passage, RawFile, Reader
from research.readers.records.tables.table import Table
from research.readers.records.tables.tabular import read_table
from research.settings import Settings

HEAD: Final = "head of the channel's export"
BELOW: Final = "what a message came with"

_HEAD = re.compile(r"\s*={10,}\s*\nGuild: .*\nChannel: .*\n")
_OPENS = re.compile(r"^\[(?P<date>\d[^\[\]]{5,30})\] (?P<who>[^\n]{1,60}?)(?: \(pinned\))?$")
_BESIDE = re.compile(r"^(?:\{[A-Z]\w+\}|={10,})$")
"""Heads what was attached, or ends the talk."""


def read_log(file: RawFile, settings: Settings) -> Document:
    """The channel's messages, read like the rows of a table.

    Raises:
        InputError: it is no text, or holds no message.
    """
    rows, left = _messages(decode_file(file, settings).split("\n"))
    if not rows:
        raise InputError(f"{file.id}: it holds no messages", hint="export the channel as JSON")
    table = Table(
        format="txt",
        headers=("Author", "Date", "Message"),
        rows=rows,
        before="line ",
        left_out=tuple(left),
    )
    return read_table(table, file_id=file.id, settings=settings)


def _messages(lines: Iterable[str]) -> tuple[list[tuple[int, list[str]]], list[Passage]]:
    """Writer, date and words of each under its line, and what stands beside them."""
    rows: list[tuple[int, list[str]]] = []
    left: list[Passage] = []
    beside = True
    for number, line in enumerate(lines, start=1):
        if opening := _OPENS.match(line[:120]):
            rows.append((number, [opening["who"], opening["date"], ""]))
            beside = False
            continue
        beside = beside or bool(_BESIDE.match(line))
        if not beside:
            rows[-1][1][-1] += f"{line}\n"
        elif line.strip():
            left.append(Passage.at(number, line.strip(), BELOW if rows else HEAD))
    return rows, left


READER = Reader(
    format="txt",
    suffixes=(),
    recognises=lambda file: bool(_HEAD.match(typed(file))),
    read=read_log,
)
