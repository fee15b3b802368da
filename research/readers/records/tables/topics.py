"""Columns of tickets that are named like a text, a company or a place of the customer's, and are none."""

from __future__ import annotations

from typing import Final

from research.readers.records.tables.cells import Roles
from research.readers.records.tables.columns import normalise
from research.readers.records.tables.company_columns import is_company_reply
from research.readers.records.tables.table import Table, mean_words
from research.readers.records.tables.texts import text_columns
from research.readers.transcript.labelling.roles import looks_like_name

_TOPICS: Final = frozenset({"issue", "problem", "complaint"})
_PROGRESS: Final = frozenset({
    "open", "opened", "reopened", "new", "active", "assigned", "in progress", "work in progress", "on hold", "pending", "waiting",
    "resolved", "solved", "closed", "closed complete", "done", "completed", "cancelled", "canceled", "merged", "snoozed",
})  # fmt: skip
_SHORTER: Final = 3
"""How many times as many words the texts must have as their topic has."""
_SAMPLE: Final = 500
_NAMED: Final = 0.7
"""Share of cells that look like names, from which tasks are called after people."""
_SMALL: Final = 2
"""Words in small letters that may be a name."""
_TITLE: Final = 6
"""Words that few names have: Maria da Conceição dos Santos e Silva."""


def with_topic(table: Table, roles: Roles) -> dict[str, tuple[int, ...]]:
    """The roles; a short `Issue` beside longer texts is what these are about, `Company` whom they blame."""
    found = dict(roles)
    texts = found.get("text", ())
    words = {column: mean_words(table.column(column)[:_SAMPLE]) for column in texts}
    topic = next((c for c in texts if table.flat_name(c) in _TOPICS), None)
    if topic is not None and "subject" not in found:
        longest = max(words.values())
        if words[topic] * _SHORTER <= longest:
            found["text"] = tuple(column for column in texts if column != topic)
            found.setdefault("question", (topic,))
    answered = [table.flat_name(column) for column in found.get("reply", ())]
    if any(is_company_reply(flat) and flat.startswith("company ") for flat in answered):
        found["account"] = tuple(
            c for c in found.get("account", ()) if table.flat_name(c) != "company"
        )
    found["attribute"] = tuple(c for c in found.get("attribute", ()) if not _is_progress(table, c))
    return found


def with_titles(table: Table, roles: Roles) -> Roles:
    """What is called a name, where tasks are assigned or one is a sentence, and most are no names, is a title."""
    column = next((c for c in roles.get("name", ()) if table.flat_name(c) == "name"), None)
    if (
        column is None
        or len(roles["name"]) > 1
        or roles.keys() & {"subject", "email", "author_id"}
    ):
        return roles
    cells = [cell for cell in table.column(column)[:_SAMPLE] if cell.strip()]
    long = any(len(cell.split()) >= _TITLE for cell in cells)
    titled = {**{role: c for role, c in roles.items() if role != "name"}, "subject": (column,)}
    sure = (long or "staff" in roles) and sum(map(_may_be_name, cells)) < _NAMED * len(cells)
    return titled if sure and text_columns(table, titled) else roles


def _may_be_name(cell: str) -> bool:
    """Whether it looks like one, be it in small letters; two words that may be either are believed to be."""
    small = cell.islower() and len(cell.split()) <= _SMALL
    return (small or looks_like_name(cell)) and not any(map(str.isdigit, cell))


def _is_progress(table: Table, column: int) -> bool:
    """Whether a `State` is the ticket's, not the one that somebody lives in."""
    if table.flat_name(column) != "state":
        return False
    return all(normalise(cell) in _PROGRESS for cell in table.column(column)[:_SAMPLE] if cell)
