"""Blocks: the lines of one paragraph, or single lines where the text is not wrapped at the page's width."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from research.readers.transcript.labelling.candidates import Labelled
from research.readers.transcript.lines import Line, Mark, asks
from research.text.personal import says_i

WIDEST_WRAP = 125
"""Longer lines are not wrapped by hand or by a page."""
_ENDS = re.compile(r"[.?!…:;\"”’)\]]$")
DATE = "a date"
_FEWEST = 3
_FULL = 0.6
"""A wrapped line is mostly as wide as the page, and so are most of them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """Consecutive lines of one speaker."""

    lines: tuple[Line, ...]
    label: Labelled | None = None
    """Whose it is, where a label says so."""
    gap: bool = True
    """Whether a blank line stands before it."""
    day: int = 0
    """Number of the line with the date above it, as of a diary's entries; 0 below another heading."""

    @property
    def first(self) -> Line:
        """Its first line."""
        return self.lines[0]

    @property
    def number(self) -> int:
        """The number of its first line."""
        return self.first.number

    @property
    def mark(self) -> Mark:
        """How its first line is marked."""
        return self.first.mark

    @property
    def indent(self) -> int:
        """How far in its first line stands."""
        return self.first.indent

    @property
    def text(self) -> str:
        """Its words, without the label."""
        return " ".join(part for part in self.parts if part)

    @property
    def parts(self) -> tuple[str, ...]:
        """Its words line by line, without the label."""
        rest = tuple(line.text for line in self.lines[1:])
        return (self.label.said if self.label else self.first.text, *rest)

    @property
    def asks(self) -> bool:
        """Whether it ends in a question."""
        return asks(self.text)

    @property
    def tells(self) -> bool:
        """Whether somebody says I or we in it."""
        return says_i(self.text)


def gather(
    lines: Sequence[Line], labels: Mapping[int, Labelled], *, wrapped: bool
) -> tuple[Block, ...]:
    """The blocks of a file in order; asides and blank lines end a block."""
    blocks: list[Block] = []
    run: list[Line] = []
    gap = pending = True
    day = 0

    def close() -> None:
        if run:
            label = labels.get(run[0].number)
            blocks.append(Block(lines=tuple(run), label=label, gap=gap, day=day))
            run.clear()

    for line in lines:
        if line.furniture:
            continue
        if not line.speech:
            close()
            pending = pending or line.blank
            day = line.number if line.aside == DATE else day
            continue
        if line.number in labels or not wrapped or _stands_apart(line, run):
            close()
        if not run:
            gap, pending = pending, False
            day = 0 if line.mark == "heading" else day
        run.append(line)
    close()
    return tuple(blocks)


def is_wrapped(lines: Sequence[Line], labels: Mapping[int, Labelled]) -> bool:
    """Whether lines end where the page does rather than where the sentence does."""
    pairs = [
        (line, below)
        for line, below in pairwise(lines)
        if line.speech
        and below.speech
        and below.number not in labels
        and not below.mark
        and not _is_label_alone(line, labels)
    ]
    widest = max((len(line.text) for line, _ in pairs), default=0)
    if len(pairs) < _FEWEST or widest > WIDEST_WRAP:
        return False
    open_ended = sum(not _ENDS.search(line.text) for line, _ in pairs)
    full = sum(len(line.text) >= _FULL * widest for line, _ in pairs)
    return 2 * open_ended >= len(pairs) and full >= _FULL * len(pairs)


def _is_label_alone(line: Line, labels: Mapping[int, Labelled]) -> bool:
    label = labels.get(line.number)
    return label is not None and not label.said


def _stands_apart(line: Line, run: Sequence[Line]) -> bool:
    """A mark of its own, or what answers a numbered question on the line above."""
    if not run:
        return False
    before = run[-1]
    if run[0].enumerator and asks(before.text) and not asks(line.text) and line.text[:1].isupper():
        return True
    if line.mark == "quote" and before.mark == "quote":
        return False
    return bool(line.mark) or bool(line.enumerator) or line.bold != before.bold
