"""Explicit cues: what a text says outright about whether something is wrong, wanted or fine."""

from __future__ import annotations

import re
from math import log1p, sqrt
from typing import Final

from research.facets.families import FAMILIES, NOT_GOOD, PARTS, SETTLED
from research.text.wordings import any_wording, joined, plain

_MOST = 3
"""A long text is not ten times as much of a complaint."""


_SHORT = 5
"""Words; a shorter text is mostly a greeting or an answer to yes or no."""


def any_of(wordings: str, flags: int = 0) -> re.Pattern[str]:
    """One pattern for lines of alternatives; <name> stands for a part, words are never cut."""
    for name, part in PARTS.items():
        wordings = wordings.replace(f"<{name}>", f"(?:{joined(part)})")
    return any_wording(wordings, flags)


SETTLED_CUE: Final = any_of(SETTLED)
NOT_GOOD_CUE: Final = any_of(NOT_GOOD)
FAMILY_CUES: Final = {name: any_of(wordings) for name, wordings in FAMILIES.items()}
_PAUSE: Final = re.compile(r"\.\.\.|…|\b(?:um|uh|hm+|mmm*|erm)\b")
_WORD: Final = re.compile(r"\w+")

NAMES: Final[tuple[str, ...]] = (
    "settled",
    "not good",
    *FAMILIES,
    "question marks",
    "exclamation marks",
    "pauses",
    "length",
    "short",
)


def measure_cues(text: str) -> tuple[float, ...]:
    """How often each family of NAMES is found, damped so that long texts do not win by length."""
    said = plain(text)
    rest, settled = SETTLED_CUE.subn(" . ", said)
    rest, not_good = NOT_GOOD_CUE.subn(" . ", rest)
    counts = [
        settled,
        not_good,
        *(sum(1 for _ in pattern.finditer(rest)) for pattern in FAMILY_CUES.values()),
        said.count("?"),
        said.count("!"),
        sum(1 for _ in _PAUSE.finditer(said)),
    ]
    words = sum(1 for _ in _WORD.finditer(said))
    return (*(sqrt(min(n, _MOST)) for n in counts), log1p(words) / 4, float(words < _SHORT))


def is_question(text: str) -> bool:
    """Whether it asks something, with or without the mark."""
    return "?" in text or FAMILY_CUES["how"].match(plain(text).lstrip()) is not None


def is_wish(text: str) -> bool:
    """Whether a solution is asked for in so many words."""
    return FAMILY_CUES["wished"].search(plain(text)) is not None
