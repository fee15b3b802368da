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
)
from .hints import Hints

_HEAD: Final = 600
"""An automatic reply says so in its first characters."""
HINTS: Final = frozenset().union(
    *(AWAY_STARTS, AWAY_WORDS, AWAY_TITLE_WORDS),
    *(printed.AWAY_STARTS, printed.AWAY_WORDS, printed.PLAIN_AWAY),
)
"""Words that such an answer has some of."""
_HINTS: Final = Hints(HINTS)


def is_away(text: str, there: AbstractSet[str]) -> bool:
    """Whether a machine answered for somebody who is away, or only says that mail arrived.

    Args:
        text: A whole record.
        there: The words of HINTS that it holds.
    """
    if not _may_say_so(text, there):
        return False
    head = text[:_HEAD]
    if len(text) > _HEAD:
        there = _HINTS.there(head)
    titled = not AWAY_TITLE_WORDS.isdisjoint(there)
    if titled and any(map(AWAY_TITLE.match, head.split("\n"))):
        return True
    if not _says_so(head, there):
        return False
    small = head.lower()
    away = AWAY.search(small)
    return bool(away and AWAY_DETAIL.search(small.replace(away.group(), " ", 1)))


def _may_say_so(text: str, there: AbstractSet[str]) -> bool:
    return not AWAY_TITLE_WORDS.isdisjoint(there) or _says_so(text, there)


def _says_so(text: str, there: AbstractSet[str]) -> bool:
    return _has(there, AWAY_STARTS, AWAY_WORDS) or _is_foreign(text, there)


def is_away_title(subject: str) -> bool:
    """Whether a subject is that of an automatic reply: "Out of office", "Automatic reply: Your order".

    "Out of office replies go to everybody" is somebody's complaint about them.

    Args:
        subject: What stands above a ticket, or empty.
    """
    found = AWAY_TITLE.match(subject)
    return found is not None and not subject[found.end() :].lstrip(" -–—")[:1].isalnum()


def _has(there: AbstractSet[str], *lists: frozenset[str]) -> bool:
    """Whether one of each list is there."""
    return not any(words.isdisjoint(there) for words in lists)


def _is_foreign(text: str, there: AbstractSet[str]) -> bool:
    """The same in languages whose answers for the absent hold a letter beyond ASCII, or these words."""
    likely = not text.isascii() or _has(there, printed.PLAIN_AWAY)
    return likely and _has(there, printed.AWAY_STARTS, printed.AWAY_WORDS)
