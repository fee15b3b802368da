"""Talks that lost their line breaks: `Interviewer: Why? P1: It froze. Interviewer: ...` on one line."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace

from research.readers.transcript.labelling.roles import is_role, is_short, key
from research.readers.transcript.lines import Line

_LABEL = re.compile(
    r"(?:^|(?<=[.?!…\"”)\]] ))(?P<label>[^\W_][\w.'’-]{0,20}(?: [\w.'’-]{1,15}){0,1}(?: \([\w ]{1,20}\))?)\s?[:：] (?=\S)"
)
_SHORTEST = 400
"""Letters below which a line is somebody's go."""
_FEWEST = 4


def unrolled(lines: Sequence[Line]) -> tuple[Line, ...]:
    """The lines, each that holds a whole talk parted before its labels.

    Numbers go on counting, so that every part has one; where each stands is said by the line of the file.
    """
    if not any(len(line.text) >= _SHORTEST and line.text.count(":") >= _FEWEST for line in lines):
        return tuple(lines)
    parts = (part for line in lines for part in _parts(line))
    return tuple(replace(part, number=number) for number, part in enumerate(parts, start=1))


def _parts(line: Line) -> Iterator[Line]:
    starts = _starts(line.text) if line.speech and len(line.text) >= _SHORTEST else []
    if not starts:
        yield line
        return
    for start, end in zip(starts, (*starts[1:], len(line.text)), strict=True):
        text = line.text[start:end].strip()
        yield replace(line, text=text, raw=text, lead="", mark="", enumerator="", indent=0)


def _starts(text: str) -> list[int]:
    """Where labels of two and more speakers stand, one of them at the beginning; none in anybody's go."""
    found = list(_LABEL.finditer(text))
    times = Counter(key(one["label"]) for one in found)
    known = {
        key(one["label"])
        for one in found
        if is_role(one["label"]) and (not is_short(one["label"]) or times[key(one["label"])] > 1)
    }
    starts = [one.start("label") for one in found if key(one["label"]) in known]
    several = len(known) > 1 and len(starts) >= _FEWEST
    return starts if several and starts[0] == 0 else []
