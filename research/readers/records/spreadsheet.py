"""Excel workbooks: every visible sheet is tried as a table."""

from __future__ import annotations

import io
from collections.abc import Iterator
from dataclasses import replace
from typing import Literal

from python_calamine import CalamineWorkbook, SheetVisibleEnum

from research.errors import InputError
from research.model import Kind
from research.readers import archive
from research.readers.document import Document, Passage, PeopleListError, RawFile, Reader
from research.readers.records.cleaning.values import show
from research.readers.records.hidden_columns import hidden_columns, without_hidden
from research.readers.records.parsed.guard import as_input_error
from research.readers.records.sheet_sizes import check_size, is_open
from research.readers.records.surveys.turned import is_persons_code
from research.readers.records.tables.columns import title
from research.readers.records.tables.covers import is_about_the_file
from research.readers.records.tables.groups import spread
from research.readers.records.tables.headers import make_table
from research.readers.records.tables.referring import with_records
from research.readers.records.tables.table import Table
from research.readers.records.tables.tabular import read_table
from research.settings import Settings

_OLD = b"\xd0\xcf\x11\xe0"
_SHOWN_NAME = 60
_NOTES = InputError("it is about the file, not a table of what people wrote")


def read_spreadsheet(file: RawFile, settings: Settings) -> Document:
    """The workbook's sheets of tickets, answers or reviews as one document.

    Raises:
        InputError: it is damaged, protected, too large, or no sheet holds what people wrote.
    """
    if not file.data.startswith(_OLD):
        archive.check(file, settings.limits)
        check_size(file)
    with as_input_error(file.id, "a spreadsheet"):
        sheets = list(_tables(file))
    if not sheets:
        raise InputError(f"{file.id}: it has no filled sheet", hint="take it out of the study")
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
            (notes if is_about_the_file(name, table) else documents).append((name, document))
    if not documents and not notes:
        raise refused[0][1]
    if not any(document.utterances for _, document in documents):
        documents, notes = documents + notes, []
    refused += [(name, _NOTES) for name, _ in notes]
    return _joined(list(with_records(dict(documents)).values()), refused)


def _tables(file: RawFile) -> Iterator[tuple[str, Table]]:
    """The filled sheets with their names, without what they hide."""
    hidden = hidden_columns(file)
    sheets = [(name, rows) for name, rows in _sheets(file.data) if any(map(any, rows))]
    for name, rows in sheets:
        before = f"sheet {name[:_SHOWN_NAME]}, row " if len(sheets) > 1 else "row "
        table = make_table(rows, format_="xlsx", before=before)
        yield name, without_hidden(table, hidden[name]) if name in hidden else table


def _of_sheet(sheet: str, document: Document) -> Document:
    """The document; a talk is one of those that the workbook holds, and a code names whose sheet it is."""
    if document.kind != "interview":
        return _of_person(sheet, document) if is_persons_code(sheet) else document
    if document.cited and any(
        one.session or is_persons_code(one.speaker) for one in document.utterances
    ):
        return document  # whose they are is told by a column, whatever the sheet is called
    said = tuple(replace(utterance, session=sheet) for utterance in document.utterances)
    return replace(document, utterances=said)


def _of_person(sheet: str, document: Document) -> Document:
    """Every record under the sheet's participant, where none says itself whose it is."""
    authors = [said.writer for said in document.utterances]
    if any(one.id or one.email or one.name for one in authors):
        return document
    said = tuple(
        replace(said, author=replace(author, id=sheet))
        for said, author in zip(document.utterances, authors, strict=True)
    )
    return replace(document, utterances=said)


def _joined(documents: list[Document], refused: list[tuple[str, InputError]]) -> Document:
    left = tuple(
        Passage(text="", locator=f"sheet {name[:_SHOWN_NAME]}", reason=str(error))
        for name, error in refused
    )
    lists = ((name, e.people) for name, e in refused if isinstance(e, PeopleListError))
    documents = _of_one_kind(documents)
    first = next((one for one in documents if one.utterances), documents[0])
    return replace(
        first,
        listed=tuple(lists),
        described=tuple(author for one in documents for author in one.described),
        utterances=tuple(said for one in documents for said in one.utterances),
        left_out=tuple(passage for one in documents for passage in one.left_out) + left,
        header=tuple(pair for one in documents for pair in one.header),
        warnings=tuple(warning for one in documents for warning in one.warnings),
        headers=tuple(header for one in documents for header in one.headers),
        assigned=tuple(name for one in documents for name in one.assigned),
        comments="" if len(documents) > 1 else documents[0].comments,
    )


def _of_one_kind(documents: list[Document]) -> list[Document]:
    """Quotations beside sheets of records are records too: of whoever said each."""
    kinds = {one.kind for one in documents if one.utterances}
    if len(kinds) < 2 or not any(one.cited for one in documents):  # noqa: PLR2004
        return documents
    kind = next(one.kind for one in documents if one.utterances and not one.cited)
    return [_as_records(one, kind) if one.cited else one for one in documents]


def _as_records(document: Document, kind: Kind | Literal[""]) -> Document:
    said = tuple(
        replace(
            one,
            speaker="",
            session="",
            record_id=one.locator,
            author=replace(
                one.writer,
                id=one.session or (one.speaker if is_persons_code(one.speaker) else ""),
                name="" if one.session or is_persons_code(one.speaker) else one.speaker,
            ),
        )
        for one in document.utterances
    )
    return replace(document, kind=kind, utterances=said, cited=False)


def _sheets(data: bytes) -> Iterator[tuple[str, list[list[str]]]]:
    with CalamineWorkbook.from_filelike(io.BytesIO(data)) as workbook:
        for sheet in workbook.sheets_metadata:
            if sheet.visible == SheetVisibleEnum.Visible:
                held = workbook.get_sheet_by_name(sheet.name)
                rows = [list(map(show, row)) for row in held.to_python(skip_empty_area=False)]
                spread(rows, held.merged_cell_ranges or ())
                yield title(sheet.name), rows


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
