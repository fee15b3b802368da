"""Translations below the words they are of (`[EN] The app hangs.`): nobody in the room said them."""

from __future__ import annotations

import re
from collections.abc import Sequence

from research.readers.transcript.lines import Line, set_aside
from research.text.detect import UNKNOWN, languages

TRANSLATED = "a translation of what stands above it"
_MARKED = re.compile(
    r"(?:[\[(]\s*(?:EN|ENG|DE|GER|FR|ES|IT|PT|NL)\s*[\])]\s*:?"
    r"|[\[(]?\s*(?:EN|(?:english|german|french|spanish|deutsche?|engl\.|englische?)?\s*(?:translation|übersetzung|traduction|traducción|traduzione|tradução|vertaling)"
    r"|english)\s*:\s*)\s*\S",
    re.IGNORECASE,
)
_FEWEST = 3
_MOST = 0.8
_ENOUGH = 40
"""Lines that tell a language as well as all of them do."""


def take_translations(lines: Sequence[Line]) -> tuple[Line, ...]:
    """The lines, with those set aside that say that they translate the line above, where one stands nearly always.

    EN may be somebody's initials as well: who has them speaks the language of the others.
    """
    speech = [line for line in lines if line.speech]
    marked = [bool(_MARKED.match(line.text[:60])) for line in speech]
    found = [line.number for line, is_marked in zip(speech, marked, strict=True) if is_marked]
    below = sum(now and not before for before, now in zip((True, *marked), marked, strict=False))
    if len(found) < _FEWEST or below < _MOST * len(found) or _are_alike(speech, marked):
        return tuple(lines)
    return set_aside(lines, found, TRANSLATED)


def _are_alike(speech: Sequence[Line], marked: Sequence[bool]) -> bool:
    """Whether the marked lines are in the language of the others."""
    told = list(zip(speech, marked, strict=True))
    texts = (
        [line.text for line, is_marked in told if is_marked == which] for which in (True, False)
    )
    code, other = languages([" ".join(lines[:_ENOUGH]) for lines in texts])
    return code == other != UNKNOWN
