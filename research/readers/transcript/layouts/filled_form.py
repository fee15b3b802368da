"""Forms that somebody filled in as text: under headings a list of questions, with boxes to tick and lines to write on."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from research.readers.transcript.layouts.column_names import COMMENTS
from research.readers.transcript.lines import Line, asks, cut_at_question, put

TICKED = "ticked, printed or left empty on a form"

_BOXES: Final = re.compile(r"\[[ xX]\] \S.*\[[ xX]\] \S|_{4,}")
"""What a form offers on one line, or leaves to be filled in."""
_LETTERS: Final = re.compile(r"[^\W\d_]{2}")
_FEWEST = 2


def filled_in(lines: Sequence[Line]) -> Sequence[Line]:
    """The lines, with what was typed behind the questions of a form's list (`- What was hard? The menu.`) labelled.

    Nothing where no form is: on one something can be ticked too, or was left empty.
    """
    items = [line for line in lines if line.speech and line.mark == "bullet"]
    boxed = {line.number for line in items if _BOXES.search(line.original)}
    typed = {
        line.number: line.saying(said, label="Participant", question=asked)
        for line in items
        for asked, said in [_parted(line.text)]
        if line.number not in boxed and _LETTERS.search(said)
    }
    if not boxed or sum(asks(line.question) for line in typed.values()) < _FEWEST:
        return ()
    listed = {line.number for line in items}
    rest = {
        line.number: replace(line, aside=TICKED)
        for line in lines
        if line.speech and (line.number in listed or not min(listed) <= line.number <= max(listed))
    }
    return put(lines, {**rest, **typed})


def _parted(text: str) -> tuple[str, str]:
    """What an item of a form asks and what was filled in; both empty where it asks nothing."""
    asked, said = cut_at_question(text)
    name, _, told = text.partition(":")
    if not asked and not COMMENTS.isdisjoint(name.casefold().split()):
        return name, told.strip()
    return (asked, said) if asked else ("", "")
