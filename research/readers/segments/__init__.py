"""JSON of speaker segments, as speech recognition writes it: speaker, text, start."""

from __future__ import annotations

import json
import re
from collections import deque
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

from research.errors import InputError
from research.readers.ai_interviews import is_interviewed, messages_of
from research.readers.decode import sniff
from research.readers.document import Document, RawFile, Reader
from research.readers.records.json_files.parse import parse_json
from research.readers.segments.fields import (
    Segment,
    in_sentences,
    lowered,
    names_in,
    speaker_of,
    start_of,
    text_of,
)
from research.readers.segments.talks import Talk, talks_in
from research.readers.sessions import FileSession, join_sessions
from research.readers.transcript.assemble import Sheet, assemble
from research.readers.transcript.lines import Line
from research.readers.transcript.marks.stamps import clock
from research.settings import Settings
from research.text.role_words import words_for

_NAMED = re.compile(r'"speaker(?:[_ ]?(?:name|label|id|tag))?"\s*:', re.IGNORECASE)
_TIMED = re.compile(r'"segments"\s*:\s*\[\s*\{[^{}\[\]]*"(?:start|text)"', re.IGNORECASE)
_SIDES = "|".join(words_for("moderator", "side") | words_for("participant", "study", "survey"))
_SIDED = re.compile(
    rf'"(?:role|from|sender|author)"\s*:\s*"(?:{_SIDES})"\s*,[^{{}}]{{0,400}}?"(?:content|text|message|utterance|value)"\s*:\s*["\[]',
    re.IGNORECASE,
)
"""A talk whose sides are named by what they are in a study."""
_CHAT = re.compile(r'"type"\s*:\s*"personal_chat"')
"""Telegram's export of a talk between two people, whose messages are `from` somebody."""
_MILLISECONDS = 20_000
"""A talk is shorter than that many seconds (five and a half hours), so it is milliseconds."""
_LONGEST = 360_000.0
_BEGINNING = 1_048_576
"""Bytes that are looked at: some write all that was said, a whole day of it, before they say who said it."""


def recognises(file: RawFile) -> bool:
    """JSON that names speakers, has timed segments, is a talk in a messenger or led by a program."""
    beginning = sniff(file.data, _BEGINNING)
    if not beginning.lstrip().startswith(("{", "[")):
        return False
    named = any(form.search(beginning) for form in (_NAMED, _TIMED, _CHAT, _SIDED))
    return named or is_interviewed(messages_of(beginning))


def read(file: RawFile, settings: Settings) -> Document:
    """The talk in a list of segments.

    Raises:
        InputError: It is not JSON, or nothing in it has a text.
    """
    parsed = parse_json(file, settings)
    root = [item.value for item in parsed.lines] if parsed.root is None else parsed.root
    document = _document(root, file.id)
    return replace(document, left_out=document.left_out + parsed.left_out)


def _document(value: Any, name: str) -> Document:
    lists = [*_lists(value)]
    names = names_in(lists)
    if talks := talks_in(value):
        return join_sessions(_held(talks, name, names), format_="json")
    lines = tuple(_lines(in_sentences(max(lists, key=_spoken, default=[])), names))
    if not any(line.text for line in lines):
        raise InputError(
            f"{name}: no list of segments with a text was found",
            hint='expected [{"speaker": ..., "text": ..., "start": ...}, ...]',
        )
    return _talk(lines, name)


def _talk(lines: Sequence[Line], name: str) -> Document:
    sheet = Sheet(format="json", lines=tuple(lines), wrapped=True, recorded=True, name=name)
    return assemble(sheet)


def _held(talks: Sequence[Talk], name: str, names: Mapping[str, str]) -> Iterator[FileSession]:
    """Each talk of the file, its segments counted through."""
    before = 0
    for number, talk in enumerate(talks, start=1):
        lines = tuple(_lines([lowered(segment) for segment in talk.segments], names))
        yield FileSession(
            name=talk.name or f"talk {number}",
            place=f"talk {number}",
            document=_talk(lines, name),
            author=talk.author,
            before=before,
        )
        before += len(lines)


def _lists(value: Any) -> Iterator[list[Segment]]:
    """Every list of objects in the value, outermost first."""
    queue = deque([value])
    while queue:
        one = queue.popleft()
        if isinstance(one, dict):
            queue.extend(one.values())
        elif isinstance(one, list):
            if one and all(isinstance(item, dict) for item in one):
                yield [lowered(each) for each in one]
            queue.extend(one)


def _spoken(segments: Sequence[Segment]) -> tuple[int, int, int]:
    """How much of it somebody says, then how much is said at all: letters; goes before words."""
    texts = [(speaker_of(one, {}), len(text_of(one).replace(" ", ""))) for one in segments]
    return sum(n for who, n in texts if who), sum(n for _, n in texts), -len(segments)


def _lines(segments: Sequence[Segment], names: Mapping[str, str]) -> Iterator[Line]:
    starts = [start_of(segment) for segment in segments]
    longest = max((start for start in starts if start is not None), default=0.0)
    unit = 0.001 if longest > _MILLISECONDS else 1.0
    for number, (segment, start) in enumerate(zip(segments, starts, strict=True), start=1):
        text, when = text_of(segment), _clock(start, unit=unit)
        yield Line(
            number=number,
            text=text,
            locator=when or f"segment {number}",
            label=speaker_of(segment, names) if text else "",
            stamp=when,
            raw=text or json.dumps(segment, ensure_ascii=False, default=str),
            aside="" if text else "a segment without words",
        )


def _clock(start: float | None, *, unit: float) -> str:
    if start is None or not 0 <= start * unit < _LONGEST:
        return ""
    return clock(start * unit)


READER = Reader(format="json", suffixes=(), recognises=recognises, read=read)
