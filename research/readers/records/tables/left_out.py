"""Rows of tickets and reviews that are no evidence: internal, spam, a program's, copies, trials of a form."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from research.readers.records.authorship.side_words import FALSE, SYSTEM_FLAGS, TRUE
from research.readers.records.posts import AGAIN, EVENT, INTERNAL
from research.readers.records.surveys.trials import OF_USERS, SEEDED, only_trial
from research.readers.records.tables.roles import Roles
from research.readers.records.tables.table import Table
from research.text.wordings import words

_FALSE = FALSE | {"f", "n", "internal", "private", "note", "internal note"}
_TRUE = TRUE | {"t", "y"}
_REMOVED = words("is_spam spam is_deleted deleted is_removed")
_MODERATED = words("""
comment_approved moderation_status curated moderation_state review_status comment_status
""")
_PUBLISHED = frozenset({"published", "is published"})
_UNWANTED = frozenset({"spam", "trash", "deleted", "removed"})
TRIED = "a trial of the form"
_SHORT = 40
"""Letters up to which two people may write the same, and a text may be a trial."""
SPAM = "spam or removed, as the export says"
_STAFF_PARTS = frozenset({"work notes", "note", "note and reopen"})


def why_left_out(table: Table, roles: Roles) -> Sequence[str]:
    """Why each row is no evidence; empty for those that are."""
    reasons = [""] * len(table.rows)
    for values, column, reason in _signs(table, roles):
        for place, cell in enumerate(table.column(column)):
            if cell.strip().lower().replace("_", " ") in values:
                reasons[place] = reason
    texts, seen = roles.get("text", ()), set[tuple[str, ...]]()
    for place, (_, cells) in enumerate(table.rows):
        said = [cells[column] for column in texts if cells[column].strip()]
        if sum(map(len, said)) <= _SHORT:
            reasons[place] = reasons[place] or (TRIED if only_trial(said) else "")
        elif "record_id" in roles:
            continue
        elif (row := tuple(cells)) in seen:
            reasons[place] = reasons[place] or AGAIN
        else:
            seen.add(row)
    return reasons


def _signs(table: Table, roles: Roles) -> Iterator[tuple[Collection[str], int, str]]:
    """Values of columns that make a row nobody's evidence, with the reason."""
    for column in table.called(SYSTEM_FLAGS):
        # Else the system that somebody writes about, by its number.
        if {cell.strip().lower() for cell in table.column(column)} <= {*TRUE, *FALSE, ""}:
            yield TRUE, column, EVENT
    yield from ((TRUE, column, SPAM) for column in table.called(_REMOVED))
    yield from ((FALSE, column, SEEDED) for column in table.called(OF_USERS))
    yield from ((_UNWANTED, column, SPAM) for column in table.called(_MODERATED))
    for column in roles.get("visible", ()):
        # A review that waits to be published is its author's.
        if "rating" not in roles or table.flat_name(column) not in _PUBLISHED:
            yield _hiding(table, column), column, INTERNAL
    yield from ((_TRUE, column, INTERNAL) for column in roles.get("hidden", ()))
    yield from ((_STAFF_PARTS, column, INTERNAL) for column in roles.get("part_type", ()))


def _hiding(table: Table, column: int) -> Collection[str]:
    """A visibility by a number is one of several kinds, whose order every tool has its own way."""
    numbered = table.flat_name(column) == "visibility"
    return _FALSE - {"0"} if numbered else _FALSE
