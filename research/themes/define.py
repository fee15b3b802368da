"""One sentence of what a theme is, and of what it is not."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

SHORTEST, LONGEST = 8, 40
"""Words of a quote that can stand for a theme."""
_SHOWN: Final = 4
"""Phrases in a definition; the rest are the theme's key phrases."""


def define(keyphrases: Sequence[str], *, quotes: Sequence[str]) -> str:
    """What is in a theme, in the words of its people: their phrases, or one of them speaking.

    Args:
        keyphrases: The theme's label as within a sentence, then what else people say.
        quotes: Its excerpts, the most typical first; one is repeated exactly or not at all.
    """
    if len(keyphrases) > 1:
        return f"In people's words: {_listed(keyphrases[:_SHOWN])}."
    spoken = next((quote for quote in quotes if SHORTEST <= len(quote.split()) <= LONGEST), "")
    if spoken:
        return f"As one of them put it: “{' '.join(spoken.split())}”"
    return f"{keyphrases[0][:1].upper()}{keyphrases[0][1:]}." if keyphrases else ""


def worded(definition: str, *, unlike: str = "", unlike_id: str = "") -> str:
    """The definition with the theme it must not be mistaken for: "not: late delivery (T-0007)".

    Args:
        definition: What is in.
        unlike: The other theme's first key phrase; nothing is added when it is empty.
        unlike_id: The other theme's id.
    """
    if not unlike:
        return definition
    return f"{definition.removesuffix('.')}; not: {unlike} ({unlike_id})."


def _listed(phrases: Sequence[str]) -> str:
    return " and ".join(part for part in (", ".join(phrases[:-1]), phrases[-1]) if part)
