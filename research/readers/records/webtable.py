"""Tables of records on a web page: a sheet that was published, a survey tool's report of answers."""

from __future__ import annotations

import re
import warnings
from collections.abc import Sequence
from dataclasses import replace
from typing import Final, TypeAlias

from bs4 import BeautifulSoup, Tag, XMLParsedAsHTMLWarning

from research.errors import InputError
from research.readers import html
from research.readers.decode import decode_file, sniff
from research.readers.document import Document, Passage, RawFile, Reader
from research.readers.records.piped import BESIDE, heads_records, is_talk
from research.readers.records.tables.columns import role
from research.readers.records.tables.headers import make_table
from research.readers.records.tables.tabular import read_table
from research.settings import Settings

_ROW: Final = re.compile(r"<tr\b", re.IGNORECASE)
_IDS: Final = frozenset({"record_id", "email"})
"""No talk has a column of such."""
_PROBE: Final = 4_000_000
_FEWEST: Final = 3
_HALF: Final = 0.5
_SHOWN: Final = 500
_Rows: TypeAlias = list[list[str]]


def read_webtable(file: RawFile, settings: Settings) -> Document:
    """The rows of the page's largest table.

    Raises:
        InputError: no table is on the page, or no column of it holds what people wrote.
    """
    text = decode_file(file, settings)
    soup = _soup(text)
    found = _largest(soup)
    if found is None:
        raise InputError(f"{file.id}: no table was found", hint="save the table as csv")
    rows = _cells(found)
    found.extract()
    beside = " ".join((soup.body or soup).get_text(" ").split())[:_SHOWN]
    table = make_table(rows, format_="html")
    left = Passage(text=beside, locator="page", reason=BESIDE)
    document = read_table(table, file_id=file.id, settings=settings)
    return replace(document, left_out=(*document.left_out, left)) if beside else document


def _soup(text: str) -> BeautifulSoup:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", XMLParsedAsHTMLWarning)
        soup = BeautifulSoup(text, "lxml")
    for tag in soup(["script", "style", "noscript", "head"]):
        tag.extract()
    for tag in soup("br"):
        tag.replace_with("\n")
    return soup


def _largest(soup: BeautifulSoup) -> Tag | None:
    tables = [table for table in soup.find_all("table") if not table.find("table")]
    return max(tables, key=lambda table: len(table.find_all("tr")), default=None)


def _cells(table: Tag) -> _Rows:
    """The table's cells, without the letters and numbers that a sheet shows around them."""
    rows = [
        [
            cell.get_text(" " if cell.find("p") is None else "\n").strip()
            for cell in row.find_all(["td", "th"], recursive=False)
        ]
        for row in table.find_all("tr")
    ]
    rows = [row for row in rows if row]
    if rows and _are_letters(rows[0]):
        rows = rows[1:]
    if rows and all(row[0] == str(number) for number, row in enumerate(rows, start=1)):
        rows = [row[1:] for row in rows]
    return rows


def _are_letters(cells: Sequence[str]) -> bool:
    filled = [cell for cell in cells if cell]
    return bool(filled) and filled == [chr(ord("A") + n) for n in range(min(len(filled), 26))]


def _recognises(file: RawFile) -> bool:
    """Whether most of a page is a table whose head is one of records, and of no talk."""
    text = sniff(file.data, _PROBE) if html.recognises(file) else ""
    if len(_ROW.findall(text)) <= _FEWEST:
        return False
    soup = _soup(text)
    found = _largest(soup)
    rows = _cells(found) if found is not None else []
    if len(rows) <= _FEWEST or not heads_records(rows[0]):
        return False
    ids = _IDS & {role(header)[0] for header in rows[0]}
    words = sum(len(cell.split()) for row in rows for cell in row)
    mostly = words >= _HALF * len((soup.body or soup).get_text(" ").split())
    return mostly and (bool(ids) or not is_talk(rows))


READER = Reader(format="html", suffixes=(), recognises=_recognises, read=read_webtable)
