"""Captions that were saved as a table: from when to when, and what was said, maybe by whom."""

from __future__ import annotations

from typing import Final

from research.readers.document import Document
from research.readers.records.cleaning.clean import clean
from research.readers.records.tables.table import Table
from research.readers.transcript.assemble import Sheet, assemble
from research.readers.transcript.lines import Line
from research.readers.transcript.marks.stamps import clock, timecode
from research.text.wordings import words

_WORDS: Final = words("text annotation caption subtitle transcript utterance")
_FROM: Final = words("start begin start_time begin_time start_ms in from")
_TO: Final = words("end stop end_time end_ms out to")
_BESIDE: Final = words("id index number no duration confidence score avg_logprob")
_MILLISECONDS: Final = 20_000
"""No talk is as long in seconds (five and a half hours)."""


def captions_in(table: Table, *, file_id: str) -> Document | None:
    """The talk in a table of nothing but times and words; None for other tables."""
    words, starts, ends = map(table.first_called, (_WORDS, _FROM, _TO))
    if words is None or starts is None or ends is None:
        return None
    if not (_WORDS | _FROM | _TO | _BESIDE).issuperset(table.flat_names):
        return None
    numbers = [_seconds(cell) for cell in table.column(starts)]
    unit = 0.001 if max(numbers, default=0.0) > _MILLISECONDS else 1.0
    lines = tuple(
        Line(
            number=number,
            text=" ".join(clean(cells[words]).split()),
            locator=table.locator(number),
            stamp=timecode(cells[starts]) or clock(seconds * unit),
        )
        for (number, cells), seconds in zip(table.rows, numbers, strict=True)
    )
    sheet = Sheet(
        format=table.format,
        lines=lines,
        wrapped=True,
        recorded=True,
        name=file_id,
        warnings=table.warnings,
    )
    return assemble(sheet)


def _seconds(cell: str) -> float:
    try:
        return max(0.0, float(cell.replace(",", ".")))
    except ValueError:
        return 0.0
