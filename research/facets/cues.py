"""Explicit cues: what a text says outright about whether something is wrong, wanted or fine."""

from __future__ import annotations

import re
from math import log1p, sqrt
from typing import Final

from research.facets import abroad
from research.facets.families import FAMILIES, NOT_GOOD, PARTS, SETTLED
from research.text.wordings import any_wording, joined, plain

_MOST: Final = 3
"""A long text is not ten times as much of a complaint."""
_SHORT: Final = 5
"""Words; a shorter text is mostly a greeting or an answer to yes or no."""


def any_of(wordings: str, flags: int = 0) -> re.Pattern[str]:
    """One pattern for lines of alternatives; <name> stands for a part, words are never cut."""
    for name, part in PARTS.items():
        wordings = wordings.replace(f"<{name}>", f"(?:{joined(part)})")
    return any_wording(wordings, flags)


SETTLED_CUE: Final = any_of(SETTLED + abroad.SETTLED.lstrip())
NOT_GOOD_CUE: Final = any_of(NOT_GOOD + abroad.NOT_GOOD.lstrip())
FAMILY_CUES: Final = {
    name: any_of(wordings + abroad.ABROAD.get(name, "").lstrip())
    for name, wordings in FAMILIES.items()
}
_ENGLISH_CUES: Final = tuple(any_of(wordings) for wordings in FAMILIES.values())
_COMMON: Final = any_of(abroad.COMMON)
_FEW: Final = 8
"""Words; a shorter text need not have a common one."""
_PAUSE: Final = re.compile(r"\.\.\.|…|\b(?:um|uh|hm+|mmm*|erm)\b")
_WORD: Final = re.compile(r"\w+")

_OUTRIGHT: Final = frozenset({
    *("not good", "unsure", "hard", "upset", "broken", "cannot", "missing", "slow", "excess"),
    *("again", "effort", "expected", "but", "wished", "asked", "how", "goal", "seeking", "why"),
    "question marks",
})  # fmt: skip
"""Families that say in so many words that something is wrong, or wanted."""
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
    patterns = FAMILY_CUES.values() if _may_be_abroad(said) else _ENGLISH_CUES
    counts = [
        settled,
        not_good,
        *(sum(1 for _ in pattern.finditer(rest)) for pattern in patterns),
        said.count("?"),
        said.count("!"),
        sum(1 for _ in _PAUSE.finditer(said)),
    ]
    words = sum(1 for _ in _WORD.finditer(said))
    return (*(sqrt(min(n, _MOST)) for n in counts), log1p(words) / 4, float(words < _SHORT))


def says_outright(text: str) -> bool:
    """Whether there is any word for something that is wrong or wanted."""
    counts = zip(NAMES, measure_cues(text), strict=True)
    return any(count and name in _OUTRIGHT for name, count in counts)


def is_abroad(text: str) -> bool:
    """Whether it holds a small word of a language other than English."""
    return _COMMON.search(plain(text)) is not None


def _may_be_abroad(said: str) -> bool:
    return said.count(" ") < _FEW or is_abroad(said)


def is_question(text: str) -> bool:
    """Whether it asks something, with or without the mark."""
    return "?" in text or FAMILY_CUES["how"].match(plain(text).lstrip()) is not None
