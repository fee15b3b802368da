"""Quotations that name who said them: `P3: It hangs`, `It hangs (P3, nurse)`, `It hangs – P3`."""

from __future__ import annotations

import re
from typing import Final

from research.text.quote_marks import CLOSING, OPENING

_CODE: Final = r"[A-Z][A-Za-z]{0,13}[ #_-]?\d{1,3}[a-z]?"
_BEFORE: Final = re.compile(
    rf"(?P<who>{_CODE})(?: \([^()]{{0,40}}\))?(?:\s?[:|–—-]\s?(?=\S)|,?\s(?=[{OPENING}]))"
)
_BEHIND: Final = re.compile(
    rf"(?:\((?P<who>{_CODE})(?:[,;:] [^()]{{0,80}})?\)|(?:[–—-] ?|(?<=[{CLOSING}]) |(?<=[{CLOSING}][.,]) )(?P<name>{_CODE})(?:[,;:] .{{0,80}})?)\.?$"
)
_LONGEST: Final = 120
_EDGES: Final = " \t-–—*•>"


def attributed(cell: str) -> tuple[str, str]:
    """Who is named before or behind a quotation, and what was said; both empty where nobody is."""
    text = cell.strip()
    begun = text[:_LONGEST].lstrip(_EDGES)
    if before := _BEFORE.match(begun):
        return before["who"], text[len(text[:_LONGEST]) - len(begun) + before.end() :]
    tail = len(text) - _LONGEST if len(text) > _LONGEST else 0
    if behind := _BEHIND.search(text[tail:]):
        said = text[: tail + behind.start()].rstrip(" \t\n,")
        return (behind["who"] or behind["name"], said) if said else ("", "")
    return "", ""
