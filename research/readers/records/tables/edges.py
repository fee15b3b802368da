"""Where a table begins and ends in its sheet: titles above it, headers that come again, "n = 5" below, cells beyond the last column."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from research.readers.document import Passage
from research.readers.records.tables.columns import known, role
from research.readers.records.tables.table import Row, written

_DATA_LIKE = re.compile(
    r"[-+]?\d[\d.,]*%?|\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}.*|\S+@\S+\.\S+|https?://\S+|[0-9a-f-]{32,36}"
)
PROBE = 100
_FEWEST_HEADS = _PAIR = 2
_TITLE_ROWS, _SURE = 15, 2
_WIDE, _LONGEST_HEAD, _COMPARED = 3, 30, 2_000
_FEWEST_LABELLED, _FEWEST_AGAIN, _LONGEST_LABEL = 5, 3, 40
_AGAIN, _LABELS = 0.1, 0.4
"""Shares of the rows: with the first row's label, at least; labels that there are, at most."""
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


def start_of(cells: Sequence[Sequence[str]]) -> int:
    """Where the headers are: the first filled row, or below a title that stands above the table."""
    first = next((i for i, row in enumerate(cells) if filled_in(row)), 0)
    if not cells:
        return first
    if report := _below_report(cells, first):
        return report
    filled, titled = filled_in(cells[first]), any(map(known, cells[first]))
    if titled and filled > 1:
        return first
    below = enumerate(cells[first : first + _TITLE_ROWS], start=first)
    found = next((i for i, row in below if _is_head(cells, i, filled, titled=titled)), first)
    above = written(cells[found - 1]) if found > first else []
    # A question over its items is a part of their headers.
    return found - (len(above) > 1 and any(cell.endswith("?") for cell in above))


def _below_report(cells: Sequence[Sequence[str]], first: int) -> int:
    """Where the heads are below what a report says of itself; 0 without.

    That is lines of a name and its value, or parts with a title each, of which the last is the widest.
    """
    widest = pairs = 0
    for place in range(first, min(first + _TITLE_ROWS, len(cells))):
        row, filled = cells[place], filled_in(cells[place])
        below_pairs = pairs >= _SURE and filled > _WIDE > widest and heads(row, cells[place + 1 :])
        titled = place > first and filled_in(cells[place - 1]) == 1
        if below_pairs or (titled and filled > widest > 1 and sum(map(known, row)) > _SURE):
            return place
        pairs += filled == _PAIR == filled_in(row[:_PAIR])
        widest = max(widest, filled)
    return 0


def _is_head(cells: Sequence[Sequence[str]], place: int, filled: int, *, titled: bool) -> bool:
    """Whether a row below a title of so many cells holds the headers."""
    row, rest = cells[place], cells[place + 1 :]
    if filled_in(row) > filled and _signs(row, alone=filled == 1) >= _SURE + titled:
        return True
    wide = filled == 1 and filled_in(row) >= _WIDE
    return wide and max(map(filled_in, cells[:place]), default=0) < _WIDE and heads(row, rest)


def heads(row: Sequence[str], below: Sequence[Sequence[str]], *, grouped: bool = False) -> bool:
    """Whether a row looks like the head of the rows below it: words, none of which comes again.

    Args:
        row: The row.
        below: The rows below it.
        grouped: Headings stand above it, below each of which may be *Other*, or whole statements.
    """
    filled = [(column, cell.strip()) for column, cell in enumerate(row) if cell.strip()]
    heads = [cell for _, cell in filled]
    if any(map(is_value, heads)) or len(below) < _SURE:
        return False
    brief = all(len(cell.split()) <= _LONGEST_HEAD for cell in heads)
    if not grouped and not (brief and len(set(heads)) == len(heads)):
        return False
    return not any(
        len(other) > column and other[column].strip() == cell
        for other in below[:_COMPARED]
        for column, cell in filled
    )


def filled_in(row: Sequence[str]) -> int:
    """How many cells of a row hold something."""
    return len(written(row))


def _signs(row: Sequence[str], *, alone: bool) -> int:
    """How many of a row's cells are headers; below a title of one cell questions count twice."""
    named = sum(map(known, row))
    if not alone or any(map(is_value, filter(str.strip, row))):
        return named
    return named + _SURE * sum(cell.strip().endswith("?") for cell in row)


def is_value(cell: str) -> bool:
    """A number, date, address, link or id: no header."""
    return bool(_DATA_LIKE.fullmatch(cell.strip()[:PROBE]))


def blocks_of(cells: Sequence[Sequence[str]]) -> tuple[int, frozenset[int]]:
    """The row of the headers, and the rows below that are headers again or the titles above those.

    A sheet may hold several blocks below titles of their own; no row is told where the headers come once.
    """
    start = next((i for i, row in enumerate(cells) if filled_in(row) >= _FEWEST_HEADS), len(cells))
    first = _stripped(cells[start]) if start < len(cells) else []
    again = {
        i
        for i, row in enumerate(cells[start + 1 :], start=start + 1)
        if row and row[0].strip() == first[0] and _stripped(row) == first
    }
    if not again or not heads(
        first, [row for i, row in enumerate(cells) if i > start and i not in again]
    ):
        return start, frozenset()
    if not start:  # what stands above a header is a record of the block before
        return start, frozenset(again)
    above = sum(any(map(str.strip, row)) for row in cells[:start])
    nearby = {place - up for place in again for up in range(1, above + 1)}
    return start, frozenset(again | {p for p in nearby if filled_in(cells[p]) < _FEWEST_HEADS})


def _stripped(row: Sequence[str]) -> list[str]:
    return "\0".join(map(str.strip, row)).rstrip("\0").split("\0")


def is_labelled(first: Sequence[str], below: Sequence[Sequence[str]]) -> bool:
    """Whether a first row is data: it has a label that the rows below it have again and again.

    A ticked option stands in its own column too, but no other option does, and not in every row; beside it are
    heads that are known, or ask.
    """
    below = [row for row in below[:_COMPARED] if list(row) != list(first)]
    labels = {
        column
        for column, cell in enumerate(map(str.strip, first))
        if 0 < len(cell) <= _LONGEST_LABEL and _comes_again(cell, column, below)
    }
    rest = [cell for column, cell in enumerate(first) if column not in labels]
    headed = any(map(known, rest)) or (
        len(first) > _WIDE - 1 and any(cell.strip().endswith("?") for cell in rest)
    )
    return len(below) >= _FEWEST_LABELLED and bool(labels) and not headed


def _comes_again(label: str, column: int, below: Sequence[Sequence[str]]) -> bool:
    cells = [row[column].strip() if len(row) > column else "" for row in below]
    again, others = cells.count(label), len({*cells} - {"", label})
    often = again >= max(_FEWEST_AGAIN, len(cells) * _AGAIN)
    return often and (again == len(cells) or 0 < others < len(cells) * _LABELS)


def footers(rows: Sequence[Row]) -> int:
    """How many of the last rows are no records.

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
    """A word for a sum, and figures behind it: no words are lost with it."""
    first, *figures = written(cells)
    return bool(figures and _TOTAL.fullmatch(first) and all(map(_VALUE.fullmatch, figures)))


def _is_about(cells: Sequence[str]) -> bool:
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


def fit(below: Iterable[Row], headers: Sequence[str], *, before: str, between: str) -> Fitted:
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
    """Whether the last column holds words, which nobody quoted and a space follows after each comma."""
    said = [cell for cell in surplus if cell]
    return bool(said) and role(header)[0] == "text" and all(cell[0] == " " for cell in said)
