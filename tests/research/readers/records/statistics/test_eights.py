from __future__ import annotations

import struct

import pytest

from research.readers.records.statistics.cases import Cursor, DamagedError
from research.readers.records.statistics.eights import rows_of

HEAD = b"x" * 84 + struct.pack("<d", 100.0)


def rows(body: bytes, *, packed: int, most: int = 1_000):
    return list(rows_of(Cursor(HEAD + body, at=92), packed, width=2, most=most))


def test_packed():
    """A byte stands for a small number, blanks or nothing; 253 for eight bytes that follow."""
    body = bytes([103, 253, 254, 255, 252, 0, 0, 0]) + b"goes on "
    first, second = rows(body, packed=1)
    assert (struct.unpack("<d", first[0])[0], first[1]) == (3.0, b"goes on ")
    assert second == [b" " * 8, b""]


def test_too_many():
    """More bytes than asked for are not unpacked."""
    with pytest.raises(DamagedError, match="unpacks"):
        rows(bytes([254]) * 800, packed=1)


def test_cut():
    """An eight that is not whole is damage."""
    with pytest.raises(DamagedError, match="cut off"):
        rows(b"12345678123", packed=0)
