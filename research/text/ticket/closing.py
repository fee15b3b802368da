"""Where a ticket's author signs off: thanks, regards, name, job, company."""

from __future__ import annotations

import re
from collections.abc import Sequence

from research.text.ticket.boilerplate import (
    JOINING,
    NAME_LINE,
    NOT_NAMES,
    SIGN_OFF,
    SIGNATURE_LINE,
)
from research.text.ticket.lines import Line, own

_SHORT = 80
"""Longer lines are no line of a signature."""
_LONGEST = 140
"""A French sign-off takes its time."""
_BELOW = 8
_FEW = 3
_FEWEST_ABOVE = 2
"""Own lines above the name: the words and something that was said."""
_FIRST_PERSON = re.compile(r"\b(?:I|I'm|I've|[Ww]e|[Mm]y|can't|cannot|ich|[Ww]ir|je|nous)\b")
_MASKED_NAME = re.compile(r"(?:P-\w+|[A-Z]\d{1,4}|\[name\])(?:[ ,]\S+){0,2}")
_ADDED = re.compile(r"(?i:p\.? ?s\b|nb\b|edit\b|update\b|also\b|btw\b)")


def mark_closing(lines: Sequence[Line]) -> None:
    """Mark sign-offs with the signatures under them, and a name that ends the ticket."""
    _mark_delimited(lines)
    mine = own(lines)
    number = 0
    while number < len(mine):
        line, number = mine[number], number + 1
        if len(line.text) < _LONGEST and SIGN_OFF.match(line.text):
            line.reason = "sign-off"
            number += _mark_signature(mine[number : number + _BELOW])
    if len(mine) > 1 and not mine[-1].reason and not _mark_signed_block(lines, mine):
        _mark_name_at_end(lines, mine)
    _mark_words_above(mine)


def _mark_words_above(mine: Sequence[Line]) -> None:
    """A few words with a comma above the name are a sign-off, whatever they say."""
    place = next((i for i, line in enumerate(mine) if line.reason == "signature"), 0)
    if place < _FEWEST_ABOVE or mine[place - 1].reason:
        return
    line = mine[place - 1]
    short = line.text.endswith(",") and len(line.text.split()) <= _FEW
    if short and line.text[0].isupper() and not _FIRST_PERSON.search(line.text):
        line.reason = "sign-off"


def _mark_delimited(lines: Sequence[Line]) -> None:
    """What stands below "--" near the end, except sentences in the first person."""
    for number in range(len(lines) - 1, max(0, len(lines) - 16), -1):
        if lines[number].text in {"--", "—"}:
            for line in lines[number:]:
                if not (len(line.text) > 40 and _FIRST_PERSON.search(line.text)):  # noqa: PLR2004
                    line.reason = line.reason or "signature"
            return


def _mark_signature(below: Sequence[Line]) -> int:
    """How many lines under a sign-off are the signature, the first of them a name."""
    for number, line in enumerate(below):
        if not (_signs(line.text) if number else _is_signed(line.text)):
            return number
        line.reason = "signature"
    return len(below)


def _mark_signed_block(lines: Sequence[Line], mine: Sequence[Line]) -> bool:
    """A name on its own line, a job or company under it, and whatever advertises below."""
    for number in range(max(1, len(mine) - _BELOW), len(mine) - 1):
        block = mine[number:]
        personal = any(_FIRST_PERSON.search(line.text) for line in block[1:])
        if not personal and _heads_a_signature(lines, block):
            for line in block:
                line.reason = "signature"
            return True
    return False


def _heads_a_signature(lines: Sequence[Line], block: Sequence[Line]) -> bool:
    name, job = block[0].text, block[1].text
    above = lines[lines.index(block[0]) - 1].text
    apart = not above or above[-1] in ".!?,)…"
    return (
        apart
        and not _is_listed(name, above)
        and (_is_name(name) or bool(_MASKED_NAME.fullmatch(name)))
        and _signs(job)
    )


def _is_listed(text: str, before: str) -> bool:
    """One of the short answers that somebody ends with a stop each: "Helpful. / Listening."."""
    return text.endswith(".") and before.endswith(".")


def _mark_name_at_end(lines: Sequence[Line], mine: Sequence[Line]) -> None:
    """The last paragraph when it is a name with what belongs to it; else the last line."""
    first = lines.index(mine[-1])
    while first and lines[first - 1].text and not lines[first - 1].reason:
        first -= 1
    block = [line for line in lines[first:] if line.text and not line.reason]
    named = len(block) < len(mine) and _is_name(block[0].text)
    if named and all(_signs(line.text) for line in block[1:]):
        for line in block:
            line.reason = "signature"
        return
    before = mine[-2].text
    apart = mine[-1] is block[0]
    last = mine[-1].text
    if _is_listed(last, before):
        return
    if (_is_name(last) and (apart or before[-1] in ".!?,)…")) or (apart and _is_one_name(last)):
        mine[-1].reason = "signature"


def _signs(text: str) -> bool:
    """A name, a job, a company, a number; not a sentence, and not "P.S."."""
    if len(text) > _SHORT or text[-1] in "?!:。？！：" or not SIGNATURE_LINE.match(text):
        return False
    words = text.split()
    plain = [word for word in words if word[0].islower() and word not in JOINING]
    return len(plain) <= max(1, len(words) // 4) and not _ADDED.match(text)


def _is_signed(text: str) -> bool:
    """A name right below a sign-off, however short, or the participant's code that stands for it."""
    return _is_name(text) or _is_one_name(text) or bool(_MASKED_NAME.fullmatch(text))


def _is_one_name(text: str) -> bool:
    """One word in any case: people sign as they type."""
    word = text.strip(".,-–—~ ")
    return word.isalpha() and len(word) < 16 and word.lower() not in NOT_NAMES  # noqa: PLR2004


def _is_name(text: str) -> bool:
    return (
        bool(NAME_LINE.match(text))
        and text.split(maxsplit=1)[0].strip(".,-–—~").lower() not in NOT_NAMES
    )
