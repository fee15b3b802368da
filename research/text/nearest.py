"""The known word that a mistyped one is nearest to."""

from __future__ import annotations

import re
from collections.abc import Iterable
from difflib import get_close_matches

_DIGITS = re.compile(r"\d+")
_ALIKE = 0.7
"""Share of letters that two spellings of one word have in common, in order."""


def nearest(word: str, choices: Iterable[str]) -> str:
    """The choice that is spelt most like the word, whatever the case; empty when none is.

    What differs in a number is something else: P8 is no slip for P7.
    """
    number = _DIGITS.findall(word)
    spelt = {one.casefold(): one for one in choices if _DIGITS.findall(one) == number}
    found = get_close_matches(word.casefold(), sorted(spelt), n=1, cutoff=_ALIKE)
    return spelt[found[0]] if found else ""


def meant(word: str, choices: Iterable[str]) -> str:
    """The nearest choice as the end of a sentence; empty when none is near."""
    found = nearest(word, choices)
    return f"; did you mean “{found}”?" if found else ""
