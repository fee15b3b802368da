"""Whether a problem is over, or never was one."""

from __future__ import annotations

import re
from typing import Final

from research.facets.cues import (
    FAMILY_CUES,
    NOT_GOOD_CUE,
    SETTLED_CUE,
    any_of,
)
from research.facets.families import CONTENT, ENDED, LASTING, NOT_YET, PAST, SETTLED
from research.text.wordings import CURLY, plain

_SETTLED_AS_WRITTEN: Final = any_of(SETTLED, re.IGNORECASE)
_ENDED: Final = any_of(ENDED)
_NOT_YET: Final = any_of(NOT_YET)
_PAST: Final = any_of(PAST)
_LASTING: Final = any_of(LASTING)
_CONTENT: Final = any_of(CONTENT)
_BUT: Final = FAMILY_CUES["but"]
WRONG: Final = (
    NOT_GOOD_CUE,
    *(
        FAMILY_CUES[name]
        for name in ("unsure", "hard", "upset", "broken", "cannot", "missing", "slow")
    ),
)
"""Patterns over plain text, each for one kind of trouble."""
_SAME: Final = any_of("it|it's|its|this|that|that's|they|everything|all|es|alles|tutto")
"""Points back to what was told before."""
_STOP: Final = re.compile(r"[.!?]+(?=\s)|\n")
_CLAUSE: Final = re.compile(r"[.,;:!?\n]")


def is_settled(text: str) -> bool:
    """Whether the text says that a problem is gone or never was, and names no other problem."""
    said = plain(text)
    if _is_over(said):
        return True
    return SETTLED_CUE.search(said) is not None and not (
        _BUT.search(_unsettled(said)) or complains(said)
    )


def wants_nothing(text: str) -> bool:
    """Whether it says that nothing could be better, and complains of nothing: "Couldn't fault it"."""
    rest, found = _CONTENT.subn(" . ", plain(text))
    return found > 0 and not (_BUT.search(rest) or complains(rest))


def complains(said: str) -> bool:
    """Whether something is wrong in what is not settled.

    Args:
        said: plain text, as `plain` makes it.
    """
    rest = _unsettled(said)
    return any(pattern.search(rest) for pattern in WRONG)


def blank_settled(text: str) -> str:
    """What is not settled, character by character where it was, with straight apostrophes."""
    said = text.translate(CURLY)
    return _SETTLED_AS_WRITTEN.sub(lambda found: " " * len(found.group()), said)


def _is_over(said: str) -> bool:
    """Whether what is told ends well: "it crashed last week, but works fine now".

    Then what stands before is past, unless it is told as present, is about something else, or
    left something behind; and nothing may be wrong after it.
    """
    ends = [found for found in _ENDED.finditer(said) if not _is_hoped(said, found.start())]
    if not ends:
        return False
    before, after = said[: ends[-1].start()], said[ends[-1].end() :]
    if _LASTING.search(said) or _BUT.search(_unsettled(after)) or complains(after):
        return False
    if complains(before) and not _PAST.search(_unsettled(before)):
        return False
    *earlier, here = _STOP.split(before)
    points_back = _SAME.search(here + ends[-1].group()) is not None
    return points_back or not any(map(complains, earlier))


def _is_hoped(said: str, start: int) -> bool:
    return _NOT_YET.search(_CLAUSE.split(said[:start])[-1]) is not None


def _unsettled(said: str) -> str:
    """What is left when everything settled is taken out."""
    return SETTLED_CUE.sub(" . ", said)
