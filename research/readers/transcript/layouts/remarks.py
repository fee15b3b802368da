"""Remarks of the team in a talk, as bold fields: `**Key insight:** …`, `**Reviewer note:** …`."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence

from research.readers.transcript.labelling.roles import key
from research.readers.transcript.layouts.column_names import NOTES
from research.readers.transcript.lines import Line, asks, set_aside
from research.text.personal import own_words
from research.text.quote_marks import CLOSING, OPENING, QUOTE_MARKS

_HEARD = re.compile(
    rf"(?:(?P<remark>[^{QUOTE_MARKS}]{{0,200}}[.?!:])\s+)?(?P<said>[{OPENING}][^{QUOTE_MARKS}]{{8,}}[{CLOSING}])[.,]?"
)
"""A line of notes that ends in what was said: `Scrolled up. "Where is it?"`."""
_LONGEST = 2_000
FIELD = "a field of somebody's notes, not a participant's words"
_FEWEST = 2


def without_remarks(
    lines: Sequence[Line], fields: Mapping[int, re.Match[str]], *, but: Collection[int]
) -> tuple[Line, ...]:
    """The lines with bold fields that are called like notes set aside, where somebody asks and the field says no I.

    Args:
        lines: Of a talk, or of answers below questions.
        fields: How the lines begin that are fields, by number: a name, and what it says.
        but: The numbers of those that hold a quotation.
    """
    asked = sum(asks(line.text) for line in lines if line.speech)
    made: list[int] = []
    inside = False
    for line in lines if asked >= _FEWEST else ():
        if not line.speech or line.mark or line.label:
            inside = False
        elif line.number in fields:
            called = key(fields[line.number]["name"].split()[-1])
            styled = bool(line.lead or line.bold) and line.number not in but
            inside = styled and called in NOTES and not own_words(line.text)
        elif line.lead:
            inside = False
        made += [line.number] if inside else []
    return set_aside(lines, made, FIELD)


def heard_in(line: Line) -> Line | None:
    """An item of somebody's notes with the quotation that it is or ends in; None without one."""
    listed = line.mark == "bullet" or line.text.startswith("-")
    found = _HEARD.fullmatch(line.text[:_LONGEST]) if listed else None
    if not found:
        return None
    return line.saying(found["said"], found["remark"], label="Participant")
