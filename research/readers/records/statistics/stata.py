"""Stata: what its variables are, the cases, long texts apart from them, and what numbers stand for."""

from __future__ import annotations

import struct
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any, Final, Literal

from research.errors import DamagedError
from research.readers.records.statistics.cases import (
    Cases,
    Cursor,
    Variable,
    decoder,
    text_of,
)

MAGIC: Final = b"<stata_dta>"
OLD: Final = range(113, 116)
"""The numbers of versions whose files begin with them."""
_BYTE, _INT, _LONG, _FLOAT, _DOUBLE, _LONG_TEXT = "b", "h", "i", "f", "d", "L"
_MOST: Final = {_BYTE: 100, _INT: 32_740, _LONG: 2_147_483_620, _FLOAT: 1.7e38, _DOUBLE: 8.98e307}
"""Numbers beyond are kinds of missing."""  # fmt: skip
_FORMS: Final = {65530: _BYTE, 65529: _INT, 65528: _LONG, 65527: _FLOAT, 65526: _DOUBLE, 32768: _LONG_TEXT}  # fmt: skip
_OLD_FORMS: Final = {251: _BYTE, 252: _INT, 253: _LONG, 254: _FLOAT, 255: _DOUBLE}
_WIDEST: Final = 2045
_FIRST_DAY: Final = datetime(1960, 1, 1)  # noqa: DTZ001 -- a cell has no zone
_SECTIONS: Final = 14
_UNICODE: Final = 118
"""The version from which texts are UTF-8, and names as much longer."""
_Columns = list[str | int]
"""Of each column the letter of its numbers, or how wide its texts are."""


@dataclass(slots=True, kw_only=True)
class _File:
    """The file's parts, as bytes."""

    order: str
    encoding: str
    names: Sequence[bytes]
    forms: _Columns
    shown: Sequence[bytes]
    labels: Sequence[bytes]
    labelled: Sequence[bytes]
    rows: Sequence[Sequence[Any]] = ()
    long: Mapping[tuple[int, int], bytes] = field(default_factory=dict)
    split: int = 4
    """Bytes of a cell that name the variable of a long text; the others name its case."""
    sets: Mapping[bytes, Mapping[int, bytes]] = field(default_factory=dict)


def read_stata(data: bytes, *, most: int) -> Cases:
    """The variables and cases of a `.dta`.

    Raises:
        DamagedError: it is cut off, is none, or holds more bytes than asked for.
    """
    return _cases(_tagged(data, most) if data.startswith(MAGIC) else _untagged(data, most))


def _tagged(data: bytes, most: int) -> _File:
    version = int(_behind(Cursor(data), b"<release>").take(3))
    order = "<" if _behind(Cursor(data), b"<byteorder>").take(3) == b"LSF" else ">"
    new = version >= _UNICODE
    head = Cursor(data, order)
    variables = _behind(head, b"<K>").number("I" if version > _UNICODE else "H")
    count = _behind(head, b"<N>").number("Q" if new else "I")
    starts = _behind(head, b"<map>").numbers("Q", _SECTIONS)

    def section(place: int) -> Cursor:
        start = Cursor(data, order, at=starts[place])
        return _behind(start, b">")

    def texts(place: int, old: int, width: int) -> Sequence[bytes]:
        part, size = section(place), width if new else old
        return [part.take(size) for _ in range(variables)]

    file = _File(
        order=order,
        encoding="utf-8" if new else "",
        forms=[_form(kind) for kind in section(2).numbers("H", variables)],
        names=texts(3, 33, 129),
        shown=texts(5, 49, 57),
        labelled=texts(6, 33, 129),
        labels=texts(7, 81, 321),
    )
    file.rows = _rows(section(9), file.forms, count, most)
    file.split = {117: 4, 118: 2}.get(version, 3)
    file.long = dict(_long_texts(section(10), "Q" if new else "I"))
    file.sets = dict(_sets(section(11), 129 if new else 33))
    return file


def _untagged(data: bytes, most: int) -> _File:
    order = ">" if data[1:2] == b"\x01" else "<"
    cursor = Cursor(data, order, at=4)
    variables, count = cursor.number("H"), cursor.number("i")
    cursor.take(81 + 18)
    forms = [_OLD_FORMS.get(kind, kind) for kind in cursor.take(variables)]
    names = [cursor.take(33) for _ in forms]
    cursor.take(2 * (variables + 1))
    shown = [cursor.take(12 if data[0] == OLD[0] else 49) for _ in forms]
    labelled = [cursor.take(33) for _ in forms]
    labels = [cursor.take(81) for _ in forms]
    while True:  # what else was noted on variables
        kind, size = cursor.number("B"), cursor.number("i")
        cursor.take(size)
        if not kind and not size:
            break
    return _File(
        order=order,
        encoding="",
        names=names,
        forms=forms,
        shown=shown,
        labels=labels,
        labelled=labelled,
        rows=_rows(cursor, forms, count, most),
        sets=dict(_sets(cursor, 33)),
    )


def _behind(cursor: Cursor, tag: bytes) -> Cursor:
    found = cursor.data.find(tag, cursor.at)
    if found < 0:
        raise DamagedError("it is cut off")
    cursor.at = found + len(tag)
    return cursor


def _form(kind: int) -> str | int:
    if kind not in _FORMS and not 0 < kind <= _WIDEST:
        raise DamagedError(f"it has a column of no known kind ({kind})")
    return _FORMS.get(kind, kind)


def _rows(cursor: Cursor, forms: _Columns, count: int, most: int) -> Sequence[Sequence[Any]]:
    """Numbers as such, texts as bytes, and of a long text where it stands."""
    letters = ("8s" if form == _LONG_TEXT else form if isinstance(form, str) else f"{form}s" for form in forms)  # fmt: skip
    row = struct.Struct(cursor.order + "".join(letters))
    if row.size * count > most or not row.size:
        raise DamagedError("it is larger than limits.unpacked_megabytes")
    return list(row.iter_unpack(cursor.take(row.size * count)))


def _long_texts(cursor: Cursor, case: str) -> Iterator[tuple[tuple[int, int], bytes]]:
    while cursor.data[cursor.at : cursor.at + 3] == b"GSO":
        cursor.take(3)
        variable, place, _, size = (cursor.number(form) for form in ("I", case, "B", "I"))
        yield (variable, place), cursor.take(size)


def _sets(cursor: Cursor, width: int) -> Iterator[tuple[bytes, Mapping[int, bytes]]]:
    """What numbers stand for, in sets that variables name; a file may end without any."""
    tagged = b"<lbl>"
    while cursor.at + width < len(cursor.data):
        if cursor.data[cursor.at : cursor.at + 1] == b"<":
            if cursor.data[cursor.at : cursor.at + len(tagged)] != tagged:
                return
            cursor.take(len(tagged))
        cursor.take(4)
        name = cursor.take(width).partition(b"\x00")[0]
        cursor.take(3)
        count, size = cursor.numbers("i", 2)
        starts, numbers = cursor.numbers("i", count), cursor.numbers("i", count)
        said = cursor.take(size)
        yield name, {number: said[at:].partition(b"\x00")[0] for at, number in zip(starts, numbers, strict=True) if at >= 0}  # fmt: skip
        if cursor.data[cursor.at : cursor.at + 6] == b"</lbl>":
            cursor.take(6)


def _cases(file: _File) -> Cases:
    encoding = decoder(file.encoding, _texts(file))
    variables = [
        Variable(
            name=text_of(name, encoding),
            label=text_of(label, encoding),
            values={
                number: text_of(said, encoding)
                for number, said in file.sets.get(labelled.partition(b"\x00")[0], {}).items()
            },
        )
        for name, label, labelled in zip(file.names, file.labels, file.labelled, strict=True)
    ]
    readers = [
        _reader(file, form, shown, encoding)
        for form, shown in zip(file.forms, file.shown, strict=True)
    ]
    rows = [[read(cell) for read, cell in zip(readers, row, strict=True)] for row in file.rows]
    return Cases(variables=variables, rows=rows)


def _texts(file: _File) -> Iterator[bytes]:
    yield from file.labels
    yield from file.long.values()
    for numbers in file.sets.values():
        yield from numbers.values()
    places = [place for place, form in enumerate(file.forms) if isinstance(form, int)]
    for row in file.rows:
        yield from (row[place].partition(b"\x00")[0] for place in places)


def _reader(file: _File, form: str | int, shown: bytes, encoding: str) -> Callable[[Any], Any]:
    if isinstance(form, int):
        return lambda cell: text_of(cell, encoding)
    if form == _LONG_TEXT:
        order: Literal["little", "big"] = "little" if file.order == "<" else "big"

        def long_text(cell: bytes) -> str:
            parts = (cell[: file.split], cell[file.split :])
            variable, case = (int.from_bytes(part, order) for part in parts)
            return text_of(file.long.get((variable, case), b""), encoding)

        return long_text
    return lambda number: _dated(number, shown) if number <= _MOST[form] else None


def _dated(number: float, shown: bytes) -> Any:
    try:
        if shown.startswith((b"%td", b"%d")):
            return _FIRST_DAY + timedelta(days=number)
        clock = shown.startswith((b"%tc", b"%tC"))
        return _FIRST_DAY + timedelta(milliseconds=number) if clock else number
    except OverflowError:
        return number
