"""Excel workbooks: every visible sheet is tried as a table."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import chain
from typing import Any, Final

from python_calamine import CalamineWorkbook, SheetVisibleEnum

from research.errors import InputError
from research.readers import archive
from research.readers.document import (
    Document,
    Passage,
    PeopleListError,
    RawFile,
    Reader,
)
from research.readers.records.authorship.authors import author_key
from research.readers.records.cleaning.clean import as_text
from research.readers.records.surveys.codebooks import with_wordings, wordings_in
from research.readers.records.surveys.turned import is_persons_code
from research.readers.records.tables.columns import assign, known, title
from research.readers.records.tables.comment_tables import with_records
from research.readers.records.tables.headers import make_table
from research.readers.records.tables.table import Table, written
from research.readers.records.tables.tabular import read_table
from research.readers.records.workbook_size import check_size, is_open
from research.settings import Settings
from research.text.personal import speaks_of_self

CITED: Final = "a quotation beside the answers that it was chosen from"
_OLD = b"\xd0\xcf\x11\xe0"
_SHOWN_NAME = 60
_EXPLAINS = re.compile(
    r"read[ _-]?me|about(?: .*)?|cover(?: ?sheet)?|legend|key|glossary|codebook|data ?dictionary|metadata|instructions|"
    r"info(?:s|rmation(?:en)?)?|methodology|lies ?mich|legende|hinweise|erläuterung(?:en)?|deckblatt|anleitung|methodik|"
    r"variablen|variables|lisez[ _-]?moi|à propos|légende|couverture|léeme|leeme|leyenda|acerca de|portada|instrucciones",
    re.IGNORECASE,
)
_OF_RECORDS = frozenset({"record_id", "author_id", "email", "date", "rating"})
"""A sheet with such columns holds records, whatever it is called."""
_MANY = 12
"""So many lines under no header are a list of answers."""
_HELD = ("described", "utterances", "left_out", "header", "warnings", "headers", "assigned")
"""What a document says with those of its workbook."""
_Area = tuple[tuple[int, int], tuple[int, int]]
"""The first and the last row and column of merged cells."""
_NOTES = InputError("it is about the file, not a table of what people wrote")


def read_spreadsheet(file: RawFile, settings: Settings) -> Document:
    """The workbook's sheets of tickets, answers or reviews as one document.

    Raises:
        InputError: it is damaged, protected, too large, or no sheet holds what people wrote.
    """
    if not file.data.startswith(_OLD):
        archive.check(file, settings.limits)
        check_size(file)
    sheets = list(_tables(file))
    if not sheets:
        raise InputError(f"{file.id}: it has no filled sheet", hint="take it out of the study")
    asked = wordings_in(table for _, table in sheets) if len(sheets) > 1 else {}
    sheets = [(name, with_wordings(table, asked)) for name, table in sheets]
    documents: list[tuple[str, Document]] = []
    notes: list[tuple[str, Document]] = []
    refused: list[tuple[str, InputError]] = []
    for name, table in sheets:
        try:
            document = read_table(table, file_id=file.id, settings=settings)
        except InputError as error:
            refused.append((name, error))
        else:
            document = _of_sheet(name, document) if len(sheets) > 1 else document
            (notes if _explains_the_file(name, table) else documents).append((name, document))
    if not documents and not notes:
        raise refused[0][1]
    if not any(document.utterances for _, document in documents):
        documents, notes = documents + notes, []
    refused += [(name, _NOTES) for name, _ in notes]
    return _joined(list(with_records(dict(documents)).values()), refused)


def _tables(file: RawFile) -> Iterator[tuple[str, Table]]:
    """The filled sheets with their names, without what they hide."""
    sheets = [(name, rows) for name, rows in _sheets(file.data) if any(map(any, rows))]
    for name, rows in sheets:
        before = f"sheet {name[:_SHOWN_NAME]}, row " if len(sheets) > 1 else "row "
        yield name, make_table(rows, format_="xlsx", before=before)


def _explains_the_file(name: str, table: Table) -> bool:
    """Whether a sheet explains the file: by its name, or lines one below the other under no header.

    Answers may stand like that as well, so this only tells beside a sheet of records; a sheet
    called like a column of texts ("Comments"), or headed by a question, holds answers.
    """
    if _EXPLAINS.fullmatch(name.strip()):
        return _OF_RECORDS.isdisjoint(assign(table.names, {}))
    heads = any(known(header) or header.strip().endswith("?") for header in (*table.headers, name))
    lines = [written(cells) for _, cells in table.rows]
    alone = len(lines) < _MANY and all(len(cells) <= 1 for cells in lines)
    return alone and not heads and not any(speaks_of_self("".join(cells)) for cells in lines)


def _of_sheet(sheet: str, document: Document) -> Document:
    """The document; a talk is one of those that the workbook holds, and a code names whose sheet it is."""
    if document.kind != "interview":
        return _of_person(sheet, document) if is_persons_code(sheet) else document
    said = tuple(replace(utterance, session=sheet) for utterance in document.utterances)
    return replace(document, utterances=said)


def _of_person(sheet: str, document: Document) -> Document:
    """Every record under the sheet's participant, where none says itself whose it is."""
    if any(author_key(said.writer) for said in document.utterances):
        return document
    said = (replace(one, author=replace(one.writer, id=sheet)) for one in document.utterances)
    return replace(document, utterances=tuple(said))


def _joined(documents: list[Document], refused: list[tuple[str, InputError]]) -> Document:
    left = tuple(
        Passage(text="", locator=f"sheet {name[:_SHOWN_NAME]}", reason=str(error))
        for name, error in refused
    )
    lists = ((name, e.people) for name, e in refused if isinstance(e, PeopleListError))
    if not all(one.cited for one in documents if one.utterances):
        documents = list(map(_without_cited, documents))
    kinds = {one.kind for one in documents if one.utterances}
    if "interview" in kinds and len(kinds) > 1:
        documents = list(map(_as_talk, documents))
    first = next((one for one in documents if one.utterances), documents[0])
    held: dict[str, Any] = {
        part: tuple(chain.from_iterable(getattr(one, part) for one in documents)) for part in _HELD
    }
    held["left_out"] += left
    comments = "" if len(documents) > 1 else documents[0].comments
    return replace(first, **held, listed=tuple(lists), comments=comments)


def _as_talk(document: Document) -> Document:
    """Records as words of whoever wrote them, for a file with talks is read as one; each that names nobody stands alone."""
    said = (
        replace(
            one,
            speaker=one.speaker or next(filter(None, (one.writer.id, one.writer.name)), ""),
            session=one.session or one.record_id,
        )
        for one in document.utterances
    )
    return replace(document, kind="interview", utterances=tuple(said))


def _without_cited(document: Document) -> Document:
    """The document without quotations that somebody chose from the answers of another sheet."""
    if not document.cited:
        return document
    left = (*document.left_out, *(said.left_out(CITED) for said in document.utterances))
    return replace(document, utterances=(), left_out=left, cited=False)


def _sheets(data: bytes) -> Iterator[tuple[str, list[list[str]]]]:
    with CalamineWorkbook.from_filelike(io.BytesIO(data)) as workbook:
        for sheet in workbook.sheets_metadata:
            if sheet.visible == SheetVisibleEnum.Visible:
                held = workbook.get_sheet_by_name(sheet.name)
                rows = [list(map(as_text, row)) for row in held.to_python(skip_empty_area=False)]
                _spread(rows, held.merged_cell_ranges or ())
                yield title(sheet.name), rows


def _spread(rows: list[list[str]], areas: Sequence[_Area]) -> None:
    """Write what stands in cells that were merged downwards into each of their rows.

    One such cell in a column is a part of the heads; two and more are groups of rows.
    """
    down = [area for area in areas if area[0][1] == area[1][1] and area[0][0] < area[1][0]]
    columns = [first[1] for first, _ in down]
    for (top, column), (bottom, _) in down:
        for row in rows[top + 1 : bottom + 1] if columns.count(column) > 1 else ():
            row[column] = row[column] or rows[top][column]


def _recognises(file: RawFile) -> bool:
    if file.data.startswith(_OLD):
        return file.suffix == ".xls"
    return archive.holds(file, "xl/workbook.xml") or is_open(file)


READER = Reader(
    format="xlsx",
    suffixes=(".xlsx", ".xlsm", ".xls", ".ods"),
    recognises=_recognises,
    read=read_spreadsheet,
)
