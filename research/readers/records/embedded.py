"""Documents that are mostly a table of records: of Markdown, on a web page, in Word."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import groupby
from typing import Final, TypeAlias

from bs4 import Tag

from research.readers import docx, html
from research.readers.decode import decode_file, sniff, typed
from research.readers.document import Document, Passage, RawFile, Reader
from research.readers.records.pasted.mails import holds_mails, mails_document
from research.readers.records.surveys.turned import is_turned
from research.readers.records.tables.columns import normalise, role
from research.readers.records.tables.header_rows import is_value
from research.readers.records.tables.headers import make_table
from research.readers.records.tables.table import Table
from research.readers.records.tables.tabular import read_table
from research.readers.transcript.layouts.tables import find_columns
from research.readers.transcript.layouts.text_tables import SEPARATOR, cells_of
from research.settings import Settings
from research.text.wordings import words

BESIDE: Final = "text beside the table"

_BREAK = re.compile(r"\s*<br\s*/?>\s*", re.IGNORECASE)
_ROW: Final = re.compile(r"<tr\b", re.IGNORECASE)
_WHOSE: Final = frozenset({"record_id", "author_id", "name", "email", "account", "date"})
_RUNNING: Final = words("id no nr number record_number")
"""Turns of a talk are numbered as well; it has no other ids."""
_FEWEST: Final = 2
_HALF: Final = 0.5
_MANY, _OTHERS = 6, 0.8
"""Rows, and the share of them by somebody else each, from which a table is no talk."""
_PAGE_PROBE = 4_000_000
_SHOWN: Final = 500
_Rows: TypeAlias = Sequence[Sequence[str]]
_Numbered: TypeAlias = list[tuple[int, list[str]]]


def read_markdown(file: RawFile, settings: Settings) -> Document:
    """The rows of a text's largest table.

    Raises:
        InputError: it is no text, or no column of the table holds what people wrote.
    """
    lines = decode_file(file, settings).split("\n")
    rows, beside = _piped(lines)
    table = Table(
        format="md",
        headers=tuple(rows[0][1]),
        rows=rows[1:],
        before="line ",
        left_out=tuple(Passage.at(number, line, BESIDE) for number, line in beside),
    )
    return read_table(table, file_id=file.id, settings=settings)


def _piped(lines: Sequence[str]) -> tuple[_Numbered, list[tuple[int, str]]]:
    """The numbered rows of the table with most of them, its head first, and what stands beside it."""
    numbered = list(enumerate((line.strip() for line in lines), start=1))
    runs = [
        list(run) for piped, run in groupby(numbered, lambda one: one[1].startswith("|")) if piped
    ]
    tables = [run for run in runs if len(run) > _FEWEST and SEPARATOR.match(run[1][1])]
    largest = max(tables, key=len, default=[])
    inside = {number for number, _ in largest}
    rows = [
        (number, [_BREAK.sub("\n", cell) for cell in cells_of(line)])
        for number, line in largest
        if not SEPARATOR.match(line)
    ]
    return _even(rows), [one for one in numbered if one[1] and one[0] not in inside]


def _even(rows: _Numbered) -> _Numbered:
    """Every row as wide as the head; what is beyond it goes into the last cell."""
    width = len(rows[0][1]) if rows else 0
    return [
        (number, [*cells[: width - 1], " | ".join(cells[width - 1 :])])
        if len(cells) > width
        else (number, cells + [""] * (width - len(cells)))
        for number, cells in rows
    ]


def _is_markdown(file: RawFile) -> bool:
    beginning = typed(file)
    if "|" not in beginning:
        return False
    rows, beside = _piped(beginning.split("\n"))
    said = " ".join(line.replace("|", " ") for _, line in beside)
    return _holds_records([cells for _, cells in rows], said, fewest=_FEWEST)


def read_page(file: RawFile, settings: Settings) -> Document:
    """The rows of a web page's largest table: a sheet that was published, a survey tool's report.

    Raises:
        InputError: no column of it holds what people wrote.
    """
    return _read(*_on_page(decode_file(file, settings)), file, settings)


def _on_page(text: str) -> tuple[_Rows, str]:
    """The cells of the largest table, and what stands beside it."""
    soup = html.parsed(text)
    for tag in soup(["script", "style", "noscript", "head"]):
        tag.extract()
    for tag in soup("br"):
        tag.replace_with("\n")
    tables = [table for table in soup.find_all("table") if not table.find("table")]
    largest = max(tables, key=lambda table: len(table.find_all("tr")), default=soup)
    rows = _cells(largest)
    largest.extract()
    return rows, (soup.body or soup).get_text(" ")


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
    named = [cell for cell in cells if cell]
    return bool(named) and named == [chr(ord("A") + n) for n in range(min(len(named), 26))]


def _is_page(file: RawFile) -> bool:
    text = sniff(file.data, _PAGE_PROBE) if html.recognises(file) else ""
    return len(_ROW.findall(text)) > _FEWEST + 1 and _holds_records(*_on_page(text))


def read_word(file: RawFile, settings: Settings) -> Document:
    """The records of a Word document's tables with one head, or else the talk in it.

    Raises:
        InputError: it is damaged, a bomb, or holds no text.
    """
    word = docx.opened(file, settings)
    tables = [[list(row) for row in table] for table in docx.tables_of(word)]
    head = max(tables, key=len, default=[])[:1]
    rows = [*head, *(row for table in tables if table[:1] == head for row in table[1:])]
    others = (cell for table in tables if table[:1] != head for row in table for cell in row)
    beside = docx.text_beside(word)
    if not rows and holds_mails(beside):
        return mails_document(beside, settings, format_="docx")
    if not _holds_records(rows, " ".join((beside, *others))):
        return docx.talk_in(word, file.id)
    return _read(rows, beside, file, settings)


def _read(rows: _Rows, beside: str, file: RawFile, settings: Settings) -> Document:
    format_ = "docx" if docx.recognises(file) else "html"
    table = make_table(rows, format_=format_)
    document = read_table(table, file_id=file.id, settings=settings)
    text = " ".join(beside.split())[:_SHOWN]
    left = [Passage(text=text, locator="document", reason=BESIDE)] if text else []
    return replace(document, left_out=(*document.left_out, *left))


def _holds_records(rows: _Rows, beside: str, *, fewest: int = _FEWEST + 1) -> bool:
    """Whether a table is most of a document, has the head of records, and is no talk."""
    if len(rows) <= fewest or not _heads_records(rows[0]) or _is_talk(rows):
        return False
    words = sum(len(cell.split()) for row in rows for cell in row)
    return words >= _HALF * (words + len(beside.split()))


def _heads_records(headers: Sequence[str]) -> bool:
    """Whether the head says who or which and what they wrote, or asks."""
    roles = {role(header)[0] for header in headers}
    asked = any(header.endswith("?") for header in headers)
    return is_turned(headers) or (bool(roles & _WHOSE) and ("text" in roles or asked))


def _is_talk(rows: _Rows) -> bool:
    """Whether the rows are who said what in a talk: there the same few speak again and again."""
    found = find_columns(rows)
    ids = {role(header)[0] for header in rows[0] if normalise(header) not in _RUNNING}
    cited = found is not None and found.quoted and found.named
    if found is None or cited or ids & {"record_id", "email"}:
        return False
    who = [row[found.speaker] for row in rows[1:] if row[found.speaker]]
    if who and all(map(is_value, who)):
        return False  # a day, and nobody
    return len(who) < _MANY or len(set(who)) < _OTHERS * len(who)


MARKDOWN = Reader(format="md", suffixes=(), recognises=_is_markdown, read=read_markdown)
PAGE = Reader(format="html", suffixes=(), recognises=_is_page, read=read_page)
WORD = Reader(format="docx", suffixes=(".docx",), recognises=docx.recognises, read=read_word)
