from __future__ import annotations

import io
import zipfile

import openpyxl

from research.readers.document import RawFile
from research.readers.records.hidden_columns import hidden_columns
from research.readers.records.spreadsheet import READER
from research.settings import Settings

SAID = [
    "The stamp pad dries out",
    "I queue twice for one form",
    "Nobody knows the room",
    "The lift is slow",
    "Too much paper for me",
]


def workbook(
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
    assert hidden_columns(workbook("A", "C")) == {"Desk & hall": {0, 2}}
    assert hidden_columns(workbook()) == {}
    assert hidden_columns(RawFile(id="a.xlsx", data=b"PK no zip")) == {}


def test_hidden_words_are_nobodys():
    """Listed with the reason; a name that is hidden still tells who it was."""
    document = READER.read(workbook("A", "C"), Settings())
    assert [one.text for one in document.utterances] == SAID
    assert document.utterances[0].author.name == "Kim Lunda"
    assert [one.reason for one in document.left_out] == ["a hidden column"]


def test_words_that_stand_nowhere_else():
    """A workbook that hides all of its answers is read as if it hid none."""
    said = [one.text for one in READER.read(workbook("B", "C"), Settings()).utterances]
    assert set(SAID) < set(said)


def test_a_name_without_end():
    """An attribute of a hundred thousand letters is looked at once."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as file:
        file.writestr("xl/_rels/workbook.xml.rels", f"<Relationship {'a' * 100_000}>")
        file.writestr("xl/workbook.xml", "<workbook/>")
    assert hidden_columns(RawFile(id="a.xlsx", data=out.getvalue())) == {}
