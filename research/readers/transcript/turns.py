"""Blocks to utterances, so that every line of speech is in exactly one go of one speaker."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Literal, TypeAlias

from research.model import Role
from research.readers.document import Utterance
from research.readers.transcript.blocks import Block
from research.readers.transcript.labelling.candidates import Labelled
from research.readers.transcript.labelling.roles import key
from research.readers.transcript.layouts.form import Layout
from research.readers.transcript.lines import SENTENCE_END, Line, cut_at_question
from research.readers.transcript.marks.furniture import number_runs
from research.readers.transcript.marks.stamps import INLINE, timecode
from research.readers.transcript.markup import off_enumerator

_POINT = 4
"""Words of an item in a list that says something without the one above it."""
_LONG_GO = 1_500
"""Characters after which a go that no label bounds ends with its paragraph."""
Told: TypeAlias = Role | Literal[""]

_HYPHEN = re.compile(r"[^\W\d_](?:-|\u00ad)$")


@dataclass(slots=True, kw_only=True)
class _Go:
    """A speaker's go while its lines are gathered."""

    line: Line
    speaker: str = ""
    role: Told = ""
    stamp: str = ""
    question: str = ""
    last: int = 0
    labelled: bool = False
    parts: list[str] = field(default_factory=list)
    size: int = 0

    def add(self, part: str, *, wrapped: bool, gap: bool = False, item: bool = False) -> None:
        """Put words behind those that are there, joined as they were parted."""
        if not part:
            return
        before = self.parts[-1] if self.parts else ""
        between = _between(before, part, wrapped=wrapped, gap=gap)
        if item and between and min(len(before.split()), len(part.split())) >= _POINT:
            between = "\n\n"
        if before and not between:
            self.parts[-1] = before.rstrip("\u00ad")
        self.parts += (between, part) if between else (part,)
        self.size += len(part)

    @property
    def ended(self) -> bool:
        """Whether its last words end a sentence."""
        return not self.parts or bool(SENTENCE_END.search(self.parts[-1]))


@dataclass(slots=True, kw_only=True)
class _Floor:
    """Who has the floor, and what was said so far."""

    layout: Layout
    headings: Sequence[int]
    wrapped: bool
    recorded: bool
    go: _Go | None = None
    said: list[Utterance] = field(default_factory=list)

    def hear(self, block: Block, *, broken: bool) -> None:
        """Add a block to the go it belongs to, or begin a new one."""
        if block.label and self._goes_on(block.label, broken=broken):
            pass
        elif block.label:
            self._begin(block, speaker=block.label.label, stamp=block.label.stamp)
        elif block.number in self.layout.roles:
            self._hear_unlabelled(block, broken=broken)
        elif self.go is not None and self.go.labelled and not self._under_heading(block):
            self._carry_on(block, broken=broken)
        else:
            self._begin(block, role="unknown")
        self._extend(block)

    def close(self) -> None:
        """End the go, if it has words."""
        if self.go is not None:
            self.said.extend(_utterances(self.go))

    def _goes_on(self, label: Labelled, *, broken: bool) -> bool:
        """A recording labels every caption of a go; a typist labels a go once."""
        go = self.go
        if not self.recorded or broken or go is None or key(label.label) != key(go.speaker):
            return False
        return go.size < _LONG_GO or not go.ended

    def _hear_unlabelled(self, block: Block, *, broken: bool) -> None:
        role = self.layout.roles[block.number]
        go = self.go
        joins = go is not None and not go.labelled and go.role == role == "participant"
        listed = block.asks and block.mark == "bullet"
        apart = listed or block.number in self.layout.cut | self.layout.script
        alone = block.gap or broken or apart
        if joins and not alone and go is not None and go.size < _LONG_GO:
            return
        self._begin(block, role=role)

    def _under_heading(self, block: Block) -> bool:
        """Below a heading nobody has the floor until the next label."""
        after = bisect_right(self.headings, self.go.last) if self.go else 0
        return after < len(self.headings) and self.headings[after] < block.number

    def _carry_on(self, block: Block, *, broken: bool) -> None:
        assert self.go is not None
        if broken:
            self._begin(block, speaker=self.go.speaker)
            self.go.labelled = True

    def _begin(self, block: Block, *, speaker: str = "", role: Told = "", stamp: str = "") -> None:
        self.close()
        self.go = _Go(
            line=block.first,
            speaker=speaker,
            role=role,
            stamp=stamp or block.first.stamp,
            question=block.first.question,
            labelled=block.label is not None,
        )

    def _extend(self, block: Block) -> None:
        assert self.go is not None
        parts = [part for part in block.parts if part]
        if block.number in self.layout.script and parts:
            parts[0] = off_enumerator(parts[0])
        if block.number in self.layout.cut:
            self.go.question, answer = cut_at_question(" ".join(parts))
            parts = [answer]
        for place, part in enumerate(parts):
            begins = place == 0
            item = begins and block.mark == "bullet"
            self.go.add(part, wrapped=self.wrapped, gap=block.gap and begins, item=item)
        self.go.last = block.lines[-1].number


def take_turns(
    blocks: Sequence[Block],
    layout: Layout,
    lines: Sequence[Line],
    *,
    wrapped: bool,
    recorded: bool,
) -> tuple[Utterance, ...]:
    """What was said, one utterance for each go, in order; no go reaches across a line that nobody said."""
    headings = [line.number for line in lines if line.aside and line.mark == "heading"]
    breaks = [line.number for line in lines if line.aside and not line.furniture]
    floor = _Floor(layout=layout, headings=headings, wrapped=wrapped, recorded=recorded)
    before = 0
    for block in blocks:
        after = bisect_right(breaks, before)
        floor.hear(block, broken=after < len(breaks) and breaks[after] < block.number)
        before = block.lines[-1].number
    floor.close()
    return tuple(floor.said)


def _between(above: str, below: str, *, wrapped: bool, gap: bool) -> str:
    """What joins two lines: nothing after a hyphen that a wrapped line ends in."""
    if not above:
        return ""
    if gap or not (wrapped or (below[0].islower() and not SENTENCE_END.search(above))):
        return "\n"
    return "" if _HYPHEN.search(above) and below[0].isalpha() else " "


def _utterances(go: _Go) -> Iterator[Utterance]:
    """The go, cut at line numbers, and where a time stamp stands between two sentences."""
    for text, stamp in _at_numbers("".join(go.parts)):
        yield Utterance(
            text=text,
            locator=stamp or go.stamp or go.line.locator,
            speaker=go.speaker,
            role=go.role,
            question=go.question,
            lines=(go.line.number, go.last or go.line.number),
        )


def _at_numbers(text: str) -> Iterator[tuple[str, str]]:
    """No piece reaches across a page's numbers, or it would not be one piece of the file."""
    start = 0
    for first, last in number_runs(text):
        yield from _at_stamps(text[start:first])
        start = last
    yield from _at_stamps(text[start:])


def _at_stamps(text: str) -> Iterator[tuple[str, str]]:
    said: list[str] = []
    stamp, start = "", 0
    for found in INLINE.finditer(text):
        said.append(text[start : found.start()].strip())
        start = found.end()
        if not said[-1] or SENTENCE_END.search(said[-1]):
            if any(said):
                yield " ".join(filter(None, said)), stamp
            said, stamp = [], timecode(found[0])
    said.append(text[start:].strip())
    if any(said):
        yield " ".join(filter(None, said)), stamp
