"""Translations below the words they are of (`[EN] The app hangs.`): nobody in the room said them."""

from __future__ import annotations

import re
from collections.abc import Sequence

from research.readers.transcript.lines import Line, set_aside

TRANSLATED = "a translation of what stands above it"
_MARKED = re.compile(
    r"(?:[\[(]\s*(?P<code>EN|ENG|DE|GER|FR|ES|IT|PT|NL)\s*[\])]\s*:?"
    r"|[\[(]?\s*(?:EN|(?:english|german|french|spanish|deutsche?|engl\.|englische?)?\s*(?:translation|übersetzung|traduction|traducción|traduzione|tradução|vertaling)"
    r"|english)\s*:\s*)\s*\S",
    re.IGNORECASE,
)
_FEWEST = 3
_MOST = 0.8


def take_translations(lines: Sequence[Line]) -> tuple[Line, ...]:
    """The lines, with those set aside that say that they translate the line above, where one stands nearly always."""
    speech = [line for line in lines if line.speech]
    marked = [bool(_MARKED.match(line.text[:60])) for line in speech]
    found = [line.number for line, is_marked in zip(speech, marked, strict=True) if is_marked]
    below = sum(now and not before for before, now in zip((True, *marked), marked, strict=False))
    if len(found) < _FEWEST or below < _MOST * len(found):
        return tuple(lines)
    return set_aside(lines, found, TRANSLATED)
