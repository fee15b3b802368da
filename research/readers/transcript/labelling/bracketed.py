"""Captions that write who speaks in brackets on a line of its own, above the words: `(Dana Betts)`."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise
from typing import Final

from research.readers.transcript.labelling.named import NAME
from research.readers.transcript.labelling.roles import looks_like_name
from research.readers.transcript.lines import Line

_NAME: Final = re.compile(r"[(\[](?P<who>[^\W\d_][^()\[\]:]{1,40})[)\]]")
_DASH: Final = "-"
"""Alone between two who share a caption."""
_HALF: Final = 0.5
_FEWEST: Final = 2


def take_bracketed(lines: Sequence[Line]) -> tuple[Line, ...]:
    """The lines of captions, labelled where most captions begin with a name in brackets; else as they are.

    A sound in brackets stands in few of them, and never are two of them heard all the time.
    """
    spoken = [line for line in lines if line.text]
    begins = spoken[:1] + [line for above, line in pairwise(spoken) if line.stamp != above.stamp]
    heads = Counter(found["who"] for line in begins if (found := _named(line)))
    again = sum(times >= _FEWEST for times in heads.values())
    if again < _FEWEST or sum(heads.values()) <= _HALF * len(begins):
        return tuple(lines)
    taken: list[Line] = []
    who = ""
    for line in lines:
        found = _named(line)
        if found:
            who = found["who"]
            taken.append(replace(line, aside=NAME, furniture=True))
        elif line.text == _DASH:
            taken.append(replace(line, aside=NAME, furniture=True))
        else:
            taken.append(replace(line, label=who) if line.speech and who else line)
    return tuple(taken)


def _named(line: Line) -> re.Match[str] | None:
    found = _NAME.fullmatch(line.text) if line.speech and not line.label else None
    return found if found and looks_like_name(found["who"]) else None
