"""Stars and scores that somebody gave with their words: `2/5` for two of five."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from research.readers.records.tables.cells import Roles
from research.readers.records.tables.columns import normalise
from research.readers.records.tables.table import Table

_MARKS: Final = re.compile(r"(?P<given>[★⭐✭])|[☆✩]")
_NUMBER: Final = re.compile(
    r"(?P<given>\d{1,2})(?:[.,]0+)?\s?(?:(?:/|out of|of|von|sur|de|su|van)\s?(?P<most>5|10)|stars?|sterne?)?",
    re.IGNORECASE,
)
_SCALES: Final = (5, 10)
_ENOUGH: Final = 0.9
"""Share of the filled cells that must be marks on one scale."""
_SCORED: Final = re.compile(
    r"\b(?:recommend|weiterempfehl\w*|recommand\w*|recomend\w*|consigli\w*|aanbevel\w*|satisf\w*|zufrieden\w*|"
    r"soddisfatt\w*|tevreden\w*|rate|rating|stars?|nps|csat)\b"
)
"""In the heading of a question for a mark."""
_REASON: Final = re.compile(
    r"\b(?:why|reasons?|comments?|feedback|tell us|warum|gr(?:und|ünde)|kommentare?|pourquoi|commentaires?|por qué|motivos?|"
    r"comentarios?|perché|commenti|waarom|toelichting)\b"
)
"""In the heading of what goes with the survey's one mark."""


def marks(values: Sequence[str]) -> list[str]:
    """Each value as a mark, empty where it is none.

    The scale is the smallest of five and ten on which all values lie; a column with anything else
    in a tenth of its cells is no column of marks.
    """
    found = [_mark(value) for value in values]
    given = [mark for mark in found if mark]
    filled = sum(1 for value in values if value.strip())
    if not given or len(given) < _ENOUGH * filled:
        return [""] * len(values)
    highest = max(max(most or 0, number) for number, most in given)
    scale = next((most for most in _SCALES if highest <= most), 0)
    return [f"{mark[0]}/{mark[1] or scale}" if mark and scale else "" for mark in found]


def _mark(value: str) -> tuple[int, int] | None:
    """The number and, where it is said, how many there are."""
    value = value.strip()[:40]
    stars = [bool(found["given"]) for found in _MARKS.finditer(value)]
    if stars:
        return sum(stars), max(5, len(stars))
    found = _NUMBER.fullmatch(value)
    return (int(found["given"]), int(found["most"] or 0)) if found else None


def row_marks(table: Table, roles: Roles) -> list[str]:
    """What each row of a table of reviews was marked with, by the first column that holds marks."""
    for column in roles.get("rating", ()):
        if any(found := marks(table.column(column))):
            return found
    return [""] * len(table.rows)


def marks_for(table: Table, roles: Roles, column: int) -> list[str]:
    """The marks that an open question asks the reason of: those right before it, else the table's.

    A question that asks for something else ("How did you hear of us?") has none.
    """
    asked = bool(column and _SCORED.search(normalise(table.headers[column - 1])))
    if asked and any(found := marks(table.column(column - 1))):
        return found
    if _REASON.search(normalise(table.headers[column])):
        return row_marks(table, roles)
    return [""] * len(table.rows)
