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

_Line: TypeAlias = tuple[int, str]
"""A line's place, and the line."""


def templates(lines: Sequence[str], *, min_words: int) -> Iterator[tuple[int, ...]]:
    """Places of lines that say the same but for what was filled in, a group at a time.

    Args:
        lines: Folded lines, a single space between words, numbers replaced.
        min_words: Shorter lines are alike by chance.
    """
    long = [place for place, line in enumerate(lines) if len(line) > 2 * EDGE]
    for edge in (_beginning, _end):
        groups: dict[str, list[int]] = defaultdict(list)
        for place in long:
            groups[edge(lines[place])].append(place)
        for places in groups.values():
            if len(places) < MIN_LINES:
                continue
            alike = _alike([(place, lines[place]) for place in places], min_words)
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
    """Those lines that are made of the words that nearly all of them have.

    What nearly all have, most of a few have: hardly a group of lines that only begin alike gets
    further than that, and counting the words of all of them is what takes time.
    """
    least = ceil(SAME * len(lines))
    spare = len(lines) - least
    few = lines[: 2 * spare + 1]
    lengths = [line.count(" ") + 1 for _, line in lines]
    usual = median(lengths)
    similar = [
        line
        for line, words in zip(lines, lengths, strict=True)
        if SAME * usual <= words <= usual / SAME
    ]
    likely = _words_in(few, least=len(few) - spare)
    if len(_made_of(likely, similar, min_words)) < MIN_LINES:
        return ()
    return _made_of(_words_in(lines, least=least), similar, min_words)


def _words_in(lines: Sequence[_Line], *, least: int) -> frozenset[str]:
    counts = Counter(chain.from_iterable(set(line.split()) for _, line in lines))
    return frozenset(word for word, times in counts.items() if times >= least)


def _made_of(fixed: frozenset[str], lines: Sequence[_Line], min_words: int) -> tuple[int, ...]:
    said = ((place, line.split()) for place, line in lines)
    return tuple(
        place
        for place, words in said
        if sum(map(fixed.__contains__, words)) >= max(min_words, SAME * len(words))
    )
