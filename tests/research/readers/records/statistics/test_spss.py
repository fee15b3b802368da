from __future__ import annotations

import struct
from datetime import datetime

import pytest

from research.errors import DamagedError
from research.readers.records.statistics.cases import Cursor
from research.readers.records.statistics.spss import read_spss, rows_of

KINDS = ("plain.sav", "packed.sav", "zipped.zsav")


@pytest.mark.parametrize("name", KINDS)
def test_values(survey, name):
    """Numbers and days are such, and what the survey calls missing is nothing."""
    cases = read_spss(survey(name), most=1_000_000)
    assert [one.name for one in cases.variables] == ["resp", "sat", "day", "q7"]
    assert [row[1] for row in cases.rows] == [1, 5, None, 2]
    assert cases.rows[0][2] == datetime(2026, 3, 2)  # noqa: DTZ001 -- a cell has no zone
    assert cases.variables[1].values == {1: "Not at all", 5: "Very"}


def test_another_program():
    """Bytes of something else are refused."""
    with pytest.raises(DamagedError, match="layout"):
        read_spss(b"$FL2" + b"x" * 200, most=1_000_000)


def test_a_text_that_claims_more_columns_than_there_are(survey):
    """How long a text is said to be takes no column that is not there, and no time."""
    whole = survey("plain.sav")
    claimed = b"RESP=99999999999"
    entry = struct.pack("<4i", 7, 14, 1, len(claimed)) + claimed
    place = whole.index(struct.pack("<3i", 7, 3, 4))
    cases = read_spss(whole[:place] + entry + whole[place:], most=1_000_000)
    assert len(cases.rows) == 4


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
