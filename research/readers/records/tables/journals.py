"""A ticket's journal in one cell, as ServiceNow exports it: each entry under its date, name and kind."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from research.model import Role
from research.readers.document import Author
from research.readers.records.cleaning.dates import normalise_date
from research.readers.records.posts import INTERNAL, Post
from research.readers.records.tables.columns import normalise
from research.readers.records.tables.company_columns import is_internal

_ENTRY = re.compile(
    r"^(?P<date>\d{1,4}[./-]\d{1,2}[./-]\d{1,4}[ T]\d{1,2}:\d{2}(?::\d{2})?(?: ?[AP]M)?) - (?P<who>[^\n()]{1,60}?)"
    r" \((?P<kind>[^\n()]{3,40})\)[ \t]*$",
    re.MULTILINE,
)
_WORK = frozenset({"arbeitsnotizen", "arbeitshinweise", "notes de travail", "notas de trabajo"})


def is_journal(cells: Sequence[str]) -> bool:
    """Whether every filled cell begins with an entry's line."""
    filled = [cell.lstrip() for cell in cells if cell.strip()]
    return bool(filled) and all(map(_ENTRY.match, filled))


def journal_posts(first: Post, cell: str, *, assigned: str) -> Iterator[Post]:
    """The entries, oldest first: the caller's own, an agent's, or somebody's nobody knows."""
    cell = cell.strip().replace("\r\n", "\n")
    heads = list(_ENTRY.finditer(cell))
    ends = [*(head.start() for head in heads[1:]), len(cell)][: len(heads)]
    entries = sorted(
        zip(heads, ends, strict=True), key=lambda entry: normalise_date(entry[0]["date"])
    )
    for number, (head, end) in enumerate(entries, start=1):
        kind, who = normalise(head["kind"]), head["who"].strip()
        mine = _is_one(who, first.author)
        yield replace(
            first,
            text=cell[head.end() : end],
            part=f"comment-{number}",
            author=first.author if mine else Author(name=who),
            role=_side(who, mine=mine, assigned=assigned),
            date=normalise_date(head["date"]),
            reason=INTERNAL if is_internal(kind) or kind in _WORK else first.reason,
        )


def _side(who: str, *, mine: bool, assigned: str) -> Role:
    if mine:
        return "participant"
    return "agent" if who.casefold() == assigned.strip().casefold() else "unknown"


def _is_one(who: str, author: Author) -> bool:
    return who.casefold() in {author.name.casefold(), author.id.casefold()}
