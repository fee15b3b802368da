"""Whether a text holds so many digits, asked before any pattern of digits is looked for."""

from __future__ import annotations

from typing import Final

_OTHERS: Final = bytes(code for code in range(256) if not chr(code).isdecimal())


def may_have_digits(text: str, least: int) -> bool:
    """Whether a text may hold so many digits; a text that is not ASCII may hold any.

    Most texts hold hardly any, and counting them is several times as fast as a search.
    """
    return not text.isascii() or len(text.encode("ascii").translate(None, _OTHERS)) >= least
