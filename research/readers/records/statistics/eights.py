"""The cases of an SPSS file: eights of bytes, plain, packed, or packed and zipped."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterator
from typing import Final

from research.readers.records.statistics.cases import Cursor, DamagedError

EIGHT: Final = 8
_SKIPPED, _ENDS, _RAW, _BLANK, _MISSING = 0, 252, 253, 254, 255
_ZIPPED: Final = 2
_BLANKS: Final = b" " * EIGHT
"""One object for all: a hostile file holds millions of them."""


def rows_of(cursor: Cursor, packed: int, *, width: int, most: int) -> Iterator[list[bytes]]:
    """The eights of each case, an empty one for what the program itself calls missing.

    Raises:
        DamagedError: they are cut off, or are more bytes than asked for.
    """
    bias = struct.unpack(cursor.order + "d", cursor.data[84:92])[0]
    if packed == _ZIPPED:
        cursor = Cursor(_unzipped(cursor, most), cursor.order)
    row: list[bytes] = []
    left = most
    for eight in _unpacked(cursor, bias) if packed else _plain(cursor):
        row.append(eight)
        if len(row) < width:
            continue
        left -= width * EIGHT
        if left < 0:
            raise DamagedError("it unpacks to more than limits.unpacked_megabytes")
        yield row
        row = []


def _unzipped(cursor: Cursor, most: int) -> bytes:
    """What stands in the zipped blocks, which the end of the file lists."""
    _, end, _ = cursor.numbers("q", 3)
    cursor.at = max(end, cursor.at)
    cursor.take(20)
    out: list[bytes] = []
    for _ in range(cursor.number("i")):
        _, start = cursor.numbers("q", 2)
        _, size = cursor.numbers("i", 2)
        block = Cursor(cursor.data, at=max(start, 0)).take(size)
        try:
            out.append(zlib.decompressobj().decompress(block, max(most, 1)))
        except zlib.error as error:
            raise DamagedError("its zipped part cannot be unzipped") from error
        most -= len(out[-1])
        if most <= 0:
            raise DamagedError("it unpacks to more than limits.unpacked_megabytes")
    return b"".join(out)


def _plain(cursor: Cursor) -> Iterator[bytes]:
    while cursor.at < len(cursor.data):
        yield cursor.take(EIGHT)


def _unpacked(cursor: Cursor, bias: float) -> Iterator[bytes]:
    """Of each eight a byte says whether it follows, holds blanks, or is a small number."""
    small = [struct.pack(cursor.order + "d", code - bias) for code in range(_ENDS)]
    while cursor.at < len(cursor.data):
        for code in cursor.take(EIGHT):
            if code == _ENDS:
                return
            if code == _RAW:
                yield cursor.take(EIGHT)
            elif code in {_BLANK, _MISSING}:
                yield _BLANKS if code == _BLANK else b""
            elif code != _SKIPPED:
                yield small[code]
