"""A text that holds what several people wrote: a ticket's journal, or a chat; parted into posts."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace

from research.model import Role
from research.readers.document import Author
from research.readers.records.authorship.authors import same_person
from research.readers.records.cleaning.dates import normalise_date
from research.readers.records.conversations.chats import chat_posts, chats_in
from research.readers.records.posts import INTERNAL, Post
from research.readers.records.tables.columns import normalise
from research.readers.records.tables.table import Table, written
from research.readers.records.tables.worded import is_internal
from research.text.wordings import words

_ENTRY = re.compile(
    r"^(?P<date>\d{1,4}[./-]\d{1,2}[./-]\d{1,4}[ T]\d{1,2}:\d{2}(?::\d{2})?(?: ?[AP]M)?) - (?P<who>[^\n()]{1,60}?)"
    r" \((?P<kind>[^\n()]{3,40})\)[ \t]*$",
    re.MULTILINE,
)
"""Heads an entry of a journal, as ServiceNow exports it."""
_WORK = words("arbeitsnotizen arbeitshinweise notes_de_travail notas_de_trabajo")


def parting(
    table: Table, column: int | None, records: Sequence[str]
) -> Callable[[Post, str], Iterable[Post]]:
    """Parts a row's text, given with the name of whoever it is assigned to; without a column each is of one writer."""
    staff = chats_in(table, column, records) if column is not None else None
    if staff is None:
        return lambda first, _: (first,)
    return lambda first, assigned: chat_posts(
        first, owner=first.author, staff=staff, assigned=assigned
    )


def is_journal(cells: Sequence[str]) -> bool:
    """Whether every filled cell begins with a journal's entry: its date, name and kind."""
    first = next((cell.lstrip() for cell in cells if cell.strip()), "")
    return bool(_ENTRY.match(first)) and all(map(_ENTRY.match, written(cells)))


def journal_posts(first: Post, cell: str, *, assigned: str) -> Iterator[Post]:
    """The entries, oldest first: the caller's own, an agent's, or somebody's nobody knows."""
    cell = cell.strip().replace("\r\n", "\n")
    heads = list(_ENTRY.finditer(cell))
    ends = [*(head.start() for head in heads[1:]), len(cell)]
    told = [(normalise_date(head["date"]), head, cell[head.end() : end]) for head, end in zip(heads, ends, strict=False)]  # fmt: skip
    for number, (date, head, said) in enumerate(sorted(told, key=lambda one: one[0]), start=1):
        kind, who = normalise(head["kind"]), Author(name=head["who"].strip())
        mine = same_person(who, first.author)
        agent = who.name.casefold() == assigned.strip().casefold()
        role: Role = "participant" if mine else "agent" if agent else "unknown"
        yield replace(
            first,
            text=said,
            part=f"comment-{number}",
            author=first.author if mine else who,
            role=role,
            date=date,
            reason=INTERNAL if is_internal(kind) or kind in _WORK else first.reason,
        )
