"""What of a ticket its author wrote, and what the mail programs, forms and logs around it did.

Lines are classified here and not by mail-parser-reply: it normalises the text before it parses, so
its replies have no offsets into what is stored, and it takes everything below the first "Thanks"
for a signature, which loses complaints.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from research.text.hints import Hints
from research.text.ticket.auto_replies import AUTO_REPLY, is_away
from research.text.ticket.boilerplate import FIELD, GREETING, INLINE_HINTS, SIGN_OFF_TAIL, WHO
from research.text.ticket.closing import mark_closing
from research.text.ticket.fences import LOG, QUOTED, blocks_of
from research.text.ticket.issue_form import PRINTED, mark_form
from research.text.ticket.lines import Line, lines_of, own
from research.text.ticket.looks import FOOTER, Look, likely, reason_of
from research.text.ticket.machine import log_lines
from research.text.ticket.printed import WROTE_WORDS
from research.text.ticket.quoted_mail import inline_quote, mark_quotes

from . import auto_replies, issue_form, looks, machine

_TAIL = 120
_LONGEST_NAME = 6
_NUMBERED = re.compile(r":\W*(?=\S*\d)[\w-]{12,40}$")
"""No more than an id behind a field's name."""
_HINTS = Hints(
    frozenset().union(
        *(module.HINTS for module in (auto_replies, issue_form, looks, machine)),
        INLINE_HINTS,
        WROTE_WORDS,
    )
)
"""Whatever tells that a ticket may hold more than its author's words."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """A stretch of a ticket: the author's own words when the reason is empty."""

    start: int
    end: int
    reason: str


def parts_of(
    text: str, *, printed: frozenset[str] = frozenset(), subject: str = ""
) -> tuple[Part, ...]:
    """The whole text in order, without gaps or overlaps; reasons where it is not the author's.

    Args:
        text: The ticket.
        printed: Headings that other people's tickets have as well.
        subject: What stands above it; empty below the ticket's first text.

    Reasons: greeting, sign-off, signature, quoted reply, forwarded header, legal footer, tracking
    link, log or stack trace, auto-reply, template field, device line.
    """
    if not text:
        return ()
    there = _HINTS.there(text)
    if is_away(text, there, subject):
        return (Part(start=0, end=len(text), reason=AUTO_REPLY),)
    end = len(text) if INLINE_HINTS.isdisjoint(there) else inline_quote(text)
    lines = lines_of(text, end, blocks_of(text))
    mark_quotes(lines, attributed=not WROTE_WORDS.isdisjoint(there))
    mark_form(lines, printed, prompted=not issue_form.HINTS.isdisjoint(there))
    _mark_machine(lines, signed=not machine.HINTS.isdisjoint(there))
    _mark_who(lines)
    _mark_known(lines, likely(there))
    mark_closing(lines)
    spans = _spans(text, lines, end)
    return tuple(_joined(text, [*spans, *([(end, QUOTED)] if end < len(text) else [])]))


def _mark_machine(lines: Sequence[Line], *, signed: bool) -> None:
    said = ["" if line.reason else line.text for line in lines]
    for number in log_lines(said, signed=signed):
        lines[number].reason = LOG


def _mark_who(lines: Sequence[Line]) -> None:
    """A form's fields for who writes, each above what was filled in: `Name:` and below it the name."""
    for label, given in pairwise(lines):
        if (
            label.text.endswith(":")
            and not (label.reason or given.reason)
            and 0 < len(given.text.split()) <= _LONGEST_NAME
            and WHO.fullmatch(label.text)
        ):
            label.reason = given.reason = PRINTED


def _mark_known(lines: Sequence[Line], looks: Sequence[Look]) -> None:
    """What a line's own look tells: device lines, form fields, bare links, legal footers."""
    legal = filled = False
    field: Line | None = None
    for line in lines:
        legal = legal and bool(line.text)
        if not line.text or line.reason:
            continue
        line.reason = FOOTER if legal else reason_of(line.text, looks)
        legal = line.reason == FOOTER
        is_field = ":" in line.text and not line.reason and bool(FIELD.match(_unlisted(line.text)))
        if is_field and (field or filled or _NUMBERED.search(line.text)):
            line.reason = PRINTED
        if is_field and field:
            field.reason = PRINTED
        field = line if is_field else None
        filled = line.reason == PRINTED and bool(_unlisted(line.text)[:1].isalpha())


def _unlisted(text: str) -> str:
    """Without the bullet: a form's fields are often a list."""
    return text[2:].lstrip() if text[:2] in {"- ", "* ", "• "} else text


def _spans(text: str, lines: Sequence[Line], end: int) -> Iterator[tuple[int, str]]:
    """Where each stretch begins and its reason; empty lines belong to what they follow."""
    mine = own(lines)
    for line in lines:
        if line.reason:
            yield line.start, line.reason
        elif line.text and (line is mine[0] or line is mine[-1]):
            yield from _edges(text, line, first=line is mine[0], last=line is mine[-1], end=end)
        elif line.text:
            yield line.start, ""


def _edges(
    text: str, line: Line, *, first: bool, last: bool, end: int
) -> Iterator[tuple[int, str]]:
    """The first own line may open with a greeting, the last one close with a sign-off."""
    start = text.index(line.text, line.start)
    stop = min(end, start + len(line.text))
    greeting = GREETING.match(line.text) if first else None
    if greeting:
        yield start, "greeting"
        start += greeting.end()
    tail = text[max(start, stop - _TAIL) : stop] if last else ""
    closing = SIGN_OFF_TAIL.search(tail)
    cut = stop - len(tail) + closing.start() + 1 if closing else stop
    if start < cut:
        yield start, ""
    if closing:
        yield cut, "sign-off"


def _joined(text: str, spans: Iterable[tuple[int, str]]) -> Iterator[Part]:
    """Neighbours with one reason become one part; the first begins where the text does."""
    start, reason = 0, None
    for low, why in spans:
        if reason is not None and why != reason:
            yield Part(start=start, end=low, reason=reason)
            start = low
        reason = why
    yield Part(start=start, end=len(text), reason=reason or "")
