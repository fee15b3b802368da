"""Where words and names stand in a text."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Found:
    """A name in a text: where it stands, and its folded words."""

    start: int
    end: int
    key: str


@dataclass(frozen=True, slots=True)
class Word:
    """A word of a text: where it stands, and folded."""

    start: int
    end: int
    folded: str


def places(word: str, text: str) -> Iterator[int]:
    """Where the word stands, apart or within others; places do not overlap."""
    at = text.find(word)
    while at >= 0:
        yield at
        at = text.find(word, at + len(word))


def hinted(text: str, hints: Iterable[str]) -> list[tuple[int, str]]:
    """Where which of these words in lower case stands, however the text spells it, in order."""
    small = text.lower()
    there = [hint for hint in hints if hint in small]
    # A letter may have a small one of another length; then only small hints are found.
    where = small if len(small) == len(text) else text
    return sorted((at, hint) for hint in there for at in places(hint, where))
