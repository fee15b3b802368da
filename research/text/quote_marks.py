"""Quotation marks as the languages of studies have them, and what stands between two of them."""

from __future__ import annotations

import re
from typing import Final

OPENING: Final = '"“„«'
CLOSING: Final = '"”“»'
QUOTE_MARKS: Final = '"“”„«»'


def in_quotes(least: int, most: int) -> str:
    """The pattern of a quotation with so many characters between its marks, none of which is a mark."""
    return f"[{OPENING}][^{QUOTE_MARKS}]{{{least},{most}}}[{CLOSING}]"


WHOLE: Final = re.compile(in_quotes(3, 2000) + "[.,]?")
"""A line that is a quotation and nothing else."""


def is_in_quotes(text: str) -> bool:
    """Whether it begins with a mark that opens and ends with one that closes."""
    return bool(text) and text[0] in OPENING and text[-1] in CLOSING


def has_quote_mark(text: str) -> bool:
    """Whether there is one in it."""
    return any(map(text.__contains__, QUOTE_MARKS))
