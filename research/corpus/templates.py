"""Lines that are one template, filled in with a name, a number or a day.

Whatever is filled in stands somewhere inside, so such lines begin alike or end alike. Only those are
compared word by word, which keeps the cost of a study with many records linear.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from statistics import median

EDGE = 36
"""Characters at a line's beginning or end that the lines of a template have in common."""
SAME = 0.8
"""Part of its words that a line shares with the others, and part of the others it shares each with."""
MIN_LINES = 3
ENOUGH = 50
"""Lines of a group that show whether it has words in common; to count all is dear."""


def templates(lines: Sequence[str], *, min_words: int) -> Iterator[tuple[int, ...]]:
    """Places of lines that say the same but for what was filled in, a group at a time.

    Args:
        lines: Folded lines, numbers replaced.
        min_words: Shorter lines are alike by chance.
    """
    long = [(place, line) for place, line in enumerate(lines) if len(line) > 2 * EDGE]
    for edge in (_beginning, _end):
        edges = [edge(line) for _, line in long]
        often = {found for found, times in Counter(edges).items() if times >= MIN_LINES}
        groups: dict[str, list[tuple[int, list[str]]]] = defaultdict(list)
        for found, (place, line) in zip(edges, long, strict=True) if often else ():
            if found in often:
                groups[found].append((place, line.split()))
        for group in groups.values():
            alike = tuple(_alike(group, min_words))
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


def _alike(lines: Sequence[tuple[int, list[str]]], min_words: int) -> Iterator[int]:
    """Those lines that are made of the words that nearly all of them have."""
    some = lines[:: max(1, len(lines) // ENOUGH)]
    if len(some) < len(lines) and len(_common(some, SAME / 2)) < min_words:
        return
    fixed = _common(lines, SAME)
    if len(fixed) < min_words:
        return
    usual = median(len(words) for _, words in lines)
    for place, words in lines:
        shared = sum(word in fixed for word in words)
        similar = SAME * usual <= len(words) <= usual / SAME
        if similar and shared >= max(min_words, SAME * len(words)):
            yield place


def _common(lines: Sequence[tuple[int, list[str]]], share: float) -> set[str]:
    """The words that stand in at least a share of the lines."""
    counts = Counter(word for _, words in lines for word in set(words))
    return {word for word, times in counts.items() if times >= share * len(lines)}
