"""Captions to turns: one sentence runs over many cues, and only the first may be labelled.

The caption libraries say what was shown when. They do not say where it stood in the file, so
cues are found again by their times, and what is in no cue is accounted for.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import Literal

from research.errors import InputError
from research.model import Kind
from research.readers.document import Document, RawFile
from research.readers.transcript.assemble import Sheet, assemble, passages
from research.readers.transcript.lines import SENTENCE_END, Line
from research.readers.transcript.marks.stamps import timecode

UNREADABLE = "a caption whose time cannot be read"
WORDLESS = "a caption without words"
REPEATED = "shown again from the caption before"

_TIMING = re.compile(r"-->|^\s*\d+:\d{1,2}:\d{1,2}[.,]\d{1,3},\d")
_VOICE = re.compile(r"<v(?:\.[^\s>]*)?(?:\s+([^<>]*))?>")
_TIMED = re.compile(r"<\d+:\d\d")
_TAG = re.compile(r"</?[A-Za-z][^<>]*>|<[\d:.]+>|\{\\[^{}]*\}")
_BULLET = re.compile(r"^(?:[-–—]\s+|>>+\s*)")
"""Captioners put one before whoever speaks next."""
_HEAD = "the file's head"
_KINDS = (
    ("WEBVTT", _HEAD),
    ("NOTE", "a note in the file, not speech"),
    ("STYLE", "styles"),
    ("::cue", "styles"),
    ("REGION", "styles"),
)
_FARTHEST = 2_000
"""Lines within which the next cue is looked for."""
_LONG_GO = 80
"""Words after which a go without labels may end where a sentence does."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Cue:
    """What was on screen from one time on, as a caption library read it."""

    start: str
    payload: tuple[str, ...]


@dataclass(slots=True, kw_only=True)
class _Reel:
    """The lines of a caption file while cues are found in them."""

    rows: list[str]
    spoken: list[Line] = field(default_factory=list)
    spans: dict[int, tuple[int, int]] = field(default_factory=dict)
    """First and last line in the file, by the number of a line of words."""
    covered: set[int] = field(default_factory=set)
    place: int = 0
    number: int = 0
    words: int = 0


def talk(file: RawFile, text: str, cues: Sequence[Cue], *, form: str, example: str) -> Document:
    """The captions as turns: cues of one speaker joined, times kept as locators.

    Args:
        file: Where they stand.
        text: Its text.
        cues: Its cues in order, as a library read them.
        form: The format's name.
        example: How it writes the times of a cue.

    Raises:
        InputError: None of them has words.
    """
    if not any(cue.payload for cue in cues):
        raise InputError(
            f"{file.id}: no caption with a readable time is in it",
            hint=f"export it once more; it needs lines like {example}",
        )
    reel = _Reel(rows=text.split("\n"))
    for cue in cues:
        _place(reel, cue)
    rest = tuple(_uncovered(reel))
    sheet = Sheet(format=form, lines=tuple(reel.spoken), wrapped=True, recorded=True, name=file.id)
    spoken = assemble(sheet)
    lost = sum(line.aside == UNREADABLE for line in rest)
    doubts = (f"lines in no readable caption, left out: {lost}",) if lost else ()
    found = _stretched(spoken, reel)
    return replace(
        found,
        left_out=tuple(sorted((*found.left_out, *passages(rest)), key=lambda one: one.lines)),
        warnings=(*found.warnings, *doubts),
    )


def plain(text: str) -> str:
    """The words of a caption without its tags."""
    return html.unescape(_TAG.sub("", _VOICE.sub("", text))).strip()


def _place(reel: _Reel, cue: Cue) -> None:
    """Find the cue's time from where the last one ended, and its words below."""
    when = timecode(cue.start)
    found = next(
        (
            number
            for number in range(reel.place, min(reel.place + _FARTHEST, len(reel.rows)))
            if _TIMING.search(reel.rows[number]) and timecode(reel.rows[number]) == when
        ),
        None,
    )
    if found is None:
        return
    first = found - 1 if _is_identifier(reel, found - 1) else found
    if cue.payload:
        reel.covered.update(range(first, found + 1))
    row = found
    above = first
    for words in cue.payload:
        row = _row_of(reel, words, row + 1)
        reel.covered.update(range(above, row + 1))
        _say(reel, words, (above + 1, row + 1), when)
        above = row + 1
    reel.place = row + 1
    reel.number += 1  # a gap between the numbers is a gap between the cues


def _is_identifier(reel: _Reel, row: int) -> bool:
    """The line above the time: a number or a name, with a blank line above it."""
    if row < reel.place or not reel.rows[row].strip() or row in reel.covered:
        return False
    alone = row == 0 or not reel.rows[row - 1].strip() or row == reel.place
    return alone and not reel.rows[row].startswith(("WEBVTT", "NOTE", "STYLE"))


def _row_of(reel: _Reel, words: str, row: int) -> int:
    for place in range(row, min(row + 20, len(reel.rows))):
        if reel.rows[place].strip() == words.strip():
            return place
    return min(row, len(reel.rows) - 1)


def _say(reel: _Reel, words: str, span: tuple[int, int], when: str) -> None:
    for voice, said in _voices(words):
        reel.number += 1
        reel.spans[reel.number] = span
        line = Line(
            number=reel.number, text=said, locator=when, label=voice, stamp=when, raw=words
        )
        if _is_repeated(reel, line, row=span[1] - 1):
            reel.spoken.append(replace(line, text="", label="", aside=REPEATED, furniture=True))
        elif not said or _TIMING.search(said):
            reason = UNREADABLE if said else WORDLESS
            reel.spoken.append(replace(line, text="", label="", aside=reason, furniture=True))
        else:
            _pause(reel)
            reel.spoken.append(replace(line, number=reel.number))
            reel.spans[reel.number] = span
            reel.words += line.words


def _voices(words: str) -> Iterator[tuple[str, str]]:
    """Each voice of the line with what it says; no voice is nobody's."""
    marks = [*_VOICE.finditer(words)]
    head = plain(words[: marks[0].start()] if marks else words)
    if head or not marks:
        yield "", _BULLET.sub("", head)
    ends = [*(mark.start() for mark in marks[1:]), len(words)]
    for mark, end in zip(marks, ends, strict=False):
        yield html.unescape((mark[1] or "").strip()), plain(words[mark.end() : end])


def _is_repeated(reel: _Reel, line: Line, *, row: int) -> bool:
    """Rolling captions show the line before once more, above the one that is being said."""
    before = next((one for one in reversed(reel.spoken) if one.text), None)
    if before is None or line.label or before.text != line.text or _TIMED.search(reel.rows[row]):
        return False
    return any(_TIMED.search(near) for near in reel.rows[max(0, row - 7) : row + 3])


def _pause(reel: _Reel) -> None:
    """Let a long go end with its sentence, so that nobody's talk is a single turn."""
    before = reel.spoken[-1] if reel.spoken else None
    if before is not None and reel.words > _LONG_GO and SENTENCE_END.search(before.text):
        reel.spoken.append(Line(number=reel.number, text="", locator=""))
        reel.number += 1
        reel.words = 0


def _uncovered(reel: _Reel) -> Iterator[Line]:
    """What stands in no cue: the head, notes, styles, captions that are broken."""
    reason = _HEAD
    for row, text in enumerate(reel.rows):
        if not text.strip():
            reason = UNREADABLE if row else reason
            continue
        if row in reel.covered:
            reason = UNREADABLE
            continue
        if (
            _TIMING.search(text)
            and timecode(text)
            and not "".join(reel.rows[row + 1 : row + 2]).strip()
        ):
            reason = WORDLESS
        kinds = (reason for beginning, reason in _KINDS if text.startswith(beginning))
        reason = next(kinds, reason)
        yield Line(number=row + 1, text="", raw=text, locator=f"line {row + 1}", aside=reason)


def _stretched(spoken: Document, reel: _Reel) -> Document:
    """Numbers of spoken lines made into lines of the file, with the times above them."""

    def lines(span: tuple[int, int]) -> tuple[int, int]:
        return reel.spans[span[0]][0], reel.spans[span[1]][1]

    kind: Kind | Literal[""] = "interview" if spoken.utterances else ""
    return replace(
        spoken,
        kind=kind,
        utterances=tuple(replace(said, lines=lines(said.lines)) for said in spoken.utterances),
        left_out=tuple(replace(out, lines=lines(out.lines)) for out in spoken.left_out),
    )
