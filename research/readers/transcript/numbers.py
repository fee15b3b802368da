"""Line numbers of a page that came into the text when it was taken from a PDF."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

REASON = "page furniture: a running header, footer or number"
FEWEST = 10
"""People count aloud, but hardly so far."""

_NUMBERS = re.compile(rf"(?<!\S)\d{{1,4}}(?:\s\d{{1,4}}){{{FEWEST - 1},}}(?!\S)")


def number_runs(text: str) -> Iterator[tuple[int, int]]:
    """Start and end of each run of ten and more numbers that go up by one."""
    for found in _NUMBERS.finditer(text):
        places = [part.span() for part in re.finditer(r"\d+", found[0])]
        values = [int(found[0][start:end]) for start, end in places]
        if all(other == one + 1 for one, other in pairwise(values)):
            yield found.span()
