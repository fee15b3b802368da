"""The digits of other scripts, which checksums and numbering plans do not know."""

from __future__ import annotations

import unicodedata


def plain_digits(text: str) -> str:
    """The same text with every decimal digit as 0 to 9: ٠١٢ and ０１２ are 012."""
    if text.isascii():
        return text
    return "".join(str(unicodedata.decimal(c)) if c.isdecimal() else c for c in text)
