"""A channel saved as text: a head between rules, then each message below its time and sender."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Final

from research.errors import InputError
from research.readers.decode import decode_file, looks_like_text, sniff
from research.readers.document import Document, Passage, RawFile, Reader
from research.readers.records.tables.table import Table
from research.readers.records.tables.tabular import read_table
from research.settings import Settings

HEAD: Final = "head of the channel's export"
BELOW: Final = "what a message came with"

_HEAD = re.compile(r"\s*={10,}\s*\nGuild: .*\nChannel: .*\n")
_OPENS = re.compile(r"^\[(?P<date>\d[^\[\]]{5,30})\] (?P<who>[^\n]{1,60}?)(?: \(pinned\))?$")
_BLOCK = re.compile(r"^\{[A-Z]\w+\}$")
_RULE = re.compile(r"^={10,}$")
_HEADERS: Final = ("Author", "Date", "Message")


@dataclass(slots=True, kw_only=True)
class _Message:
    line: int
    cells: list[str]
    words: list[str] = field(default_factory=list)


def read_log(file: RawFile, settings: Settings) -> Document:
    """The channel's messages, read like the rows of a table.

    Raises:
        InputError: it is no text, or holds no message.
    """
    text = decode_file(file, settings)
    left: list[Passage] = []
    messages = list(_messages(text.split("\n"), left))
    if not messages:
        raise InputError(f"{file.id}: it holds no messages", hint="export the channel as JSON")
    rows = [(one.line, [*one.cells, "\n".join(one.words).strip()]) for one in messages]
    names = tuple((header,) for header in _HEADERS)
    table = Table(
        format="txt",
        headers=_HEADERS,
        names=names,
        rows=rows,
        before="line ",
        left_out=tuple(left),
    )
    return read_table(table, file_id=file.id, settings=settings)


def _messages(lines: Sequence[str], left: list[Passage]) -> Iterator[_Message]:
    message: _Message | None = None
    beside = True
    for number, line in enumerate(lines, start=1):
        opening = _OPENS.match(line[:120])
        if opening:
            if message:
                yield message
            message = _Message(line=number, cells=[opening["who"], opening["date"]])
            beside = False
        else:
            beside = beside or bool(_BLOCK.match(line) or _RULE.match(line))
            if message and not beside:
                message.words.append(line)
            elif line.strip():
                reason = BELOW if message else HEAD
                left.append(
                    Passage(
                        text=line.strip(),
                        locator=f"line {number}",
                        reason=reason,
                        lines=(number, number),
                    )
                )
    if message:
        yield message


def _recognises(file: RawFile) -> bool:
    known = file.suffix in {"", ".txt"} and looks_like_text(file.data)
    return known and bool(_HEAD.match(sniff(file.data)))


READER = Reader(format="txt", suffixes=(), recognises=_recognises, read=read_log)
