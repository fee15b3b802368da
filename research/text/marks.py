"""Question marks as the world's scripts have them, and how long a text without spaces is."""

from __future__ import annotations

import re
from typing import Final

QUESTION: Final = "?？؟"
"""Latin, full-width (Chinese, Japanese), Arabic and Persian."""
ENDED_ASKING: Final = re.compile(
    r"(?:ます|です|でしょう|ました|ません)か[。.]?\s*$|(?:나요|까요|습니까|세요)[.]?\s*$"
)
"""Japanese and Korean say by the verb's ending that somebody asks."""
_UNSPACED = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\u0e00-\u0e7f]")
_LETTERS: Final = 2
"""Letters of a word in scripts that put no space between words, roughly."""


def plain_marks(text: str) -> str:
    """The text with every question mark as the Latin one, letter for letter."""
    return text.replace("？", "?").replace("؟", "?")


def count_words(text: str) -> int:
    """How many words it has, where words are not parted too."""
    spaced, letters = _UNSPACED.subn(" ", text)
    return len(spaced.split()) + -(-letters // _LETTERS)
