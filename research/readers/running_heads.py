"""Running heads and feet: what stands at the edges of many pages, whatever number is in it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

_EDGE = 2
"""Rows at the top and bottom of a page that may be a running head or foot."""


def running_rows(pages: Sequence[Sequence[str]]) -> list[set[int]]:
    """For each page the places of its rows that recur at the edges of half of the pages, and not inside.

    Names with a time above what somebody says are found in the middle of pages as well.

    Args:
        pages: The rows of each page, empty ones too.
    """
    seen: Counter[str] = Counter()
    for page in pages:
        seen.update({_shape(page[place]) for place in edges(page)})
    needed = max(2, len(pages) // 2)
    inside = Counter(
        _shape(row)
        for page in pages
        if (edge := edges(page))
        for place, row in enumerate(page)
        if row and place not in edge
    )
    recur = {
        shape
        for shape, count in seen.items()
        if shape and count >= needed and inside[shape] < _EDGE
    }
    return [
        {
            place
            for place in edges(page)
            if _shape(page[place]) in recur and not _is_label(page[place])
        }
        for page in pages
    ]


def edges(page: Sequence[str]) -> set[int]:
    """The places of its first and last rows that are not empty."""
    filled = [place for place, row in enumerate(page) if row]
    return {*filled[:_EDGE], *filled[-_EDGE:]}


def _is_label(row: str) -> bool:
    """A speaker's label alone on its row recurs at the edges of pages too."""
    return row.endswith(":")


def _shape(row: str) -> str:
    return re.sub(r"\d+", "#", row)
