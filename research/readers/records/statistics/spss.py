"""SPSS: a dictionary of columns, what stands for their values, then the cases."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from itertools import islice
from typing import Any, Final

from research.errors import DamagedError
from research.readers.records.statistics.cases import (
    Cases,
    Cursor,
    Variable,
    decoder,
    text_of,
)

MAGIC: Final = (b"$FL2", b"$FL3")
_LAYOUTS: Final = (2, 3)
_VARIABLE, _LABELS, _USED_BY, _DOCUMENT, _MORE, _END = 2, 3, 4, 6, 7, 999
_INTEGERS, _LONG_NAMES, _VERY_LONG, _ENCODING = 3, 13, 14, 20
_STEP: Final = 252
"""A text of more than 255 bytes goes on in further columns: what each counts for in the text's length."""
_DATES: Final = frozenset({20, 22, 23, 24, 38, 39, 41})
_FIRST_DAY: Final = datetime(1582, 10, 14)  # noqa: DTZ001 -- a cell has no zone
_MOST: Final = 200_000
"""Eights of a case."""
_CODES: Final = {2: "ascii", 28591: "latin-1", 65001: "utf-8"}
_Pair = tuple[bytes, bytes]
EIGHT: Final = 8
_SKIPPED, _ENDS, _RAW, _BLANK, _MISSING = 0, 252, 253, 254, 255
_ZIPPED: Final = 2
_BLANKS: Final = b" " * EIGHT
"""One object for all: a hostile file holds millions of them."""


@dataclass(slots=True, kw_only=True)
class _Column:
    """An entry of the dictionary: where in a case its eights stand, and how they are to be read."""

    name: bytes
    label: bytes
    width: int
    """Bytes of a text; 0 for a number."""
    form: int
    missing: tuple[bytes, ...]
    between: tuple[float, float]
    slot: int
    labels: Sequence[_Pair] = ()


@dataclass(slots=True, kw_only=True)
class _Dictionary:
    columns: list[_Column] = field(default_factory=list)
    slots: int = 0
    placed: dict[int, _Column] = field(default_factory=dict)
    """The same columns by the number of their first eight, from 1."""
    more: dict[int, bytes] = field(default_factory=dict)
    said: Sequence[_Pair] = ()


def read_spss(data: bytes, *, most: int) -> Cases:
    """The variables and cases of a `.sav` or `.zsav`.

    Raises:
        DamagedError: it is cut off, is none, or unpacks to more bytes than asked for.
    """
    cursor = Cursor(data, at=64)
    if cursor.number("i") not in _LAYOUTS:
        cursor = Cursor(data, ">", at=64)
        if cursor.number("i") not in _LAYOUTS:
            raise DamagedError("its layout is unknown")
    _, packed = cursor.numbers("i", 2)
    cursor.take(100)
    held = _dictionary(cursor)
    rows = list(rows_of(cursor, packed, width=held.slots, most=most))
    return _cases(held, rows, cursor.order)


def _dictionary(cursor: Cursor) -> _Dictionary:
    held = _Dictionary()
    while (kind := cursor.number("i")) != _END:
        if kind == _VARIABLE:
            _add_column(cursor, held)
        elif kind == _LABELS:
            held.said = [_labelled(cursor) for _ in range(cursor.number("i"))]
        elif kind == _USED_BY:
            _give_labels(held, cursor.numbers("i", cursor.number("i")))
        elif kind == _DOCUMENT:
            cursor.take(80 * cursor.number("i"))
        elif kind == _MORE:
            subtype, size, count = cursor.numbers("i", 3)
            held.more[subtype] = cursor.take(size * count)
        else:
            raise DamagedError(f"its dictionary holds an entry of no known kind ({kind})")
    cursor.take(4)
    if not held.slots:
        raise DamagedError("it has no variables")
    return held


def _give_labels(held: _Dictionary, places: Collection[int]) -> None:
    """The labels that were read last are those of these columns, which are counted from 1."""
    for place in places:
        if column := held.placed.get(place):
            column.labels = held.said


def _add_column(cursor: Cursor, held: _Dictionary) -> None:
    width, labelled, missing, form, _ = cursor.numbers("i", 5)
    name, label = cursor.take(EIGHT), b""
    if labelled:
        size = cursor.number("i")
        label = cursor.take(size + -size % 4)[:size]
    none = tuple(cursor.take(EIGHT) for _ in range(abs(missing)))
    held.slots += 1
    if held.slots > _MOST:
        raise DamagedError("it has more variables than any survey")
    if width < 0:  # the text before goes on
        return
    ranged = missing < 0 and len(none) > 1
    between = struct.unpack(cursor.order + "2d", b"".join(none[:2])) if ranged else (1.0, 0.0)
    column = _Column(
        name=name.rstrip(b" \x00"),
        label=label,
        width=width,
        form=form >> 16 & 0xFF,
        missing=none[2:] if ranged else none,
        between=between,
        slot=held.slots - 1,
    )
    held.columns.append(column)
    held.placed[held.slots] = column


def _labelled(cursor: Cursor) -> _Pair:
    value, size = cursor.take(EIGHT), cursor.number("B")
    return value, cursor.take(size + -(size + 1) % EIGHT)[:size]


def _cases(held: _Dictionary, rows: Sequence[Sequence[bytes]], order: str) -> Cases:
    encoding = decoder(_declared(held, order), _texts(held, rows))

    def text(cell: bytes) -> str:
        return text_of(cell, encoding)

    names = dict(_pairs(text(held.more.get(_LONG_NAMES, b""))))
    long = dict(_pairs(text(held.more.get(_VERY_LONG, b"").replace(b"\x00", b""))))
    variables, readers = [], []
    columns = iter(held.columns)
    for column in columns:
        short = text(column.name)
        size = int(long[short]) if long.get(short, "").isdigit() else 0
        parts = [column, *islice(columns, max(-(-size // _STEP) - 1, 0))]
        labels = {_of_label(column, one, text, order): text(said) for one, said in column.labels}
        name, label = names.get(short, short), text(column.label)
        variables.append(Variable(name=name, label=label, values=labels))
        readers.append(_worded(parts, text) if column.width else _numeric(column, order))
    return Cases(variables=variables, rows=[[read(row) for read in readers] for row in rows])


def _declared(held: _Dictionary, order: str) -> str:
    named = held.more.get(_ENCODING, b"").decode("ascii", "replace")
    integers = held.more.get(_INTEGERS, b"")
    if named or len(integers) < 4 * EIGHT:
        return named
    code = struct.unpack(order + "i", integers[28:32])[0]
    return _CODES.get(code, f"cp{code}")


def _texts(held: _Dictionary, rows: Sequence[Sequence[bytes]]) -> Iterator[bytes]:
    for column in held.columns:
        yield column.label
        yield from (said for _, said in column.labels)
    worded = [column for column in held.columns if column.width]
    for row in rows:
        yield from (_joined(row, column) for column in worded)


def _pairs(listed: str) -> Iterator[tuple[str, str]]:
    for one in listed.split("\t"):
        name, _, value = one.partition("=")
        yield name, value


def _joined(row: Sequence[bytes], column: _Column) -> bytes:
    eights = -(-column.width // EIGHT)
    return b"".join(row[column.slot : column.slot + eights])[: column.width]


def _worded(
    parts: Sequence[_Column], text: Callable[[bytes], str]
) -> Callable[[Sequence[bytes]], Any]:
    return lambda row: text(b"".join(_joined(row, part) for part in parts))


def _numeric(column: _Column, order: str) -> Callable[[Sequence[bytes]], Any]:
    low, high = column.between

    def value(row: Sequence[bytes]) -> Any:
        eight = row[column.slot]
        if len(eight) < EIGHT or eight in column.missing:
            return None
        number = struct.unpack(order + "d", eight)[0]
        if low <= number <= high or abs(number) > 1e300:  # noqa: PLR2004 -- what stands for none
            return None
        return _dated(number) if column.form in _DATES else number

    return value


def _dated(seconds: float) -> Any:
    try:
        return _FIRST_DAY + timedelta(seconds=seconds)
    except (OverflowError, ValueError):
        return seconds


def _of_label(column: _Column, value: bytes, text: Callable[[bytes], str], order: str) -> Any:
    return text(value) if column.width else struct.unpack(order + "d", value)[0]


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
