"""Whether somebody only says again what was asked, thinking aloud or reading it out."""

from __future__ import annotations

import re
from difflib import SequenceMatcher
from typing import Final

from research.text.wordings import plain, words

_WORD: Final = re.compile(r"\w+(?:'\w+)?")
_SPEAKING: Final = words("i me my we us our you your um uh so and okay well both")
"""Who repeats a question turns it to himself."""
_FEW: Final = 3
"""Words of a question; fewer are no repetition yet."""
_MANY: Final = 40
"""Words of a question; more are an account."""
_HEARD: Final = 100
"""Words of what was asked that are still in mind."""
_SAID_AGAIN: Final = 0.75
"""Share of an echo's words that its question has, in their order."""


def echoes(text: str, question: str) -> bool:
    """Whether the text only asks again what was asked: "How do I decide which to pack first?".

    Args:
        text: An answer, or a part of one.
        question: What was asked before it, or empty.
    """
    said = plain(text).strip()
    if not said.endswith("?") or not question:
        return False
    words, asked = _told(said), _told(plain(question))[-_HEARD:]
    if not _FEW <= len(words) <= _MANY:
        return False
    shared = SequenceMatcher(None, asked, words, autojunk=False).get_matching_blocks()
    again = sum(block.size for block in shared)
    return again >= _SAID_AGAIN * len(words)


def _told(said: str) -> list[str]:
    """The words without endings, so that "slows" and "slow" meet, and without who speaks to whom."""
    words = (word for word in _WORD.findall(said) if word not in _SPEAKING)
    return [word.removesuffix("s") for word in words]
