from __future__ import annotations

import io
import zipfile

import pytest

from research.errors import InputError
from research.readers.document import RawFile
from research.readers.records.spreadsheet import READER
from research.readers.records.workbook_size import check_size, is_open
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
