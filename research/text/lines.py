"""A ticket's lines, each with its place and what is known of it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass


@dataclass(slots=True)
class Line:
    """One line, and why it is not the author's words as far as is known."""

    start: int
    text: str
    """Without the space around it."""
    reason: str = ""


def lines_of(text: str, end: int) -> Iterator[Line]:
    """Every line down to an offset; only newlines end a line, so that offsets stay simple."""
    start = 0
    for raw in text[:end].split("\n"):
        yield Line(start, raw.strip())
        start += len(raw) + 1


def own(lines: Iterable[Line]) -> list[Line]:
    """The lines that still count as the author's words."""
    return [line for line in lines if line.text and not line.reason]
