"""Answers of machines: for somebody who is away, or to say that mail arrived or did not."""

from __future__ import annotations

from collections.abc import Set as AbstractSet
from typing import Final

from . import printed
from .boilerplate import (
    AWAY,
    AWAY_DETAIL,
    AWAY_STARTS,
    AWAY_TITLE,
    AWAY_TITLE_WORDS,
    AWAY_WORDS,
    MACHINE_SAYS,
)
from .hints import Hints

_HEAD: Final = 600
"""An automatic reply says so in its first characters."""
_OF_THREE: Final = 2
"""Its title, that somebody is away, and what to do meanwhile: each stands in complaints as well."""
HINTS: Final = frozenset().union(
    *(AWAY_STARTS, AWAY_WORDS, AWAY_TITLE_WORDS),
    *(printed.AWAY_STARTS, printed.AWAY_WORDS, printed.PLAIN_AWAY),
)
"""Words that such an answer has some of."""
_HINTS: Final = Hints(HINTS)


def is_away(text: str, there: AbstractSet[str], subject: str = "") -> bool:
    """Whether a machine answered for somebody who is away, or only says that mail arrived.

    Args:
        text: A whole record.
        there: The words of HINTS that it holds.
        subject: What stands above it, or empty.
    """
    titled = AWAY_TITLE.match(subject) is not None
    if not (titled or _may_say_so(text, there)):
        return False
    head = text[:_HEAD]
    if len(text) > _HEAD:
        there = _HINTS.there(head)
    if not AWAY_TITLE_WORDS.isdisjoint(there):
        lines = head.split("\n")
        if any(map(MACHINE_SAYS.match, lines)):
            return True
        titled = titled or any(map(AWAY_TITLE.match, lines))
    small = head.lower()
    away = AWAY.search(small) if _says_so(head, there) else None
    rest = small.replace(away.group(), " ", 1) if away else small
    return titled + (away is not None) + (AWAY_DETAIL.search(rest) is not None) >= _OF_THREE


def _may_say_so(text: str, there: AbstractSet[str]) -> bool:
    return not AWAY_TITLE_WORDS.isdisjoint(there) or _says_so(text, there)


def _says_so(text: str, there: AbstractSet[str]) -> bool:
    return _has(there, AWAY_STARTS, AWAY_WORDS) or _is_foreign(text, there)


def _has(there: AbstractSet[str], *lists: frozenset[str]) -> bool:
    """Whether one of each list is there."""
    return not any(words.isdisjoint(there) for words in lists)


def _is_foreign(text: str, there: AbstractSet[str]) -> bool:
    """The same in languages whose answers for the absent hold a letter beyond ASCII, or these words."""
    likely = not text.isascii() or _has(there, printed.PLAIN_AWAY)
    return likely and _has(there, printed.AWAY_STARTS, printed.AWAY_WORDS)
