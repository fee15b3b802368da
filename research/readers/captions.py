"""Captions (WebVTT, SubRip, YouTube's SubViewer) to turns: a sentence runs over many, and only the first may be labelled."""

from __future__ import annotations

import html
import json
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from typing import Final

from research.errors import InputError
from research.readers.decode import decode_file, sniff
from research.readers.document import Document, Passage, RawFile, Reader
from research.readers.segment_fields import lowered, speaker_of, text_of
from research.readers.transcript.assemble import Sheet, assemble, passages
from research.readers.transcript.lines import Line
from research.readers.transcript.marks.stamps import timecode
from research.settings import Settings

UNREADABLE: Final = "a caption whose time cannot be read"
WORDLESS: Final = "a caption without words"
REPEATED: Final = "shown again from the caption before"

_START: Final = r"\s*(?P<start>(?:\d{1,4}:)?\d{1,4}:\d{1,2}(?:[.,]\d{1,3})?)"
_ARROW: Final = re.compile(rf"{_START}\d*\s*-[ -]\s*>\s*\d+:\d{{1,2}}(?::\d{{1,2}})?(?![:\w])")
_COMMA: Final = re.compile(rf"{_START},\d+:\d{{1,2}}:\d{{1,2}}\.\d{{1,3}}")
_WEBVTT: Final = re.compile(r"WEBVTT(?:\s|$)")
_VTT_TIMES: Final = re.compile(r"(?:\d+\n)?(?:\d+:)?\d{1,2}:\d{1,2}\.\d{1,3}\s*-->")
_SRT_TIMES: Final = re.compile(r"(?:\d+\s*\n)?\d+:\d{1,2}:\d{1,2}(?P<part>[.,]\d{1,3})?\s*-->")
_VOICE: Final = re.compile(r"<v(?:\.[^\s>]*)?(?:\s+([^<>]*))?>")
_NAMED: Final = re.compile(r'^\d+\s+"(?P<who>[^"<>]{1,80})"')
"""1 "Dana Po" (3452456192), as Webex numbers its captions."""
_TIMED: Final = re.compile(r"<\d+:\d\d")
_TAG: Final = re.compile(r"</?[A-Za-z][^<>]*>|<[\d:.]+>|\{\\[^{}]*\}")
_BULLET: Final = re.compile(r"^(?:[-–—]\s+|>>+\s*)")
"""Captioners put one before whoever speaks next."""
_SENTENCE_END: Final = re.compile(r"[.?!…][\"”’)]*\s*$")
_HEAD: Final = "the file's head"
_KINDS: Final = (
    ("WEBVTT", _HEAD),
    ("NOTE", "a note in the file, not speech"),
    ("STYLE", "styles"),
    ("::cue", "styles"),
    ("REGION", "styles"),
)
_LONG_GO: Final = 80
"""Words after which a go without labels may end where a sentence does."""


@dataclass(slots=True, kw_only=True)
class _Cue:
    """What is on screen from one time on, and the rows of the file in which that stands."""

    first: int
    """That of its number or name, else of its time."""
    name: str
    start: str
    words: list[tuple[int, str]] = field(default_factory=list)


@dataclass(slots=True, kw_only=True)
class _Reel:
    """The lines of the talk while captions are gone through."""

    rows: Sequence[str]
    spoken: list[Line] = field(default_factory=list)
    spans: dict[int, tuple[int, int]] = field(default_factory=dict)
    """First and last line in the file, by the number of a line of words."""
    number: int = 0
    words: int = 0


def read(file: RawFile, settings: Settings, *, form: str) -> Document:
    """The captions as turns: those of one speaker joined, times kept as locators.

    Raises:
        InputError: None of them has a time and words.
    """
    rows = decode_file(file, settings).split("\n")
    cues = _cues(rows, _COMMA if form == "sbv" else _ARROW, gaps=form == "srt")
    if not any(cue.words for cue in cues):
        raise InputError(
            f"{file.id}: no caption with a readable time is in it",
            hint=f"export it once more; it needs lines like {_EXAMPLES[form]}",
        )
    reel = _Reel(rows=rows)
    for cue in cues:
        _say(reel, cue)
    rest = tuple(_beside(rows, cues))
    spoken = assemble(Sheet(format=form, lines=tuple(reel.spoken), wrapped=True, recorded=True))
    lost = sum(line.aside == UNREADABLE for line in rest)
    doubts = (f"lines in no readable caption, left out: {lost}",) if lost else ()
    return _stretched(spoken, reel, passages(rest), doubts)


def plain(text: str) -> str:
    """The words of a caption without its tags."""
    return html.unescape(_TAG.sub("", _VOICE.sub("", text))).strip()


def _cues(rows: Sequence[str], times: re.Pattern[str], *, gaps: bool) -> list[_Cue]:
    """The captions in order.

    Args:
        rows: The lines of the file.
        times: How the line with its times looks.
        gaps: Whether a caption goes on below an empty line.
    """
    cues: list[_Cue] = []
    inside, named = False, -1
    for row, text in enumerate(rows):
        if found := times.match(text):
            first = row if named < 0 else named
            cues.append(_Cue(first=first, name=rows[first], start=found["start"]))
            inside, named = True, -1
        elif _is_name(rows, row, times):
            named = row
        elif "-->" in text or not (gaps or text.strip()):
            inside = False
        elif inside and text.strip():
            cues[-1].words.append((row, text))
    return cues


def _is_name(rows: Sequence[str], row: int, times: re.Pattern[str]) -> bool:
    """The line above a time: a number, or whatever has an empty line above it."""
    text = rows[row].strip()
    if not text or row + 1 == len(rows) or not times.match(rows[row + 1]):
        return False
    alone = row == 0 or not rows[row - 1].strip() or text.isdecimal()
    return alone and not text.startswith(("WEBVTT", "NOTE", "STYLE"))


def _say(reel: _Reel, cue: _Cue) -> None:
    when, above = timecode(cue.start), cue.first
    for row, words in _with_speaker(cue):
        for voice, said in _voices(words):
            line = Line(number=0, text=said, locator=when, label=voice, stamp=when, raw=words)
            _add(reel, line, (above + 1, row + 1))
        above = row + 1
    reel.number += 1  # a gap between the numbers is a gap between the captions


def _with_speaker(cue: _Cue) -> Sequence[tuple[int, str]]:
    """The words, behind a voice tag where who speaks stands in the line above the time, or in an object."""
    if not cue.words:
        return ()
    row, first = cue.words[0]
    if len(cue.words) == 1 and first.startswith("{"):
        return ((row, _of_object(first) or first),)
    named = _NAMED.match(cue.name)
    return ((row, f"<v {named['who']}>{first}"), *cue.words[1:]) if named else cue.words


def _of_object(text: str) -> str:
    try:
        found = json.loads(text)
    except (ValueError, RecursionError):
        return ""
    segment = lowered(found) if isinstance(found, dict) else {}
    said, who = text_of(segment), speaker_of(segment, {})
    return f"<v {who}>{said}" if said and who else said


def _voices(words: str) -> Iterator[tuple[str, str]]:
    """Each voice of the line with what it says; no voice is nobody's."""
    marks = [*_VOICE.finditer(words)]
    head = plain(words[: marks[0].start()] if marks else words)
    if head or not marks:
        yield "", _BULLET.sub("", head)
    ends = [*(mark.start() for mark in marks[1:]), len(words)]
    for mark, end in zip(marks, ends, strict=False):
        yield html.unescape((mark[1] or "").strip()), plain(words[mark.end() : end])


def _add(reel: _Reel, line: Line, span: tuple[int, int]) -> None:
    again = _is_repeated(reel, line, row=span[1] - 1)
    reason = REPEATED if again else "" if line.text else WORDLESS
    if reason:
        line = replace(line, text="", label="", aside=reason, furniture=True)
    else:
        _pause(reel)
        reel.words += line.words
    reel.number += 1
    reel.spans[reel.number] = span
    reel.spoken.append(replace(line, number=reel.number))


def _is_repeated(reel: _Reel, line: Line, *, row: int) -> bool:
    """Rolling captions show the line before once more, above the one that is being said."""
    before = next((one for one in reversed(reel.spoken) if one.text), None)
    if before is None or line.label or before.text != line.text or _TIMED.search(reel.rows[row]):
        return False
    return any(_TIMED.search(near) for near in reel.rows[max(0, row - 7) : row + 3])


def _pause(reel: _Reel) -> None:
    """Let a long go end with its sentence, so that nobody's talk is a single turn."""
    before = reel.spoken[-1] if reel.spoken else None
    if before is not None and reel.words > _LONG_GO and _SENTENCE_END.search(before.text):
        reel.number += 1
        reel.spoken.append(Line(number=reel.number, text="", locator=""))
        reel.words = 0


def _beside(rows: Sequence[str], cues: Sequence[_Cue]) -> Iterator[Line]:
    """What stands in no caption with words: the head, notes, styles, captions that are broken."""
    ends = {cue.first: cue.words[-1][0] for cue in cues if cue.words}
    empty = {cue.first for cue in cues if not cue.words}
    reason, last = _HEAD, -1
    for row, text in enumerate(rows):
        last = max(last, ends.get(row, -1))
        if row <= last or not text.strip():
            reason = UNREADABLE if row else reason
            continue
        reason = _kind_of(text) or (WORDLESS if row in empty else reason)
        yield Line(number=row + 1, text="", raw=text, locator=f"line {row + 1}", aside=reason)


def _kind_of(text: str) -> str:
    return next((reason for beginning, reason in _KINDS if text.startswith(beginning)), "")


def _stretched(
    spoken: Document, reel: _Reel, beside: Sequence[Passage], doubts: Sequence[str]
) -> Document:
    """Numbers of spoken lines made into lines of the file, with the times above them."""

    def lines(span: tuple[int, int]) -> tuple[int, int]:
        return reel.spans[span[0]][0], reel.spans[span[1]][1]

    left = [replace(out, lines=lines(out.lines)) for out in spoken.left_out]
    return replace(
        spoken,
        kind="interview" if spoken.utterances else "",
        utterances=tuple(replace(said, lines=lines(said.lines)) for said in spoken.utterances),
        left_out=tuple(sorted((*left, *beside), key=lambda one: one.lines)),
        warnings=(*spoken.warnings, *doubts),
    )


def _is_vtt(file: RawFile) -> bool:
    """The WEBVTT line; or times in its way of writing them, with its ending."""
    beginning = sniff(file.data).lstrip()
    if _WEBVTT.match(beginning):
        return True
    return file.suffix == ".vtt" and bool(_VTT_TIMES.match(beginning))


def _is_srt(file: RawFile) -> bool:
    """Two times with an arrow before anything else; by Teams' points only with the ending."""
    found = _SRT_TIMES.match(sniff(file.data).lstrip())
    if found is None:
        return False
    return file.suffix == ".srt" or (found["part"] or "").startswith(",")


def _is_sbv(file: RawFile) -> bool:
    """Two times with a comma between them, before anything else."""
    return bool(_COMMA.match(sniff(file.data)))


_EXAMPLES: Final = {
    "vtt": "00:00:01.000 --> 00:00:04.000",
    "srt": "00:00:01,000 --> 00:00:04,000",
    "sbv": "0:00:01.000,0:00:04.000",
}


def _reader(form: str, recognises: Callable[[RawFile], bool]) -> Reader:
    return Reader(
        format=form, suffixes=(f".{form}",), recognises=recognises, read=partial(read, form=form)
    )


VTT, SRT, SBV = _reader("vtt", _is_vtt), _reader("srt", _is_srt), _reader("sbv", _is_sbv)
