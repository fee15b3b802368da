"""A text that holds what several people wrote: a thread of mails, a ticket's journal, a chat; parted into posts."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace

from research.readers.document import Author
from research.readers.records.authorship.authors import author_key, by_owner
from research.readers.records.authorship.company_signs import named_side
from research.readers.records.cleaning.clean import clean
from research.readers.records.cleaning.dates import normalise_date
from research.readers.records.conversations.chats import chat_posts, chats_in
from research.readers.records.pasted.mails import mails_in
from research.readers.records.posts import INTERNAL, Post, nth
from research.readers.records.tables.columns import normalise
from research.readers.records.tables.header_words import is_internal
from research.readers.records.tables.table import Table, written
from research.text.wordings import words

_SAMPLE, _SHARE = 200, 0.3
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
    if column is not None and are_threads(table.column(column)):
        return lambda first, _: mail_posts(first)
    staff = chats_in(table, column, records) if column is not None else None
    if staff is None:
        return lambda first, _: (first,)
    return lambda first, assigned: chat_posts(
        first, owner=first.author, staff=staff, assigned=assigned
    )


def are_threads(cells: Sequence[str]) -> bool:
    """Whether the cells of a column begin with the head of a mail, each, and some hold several."""
    filled = written(cells[:_SAMPLE])
    threads = [_mails(clean(cell)) for cell in filled]
    several = any(len(mails) > 1 for mails in threads)
    return several and sum(map(bool, threads)) > _SHARE * len(filled)


def mail_posts(first: Post) -> Iterator[Post]:
    """Each mail as a text of its sender: the record's owner, who else wrote first, or whoever answers."""
    mails = _mails(clean(first.text, markup=first.markup))
    if not mails:
        yield first
        return
    owner = first.author if author_key(first.author) else mails[0].author
    for number, mail in enumerate(mails):
        side = named_side(mail.author.name) or "unknown"
        author, role = by_owner(mail.author, side, owner)
        yield replace(
            nth(first, number, mail.text), role=role, author=author, date=mail.date or first.date
        )


def _mails(text: str) -> list[Post]:
    """The mails of a text that begins with the head of one; none of any other."""
    mails = list(mails_in(text.strip().split("\n"), addressed=False))
    return mails if mails and mails[0].line == 1 else []


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
        agent = who.name.casefold() == assigned.strip().casefold()
        author, role = by_owner(who, "agent" if agent else "unknown", first.author)
        yield replace(
            first,
            text=said,
            part=f"comment-{number}",
            author=author,
            role=role,
            date=date,
            reason=INTERNAL if is_internal(kind) or kind in _WORK else first.reason,
        )
