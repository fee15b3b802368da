from __future__ import annotations

import io

import pytest

openpyxl = pytest.importorskip("openpyxl", reason="makes the workbooks that the tests read")
ANSWERS = [["id", "comment"], [1, "no hooks in the changing room"], [2, "the water is cold"]]


def _book(**sheets):
    book = openpyxl.Workbook()
    book.remove(book.active)
    for name, rows in sheets.items():
        sheet = book.create_sheet(name.replace("_", " "))
        for row in rows:
            sheet.append(row)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


@pytest.mark.parametrize(
    ("name", "rows"),
    [
        ("Hinweise", [["Feld", "Beschreibung"], ["id", "the running number of the swimmer"]]),
        ("Blatt_1", [["Survey of swimmers, spring wave"], ["Fieldwork was done by Delta Ltd"]]),
    ],
)
def test_a_sheet_about_the_file(read, name, rows):
    """Nobody of those asked wrote it; it is listed with the reason."""
    document = read(_book(**{name: rows, "Data": ANSWERS}), "surveys/swim.xlsx")
    assert {said.text for said in document.utterances} == {row[1] for row in ANSWERS[1:]}
    assert "about the file" in document.left_out[-1].reason


@pytest.mark.parametrize(
    ("name", "rows"),
    [
        ("Comments", [["the showers are too far away"], ["lockers take no coins any more"]]),
        ("Sheet_2", [["What else is missing?"], ["a bench to tie shoes on would do"]]),
        ("Sheet_2", [["the showers stop after a minute"], ["I slip on the way to my locker"]]),
    ],
)
def test_answers_on_a_sheet_of_their_own(read, name, rows):
    """A name or a header of answers, or people who speak of themselves."""
    document = read(_book(**{"Data": ANSWERS, name: rows}), "surveys/swim.xlsx")
    assert rows[-1][0] in {said.text for said in document.utterances}
