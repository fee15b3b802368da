"""Where words and names stand in a text."""

from __future__ import annotations

from collections.abc import Callable, Collection, Container, Iterable
from dataclasses import dataclass
from typing import Final

from research.text.name_parts import PARTICLES

from .wordlist import COMMON, MONTHS

_NEAR: Final = 100
"""How far a line is read around a word; a line may be a megabyte long."""


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


@dataclass(frozen=True, slots=True, kw_only=True)
class Context:
    """A possible name: the text, and where its words stand."""

    text: str
    spans: tuple[tuple[int, int], ...]
    words: tuple[str, ...]
    """Folded."""
    common: frozenset[str] = COMMON | MONTHS
    """Words that are something else as well."""
    known: Container[str] = frozenset()
    """Folded names of the study's people."""
    given: bool = False
    """Whether it is somebody's first name."""
    usual: bool = False
    """Whether the study writes the word as a name, and hardly ever as anything else."""
    expected: bool = False
    """Whether somebody of few is called so: "Basil is a gem" is said of Basil, not of a herb."""

    @property
    def start(self) -> int:
        """Where the first word begins."""
        return self.spans[0][0]

    @property
    def end(self) -> int:
        """Where the last word ends."""
        return self.spans[-1][1]

    @property
    def said(self) -> str:
        """The words as they are written."""
        return self.text[self.start : self.end]

    @property
    def before(self) -> str:
        """The few words before."""
        return self.text[max(0, self.start - 40) : self.start]

    @property
    def far_before(self) -> str:
        """What stands before, as far as it may tell."""
        return self.text[max(0, self.start - _NEAR) : self.start]

    @property
    def after(self) -> str:
        """What stands behind, as far as it may tell."""
        return self.text[self.end : self.end + _NEAR]

    @property
    def capitals(self) -> bool:
        """Whether every word but "van" and the like begins with a capital."""
        return all(
            self.text[low].isupper() or self.text[low].isdecimal()
            for (low, _), word in zip(self.spans, self.words, strict=True)
            if word not in PARTICLES
        )


def in_lines(text: str, change: Callable[[str], str], *, signs: Collection[str]) -> str:
    """The text with its lines changed that hold one of the signs: in others the change finds nothing, and is dear."""
    lines = (
        change(line) if any(map(line.__contains__, signs)) else line for line in text.split("\n")
    )
    return "\n".join(lines)


def rewritten(text: str, changes: Iterable[tuple[int, int, str]]) -> str:
    """The text with stretches of it written otherwise, in order and none over another."""
    pieces: list[str] = []
    end = 0
    for start, stop, shown in changes:
        pieces += (text[end:start], shown)
        end = stop
    return "".join((*pieces, text[end:])) if pieces else text
