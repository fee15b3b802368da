"""Stars and scores that somebody gave with their words: `2/5` for two of five."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from research.readers.records.tables.columns import normalise
from research.readers.records.tables.roles import Roles
from research.readers.records.tables.table import Table

_MARKS: Final = re.compile(r"(?P<given>[★⭐✭])|[☆✩]")
_NUMBER: Final = re.compile(
    r"(?P<given>\d{1,2}(?:[.,]\d{1,2})?)\s?(?:(?:/|out of|of|von|sur|de|su|van)\s?(?P<most>5|10)|stars?|sterne?)?",
    re.IGNORECASE,
)
_FIVE, _TEN = 5, 10
_BEYOND: Final = 8
"""A mark that says that there are ten: up to seven is a scale of its own."""
_OF_TEN: Final = re.compile(
    r"\b(?:recommend|weiterempf|recommand|recomend|consigli|aanbevel|nps)|\b[01] (?:to )?10$|\bof 10$"
)
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


def marks(values: Sequence[str], *, header: str = "") -> list[str]:
    """Each value as a mark, empty where it is none: 4/5, 4.5/5, 9/10.

    The scale is five where all values lie from one to five, ten where one lies beyond seven, where
    the header is that of the net promoter score, or where cells say so; any other is not known. A
    column with anything else in a tenth of its cells is no column of marks.
    """
    found = [_mark(value) for value in values]
    given = [mark for mark in found if mark]
    filled = sum(1 for value in values if value.strip())
    if not given or len(given) < _ENOUGH * filled:
        return [""] * len(values)
    scale = _scale(given, of_ten=bool(_OF_TEN.search(normalise(header))))
    return [f"{mark[0]:g}/{mark[1] or scale}" if mark and scale else "" for mark in found]


def _scale(given: Sequence[tuple[float, int]], *, of_ten: bool) -> int:
    highest, lowest = max(number for number, _ in given), min(number for number, _ in given)
    said = max(most for _, most in given)
    if highest > _TEN:
        return 0
    if said or (not of_ten and lowest >= 1 and highest <= _FIVE):
        return max(said, _FIVE)
    return _TEN if of_ten or highest >= _BEYOND else 0


def _mark(value: str) -> tuple[float, int] | None:
    """The number and, where it is said, how many there are."""
    value = value.strip()[:40]
    stars = [bool(found["given"]) for found in _MARKS.finditer(value)]
    if stars:
        return sum(stars), max(_FIVE, len(stars))
    found = _NUMBER.fullmatch(value)
    return (float(found["given"].replace(",", ".")), int(found["most"] or 0)) if found else None


def row_marks(table: Table, roles: Roles) -> list[str]:
    """What each row of a table of reviews was marked with, by the first column that holds marks."""
    for column in roles.get("rating", ()):
        if any(found := marks(table.column(column), header=table.headers[column])):
            return found
    return [""] * len(table.rows)


def marks_for(table: Table, roles: Roles, column: int) -> list[str]:
    """The marks that an open question asks the reason of: those right before it, else the table's.

    A question that asks for something else ("How did you hear of us?") has none.
    """
    header = table.headers[column - 1] if column else ""
    asked = bool(_SCORED.search(normalise(header)))
    if asked and any(found := marks(table.column(column - 1), header=header)):
        return found
    if _REASON.search(normalise(table.headers[column])):
        return row_marks(table, roles)
    return [""] * len(table.rows)
