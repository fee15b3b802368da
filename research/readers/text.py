"""Plain text and Markdown transcripts, in all the ways people type them."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from research.errors import InputError
from research.readers.decode import decode_file, looks_like_text, sniff
from research.readers.document import Document, RawFile, Reader
from research.readers.transcript.assemble import Sheet, assemble
from research.readers.transcript.labelling.roles import is_role, is_short, key
from research.readers.transcript.layouts.text_tables import read_tables
from research.readers.transcript.lines import Line
from research.readers.transcript.marks.furniture import REASON, running_rows
from research.readers.transcript.marks.stamps import TIME, timecode
from research.readers.transcript.markup import split_lines
from research.settings import Settings

SUFFIXES = (".txt", ".md", ".markdown", ".text", ".transcript", ".lrc")

_COUNTED = re.compile(
    r"(?P<words>[^\n]{0,80}?)\s*(?:[-–—|]\s*)?(?P<page>\b(?:page|seite|página|pagina|side|sida|strona|str\.|p\.)\s*)?(?P<number>\d{1,3})(?:\s?(?:of|von|sur|de|di|van|/)\s?\d{1,3})?",
    re.IGNORECASE,
)
_FAR = 16
"""Columns before a head that is set to the right."""
_WIDEST = 160
_MOST = 0.6
_DOCUMENTS = (".docx", ".odt", ".pdf", ".rtf", ".doc")
"""Their own readers know their content; what is left has the wrong ending."""
_CAPTIONS = (".vtt", ".srt")
"""Some name a talk so that has no times."""
_TURN = re.compile(r"(?m)^[^\W_][^:\n]{0,30}: \S")
_LABEL = re.compile(
    rf"(?:^|(?<=[.?!…\"”)\]]) ?)(?P<stamp>{TIME} ?)?(?P<label>[^\W_][\w.'’-]{{0,20}}(?: [\w.'’-]{{1,15}}){{0,2}}(?: \([\w ]{{1,20}}\))?)\s?[:：] (?=\S)"
)
_SHORTEST = 400
"""Letters below which a line is somebody's go."""
_FEWEST_UNROLLED = 4
_TITLE = 80
"""Letters that may stand before the first label."""


def recognises(file: RawFile) -> bool:
    """Text with an ending for text, with none, or lines of it under a document's ending."""
    if file.suffix in _DOCUMENTS:
        return b"\n" in file.data.strip() and looks_like_text(file.data)
    untimed = file.suffix in _CAPTIONS and b"-->" not in file.data
    talk = untimed and len(_TURN.findall(sniff(file.data))) > 1
    return (talk or file.suffix in ("", *SUFFIXES)) and looks_like_text(file.data)


def read(file: RawFile, settings: Settings) -> Document:
    """The talk in a text file.

    Raises:
        InputError: It is not text, or there is nothing in it.
    """
    text = decode_file(file, settings)
    if not text.strip():
        raise InputError(f"{file.id}: the file is empty", hint="take it out, or fill it")
    form = "md" if file.suffix in (".md", ".markdown") else "txt"
    lines = unrolled(read_tables(_without_running_heads(split_lines(text), text)))
    return assemble(Sheet(format=form, lines=lines, name=file.id))


def _without_running_heads(lines: Sequence[Line], text: str) -> Sequence[Line]:
    """The lines, with what stands at the edges of most pages set aside, where form feeds or counted heads part them."""
    if "\f" not in text:
        return _without_counted_heads(lines)
    pages: list[list[Line]] = [[]]
    for line, row in zip(lines, text.split("\n"), strict=True):
        if "\f" in row:
            pages.append([])
        pages[-1].append(line)
    dropped = running_rows([[line.raw for line in page] for page in pages])
    return [
        replace(line, text="", aside=REASON, furniture=True) if place in rows else line
        for page, rows in zip(pages, dropped, strict=True)
        for place, line in enumerate(page)
    ]


def _without_counted_heads(lines: Sequence[Line]) -> Sequence[Line]:
    """The lines without those that say the same and count the pages: `Interview P14   Page 2`, and far to the right `Ford - 2`."""
    pages: dict[str, list[tuple[int, int]]] = defaultdict(list)
    for line in lines:
        found = _COUNTED.fullmatch(line.raw[:_WIDEST]) if line.text[-1:].isdigit() else None
        if found and (found["page"] or line.indent >= _FAR):
            pages[found["words"]].append((line.number, int(found["number"])))
    heads = {
        at
        for found in pages.values()
        if len(found) > 1 and all(b == a + 1 for (_, a), (_, b) in pairwise(found))
        for at, _ in found
    }
    heads |= _beside(lines, heads)
    return [
        replace(line, text="", aside=REASON, furniture=True) if line.number in heads else line
        for line in lines
    ]


def _beside(lines: Sequence[Line], heads: Collection[int]) -> set[int]:
    """Numbers of what stands right above or below most of the lines that count the pages, and says the same each time."""
    near = {
        one.number: one.raw
        for above, below in pairwise(line for line in lines if line.raw)
        for line, one in ((above, below), (below, above))
        if line.number in heads and one.number not in heads
    }
    times = Counter(near.values())
    return {at for at, raw in near.items() if times[raw] >= max(2, _MOST * len(heads))}


READER = Reader(format="txt", suffixes=SUFFIXES, recognises=recognises, read=read)


def unrolled(lines: Sequence[Line]) -> tuple[Line, ...]:
    """The lines, each that holds a whole talk parted before its labels.

    Numbers go on counting, so that every part has one; where each stands is said by the line of the file.
    """
    if not any(
        len(line.text) >= _SHORTEST and line.text.count(":") >= _FEWEST_UNROLLED for line in lines
    ):
        return tuple(lines)
    parts = (part for line in lines for part in _parts(line))
    return tuple(replace(part, number=number) for number, part in enumerate(parts, start=1))


def _parts(line: Line) -> Iterator[Line]:
    starts = _starts(line.text) if line.speech and len(line.text) >= _SHORTEST else []
    if not starts:
        yield line
        return
    if title := line.text[: starts[0].start()].strip():
        yield replace(line, text=title, raw=title)
    ends = (*(one.start() for one in starts[1:]), len(line.text))
    for start, end in zip(starts, ends, strict=True):
        text, stamp = line.text[start.start("label") : end].strip(), timecode(start["stamp"] or "")
        raw = line.text[start.start() : end].strip()
        yield replace(
            line, text=text, raw=raw, stamp=stamp, lead="", mark="", enumerator="", indent=0
        )


def _starts(text: str) -> list[re.Match[str]]:
    """Where labels of two and more speakers stand, one of them at the beginning; none in anybody's go.

    Where a label is known from the ends of sentences, it is one in the middle of them too.
    """
    found = list(_LABEL.finditer(text))
    times = Counter(key(one["label"]) for one in found)
    known = {
        one["label"]
        for one in found
        if is_role(one["label"]) and (not is_short(one["label"]) or times[key(one["label"])] > 1)
    }
    if len(set(map(key, known))) < 2:  # noqa: PLR2004
        return []
    either = "|".join(map(re.escape, sorted(known, key=len, reverse=True)))
    starts = list(
        re.finditer(rf"(?P<stamp>{TIME} ?)?(?<![A-Z_])(?P<label>{either})\s?[:：] (?=\S)", text)
    )
    return starts if len(starts) >= _FEWEST_UNROLLED and starts[0].start() < _TITLE else []
