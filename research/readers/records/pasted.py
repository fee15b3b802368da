"""Records pasted into a text file one below the other: `Ticket #101`, some fields, then the words."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Final

from research.errors import InputError
from research.readers.decode import decode, looks_like_text, sniff
from research.readers.document import Document, Passage, RawFile, Reader
from research.readers.records.columns import role, title
from research.readers.records.table import Table
from research.readers.records.tabular import read_table
from research.settings import Settings

BEFORE: Final = "text before the first record"
BETWEEN: Final = "a rule"

_RECORD: Final = (
    r"(?:support |customer |app |user |survey )?(?:ticket|case|review|response|feedback|submission|complaint|"
    r"enquiry|inquiry|bug report|e-?mail|request|message)"
)
_OPENS = re.compile(
    rf"^[\W_]*(?P<kind>{_RECORD})\s*(?:id|no\.?|nr\.?|number)?[\s:#*]*(?P<id>[A-Z]{{0,8}}-?\d[\w-]{{0,20}})\b"
    r"(?P<rest>[\W_]*(?:[-–—:|(].{0,120})?)$",
    re.IGNORECASE,
)
_FIELD = re.compile(
    r"^[\W_]*(?P<name>[^\W\d_][\w /-]{0,30}?)\s*\**\s*:[*\s]*(?P<value>.*)$", re.DOTALL
)
_RULE = re.compile(r"^[\s=_*~-]{3,}$")
_FEWEST: Final = 2
_TOP: Final = 6
"""Lines of a title that may stand above the first record."""
_TEXT: Final = "Text"


@dataclass(slots=True, kw_only=True)
class _Record:
    """A record while its lines are gathered."""

    line: int
    id: str
    fields: dict[str, list[str]] = field(default_factory=dict)

    def add(self, name: str, value: str) -> None:
        """Put a line under a field."""
        self.fields.setdefault(name, []).append(value)


def read_pasted(file: RawFile, settings: Settings) -> Document:
    """The records of a text file, read like the rows of a table.

    Raises:
        InputError: it is no text, or none of its records has words.
    """
    text = decode(file.data, name=file.id, longest_line=settings.limits.line_characters)
    lines = text.split("\n")
    left: list[Passage] = []
    records = list(_records(lines, left))
    if not records:
        raise InputError(
            f"{file.id}: it holds no records", hint="begin each with a line: Ticket 1"
        )
    names = tuple(dict.fromkeys(name for record in records for name in record.fields))
    headers = ("Ticket ID", *names)
    rows = [
        (
            record.line,
            [record.id, *("\n".join(record.fields.get(name, ())).strip() for name in names)],
        )
        for record in records
    ]
    table = Table(
        format="txt",
        headers=headers,
        names=tuple((header,) for header in headers),
        rows=rows,
        before="line ",
        left_out=tuple(left),
    )
    return read_table(table, file_id=file.id, settings=settings)


def _records(lines: Sequence[str], left: list[Passage]) -> Iterator[_Record]:
    record: _Record | None = None
    name = _TEXT
    for number, line in enumerate(lines, start=1):
        opening = _OPENS.match(line.strip()[:200])
        if opening:
            if record:
                yield record
            record, name = _Record(line=number, id=opening["id"]), _TEXT
            if rest := opening["rest"].strip(" \t*_#|:()[]–—-"):
                record.add("Subject", rest)
        elif record is None or _RULE.match(line):
            if line.strip():
                reason = BETWEEN if record else BEFORE
                left.append(_passage(line, number, reason))
        else:
            name = _take(record, line, name)
    if record:
        yield record


def _take(record: _Record, line: str, name: str) -> str:
    """Add a line to the record; the name of the field that it, and what follows, belongs to.

    Words and the desk's reply go over many lines, and over gaps; other fields are a line long.
    """
    found = _FIELD.match(line.strip()[:400])
    if found and role(found["name"])[0]:
        named = title(found["name"].strip())
        name = _TEXT if role(named)[0] == "text" else named
        record.add(name, line.strip()[found.start("value") :].strip())
        return name
    if name != _TEXT and role(name)[0] != "reply":
        filled = any(record.fields.get(name, ()))
        name = _TEXT if filled or not line.strip() else name
    record.add(name, line)
    return name


def _passage(line: str, number: int, reason: str) -> Passage:
    return Passage(
        text=line.strip(), locator=f"line {number}", reason=reason, lines=(number, number)
    )


def _recognises(file: RawFile) -> bool:
    """Whether a text file opens with a record, and another follows."""
    if file.suffix not in {"", ".txt", ".md", ".markdown", ".text", ".log"} or not looks_like_text(
        file.data
    ):
        return False
    lines = [line.strip() for line in sniff(file.data, 65_536).split("\n")]
    filled = [line for line in lines if line]
    found = [match["id"].casefold() for line in filled if (match := _OPENS.match(line[:200]))]
    begins = any(_OPENS.match(line[:200]) for line in filled[:_TOP])
    return begins and len(set(found)) >= _FEWEST


READER = Reader(
    format="txt",
    suffixes=(),
    recognises=_recognises,
    read=read_pasted,
)
