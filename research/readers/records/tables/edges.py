"""What stands at the edges of a table and is no record of it: sums and notes below, cells beyond the last column."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from research.readers.document import Passage
from research.readers.records.tables.columns import role
from research.readers.records.tables.table import Row, written

_VALUE = re.compile(r"[-+±]?\s*[\d.,]*\d\s*%?")
_TOTAL = re.compile(
    r"(?:(?:grand |sub)?total(?:e|s)?|sum(?:me|a|me totale)?|gesamt(?:summe)?|insgesamt|ensemble|count|anzahl|base|basis|"
    r"average|mean|median|mittelwert|durchschnitt|moyenne|promedio|media)\b[\s:=()n]*[\d.,% ]*"
    r"|n\s*[=:]\s*[\d.,]+.{0,40}|[\d.,]+ (?:rows?|responses?|records?|answers?|antworten|réponses|respuestas|zeilen)",
    re.IGNORECASE,
)
_ABOUT = re.compile(
    r"(?:data )?(?:source|sources|quelle|quellen|fuente|fonte|note|notes|anmerkung(?:en)?|hinweis|remarque|nota|"
    r"exported|generated|created|erstellt|exportiert|exporté|généré|exportado|generado)"
    r"(?: (?:on|by|at|am|von|le|par|el|por))?\s*:\s?\S.*"
    r"|(?:exported|generated|exportiert|erstellt|exporté|généré|exportado|generado) (?:on|by|at|from|am|von|le|par|el|por) .*"
    r"|(?:©|\(c\)|\*{1,3} ?)\S.*|end of (?:report|export|file|data)\W*",
    re.IGNORECASE | re.DOTALL,
)
BEYOND = "cells beyond the last column"
SHOWN = 500
"""Letters of what stands beside a table that are told."""


def count_footers(rows: Sequence[Row]) -> int:
    """How many of the last rows are no records: sums, "n = 5", notes on the export.

    Such a row says so, and leaves a column empty that every record fills: a respondent without an
    id who writes "Total waste of time" or "Note: no chairs" stays.
    """
    found = 0
    while found < len(rows) - 1 and _is_about(rows[-1 - found][1]):
        found += 1
    if not found:
        return 0
    records = rows[: len(rows) - found]
    full = [c for c in range(len(rows[0][1])) if all(cells[c].strip() for _, cells in records)]
    while found and not _is_sum(rows[-found][1]) and all(rows[-found][1][c].strip() for c in full):
        found -= 1
    return found


def _is_sum(cells: Sequence[str]) -> bool:
    """Whether a row is a word for a sum and figures, so that no words are lost with it."""
    first, *figures = written(cells)
    return bool(figures and _TOTAL.fullmatch(first) and all(map(_VALUE.fullmatch, figures)))


def _is_about(cells: Sequence[str]) -> bool:
    """Whether a row tells of the table: one text, which is a word for a sum or says who exported it and when."""
    said = written(cells)
    words = [cell for cell in said if not _VALUE.fullmatch(cell)]
    if len(words) != 1:
        return False
    return bool(_TOTAL.fullmatch(words[0]) or (len(said) == 1 and _ABOUT.fullmatch(words[0])))


@dataclass(frozen=True, slots=True, kw_only=True)
class Fitted:
    """Rows as wide as the headers."""

    rows: list[Row]
    surplus: list[Passage]
    """What rows had beyond the last column."""
    short: int
    """How many had too few cells."""


def fit_rows(below: Iterable[Row], headers: Sequence[str], *, before: str, between: str) -> Fitted:
    """The rows, without those that are empty.

    Args:
        below: Rows with their numbers.
        headers: What the columns are called.
        before: Stands before the number in a locator.
        between: What parts the cells; the last column's words may hold it where nobody quoted them.
    """
    width, short = len(headers), 0
    rows: list[Row] = []
    surplus: list[Passage] = []
    for number, row in below:
        if len(row) == width:
            if any(row):
                rows.append((number, row))
            continue
        if not any(map(str.strip, row)):
            continue
        if len(row) > width and between and _goes_on(headers[-1], row[width:]):
            rows.append((number, [*row[: width - 1], between.join(row[width - 1 :])]))
            continue
        if len(row) < width:
            short += 1
        elif any(map(str.strip, row[width:])):
            text = " | ".join(row[width:])[:SHOWN]
            surplus.append(Passage.at(number, text, BEYOND, locator=f"{before}{number}"))
        rows.append((number, [*row[:width], *[""] * (width - len(row))]))
    return Fitted(rows=rows, surplus=surplus, short=short)


def _goes_on(header: str, surplus: Sequence[str]) -> bool:
    """Whether the surplus cells are the rest of unquoted words in the last column: a space follows each comma."""
    said = [cell for cell in surplus if cell]
    return bool(said) and role(header)[0] == "text" and all(cell[0] == " " for cell in said)
