"""What a theme is, in its people's words, and what it is not."""

from __future__ import annotations

from collections.abc import Sequence


def define(label: str, said: Sequence[str]) -> str:
    """What is in a theme: its name, and people who say so.

    Args:
        label: The theme's name.
        said: Sentences of some of them, exactly.
    """
    quoted = " and ".join(f"“{sentence}”" for sentence in said)
    return f"{label}: {quoted}." if label and quoted else f"{label}." if label else ""


def worded(definition: str, *, unlike: str = "", unlike_id: str = "") -> str:
    """The definition with the theme it must not be mistaken for, "late delivery (T-0007)".

    Args:
        definition: What is in.
        unlike: The other theme's name within a sentence; nothing is added when it is empty.
        unlike_id: The other theme's id.
    """
    return f"{definition} Not the same as {unlike} ({unlike_id})." if unlike else definition
