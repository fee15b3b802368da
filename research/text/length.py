"""How long a text is in words, also where its script puts no spaces, and texts and lists cut to a length."""

from __future__ import annotations

import re
from collections.abc import Sequence

_UNSPACED = re.compile(
    "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]"
)
"""Letters of Thai, Lao, Burmese, Khmer, Japanese and Chinese."""
_LETTERS = 2
"""Of such a script to a word, about."""


def words_in(text: str) -> int:
    """How many words a text has; two letters count as one where nothing parts the words."""
    spaced = len(text.split())
    if text.isascii():
        return spaced
    letters = len(_UNSPACED.findall(text))
    return spaced + letters // _LETTERS


def shortened(text: str, *, limit: int) -> str:
    """The text on one line, cut at a word with an ellipsis when it is longer than limit."""
    line = " ".join(text.split())
    if len(line) <= limit:
        return line
    return f"{line[:limit].rsplit(' ', 1)[0]} …"


def some(names: Sequence[str], shown: int = 3, *, between: str = ", ") -> str:
    """The first of them, and how many more there are."""
    more = len(names) - shown
    return between.join(names[:shown]) + (f" and {more} more" if more > 0 else "")
