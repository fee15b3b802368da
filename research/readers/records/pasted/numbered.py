"""Records pasted one below the other, each under its number, title or stars: `Ticket #101`, some fields, then the words."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Final

from research.errors import InputError
from research.readers.decode import decode_file, typed
from research.readers.document import Document, Passage, RawFile, Reader
from research.readers.records.authorship.side_words import LABELS
from research.readers.records.tables.columns import normalise, role, title
from research.readers.records.tables.header_words import opens_reply
from research.readers.records.tables.table import Table, written
from research.readers.records.tables.tabular import read_table
from research.readers.transcript.labelling.roles import looks_like_name
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
_TITLED = re.compile(
    r"^#{1,3}\s*\[?(?P<id>[A-Z]{1,8}-\d{1,10})\]?\s*[:–—|-]\s*(?P<rest>.{1,150})$"
)
"""# T-101: The gate stays shut, as trackers name their pages."""
_STARS = re.compile(
    r"^[*#_\s]{0,4}(?P<stars>(?=[☆✩]*[★⭐✭])[★☆⭐✭✩\ufe0f ]{1,12}|[1-5](?:[.,]\d)?\s?(?:stars?\b|[★⭐]))\s*[:–—|-]?\s*"
    r"(?P<rest>.{0,80})$",
    re.IGNORECASE,
)
"""★★☆☆☆ Lost my list: how a store's page copies a review."""
_BY = re.compile(
    r"^(?:by|von|par|por|di|da|door)\s+(?P<name>.{1,40}?)\s*(?:,|[–—|·-]|\bon\b|\bam\b|\ble\b|\bel\b|\bil\b)\s*(?P<date>.{4,30}\d{2,4}.{0,12})$",
    re.IGNORECASE,
)
_DATED_BY = re.compile(
    r"^(?P<date>[^–—|·]{4,30}?\d{2,4}),? (?:by|von|par|por|di|da|door) (?P<name>[^–—|·]{1,40}?)(?:\s*[–—|·-]\s+.{0,60})?$",
    re.IGNORECASE,
)
"""Mar 3, 2026 by gull – Version 4.2, as the App Store has it"""
_COUNTED = re.compile(r"^#(?P<id>\d{2,10})\s*[:–—|-]?\s+(?P<rest>(?=[^\W\d])[^.!?]{1,80})$")
"""#4411 Ines Pardo, as people number what they type"""
_CAME_OF_IT = re.compile(r"^\s*(?:->|=>|→|⇒)\s*(?=\S)")
_FIELD = re.compile(
    r"^[\W_]*(?P<name>[^\W\d_][\w /-]{0,30}?)\s*(?:\([^()]{0,40}\)\s*)?\**\s*:[*\s]*(?P<value>.*)$",
    re.DOTALL,
)
_PART = re.compile(r"^#{1,6}\s*(?P<name>[^\W\d_][\w ]{0,30}?)\s*:?$")
"""## Description"""
_VERSION = re.compile(r"^(?:app )?version:?\s*v?\d[\w.]{0,12}$", re.IGNORECASE)
_SAID = 3
"""Words behind somebody's side from which on they are what was said."""
_RULE = re.compile(r"^[\s=_*~-]{3,}$")
_FEWEST: Final = 2
_FIELDS: Final = 6
_TOP: Final = 6
"""Lines of a title that may stand above the first record."""
_TEXT: Final = "Text"
_REPLY: Final = "Agent reply"
_NAME: Final = "Name"
_TITLE: Final = "Subject"
_DATE: Final = "Date"
_RATING: Final = "Rating"


@dataclass(slots=True, kw_only=True)
class _Record:
    """A record while its lines are gathered."""

    line: int
    id: str
    fields: dict[str, list[str]] = field(default_factory=dict)

    def add(self, name: str, value: str) -> None:
        """Put a line under a field."""
        self.fields.setdefault(name, []).append(value)

    def said(self, name: str) -> str:
        """What stands under a field."""
        return "\n".join(self.fields.get(name, ())).strip()


def read_pasted(file: RawFile, settings: Settings) -> Document:
    """The records of a text file, read like the rows of a table.

    Raises:
        InputError: it is no text, or none of its records has words.
    """
    text = decode_file(file, settings)
    lines = text.split("\n")
    left: list[Passage] = []
    records = list(_records(lines, left))
    if not records:
        raise InputError(
            f"{file.id}: it holds no records", hint="begin each with a line: Ticket 1"
        )
    names = tuple(dict.fromkeys(name for record in records for name in record.fields))
    starred = all(_RATING in record.fields for record in records)
    headers = ("Review ID" if starred else "Ticket ID", *names)
    rows = [(record.line, [record.id, *map(record.said, names)]) for record in records]
    table = Table(format="txt", headers=headers, rows=rows, before="line ", left_out=tuple(left))
    return read_table(table, file_id=file.id, settings=settings)


def _records(lines: Sequence[str], left: list[Passage]) -> list[_Record]:
    records: list[_Record] = []
    name = _TEXT
    for number, line in enumerate(lines, start=1):
        if opening := _opening(line):
            id_, fields = opening
            records.append(_Record(line=number, id=id_ or f"line {number}", fields=fields))
            name = _TEXT
        elif records and not _RULE.match(line):
            name = _take(records[-1], line, name)
        elif line.strip():
            left.append(Passage.at(number, line.strip(), BETWEEN if records else BEFORE))
    return records


def _opening(line: str) -> tuple[str, dict[str, list[str]]] | None:
    """The id of the record that a line opens, and the fields on it; a review has no id."""
    beginning = line.strip()[:200]
    forms = (_OPENS, _TITLED, _STARS, _COUNTED)
    found = next((hit for form in forms if (hit := form.match(beginning))), None)
    if not found:
        return None
    named = found.groupdict("")
    about, stars = named["rest"].strip(" \t*_#|:()[]–—-"), named.get("stars", "").strip()
    what = _NAME if found.re is _COUNTED and looks_like_name(about) else _TITLE
    fields = {name: [said] for name, said in ((what, about), (_RATING, stars)) if said}
    return named.get("id", ""), fields


def opens_record(line: str) -> bool:
    """Whether a line begins a record under an id of its own."""
    opening = _opening(line)
    return opening is not None and bool(opening[0])


def _take(record: _Record, line: str, name: str) -> str:
    """Add a line to the record; the name of the field that it, and what follows, belongs to.

    Words and the desk's reply go over many lines, and over gaps; other fields are a line long.
    """
    if reply := _CAME_OF_IT.match(line):
        record.add(_REPLY, line[reply.end() :].strip())
        return _REPLY
    found = _FIELD.match(line.strip()[:400])
    told = _turn(record, found) if found else ""
    if not told and _heads(record, line):
        return _REPLY if _TEXT in record.fields and opens_reply(line) else _TEXT
    told = told or (_named(found) if found else "")
    if found and told:
        record.add(told, line.strip()[found.start("value") :].strip())
        return told
    if name != _TEXT and role(name)[0] != "reply":
        name = _TEXT if record.said(name) or not line.strip() else name
    record.add(name, line)
    return name


def _turn(record: _Record, found: re.Match[str]) -> str:
    """The field of a line that says below the record's words whose turn it is."""
    side = LABELS.get(normalise(found["name"]))
    if not side or _TEXT not in record.fields or len(found["value"].split()) < _SAID:
        return ""
    return _TEXT if side == "participant" else _REPLY


def _named(found: re.Match[str]) -> str:
    name = title(found["name"].strip())
    what = role(name)[0]
    return _TEXT if what == "text" else name if what else ""


def _heads(record: _Record, line: str) -> bool:
    """Whether a line says by whom and when, or what comes below it, and nothing else."""
    short = line.strip()[:200]
    by, part = _BY.match(short) or _DATED_BY.match(short), _PART.match(short)
    above = written(record.fields.get(_TEXT, ()))
    if by and _NAME not in record.fields and len(above) <= 1:
        record.fields[_TEXT] = []
        for name, said in ((_NAME, by["name"]), *((_TITLE, title) for title in above)):
            record.add(name, said.strip())
        record.add(_DATE, by["date"].strip())
    return bool(by or part or _VERSION.match(short) or opens_reply(short))


def _recognises(file: RawFile) -> bool:
    """Whether a text file opens with a record, and another follows, or its fields right below; and is no talk."""
    lines = written(typed(file).split("\n"))
    openings = list(map(_opening, lines))
    first = next((place for place, opening in enumerate(openings[:_TOP]) if opening), None)
    if first is None:
        return False
    asking = [name for name in _field_names(lines) if LABELS.get(normalise(name)) == "moderator"]
    ids = [opening[0].casefold() for opening in openings if opening]
    several = len(set(ids)) >= _FEWEST or ids.count("") >= _FEWEST
    below = {role(name)[0] for name in _field_names(lines[first + 1 :][:_FIELDS])}
    headed = len(below - {"", "text", "attribute"}) >= _FEWEST
    return len(asking) < _FEWEST and (several or headed)


def _field_names(lines: Sequence[str]) -> Iterator[str]:
    return (found["name"] for line in lines if (found := _FIELD.match(line[:400])))


READER = Reader(format="txt", suffixes=(), recognises=_recognises, read=read_pasted)
