"""Quotation marks around the whole of a cell, which its author did not write, and who is named beside them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import islice
from typing import Final

from research.text.quote_marks import CLOSING, OPENING, QUOTE_MARKS

_QUOTED: Final = re.compile(
    rf"^(?:[^{OPENING}:]{{0,60}}[:,]\s*)?[{OPENING}](?P<said>[^{QUOTE_MARKS}]{{3,}})[{CLOSING}][.,]?$",
    re.DOTALL,
)
_MARKS: Final = (('"', '"'), ("“", "”"), ("„", "“"), ("«", "»"), ("»", "«"), ("‘", "’"))
_CLOSES: Final = re.compile(r"[^\"]*[^\"\s(\[]\"(?!\")")
"""A first mark behind a word ends what the one before it began, unless it is doubled."""
_LOOK: Final = 50
"""Filled cells that tell what a column is like."""
_FEWEST: Final = 3
_MOST: Final = 0.9
"""Share of a column's cells that stand in marks; what a person quotes stands in some only."""
_CODE: Final = r"[A-Z][A-Za-z]{0,13}[ #_-]?\d{1,3}[a-z]?"
_BEFORE: Final = re.compile(
    rf"(?P<who>{_CODE})(?: \([^()]{{0,40}}\))?(?:\s?[:|–—-]\s?(?=\S)|,?\s(?=[{OPENING}]))"
)
_BEHIND: Final = re.compile(
    rf"(?:\((?P<who>{_CODE})(?:[,;:] [^()]{{0,80}})?\)|(?:[–—-] ?|(?<=[{CLOSING}]) |(?<=[{CLOSING}][.,]) )(?P<name>{_CODE})(?:[,;:] .{{0,80}})?)\.?$"
)
_GOES_ON: Final = re.compile(r"(?:['’]s)? [^\W\d_A-Z]")
_FAR: Final = 120
_EDGES: Final = " \t-–—*•>"


def unquote_columns(rows: Sequence[list[str]]) -> None:
    """Take the marks off every cell, in place, in columns where nearly all cells stand in them.

    They were put there before those of the file itself.

    Args:
        rows: Rows of cells, the headers first; they need not be equally long.
    """
    for column in range(max(map(len, rows[:2]), default=0)):
        cells = (row[column] for row in islice(rows, 1, None) if len(row) > column and row[column])
        looked = list(islice(cells, _LOOK))
        if len(looked) >= _FEWEST and sum(map(_stands_in_marks, looked)) >= _MOST * len(looked):
            _unquote(rows, column)


def speak_of(people: Sequence[str], said: Sequence[str]) -> bool:
    """Whether what is given as people's words speaks of them, as a team notes it: `Anna wishes …` beside Anna Berg."""
    pairs = [
        (who.split()[0], words)
        for who, words in zip(people, said, strict=True)
        if who.strip() and words
    ]
    told = sum(
        words.startswith(who) and bool(_GOES_ON.match(words, len(who))) for who, words in pairs
    )
    return told >= max(_FEWEST, len(pairs) / 2)


def _unquote(rows: Sequence[list[str]], column: int) -> None:
    for row in islice(rows, 1, None):
        if len(row) > column and _stands_in_marks(row[column]):
            row[column] = row[column].strip()[1:-1]


def _stands_in_marks(cell: str) -> bool:
    """Whether they are one pair: `"Save" does what "Send" did` has two."""
    bare = cell.strip()
    return len(bare) > 1 and bare[0] == bare[-1] == '"' and not _CLOSES.match(bare[1:-1])


def quotation_in(text: str) -> str:
    """The one quotation that a note is, or ends with: `Says: "That is a button?"`."""
    found = _QUOTED.match(text)
    return found["said"].strip() if found else ""


def unquoted(text: str) -> str:
    """Without the marks around the whole of it; those inside are the speaker's."""
    for opening, closing in _MARKS:
        inside = text[1:-1]
        if text[:1] == opening and text[-1:] == closing and opening not in inside:
            return inside.strip()
    return text


def attributed(cell: str) -> tuple[str, str]:
    """Who is named before or behind a quotation, and what was said; both empty where nobody is.

    `P3: It hangs`, `It hangs (P3, nurse)`, `It hangs – P3`.
    """
    text = cell.strip()
    begun = text[:_FAR].lstrip(_EDGES)
    if before := _BEFORE.match(begun):
        return before["who"], text[len(text[:_FAR]) - len(begun) + before.end() :]
    tail = len(text) - _FAR if len(text) > _FAR else 0
    if behind := _BEHIND.search(text[tail:]):
        said = text[: tail + behind.start()].rstrip(" \t\n,")
        return (behind["who"] or behind["name"], said) if said else ("", "")
    return "", ""
