"""Mail that a ticket quotes or forwards: replies, attributions, header blocks."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from itertools import islice

from research.text.personal import speaks_of_self
from research.text.ticket.boilerplate import (
    FORWARD_WORDS,
    FORWARDED,
    FORWARDS,
    HEADER,
    INLINE,
    INLINE_STARTS,
    ORIGINAL,
    WROTE_LINE,
)
from research.text.ticket.fences import QUOTED
from research.text.ticket.lines import Line
from research.text.ticket.printed import PASSED_ON as PASSED_ON_WORDS
from research.text.ticket.printed import QUOTE_STARTS

_MARK = re.compile(r"\|?>(?![:;=\d]|$)|&gt; ?(?!\d)|>$")
"""Not ">:(", not ">50 people"."""
_MARKS = "|>&"
"""With what a quoted line begins."""
FEW_WORDS = 4
"""A greeting or "FYI" above a mail is no answer to it."""
PASSED_ON = re.compile(PASSED_ON_WORDS, re.IGNORECASE)
"""A mail under such a rule is what the author wants to be read."""
_SHORT = 200
_CLIENT = r"(?:customer|client|guest|patient|buyer|subscriber|user|kunden?|kundin|cliente|klant)"
_OUR = (
    r"(?:(?:one of )?our|(?:one of )?my|a|an|unser(?:em|en|er|e)?|einem|einer|notre|nos|une?|nuestr[oa]|un|"
    r"nostro|onze|een|nosso)"
)
INTRODUCES = re.compile(
    rf"(?:^|[:,;.!(–-]\s*|\b(?:mail|e-?mail|message|request|complaint|question|feedback|report|note|this|"
    rf"got|received|below|is|nachricht|anfrage|beschwerde|demande|plainte|mensaje|queja|messaggio) )"
    rf"(?:from|by|von|de|del|da|van) {_OUR} (?:[^\W\d_]+ )?{_CLIENT}s?\b"
    rf"|\b{_CLIENT} (?:writes|wrote|says|said|reports|reported|asks|asked|complains|complained|schreibt|meldet|"
    r"fragt|écrit|signale|demande|escribe|pregunta|scrive|segnala|chiede|schrijft|vraagt)\b",
    re.IGNORECASE,
)
"""Who brings somebody else's words; "our customers complain" is the writer's own complaint."""
FROM_DESK = re.compile(
    r"[*_]{0,2}(?:From|Von|De|Da|Van)\s?:.{0,60}\b(?:support|help ?desk|service ?desk|no-?reply|"
    r"customer (?:care|service|success)|kundenservice|kundendienst|service client)\b",
    re.IGNORECASE,
)
_OPENS = re.compile(rf"(?:{QUOTE_STARTS})\b")
_RULE = "-_=*"
_CLOSES = ":：->"
_WRAPPED = 3
"""An attribution takes at most so many lines."""


def inline_quote(text: str) -> int:
    """Where a quoted mail begins in the middle of a line; the text's end when none does."""
    if not any(map(text.__contains__, INLINE_STARTS)):
        return len(text)
    found = INLINE.search(text)
    return found.start("quoted") if found else len(text)


def mark_quotes(lines: Sequence[Line], *, attributed: bool) -> None:
    """Mark what is quoted.

    Below an attribution the lines marked ">" are quoted, and what follows them is an answer again;
    where no line is marked, all below is quoted, unless nobody would have written anything then.
    A mail that the author passes on, and does not answer, is kept without its headers.

    Args:
        lines: The ticket's.
        attributed: Whether a word is in it by which an attribution may be told.
    """
    said: list[str] = []
    passed_on = False
    for number, line in enumerate(lines):
        if line.reason or not line.text:
            continue
        marked = line.text[0] in _MARKS and (_MARK.match(line.text) or _is_piped(lines, number))
        if marked:
            line.reason = QUOTED
        elif attributed and (span := _attribution(lines, number)):
            _mark_attributed(lines, number, span, answers=_is_more(said))
        elif _begins_mail(lines, number):
            passed_on = passed_on or bool(PASSED_ON.search(line.text)) or any(map(passes_on, said))
            _mark_forwarded(lines, number, answers=_is_more(said) and not passed_on)
        else:
            said.append(line.text)


def _is_more(said: Iterable[str]) -> bool:
    """Whether the author wrote more above a mail than a greeting."""
    return sum(len(text.split(maxsplit=FEW_WORDS)) for text in said) > FEW_WORDS


def _begins_mail(lines: Sequence[Line], number: int) -> bool:
    """A rule above another's mail, or its headers; each has a colon or begins with a sign."""
    text = lines[number].text
    if text[0] not in _RULE and ":" not in text and "：" not in text:
        return False
    return bool(ORIGINAL.match(text)) or _is_header_block(lines, number)


def _is_piped(lines: Sequence[Line], number: int) -> bool:
    """A line behind a bar with another above or below; between two bars it is a row of a table."""
    if not _is_bar(lines[number].text):
        return False
    return sum(_is_bar(line.text) for line in lines[max(0, number - 1) : number + 2]) > 1


def _is_bar(text: str) -> bool:
    return text.startswith("|") and text.count("|") == 1


def passes_on(text: str) -> bool:
    """Whether a line says that somebody else's words follow."""
    if len(text) >= _SHORT:
        return False
    small = text.lower()
    said = any(map(small.__contains__, FORWARD_WORDS)) and FORWARDS.search(text)
    return bool(said or INTRODUCES.search(text))


def _attribution(lines: Sequence[Line], number: int) -> int:
    """How many lines "On 3 May X wrote:" takes, it may be wrapped; 0 when it is something else."""
    wrapped: list[str] = []
    for span, line in enumerate(lines[number : number + _WRAPPED], start=1):
        if not line.text:  # it is wrapped, never parted by a blank line from what somebody said
            return 0
        wrapped.append(line.text)
        if line.text[-1] in _CLOSES and WROTE_LINE.match(" ".join(wrapped)):
            return 0 if _stands_below_words(wrapped) else span
    return 0


def _stands_below_words(wrapped: Sequence[str]) -> bool:
    """Whether the attribution begins on a later line, right below what its reader answered."""
    whole = [n for n in range(1, len(wrapped)) if WROTE_LINE.match(" ".join(wrapped[n:]))]
    opens = bool(_OPENS.match(wrapped[0])) and wrapped[0][-1] not in ".!?"
    return any(not opens or _OPENS.match(wrapped[n]) for n in whole)


def _mark_attributed(lines: Sequence[Line], number: int, span: int, *, answers: bool) -> None:
    """The attribution; and all below it, when it answers something and nothing there is marked."""
    for line in lines[number : number + span]:
        line.reason = QUOTED
    below = next((line.text for line in islice(lines, number + span, None) if line.text), ">")
    if answers and not _MARK.match(below):
        for line in lines[number + span :]:
            line.reason = QUOTED if line.text else ""


def _is_header_block(lines: Sequence[Line], number: int) -> bool:
    """Two or more mail headers under a sender's, or around one that has an address."""
    if FORWARDED.match(lines[number].text):
        following = [line.text for line in lines[number + 1 : number + 8] if line.text][:4]
        return sum(bool(HEADER.match(text)) for text in following) >= 2  # noqa: PLR2004
    if not HEADER.match(lines[number].text):
        return False
    block = [line.text for line in lines[number : number + 4] if HEADER.match(line.text)]
    addressed = any(FORWARDED.match(text) and ("@" in text or "[email]" in text) for text in block)
    return addressed and len(block) > 2  # noqa: PLR2004


def _is_header(lines: Sequence[Line], number: int) -> bool:
    """A header, or the rest of one: what stands between two without a blank line, and is no sentence of somebody's."""
    if HEADER.match(lines[number].text):
        return True
    around = [line.text for line in lines[number - 1 : number + 2]]
    if len(around) < 3 or not all(map(HEADER.match, around[::2])):  # noqa: PLR2004
        return False
    return around[1][-1:] not in ".!?" and not speaks_of_self(around[1])


def _mark_forwarded(lines: Sequence[Line], start: int, *, answers: bool) -> None:
    """A mail's headers; and its text too, when the author wrote something above, or a desk the mail."""
    end = start + 1
    while end < len(lines) and (not lines[end].text or _is_header(lines, end)):
        end += 1
    from_desk = any(FROM_DESK.match(line.text) for line in lines[start:end])
    for line in lines[start:end]:
        line.reason = "forwarded header"
    for line in lines[end:] if answers or from_desk else ():
        line.reason = line.reason or QUOTED
