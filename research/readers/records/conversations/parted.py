"""How the texts of a column are parted: chats and threads of mails into what each side wrote."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from research.readers.records.conversations.chats import chats_in
from research.readers.records.conversations.mailed import are_threads, mail_posts
from research.readers.records.posts import Post
from research.readers.records.tables.table import Table


def parting(
    table: Table, column: int | None, records: Sequence[str]
) -> Callable[[Post, str], Iterable[Post]]:
    """Parts a row's text, given with the name of whoever it is assigned to.

    Args:
        table: The rows.
        column: That of the texts; None where each is of one writer.
        records: The record of each row.
    """
    if column is None:
        return _whole
    if are_threads(table.column(column)):
        return lambda first, _: mail_posts(first)
    if (chats := chats_in(table, column, records)) is None:
        return _whole
    return lambda first, staff: chats.posts(first, owner=first.author, assigned=staff)


def _whole(first: Post, _: str) -> Iterable[Post]:
    return (first,)
