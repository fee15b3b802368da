from __future__ import annotations

import io
import zipfile

import openpyxl
import pytest

from research.errors import InputError
from research.readers.document import RawFile
from research.readers.records.spreadsheet import READER
from research.readers.records.workbook import check_size, hidden_columns, is_open
from research.settings import Settings

_KIND = "application/vnd.oasis.opendocument.spreadsheet"
_SAID = [
    "The tap drips on my shoes",
    "It is dark behind the shelf",
    "The door sticks when it rains",
]


def workbook(rows: str) -> RawFile:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as file:
        file.writestr("mimetype", _KIND)
        file.writestr("META-INF/manifest.xml", "<manifest/>")
        file.writestr(
            "content.xml",
            '<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
            'xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" '
            'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:spreadsheet>'
            f'<table:table table:name="A">{rows}</table:table></office:spreadsheet></office:body></office:document-content>',
        )
    return RawFile(id="a.ods", data=out.getvalue())


def row(*cells: str, times: int = 1, rest: int = 1) -> str:
    held = "".join(
        f'<table:table-cell office:value-type="string"><text:p>{cell}</text:p></table:table-cell>'
        for cell in cells
    )
    empty = f'<table:table-cell table:number-columns-repeated="{rest}"/>'
    return f'<table:table-row table:number-rows-repeated="{times}">{held}{empty}</table:table-row>'


def test_a_workbook_of_libreoffice():
    """Read like any other; what is empty to the end of the world costs nothing."""
    rows = row("id", "comment", rest=16000) + "".join(
        row(str(n), said) for n, said in enumerate(_SAID)
    )
    file = workbook(rows + row(times=1_048_000, rest=16_000))
    assert is_open(file)
    assert READER.recognises(file)
    assert [one.text for one in READER.read(file, Settings()).utterances] == _SAID


def test_a_row_that_says_that_it_stands_there_a_million_times():
    """Refused before anything unfolds it."""
    cells = '<table:table-cell table:number-columns-repeated="9000" office:value="1"/><table:table-cell office:value="1"><text:p>x</text:p></table:table-cell>'
    bomb = f'<table:table-row table:number-rows-repeated="900000">{cells}</table:table-row>'
    with pytest.raises(InputError, match="reaches to row"):
        check_size(workbook(bomb))


def test_rows_that_never_end():
    """A hundred thousand of them are looked at once."""
    check_size(workbook("<table:table-row>" * 100_000))


SAID = [
    "The stamp pad dries out",
    "I queue twice for one form",
    "Nobody knows the room",
    "The lift is slow",
    "Too much paper for me",
]


def workbook_hidden_columns(
    *hidden: str, heads: tuple[str, ...] = ("Name", "What annoys you?", "What may be behind it?")
) -> RawFile:
    book = openpyxl.Workbook()
    book.active.title = "Desk & hall"
    book.active.append(list(heads))
    for n, said in enumerate(SAID):
        book.active.append(
            [f"Kim Lund{'abcde'[n]}", said, f"The team thinks that it is the form {n}"]
        )
    for letter in hidden:
        book.active.column_dimensions[letter].hidden = True
    out = io.BytesIO()
    book.save(out)
    return RawFile(id="a.xlsx", data=out.getvalue())


def test_which_are_hidden():
    """By the sheet's own name."""
    assert hidden_columns(workbook_hidden_columns("A", "C")) == {"Desk & hall": {0, 2}}
    assert hidden_columns(workbook_hidden_columns()) == {}
    assert hidden_columns(RawFile(id="a.xlsx", data=b"PK no zip")) == {}


def test_hidden_words_are_nobodys():
    """Listed with the reason; a name that is hidden still tells who it was."""
    document = READER.read(workbook_hidden_columns("A", "C"), Settings())
    assert [one.text for one in document.utterances] == SAID
    assert document.utterances[0].author.name == "Kim Lunda"
    assert [one.reason for one in document.left_out] == ["a hidden column"]


def test_words_that_stand_nowhere_else():
    """A workbook_hidden_columns that hides all of its answers is read as if it hid none."""
    said = [
        one.text for one in READER.read(workbook_hidden_columns("B", "C"), Settings()).utterances
    ]
    assert set(SAID) < set(said)


def test_a_name_without_end():
    """An attribute of a hundred thousand letters is looked at once."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as file:
        file.writestr(
            "xl/_rels/workbook_hidden_columns.xml.rels", f"<Relationship {'a' * 100_000}>"
        )
        file.writestr("xl/workbook_hidden_columns.xml", "<workbook_hidden_columns/>")
    assert hidden_columns(RawFile(id="a.xlsx", data=out.getvalue())) == {}
