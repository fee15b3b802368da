"""Mails that a text passes on: where each begins and ends, and who sent it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from research.text.ticket.boilerplate import FORWARDED, HEADER, ORIGINAL, WROTE_LINE
from research.text.ticket.quoted_mail import FEW_WORDS, FROM_DESK, PASSED_ON, passes_on

_MARKS = re.compile(r"[ \t]*(?:\|?>[ \t]?)+")
_HEADED = re.compile(r"\n[\s>|*_]*(?:From|Von|De|Da|Van)\s?:")
"""Begins with a line's end, to which a search skips, and with no look behind."""
_FROM = re.compile(r"[*_]{0,2}(?:From|Von|De|Da|Van)\s?:[*_]{0,2}\s*(.*)")
_HEADERS = 3
"""Fewer lines that look like a mail's header are somebody's list, unless a rule stands above; with an address one fewer."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Mail:
    """A mail inside a text."""

    start: int
    end: int
    sender: str
    """What stands behind "From:"."""
    text: str
    """With its header, without the marks of a quote."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Row:
    start: int
    text: str
    """Without space and marks around it."""
    marked: bool


def mails_in(text: str, *, told: bool = False, answered: bool = False) -> tuple[Mail, ...]:
    """The mails that the text passes on; none where they are quoted under an answer.

    Args:
        text: A ticket or a comment.
        told: Something else says that it passes a mail on, such as its subject.
        answered: Without such words it is an answer, however short what stands above is.
    """
    if ":" not in text or not _HEADED.search(f"\n{text}"):
        return ()
    rows = list(_rows(text))
    heads = list(_heads(rows, passed_on=told, answered=answered))
    ends = [*(start for start, _, _ in heads[1:]), len(rows)][: len(heads)]
    return tuple(
        _mail(text, rows, (start, _end(rows, start, end)), sender)
        for (start, _, sender), end in zip(heads, ends, strict=True)
    )


def _rows(text: str) -> Iterator[_Row]:
    start = 0
    for line in text.split("\n"):
        marks = _MARKS.match(line)
        bare = line[marks.end() :] if marks else line
        yield _Row(start=start, text=bare.strip(), marked=bool(marks))
        start += len(line) + 1


def _heads(
    rows: Sequence[_Row], *, passed_on: bool, answered: bool
) -> Iterator[tuple[int, int, str]]:
    """First and last line of each header, and its sender, down to the first mail that is quoted."""
    said = place = 0
    while place < len(rows):
        row = rows[place]
        end, sender = _header(rows, place)
        if end:
            passed_on = passed_on or bool(PASSED_ON.search(row.text) and ORIGINAL.match(row.text))
            alone = said <= FEW_WORDS and not answered and not row.marked
            from_desk = any(FROM_DESK.match(row.text) for row in rows[place:end])
            if from_desk or not (passed_on or alone):
                return
            yield place, end, sender
            said, place = 0, end
            continue
        if not row.marked:
            if WROTE_LINE.match(row.text) and not passed_on:
                return
            said += len(row.text.split(maxsplit=FEW_WORDS))
            passed_on = passed_on or passes_on(row.text)
        place += 1


def _header(rows: Sequence[_Row], place: int) -> tuple[int, str]:
    """Where the header that begins here ends, and its sender; 0 where none begins."""
    ruled = bool(ORIGINAL.match(rows[place].text))
    if not ruled and not FORWARDED.match(rows[place].text):
        return 0, ""
    end = place + ruled
    found: list[str] = []
    while end < len(rows) and (not rows[end].text or HEADER.match(rows[end].text)):
        found += filter(None, [rows[end].text])
        end += 1
    sender = next((hit[1] for hit in map(_FROM.match, found) if hit), None)
    if sender is None or (not ruled and len(found) < _HEADERS - ("@" in sender)):
        return 0, ""
    return end, sender.strip()


def _end(rows: Sequence[_Row], start: int, end: int) -> int:
    """A mail that stands behind marks ends with them."""
    below = (n for n in range(start + 1, end) if rows[n].text)
    first = next(below, end)
    if first == end or not rows[first].marked:
        return end
    return next((n for n in below if not rows[n].marked), end)


def _mail(text: str, rows: Sequence[_Row], place: tuple[int, int], sender: str) -> Mail:
    first, end = place
    low = rows[first].start
    high = rows[end].start if end < len(rows) else len(text)
    said = text[low:high].rstrip()
    if all(row.marked for row in [row for row in rows[first:end] if row.text][1:]):
        said = "\n".join(_MARKS.sub("", line, count=1) for line in said.split("\n"))
    return Mail(start=low, end=high, sender=sender, text=said)
