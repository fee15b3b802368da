"""Explicit cues: what a text says outright about whether something is wrong, wanted or fine."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from math import log1p, sqrt
from typing import Final

from research.facets import abroad
from research.facets.families import FAMILIES, NOT_GOOD, PARTS, SETTLED
from research.text.hints import Hints
from research.text.wordings import any_wording, beginnings, joined, plain

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


class _Cues:
    """Patterns of which each is tried only where something stands that it may begin with."""

    def __init__(self, patterns: Iterable[re.Pattern[str]]) -> None:
        """Ask each pattern for its beginnings, and get ready to look for all of them at once."""
        self._patterns = tuple(patterns)
        self._begun: dict[str, list[int]] = defaultdict(list)
        for number, pattern in enumerate(self._patterns):
            for begun in beginnings(pattern.pattern):
                self._begun[begun].append(number)
        self._hints = Hints(self._begun)

    def count(self, said: str, *, fewer: Sequence[re.Pattern[str]] = ()) -> list[int]:
        """How often each is found.

        Args:
            said: A plain text.
            fewer: The same patterns with some of their wordings, where not all are wanted.
        """
        patterns = fewer or self._patterns
        times, ends = [0] * len(patterns), [0] * len(patterns)
        for at, begun in self._hints.places(said):
            if said[at - 1 : at].isalnum():
                continue  # inside a word
            for number in self._begun[begun]:
                if at >= ends[number] and (found := patterns[number].match(said, at)):
                    times[number] += 1
                    ends[number] = found.end()
        return times


_FAMILIES: Final = _Cues(FAMILY_CUES.values())
_ENGLISH_CUES: Final = tuple(any_of(wordings) for wordings in FAMILIES.values())
_SETTLED: Final = _Cues([SETTLED_CUE])
_NOT_GOOD: Final = _Cues([NOT_GOOD_CUE])
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
    rest, settled = SETTLED_CUE.subn(" . ", said) if any(_SETTLED.count(said)) else (said, 0)
    rest, not_good = NOT_GOOD_CUE.subn(" . ", rest) if any(_NOT_GOOD.count(rest)) else (rest, 0)
    english = () if _may_be_abroad(said) else _ENGLISH_CUES
    counts = [
        settled,
        not_good,
        *_FAMILIES.count(rest, fewer=english),
        said.count("?"),
        said.count("!"),
        len(_PAUSE.findall(said)),
    ]
    words = len(_WORD.findall(said))
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
