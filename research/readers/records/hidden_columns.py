"""Columns that whoever made a workbook hid: working notes, as a rule, beside the answers that it shows."""

from __future__ import annotations

import io
import posixpath
import re
import zipfile
from collections.abc import Collection, Iterator, Mapping
from dataclasses import replace
from typing import Final

from research.readers.document import Passage, RawFile
from research.readers.records.surveys.questions import judge
from research.readers.records.tables.columns import role, title
from research.readers.records.tables.table import Table

HIDDEN: Final = "a hidden column"
_SHEET: Final = re.compile(r"<(?:\w+:)?sheet\b[^<>]*>")
_LINK: Final = re.compile(r"<(?:\w+:)?Relationship\b[^<>]*>")
_COLUMN: Final = re.compile(r"<(?:\w+:)?col\b[^<>]*>")
_GIVEN: Final = re.compile(r"(?<![\w:])([\w:]+)=\"([^\"]*)\"")
_BEFORE_CELLS: Final = 65_536
"""Bytes of a sheet in which its columns are described."""
_MOST: Final = 16_384
_TEXTS: Final = frozenset({"text", "reply"})


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
    for sheet in _elements(workbook, "xl/workbook.xml", _SHEET):
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
