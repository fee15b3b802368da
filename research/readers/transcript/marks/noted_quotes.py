"""Quotations in somebody's notes, behind when they were said: `- 14:03 — Quote: “Where did it go?”`."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from research.readers.transcript.lines import Line
from research.readers.transcript.marks.stamps import TIME
from research.text.quote_marks import in_quotes

_LED: Final = re.compile(
    rf"(?P<lead>(?:\(?{TIME}\)?\s*[-–—:]\s*)?(?:(?:(?:direct |user |participant )?quote|verbatim|zitat|cita|citation|citazione|citação|citaat)\s*[:：]\s*)?)"
    rf"(?P<said>{in_quotes(3, 2000)})[.,]?"
    r"(?:\s*\[(?:in (?:response|answer|reply) to:?\s*)?(?P<asked>[^\[\]]{3,300}\?)\s*\])?"
)
_LONGEST: Final = 2_400


def take_noted_quotes(lines: Sequence[Line]) -> tuple[Line, ...]:
    """The lines, each that is a quotation behind a time or the word for it without those."""
    return tuple(_said(line) if line.speech and not line.label else line for line in lines)


def _said(line: Line) -> Line:
    found = _LED.fullmatch(line.text) if len(line.text) <= _LONGEST else None
    if not found or not (found["lead"] or found["asked"]):
        return line
    lead, asked = found["lead"].strip(), found["asked"] or ""
    notes = (*line.notes, *filter(None, (lead, asked)))
    question = line.question or asked
    return replace(line, text=found["said"], question=question, notes=notes, raw=line.original)
