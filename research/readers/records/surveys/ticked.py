"""What respondents wrote themselves among options that they ticked: "Books, Other: my own notes"."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Final, TypeAlias

from research.readers.records.surveys.asking import OTHER
from research.readers.records.tables.columns import DEMOGRAPHICS, normalise
from research.readers.records.tables.table import Table, written
from research.text.length import words_in
from research.text.personal import speaks_of_self

Own: TypeAlias = Mapping[tuple[int, int], str]
"""Words by the place of the row and the column."""

_OTHER: Final = re.compile(
    rf"(?:^|[,;|]\s*)(?:{OTHER}|another)(?:\s\([^()]{{1,40}}\))?\s?[:–]\s?(?P<said>\S.{{2,}})$",
    re.IGNORECASE | re.DOTALL,
)
_HINTS: Final = (
    "ther", "onstig", "ndere", "utre", "tro", "tra", "ltr", "nders", "verig", "nne", "nnat",
)  # fmt: skip
"""In every word for it, which is much cheaper to look for."""
_MARKS: Final = re.compile(r"[;|,]\s*")
_FEWEST: Final = 8
"""Answers, of which fewer do not tell what the options were."""
_OFFERED: Final = 0.6
"""Share of the ticked pieces that must be options, by coming again."""
_LEAST_WORDS: Final = 4
_LEAST_NAMED: Final = 2


def own_words(table: Table, columns: Sequence[int]) -> tuple[Table, Own]:
    """The table with options only in the ticked columns, and what stood beside them in its place.

    Behind "Other:" it is told by that; without it, where the options are known by coming again, by
    its length and by speaking in the first person, which no option of the column does.
    """
    own: dict[tuple[int, int], str] = {}
    for column in columns:
        if not DEMOGRAPHICS.isdisjoint(normalise(table.headers[column]).split()):
            continue  # what somebody is, in however many words, describes them
        own |= {(place, column): said for place, said in _written(table.column(column))}
    if not own:
        return table, own
    rows = [
        (number, _without(cells, {c: own[place, c] for c in columns if (place, c) in own}))
        for place, (number, cells) in enumerate(table.rows)
    ]
    return replace(table, rows=rows), own


def shared_options(table: Table, open_: Sequence[int], shut: Sequence[int]) -> frozenset[int]:
    """Which columns that seem open hold the options of one that was ticked: what one likes most, what least."""
    known = {c: _options(table.column(c)) for c in shut if c - 1 in open_ or c + 1 in open_}
    return frozenset(
        column
        for column in open_
        for offered in (known.get(column - 1), known.get(column + 1))
        if offered and _are_offered(table.column(column), offered)
    )


def _are_offered(cells: Sequence[str], offered: frozenset[str]) -> bool:
    pieces = [piece.casefold() for cell in written(cells) for piece in _MARKS.split(cell) if piece]
    return sum(piece in offered for piece in pieces) >= _OFFERED * max(1, len(pieces))


def _without(cells: Sequence[str], own: Mapping[int, str]) -> Sequence[str]:
    if not own:
        return cells
    bare = list(cells)
    for column, said in own.items():
        bare[column] = bare[column].rstrip().removesuffix(said).rstrip(" ,;|:")
    return bare


def _written(cells: Sequence[str]) -> Iterator[tuple[int, str]]:
    alone = [cell for cell, times in Counter(cells).items() if times == 1]
    telling = {cell for cell in alone if _may_tell(cell)}
    offered = _options(cells) if telling else frozenset()
    for place, cell in enumerate(cells if telling else ()):
        if cell not in telling:
            continue
        if found := _OTHER.search(cell):
            said = found["said"].strip()
            if words_in(said) >= _LEAST_NAMED and said.casefold() not in offered:
                yield place, said
        elif offered and (said := _beside(cell.strip(), offered)):
            yield place, said


def _may_tell(cell: str) -> bool:
    folded = cell.casefold()
    hinted = any(hint in folded for hint in _HINTS) and bool(_OTHER.search(cell))
    return hinted or (cell.count(" ") >= _LEAST_WORDS - 1 and speaks_of_self(cell))


def _options(cells: Sequence[str]) -> frozenset[str]:
    """The pieces that come again, in lower case; none where they are not most of what stands there."""
    filled = written(cells)
    counts = Counter(piece for cell in filled for piece in _MARKS.split(cell) if piece)
    known = [piece for piece, times in counts.items() if times > 1]
    ticked = sum(counts[piece] for piece in known)
    sure = len(filled) >= _FEWEST and ticked >= _OFFERED * counts.total()
    personal = any(map(speaks_of_self, known))
    return frozenset(map(str.casefold, known)) if sure and not personal else frozenset()


def _beside(cell: str, offered: frozenset[str]) -> str:
    """What stands behind the last option of a cell, where it is somebody's own sentence."""
    start = 0
    for mark in _MARKS.finditer(cell):
        if cell[start : mark.start()].casefold() not in offered:
            break
        start = mark.end()
    said = cell[start:]
    personal = words_in(said) >= _LEAST_WORDS and speaks_of_self(said)
    return said if personal and said.casefold() not in offered else ""
