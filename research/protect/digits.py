"""The digits of a text: whether it may hold enough for a number, and those of other scripts."""

from __future__ import annotations

import re
import unicodedata
from typing import Final

from research.text.narrow import narrow

UNSPACED: Final = "\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af"
"""Chinese, Japanese and Korean letters, which stand right beside a number or an address: a class's inside."""
_OTHERS: Final = bytes(code for code in range(256) if not chr(code).isdecimal())
_SHAPES: Final = (
    "".join(
        "0" if one.isdecimal() else "a" if one.isalpha() else one if one == "\n" else " "
        for one in map(chr, range(128))
    ).encode("ascii")
    + b" " * 128
)
_RUN: Final = re.compile(rb"00*")
_ANY_RUN: Final = re.compile(r"\d\d*")
"""Not with a plus: a search skips to what one character must be, not to what may repeat."""


def shape_of(text: str) -> bytes | None:
    """A 0 for each digit, an a for each letter from A to Z, a line's end as it is, else a space.

    One byte is looked for several times as fast as any of ten. None of a text that may have other digits.
    """
    plain = narrow(text)
    return None if plain is None else plain.translate(_SHAPES)


def runs_of_digits(text: str) -> list[tuple[int, int]]:
    """Where each run of digits begins and ends."""
    shape = shape_of(text)
    runs = _ANY_RUN.finditer(text) if shape is None else _RUN.finditer(shape)
    return [one.span() for one in runs]


def may_have_digits(text: str, least: int) -> bool:
    """Whether a text may hold so many digits; a text with other letters may hold any.

    Most texts hold hardly any, and counting them is several times as fast as a search.
    """
    plain = narrow(text)
    return plain is None or len(plain.translate(None, _OTHERS)) >= least


def plain_digits(text: str) -> str:
    """The same text with every decimal digit as 0 to 9, which checksums and plans know: ٠١٢, ０１２."""
    if text.isascii():
        return text
    return "".join(str(unicodedata.decimal(c)) if c.isdecimal() else c for c in text)
