"""A ticket's lines, each with its place and what is known of it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise

from research.text.ticket.fences import Block


@dataclass(slots=True)
class Line:
    """One line, and why it is not the author's words as far as is known."""

    start: int
    text: str
    """Without the space around it."""
    reason: str = ""


def lines_of(text: str, end: int, blocks: Iterable[Block] = ()) -> list[Line]:
    """Every line down to an offset; only newlines end a line, so that offsets stay simple.

    Args:
        text: What is parted.
        end: Where to stop.
        blocks: Stretches whose reason is known; a line is cut where one begins or ends in it.
    """
    cuts = [(0, "")]
    for low, high, reason in blocks:
        cuts += [(min(low, end), reason), (min(high, end), "")]
    lines: list[Line] = []
    for (start, reason), (stop, _) in pairwise((*cuts, (end, ""))):
        # A stretch that ends with a line has nothing behind it, not an empty line.
        at, stretch = start, text[start:stop]
        for raw in stretch.split("\n") if stretch or len(cuts) == 1 else ():
            line = raw.strip()
            lines.append(Line(at, line, reason if line else ""))
            at += len(raw) + 1
    return lines


def own(lines: Iterable[Line]) -> list[Line]:
    """The lines that still count as the author's words."""
    return [line for line in lines if line.text and not line.reason]
