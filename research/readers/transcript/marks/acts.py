"""What whoever watches writes down between the turns: what somebody does, behind a time of its own."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import replace

from research.readers.transcript.lines import Line
from research.readers.transcript.marks.asides import DIRECTION, is_mark

_ACTS = re.compile(
    r"(?:(?:(?:s?he|[Uu]ser|[Pp]articipant|[Pp]\d*)\s+)?(?:scrolls|clicks|hovers|pauses|laughs|nods|sighs|points|opens|closes|types|taps"
    r"|swipes|hesitates|skips|reads|returns|zooms|frowns|smiles|navigates|switches|presses|goes (?:back|to|on)|looks (?:at|for|around)"
    r"|moves (?:on|to|the)))\b"
)
"""How whoever watches writes down what somebody does: scrolls past the price."""


def acts_aside(lines: Sequence[Line], labelled: Collection[int]) -> tuple[Line, ...]:
    """The lines, with what somebody did or a mark behind a time of its own set aside, among labelled ones."""
    return tuple(
        replace(line, aside=DIRECTION)
        if line.speech
        and line.stamp
        and line.number not in labelled
        and (is_mark(line) or (labelled and _ACTS.match(line.text) and line.text[-1] not in "?!"))
        else line
        for line in lines
    )
