"""Word documents that are mostly a table of records: a log of complaints, answers below their questions."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from research.readers import docx
from research.readers.document import Document, Passage, RawFile, Reader
from research.readers.records.piped import BESIDE, heads_records, is_talk
from research.readers.records.tables.headers import make_table
from research.readers.records.tables.tabular import read_table
from research.settings import Settings

_FEWEST: Final = 3
_HALF: Final = 0.5
_SHOWN: Final = 500
_Rows = list[list[str]]


def read(file: RawFile, settings: Settings) -> Document:
    """The records of the document's tables, or else the talk in it.

    Raises:
        InputError: it is damaged, a bomb, or holds no text.
    """
    word = docx.opened(file, settings)
    tables = [[list(row) for row in table] for table in docx.tables_of(word)]
    beside = docx.text_beside(word)
    rows = _records(tables, beside)
    if not rows:
        return docx.read(file, settings)
    table = make_table(rows, format_="docx")
    document = read_table(table, file_id=file.id, settings=settings)
    left = Passage(text=" ".join(beside.split())[:_SHOWN], locator="document", reason=BESIDE)
    return replace(document, left_out=(*document.left_out, left)) if left.text else document


def _records(tables: Sequence[_Rows], beside: str) -> _Rows:
    """The rows of the largest table and of those with its head; none where the document is another thing."""
    largest = max(tables, key=len, default=[])
    if len(largest) <= _FEWEST or not heads_records(largest[0]) or is_talk(largest):
        return []
    head = largest[0]
    rows = [row for table in tables if table[:1] == [head] for row in table[1:]]
    words = sum(len(cell.split()) for row in rows for cell in row)
    others = sum(len(c.split()) for t in tables if t[:1] != [head] for row in t for c in row)
    mostly = words >= _HALF * (words + others + len(beside.split()))
    return [head, *rows] if mostly else []


READER = Reader(format="docx", suffixes=(".docx",), recognises=docx.recognises, read=read)
