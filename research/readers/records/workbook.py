"""What a workbook says of its sheets before their cells: how far they reach, and which columns are hidden."""

from __future__ import annotations

import io
import posixpath
import re
import zipfile
from collections.abc import Collection, Iterator, Mapping
from dataclasses import replace
from typing import Final

from research.errors import InputError
from research.readers import archive
from research.readers.document import Passage, RawFile
from research.readers.records.surveys.questions import judge
from research.readers.records.tables.columns import role, title
from research.readers.records.tables.table import Table

_ROW = re.compile(rb"<(?:\w+:)?row\b[^>]*?\br=[\"'](\d{1,9})[\"']")
_CELL = re.compile(rb"<(?:\w+:)?c\b[^>]*?\br=[\"']([A-Za-z]{1,4})(\d{1,9})[\"']")
_SHEET = re.compile(r"xl/worksheets/[^/]+\.xml", re.IGNORECASE)
_ROW_BEGINS, _ROW_ENDS = b"<table:table-row", b"</table:table-row>"
_OPEN_CELL = re.compile(rb"<table:(?:covered-)?table-cell\b([^<>]*?)(/?)>")
_REPEATED = re.compile(rb"table:number-(?:rows|columns)-repeated=\"(\d{1,9})\"")
_KIND = b"application/vnd.oasis.opendocument.spreadsheet"
_CONTENT = "content.xml"
_MOST_CELLS = 30_000_000
HIDDEN: Final = "a hidden column"
_NAMED_SHEET: Final = re.compile(r"<(?:\w+:)?sheet\b[^<>]*>")
_LINK: Final = re.compile(r"<(?:\w+:)?Relationship\b[^<>]*>")
_COLUMN: Final = re.compile(r"<(?:\w+:)?col\b[^<>]*>")
_GIVEN: Final = re.compile(r"(?<![\w:])([\w:]+)=\"([^\"]*)\"")
_BEFORE_CELLS: Final = 65_536
"""Bytes of a sheet in which its columns are described."""
_MOST: Final = 16_384
_TEXTS: Final = frozenset({"text", "reply"})


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


def hidden_columns(file: RawFile) -> Mapping[str, frozenset[int]]:
    """The hidden columns of each sheet of an .xlsx, counted from 0; nothing where it does not say."""
    try:
        with zipfile.ZipFile(io.BytesIO(file.data)) as workbook:
            return dict(_of_sheets(workbook))
    except (zipfile.BadZipFile, KeyError, ValueError, OSError):
        return {}


def without_hidden(table: Table, columns: Collection[int]) -> Table:
    """The table without what hidden columns say, where a column that is shown holds words.

    Who somebody is, when it was and what describes them stay: a name is hidden so that nobody reads it.
    """
    said = [c for c in range(len(table.headers)) if _holds_words(table, c)]
    hidden = [column for column in said if column in columns]
    if not hidden or len(hidden) == len(said):
        return table
    rows = [
        (number, ["" if c in hidden else cell for c, cell in enumerate(cells)])
        for number, cells in table.rows
    ]
    left = tuple(
        Passage(text=table.headers[c], locator=table.before.strip() or "row", reason=HIDDEN)
        for c in hidden
    )
    return replace(table, rows=rows, left_out=(*table.left_out, *left))


def _holds_words(table: Table, column: int) -> bool:
    what = next((found for found, _ in map(role, table.names[column]) if found), "")
    return what in _TEXTS or (
        not what and judge(table.headers[column], table.column(column)).kind == "open"
    )


def _of_sheets(workbook: zipfile.ZipFile) -> Iterator[tuple[str, frozenset[int]]]:
    links = {
        link["Id"]: link["Target"]
        for link in _elements(workbook, "xl/_rels/workbook.xml.rels", _LINK)
        if {"Id", "Target"} <= link.keys()
    }
    for sheet in _elements(workbook, "xl/workbook.xml", _NAMED_SHEET):
        target = links.get(sheet.get("r:id", ""), "")
        path = target.lstrip("/") if target.startswith("/") else posixpath.join("xl", target)
        if target and (hidden := frozenset(_hidden_in(workbook, path))):
            yield title(sheet.get("name", "")), hidden


def _hidden_in(workbook: zipfile.ZipFile, path: str) -> Iterator[int]:
    with workbook.open(path) as sheet:
        start = sheet.read(_BEFORE_CELLS).decode("utf-8", "ignore").partition("<sheetData")[0]
    for found in _COLUMN.findall(start):
        given = dict(_GIVEN.findall(found))
        if given.get("hidden") in {"1", "true"}:
            yield from range(int(given["min"]) - 1, min(int(given["max"]), _MOST))


def _elements(
    workbook: zipfile.ZipFile, path: str, form: re.Pattern[str]
) -> Iterator[dict[str, str]]:
    text = workbook.read(path).decode("utf-8", "ignore")
    yield from (dict(_GIVEN.findall(found)) for found in form.findall(text))
