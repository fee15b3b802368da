"""Lines that are one template, filled in with a name, a number or a day.

Whatever is filled in stands somewhere inside, so such lines begin alike or end alike. Only those are
compared word by word, which keeps the cost of a study with many records linear.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from itertools import chain
from math import ceil
from statistics import median
from typing import TypeAlias

EDGE = 36
"""Characters at a line's beginning or end that the lines of a template have in common."""
SAME = 0.8
"""Part of its words that a line shares with the others, and part of the others it shares each with."""
MIN_LINES = 3
_TIMES = 1.25
"""How often a line of a template says a word, on average: more than that only costs time."""

_Line: TypeAlias = tuple[int, str, int]
"""A line's place, the line, and how many words it has."""


def templates(lines: Sequence[str], *, min_words: int) -> Iterator[tuple[int, ...]]:
    """Places of lines that say the same but for what was filled in, a group at a time.

    Args:
        lines: Folded lines, a single space between words, numbers replaced.
        min_words: Shorter lines are alike by chance.
    """
    long = [
        (place, line, line.count(" ") + 1)
        for place, line in enumerate(lines)
        if len(line) > 2 * EDGE
    ]
    for edge in (_beginning, _end):
        groups: dict[str, list[_Line]] = defaultdict(list)
        for line in long:
            groups[edge(line[1])].append(line)
        for group in groups.values():
            alike = _alike(group, min_words) if len(group) >= MIN_LINES else ()
            if len(alike) >= MIN_LINES:
                yield alike


def _beginning(line: str) -> str:
    start = _after_greeting(line)
    return line[start : start + EDGE]


def _end(line: str) -> str:
    return line[-EDGE:]


def _after_greeting(line: str) -> int:
    """Where the line goes on after "hi anna,"; 0 when it does not open so."""
    comma = line.find(",", 0, EDGE)
    return comma + 2 if comma > 0 and line.count(" ", 0, comma) < MIN_LINES else 0


def _alike(lines: Sequence[_Line], min_words: int) -> tuple[int, ...]:
    """Those lines that are made of the words that nearly all of them have."""
    usual = median([words for _, _, words in lines])
    enough = max(min_words, SAME * SAME * usual)
    if any(_common(lines, start) * _TIMES < enough for start in (0, 1)):
        return ()
    fixed = _words_in(lines, least=ceil(SAME * len(lines)))
    similar = [line for line in lines if SAME * usual <= line[2] <= usual / SAME]
    return _made_of(fixed, similar, min_words)


def _common(lines: Sequence[_Line], start: int) -> int:
    """How many words two of three lines have: nearly all that nearly all lines have.

    Hardly a group of lines that only begin alike has enough of them, and counting the words of all
    its lines is what takes time.
    """
    places = (start, len(lines) // 2 - start, -1 - start)
    one, two, three = (set(lines[place][1].split()) for place in places)
    return len((one & two) | (one & three) | (two & three))


def _words_in(lines: Sequence[_Line], *, least: int) -> frozenset[str]:
    counts = Counter(chain.from_iterable(set(line.split()) for _, line, _ in lines))
    return frozenset(word for word, times in counts.items() if times >= least)


def _made_of(fixed: frozenset[str], lines: Sequence[_Line], min_words: int) -> tuple[int, ...]:
    said = ((place, line.split()) for place, line, _ in lines)
    return tuple(
        place
        for place, words in said
        if sum(map(fixed.__contains__, words)) >= max(min_words, SAME * len(words))
    )
