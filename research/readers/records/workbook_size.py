"""Refuses workbooks whose sheets claim to have thousands of millions of cells."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterator

from research.errors import InputError
from research.readers import archive
from research.readers.document import RawFile

_ROW = re.compile(rb"<(?:\w+:)?row\b[^>]*?\br=[\"'](\d{1,9})[\"']")
_CELL = re.compile(rb"<(?:\w+:)?c\b[^>]*?\br=[\"']([A-Za-z]{1,4})(\d{1,9})[\"']")
_SHEET = re.compile(r"xl/worksheets/[^/]+\.xml", re.IGNORECASE)
_ROW_BEGINS, _ROW_ENDS = b"<table:table-row", b"</table:table-row>"
_OPEN_CELL = re.compile(rb"<table:(?:covered-)?table-cell\b([^<>]*?)(/?)>")
_REPEATED = re.compile(rb"table:number-(?:rows|columns)-repeated=\"(\d{1,9})\"")
_KIND = b"application/vnd.oasis.opendocument.spreadsheet"
_CONTENT = "content.xml"
_MOST_CELLS = 30_000_000


def is_open(file: RawFile) -> bool:
    """Whether the file is a workbook of LibreOffice (.ods)."""
    return _KIND in file.data[:400] and archive.holds(file, _CONTENT)


def check_size(file: RawFile) -> None:
    """Refuse a sheet of thousands of millions of cells, which a few bytes can ask for.

    Raises:
        InputError: a sheet reaches too far.
    """
    with zipfile.ZipFile(io.BytesIO(file.data)) as workbook:
        for rows, columns in _extents(workbook):
            if rows * columns > _MOST_CELLS:
                raise InputError(
                    f"{file.id}: a sheet reaches to row {rows:,} and column {columns:,}",
                    hint="delete the empty rows and columns beyond the table and save it again",
                )


def _extents(workbook: zipfile.ZipFile) -> Iterator[tuple[int, int]]:
    for name in workbook.namelist():
        if _SHEET.fullmatch(name):
            yield _extent(workbook.read(name))
        elif name == _CONTENT:
            yield _open_extent(workbook.read(name))


def _open_extent(content: bytes) -> tuple[int, int]:
    """Rows that hold something and the widest of them, as often as they say that they stand there."""
    rows = columns = 1
    for before in content.split(_ROW_ENDS)[:-1]:
        attributes, _, held = before.rpartition(_ROW_BEGINS)[2].partition(b">")
        if b"<text:" not in held and b"office:value" not in held:
            continue
        rows += _times(attributes)
        cells = [(_times(cell[1]), cell[2]) for cell in _OPEN_CELL.finditer(held)]
        while cells and cells[-1][1]:
            cells.pop()  # empty to the end of the sheet
        columns = max(columns, sum(times for times, _ in cells))
    return rows, columns


def _times(attributes: bytes) -> int:
    found = _REPEATED.search(attributes)
    return int(found[1]) if found else 1


def _extent(sheet: bytes) -> tuple[int, int]:
    rows = columns = 1
    for hit in _ROW.finditer(sheet):
        rows = max(rows, int(hit[1]))
    letters = set()
    for hit in _CELL.finditer(sheet):
        letters.add(hit[1])
        rows = max(rows, int(hit[2]))
    for letter in letters:
        number = 0
        for sign in letter.upper():
            number = number * 26 + sign - 64
        columns = max(columns, number)
    return rows, columns
