"""A sheet with a task per row and several columns for each participant: P1 success, P1 comment."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from research.readers.records.surveys.turned import is_persons_code
from research.readers.records.tables.columns import title
from research.readers.records.tables.table import Table

_HEAD: Final = re.compile(
    r"(?P<code>[^\W\d]{1,14}[ #._-]?\d{1,4})\s?(?:[:|/–—-]\s?|\s)(?P<what>[^\W\d][^\d]{1,40})"
)
_NOTES: Final = frozenset({
    "note", "notes", "observation", "observations", "observed", "notiz", "notizen", "beobachtung", "beobachtungen", "notas",
})  # fmt: skip
"""What somebody saw, who is not the participant."""
_FEWEST: Final = 2


def one_row_each(table: Table) -> Table:
    """One row per participant, a column for each task and what was noted of it; others as they are."""
    heads = [_HEAD.fullmatch(header.strip()) for header in table.headers[1:]]
    if len(heads) < _FEWEST * 2 or not all(
        found and is_persons_code(found["code"]) for found in heads
    ):
        return table
    places: dict[str, dict[str, int]] = {}
    for place, found in enumerate(heads, start=1):
        if found:
            places.setdefault(found["code"], {})[found["what"].strip().casefold()] = place
    noted = next(iter(places.values()))
    same = all(own.keys() == noted.keys() for own in places.values())
    if len(places) < _FEWEST or not same or not table.rows:
        return table
    if sum(map(len, places.values())) < len(heads):
        return table  # a head stands twice
    said = [what for what in noted if _NOTES.isdisjoint(what.split())]
    asked = [(row, what) for what in said for _, row in table.rows]
    headers = ("Respondent ID", *(f"{title(row[0])} – {what}" for row, what in asked))
    return replace(
        table,
        headers=headers,
        names=tuple((header,) for header in headers),
        rows=[
            (min(own.values()) + 1, [code, *(row[own[what]] for row, what in asked)])
            for code, own in places.items()
        ],
        before=f"{table.before.removesuffix('row ')}column ",
        survey=True,
    )
