"""One sentence of what a theme is, and of what it is not."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

SHORTEST, LONGEST = 6, 25
"""Words of a sentence that shows what a theme is about."""
_SHOWN: Final = 3
"""Phrases in a definition; the rest are the theme's key phrases."""
_SENTENCE: Final = re.compile(
    r"(?<!\S)[^\s.!?“”\"](?:[^\n.!?“”\"]|(?<=\S)[.!?](?=\S))*(?=[.!?]|$)"
)


def define(label: str, keyphrases: Sequence[str], *, spoken: str = "") -> str:
    """What is in a theme: its name, somebody who says so, and what else people say.

    Args:
        label: The theme's name.
        keyphrases: What else people say, as within a sentence.
        spoken: A sentence of one of them, exactly.
    """
    parts = [f"{label}, as in “{spoken}”" if spoken else label]
    if keyphrases:
        parts.append(f"also {_listed(keyphrases[:_SHOWN])}")
    return f"{'; '.join(parts)}." if label else ""


def worded(definition: str, *, unlike: str = "", unlike_id: str = "") -> str:
    """The definition with the theme it must not be mistaken for: "not: late delivery, T-0007".

    Args:
        definition: What is in.
        unlike: The other theme's name within a sentence; nothing is added when it is empty.
        unlike_id: The other theme's id.
    """
    if not unlike:
        return definition
    return f"{definition.removesuffix('.')}; not: {unlike}, {unlike_id}."


def sentences(quote: str) -> list[str]:
    """Those of a readable length that can be repeated, without what ends them."""
    found = (match[0].rstrip(" ,;:–—-") for match in _SENTENCE.finditer(quote))
    return [one for one in found if SHORTEST <= len(one.split()) <= LONGEST and "  " not in one]


def _listed(phrases: Sequence[str]) -> str:
    return " and ".join(part for part in (", ".join(phrases[:-1]), phrases[-1]) if part)
