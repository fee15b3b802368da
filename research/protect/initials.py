"""D. Okafor and Dana O.: a name with the initial beside it."""

from __future__ import annotations

import re
from collections.abc import Container

from .forms import fold
from .spans import Found

_BEFORE = re.compile(r"(?<![^\W_])([^\W\d_])(?:\.?[ -]?[^\W\d_]\.|[A-Z])?(?:\. ?|(?<=\.)| )$")
_LONGEST = 7
"""Characters of initials with their dots: H.-P. and a blank."""
_AFTER = re.compile(
    r",? (?:([^\W\d_])\.(?!\w)|(?<!, )([B-HJ-Z])(?![\w.'’&+-]))|[._](?P<account>[a-z])(?![\w.])"
)
"""A and I alone are words; behind a dot without a blank, as in an account, any letter is one."""


def has_initial(text: str, start: int, key: str, known: Container[str]) -> bool:
    """Whether W. stands before Grant, or G behind Will, which makes a common word a name."""
    if _behind(text, start + len(key), key, known):
        return True
    if not text[start].isupper():
        return False
    before = _BEFORE.search(text, max(0, start - _LONGEST), start)
    if not before or "." not in before.group():
        return False
    return before.group(1).isupper() and f"{fold(before.group(1))} {key}" in known


def with_initial(text: str, found: Found, known: Container[str]) -> Found:
    """The name with its initial, where that fits one of the known."""
    before = _BEFORE.search(text, max(0, found.start - _LONGEST), found.start)
    if before and before.group(1).isupper():
        key = f"{fold(before.group(1))} {found.key}"
        if key in known:
            return Found(before.start(), found.end, key)
    return _behind(text, found.end, found.key, known, start=found.start) or found


def _behind(text: str, end: int, key: str, known: Container[str], start: int = 0) -> Found | None:
    after = _AFTER.match(text, end)
    if not after or not (after["account"] or after[after.lastindex or 0].isupper()):
        return None
    longer = f"{key} {fold(after[after.lastindex or 0])}"
    return Found(start, after.end(), longer) if longer in known else None
