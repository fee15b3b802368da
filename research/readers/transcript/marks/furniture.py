"""Page furniture: line numbers, in a column or before every line, and running headers and footers."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import pairwise

from research.readers.transcript.lines import Line, put

REASON = "page furniture: a running header, footer or number"
FEWEST = 10
"""People count aloud, but hardly so far."""

_BEFORE = re.compile(r"^(?P<number>\d{1,4})(?:\s+(?=\S)|$)")
_FEWEST_LINES = 6
_NEARLY_ALL = 0.9
_NUMBERS = re.compile(rf"(?<!\S)\d{{1,4}}(?:\s\d{{1,4}}){{{FEWEST - 1},}}(?!\S)")
_EDGE = 2
"""Rows at the top and bottom of a page that may be a running head or foot."""


def number_runs(text: str) -> Iterator[tuple[int, int]]:
    """Start and end of each run of ten and more numbers that go up by one."""
    for found in _NUMBERS.finditer(text):
        places = [part.span() for part in re.finditer(r"\d+", found[0])]
        values = [int(found[0][start:end]) for start, end in places]
        if all(other == one + 1 for one, other in pairwise(values)):
            yield found.span()


def off_line_numbers(lines: Sequence[Line]) -> tuple[Line, ...]:
    """The lines without a number that nearly every one begins with, each one more than the last.

    As linguists number a transcript, below a head or not; `1.` and `1)` before what somebody lists stay.
    """
    speech = [line for line in lines if line.speech]
    found = {line.number: begun for line in speech if (begun := _BEFORE.match(line.text))}
    counted = _counted({at: int(begun["number"]) for at, begun in found.items()})
    found = {at: begun for at, begun in found.items() if at in counted}
    filled = sum(line.number in counted for line in speech)
    values = [int(begun["number"]) for begun in found.values()]
    steps = sum(other == one + 1 for one, other in pairwise(values))
    enough = len(found) >= _FEWEST_LINES and 2 * filled > len(speech)
    if not enough or min(len(found), steps + 1) < _NEARLY_ALL * filled:
        return tuple(lines)
    numbered = (line for line in speech if line.number in found)
    return put(lines, {line.number: _off(line, found[line.number].end()) for line in numbered})


def _counted(values: Mapping[int, int]) -> range:
    """The range of lines from the first to the last whose number counts on from the one before: a head above is outside of it."""
    steps = [
        (one, other)
        for (one, first), (other, second) in pairwise(values.items())
        if second == first + 1
    ]
    return range(steps[0][0], steps[-1][1] + 1) if steps else range(0)


def _off(line: Line, end: int) -> Line:
    said = line.text[end:]
    if not said:
        return replace(line, aside=REASON, furniture=True)
    return replace(line.saying(said), enumerator="")


def running_rows(pages: Sequence[Sequence[str]]) -> list[set[int]]:
    """For each page the places of its rows that recur at the edges of half of the pages, and not inside.

    Names with a time above what somebody says are found in the middle of pages as well.
    """
    seen, inside = Counter[str](), Counter[str]()
    for page in pages:
        edge = edges(page)
        seen.update({_shape(page[place]) for place in edge})
        inside.update(_shape(row) for place, row in enumerate(page) if row and place not in edge)
    needed = max(2, len(pages) // 2)
    recur = {shape for shape, n in seen.items() if shape and n >= needed and inside[shape] < _EDGE}
    return [
        {
            place
            for place in edges(page)
            if _shape(page[place]) in recur and not page[place].endswith(":")  # as labels do
        }
        for page in pages
    ]


def edges(page: Sequence[str]) -> set[int]:
    """The places of its first and last rows that are not empty."""
    filled = [place for place, row in enumerate(page) if row]
    return {*filled[:_EDGE], *filled[-_EDGE:]}


def _shape(row: str) -> str:
    return re.sub(r"\d+", "#", row)
