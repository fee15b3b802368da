"""Lists of names in a sentence that somebody reads."""

from __future__ import annotations

from collections.abc import Sequence


def some(names: Sequence[str], shown: int = 3, *, between: str = ", ") -> str:
    """The first of them, and how many more there are."""
    more = len(names) - shown
    return between.join(names[:shown]) + (f" and {more} more" if more > 0 else "")
