"""Rows that are nobody's evidence, as columns of the table say: hidden, spam, or a program's."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from research.readers.records.authorship.sidewords import FALSE, TRUE
from research.readers.records.posts import EVENT, INTERNAL
from research.readers.records.tables.roles import Roles
from research.readers.records.tables.table import Table
from research.text.wordings import words

_FALSE = FALSE | {"f", "n", "internal", "private", "note", "internal note"}
_TRUE = TRUE | {"t", "y"}
_SYSTEM = frozenset({"system", "is system", "system note"})
_REMOVED = words("is_spam spam is_deleted deleted is_removed")
_MODERATED = words("""
comment_approved moderation_status curated moderation_state review_status comment_status
""")
_PUBLISHED = frozenset({"published", "is published"})
_UNWANTED = frozenset({"spam", "trash", "deleted", "removed"})
SPAM = "spam or removed, as the export says"
_STAFF_PARTS = frozenset({"work_notes", "work notes", "note", "note and reopen"})


def reasons_of(table: Table, roles: Roles) -> Sequence[str]:
    """Why each row is nobody's; empty for those that are somebody's."""
    reasons = [""] * len(table.rows)
    for column in (c for c, name in enumerate(table.flat_names) if name in _SYSTEM):
        flags = [cell.strip().lower() for cell in table.column(column)]
        if not {*flags} <= {*TRUE, *FALSE, ""}:
            continue  # the system that somebody writes about, by its number
        for place, flag in enumerate(flags):
            if flag in TRUE:
                reasons[place] = EVENT
    for values, column, reason in _signs(table, roles):
        for place, cell in enumerate(table.column(column)):
            if cell.strip().lower() in values:
                reasons[place] = reason
    return reasons


def _signs(table: Table, roles: Roles) -> Iterator[tuple[Collection[str], int, str]]:
    """Values of columns that make a row nobody's evidence, with the reason."""
    for column, flat in enumerate(table.flat_names):
        if unwanted := TRUE if flat in _REMOVED else _UNWANTED if flat in _MODERATED else ():
            yield unwanted, column, SPAM
    signs = [(column, _hiding(table, column)) for column in roles.get("visible", ())]
    if "rating" in roles:  # a review that waits to be published is its author's
        signs = [one for one in signs if table.flat_name(one[0]) not in _PUBLISHED]
    signs += [(column, _TRUE) for column in roles.get("hidden", ())]
    signs += [(column, _STAFF_PARTS) for column in roles.get("part_type", ())]
    yield from ((values, column, INTERNAL) for column, values in signs)


def _hiding(table: Table, column: int) -> Collection[str]:
    """A visibility by a number is one of several kinds, whose order every tool has its own way."""
    numbered = table.flat_name(column) == "visibility"
    return _FALSE - {"0"} if numbered else _FALSE
