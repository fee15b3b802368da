"""How the world's scripts mark a question."""

from __future__ import annotations

import re
from typing import Final

QUESTION: Final = "?？؟"
"""Latin, full-width (Chinese, Japanese), Arabic and Persian."""
ENDED_ASKING: Final = re.compile(
    r"(?:ます|です|でしょう|ました|ません)か[。.]?\s*$|(?:나요|까요|습니까|세요)[.]?\s*$"
)
"""Japanese and Korean say by the verb's ending that somebody asks."""


def plain_marks(text: str) -> str:
    """The text with every question mark as the Latin one, letter for letter."""
    return text.replace("？", "?").replace("؟", "?")
