"""What such a file holds, whichever program wrote it: variables with labels, and cases."""

from __future__ import annotations

import re
import struct
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Any, Final

from research.errors import DamagedError
from research.readers.codepages import code_page

_SAMPLE: Final = 20_000
"""Texts by which an encoding is told."""
_BEYOND: Final = re.compile(rb"[\x80-\xff]")
_FEW: Final = 10
"""Bytes beyond ASCII for each that is none of the encoding's letters."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Variable:
    """A column: what it is called, what was asked, and what its values stand for."""

    name: str
    label: str
    values: Mapping[Any, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Cases:
    """The variables and, for each case, one value of each; None where there is none."""

    variables: Sequence[Variable]
    rows: Sequence[Sequence[Any]]


@dataclass(slots=True)
class Cursor:
    """Goes over bytes from front to back, and never beyond their end."""

    data: bytes
    order: str = "<"
    """`<` or `>`, as for `struct`."""
    at: int = 0

    def take(self, size: int) -> bytes:
        """The next bytes.

        Raises:
            DamagedError: there are not as many.
        """
        if size < 0 or self.at + size > len(self.data):
            raise DamagedError("it is cut off")
        self.at += size
        return self.data[self.at - size : self.at]

    def number(self, form: str) -> int:
        """The next whole number, of the size that `struct` has this letter for."""
        return self.numbers(form, 1)[0]

    def numbers(self, form: str, count: int) -> tuple[int, ...]:
        """So many of them."""
        size = struct.calcsize(self.order + form)
        return struct.unpack(f"{self.order}{max(count, 0)}{form}", self.take(size * count))


def decoder(declared: str, texts: Iterable[bytes]) -> str:
    """The encoding of a file's texts: what it says, unless they cannot be written so.

    A text that was cut to its column's width may end within a letter.
    """
    sample = b"\n".join(islice(texts, _SAMPLE))
    beyond = len(_BEYOND.findall(sample))
    for name in (declared, "utf-8", code_page(sample), "cp1252"):
        try:
            strange = (sample or b" ").decode(name, "replace").count("\ufffd")
        except (LookupError, ValueError):
            continue
        if strange * _FEW <= beyond:
            return name
    return "latin-1"


def text_of(cell: bytes, encoding: str) -> str:
    """A text without what fills its place up."""
    return cell.partition(b"\x00")[0].rstrip(b" ").decode(encoding, "replace")
