"""Lists of wordings as one pattern, and texts as such patterns want them."""

from __future__ import annotations

import re
from typing import Final

CURLY: Final = str.maketrans({"\u2019": "'", "\u2018": "'", "\u02bc": "'", "\u00a0": " "})


def plain(text: str) -> str:
    """The text in lower case, with straight apostrophes."""
    return text.lower().translate(CURLY)


def any_wording(lines: str, flags: int = 0) -> re.Pattern[str]:
    """One pattern for lines of alternatives; words are never cut."""
    return re.compile(rf"(?<!\w)(?:{joined(lines)})(?!\w)", flags)


def joined(lines: str) -> str:
    """Lines of alternatives as alternatives."""
    return "|".join(lines.strip().splitlines())


def words(listed: str) -> frozenset[str]:
    """The words of a list that is parted by spaces and lines; `_` stands for a space within one."""
    return frozenset(word.replace("_", " ") for word in listed.split())
