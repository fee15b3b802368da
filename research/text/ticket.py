"""What of a ticket its author wrote, and what the mail programs, forms and logs around it did.

Lines are classified here and not by mail-parser-reply: it normalises the text before it parses, so
its replies have no offsets into what is stored, and it takes everything below the first "Thanks"
for a signature, which loses complaints.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from . import printed
from .boilerplate import (
    AWAY,
    AWAY_DETAIL,
    AWAY_STARTS,
    AWAY_TITLE,
    AWAY_TITLE_WORDS,
    AWAY_WORDS,
    DESK_LINE,
    DEVICE,
    FIELD,
    FILE_LINE,
    GREETING,
    LEGAL,
    LINK_LINE,
    REGISTERED,
    SIGN_OFF_TAIL,
    TEMPLATE,
    WISH,
)
from .closing import mark_closing
from .fences import blocks_of
from .issue_form import mark_form
from .lines import Line, lines_of, own
from .machine import log_lines
from .quoted import QUOTED, inline_quote, mark_quotes
from .receipt import AUTO_REPLY, mark_receipt, repeated_from

_HEAD = 600
"""An automatic reply says so in its first characters."""
_TAIL = 120
_SHORT = 120
"""A longer line is neither a wish nor a notice and nothing else."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """A stretch of a ticket: the author's own words when the reason is empty."""

    start: int
    end: int
    reason: str


def parts_of(text: str, *, printed: frozenset[str] = frozenset()) -> tuple[Part, ...]:
    """The whole text in order, without gaps or overlaps; reasons where it is not the author's.

    Args:
        text: The ticket.
        printed: Headings that other people's tickets have as well.

    Reasons: greeting, sign-off, signature, quoted reply, forwarded header, legal footer, tracking
    link, log or stack trace, auto-reply, template field, device line.
    """
    if not text:
        return ()
    begins = repeated_from(text)
    if not begins and is_auto_reply(text):
        return (Part(start=0, end=len(text), reason=AUTO_REPLY),)
    end = inline_quote(text)
    lines = list(lines_of(text, end, blocks_of(text)))
    mark_receipt(lines, begins)
    mark_quotes(lines, text)
    mark_form(lines, printed)
    _mark_machine(lines)
    _mark_known(lines)
    mark_closing(lines)
    spans = _spans(text, lines, end)
    return tuple(_joined(text, [*spans, *([(end, QUOTED)] if end < len(text) else [])]))


def is_auto_reply(text: str) -> bool:
    """Whether a machine answered for somebody who is away, or only says that mail arrived."""
    head = text[:_HEAD]
    small = head.lower()
    titled = any(map(small.__contains__, AWAY_TITLE_WORDS))
    if titled and any(map(AWAY_TITLE.match, head.split("\n"))):
        return True
    if not (_holds(small, AWAY_STARTS, AWAY_WORDS) or _is_foreign(small)):
        return False
    away = AWAY.search(small)
    return bool(away and AWAY_DETAIL.search(small.replace(away.group(), " ", 1)))


def _holds(text: str, *lists: Iterable[str]) -> bool:
    """Whether a text holds one of each list."""
    return all(any(map(text.__contains__, words)) for words in lists)


def _is_foreign(text: str) -> bool:
    """The same in languages whose answers for the absent hold a letter beyond ASCII, or these words."""
    likely = not text.isascii() or _holds(text, printed.PLAIN_AWAY)
    return likely and _holds(text, printed.AWAY_STARTS, printed.AWAY_WORDS)


def _mark_machine(lines: Sequence[Line]) -> None:
    for number in log_lines(["" if line.reason else line.text for line in lines]):
        lines[number].reason = "log or stack trace"


def _mark_known(lines: Sequence[Line]) -> None:
    """What a line's own look tells: device lines, form fields, bare links, legal footers."""
    legal = filled = False
    field: Line | None = None
    for line in lines:
        legal = legal and bool(line.text)
        if not line.text or line.reason:
            continue
        line.reason = "legal footer" if legal or _is_legal(line.text) else _known(line.text)
        legal = line.reason == "legal footer"
        is_field = ":" in line.text and not line.reason and bool(FIELD.match(_unlisted(line.text)))
        if is_field and (field or filled):
            line.reason = "template field"
        if is_field and field:
            field.reason = "template field"
        field = line if is_field else None
        filled = line.reason == "template field" and bool(_unlisted(line.text)[:1].isalpha())


def _unlisted(text: str) -> str:
    """Without the bullet: a form's fields are often a list."""
    return text[2:].lstrip() if text[:2] in {"- ", "* ", "• "} else text


def _is_legal(text: str) -> bool:
    if LEGAL.match(text):
        return True
    return "registered" in text.lower() and bool(REGISTERED.match(text))


def _known(text: str) -> str:
    if LINK_LINE.match(text):
        return "tracking link"
    if TEMPLATE.match(text) or (len(text) < _SHORT and _is_printed(text)):
        return "template field"
    if DEVICE.match(text):
        return "device line"
    return "greeting" if len(text) < _SHORT and WISH.fullmatch(text) else ""


def _is_printed(text: str) -> bool:
    """What a help desk, a form or a mail program prints on a line of its own."""
    return bool(DESK_LINE.fullmatch(text) or ("." in text and FILE_LINE.match(text)))


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
