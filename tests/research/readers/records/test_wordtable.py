from __future__ import annotations

import io

import docx

from research.readers import read_file
from research.readers.document import RawFile
from research.settings import Settings

HEAD = ("No.", "Date", "Complainant", "Complaint", "Action taken")
ROWS = (
    ("1", "03/01/2026", "Mrs Egede", "The bins are emptied at five under my window.", "Spoke to contractor"),
    ("2", "05/01/2026", "Mr Faro", "Your man sprayed my hedge as if it was a weed.", "Letter sent"),
    ("3", "06/01/2026", "Ms Quist", "The swings stay wet because of the new tree.", ""),
)  # fmt: skip


def word(*tables, text: str = "") -> bytes:
    document = docx.Document()
    document.add_paragraph(text)
    for rows in tables:
        table = document.add_table(rows=0, cols=len(rows[0]))
        for row in rows:
            for cell, said in zip(table.add_row().cells, row, strict=True):
                cell.text = said
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def load(data: bytes):
    return read_file(RawFile(id="log.docx", data=data), Settings())


def test_a_log_of_complaints():
    """Each row is somebody's, what was done about it the desk's; a table that goes on below has the same head."""
    document = load(
        word(
            (HEAD, *ROWS),
            (HEAD, (*ROWS[1][:2], "Ms Orr", "No bench has a back.", "")),
            text="Parks",
        )
    )
    own = [(one.author.name, one.text) for one in document.utterances if one.role == "participant"]
    assert own == [*((row[2], row[3]) for row in ROWS), ("Ms Orr", "No bench has a back.")]
    assert {one.text for one in document.utterances if one.role == "agent"} == {
        "Spoke to contractor",
        "Letter sent",
    }
    assert "Parks" in [one.text for one in document.left_out]


def test_other_documents():
    """A talk in a table, and a report with a table in it, are read as before."""
    talk = (
        ("Speaker", "Text"),
        ("Moderator", "What broke?"),
        ("P1", "The lock."),
        ("Moderator", "And then?"),
        ("P1", "I waited."),
    )
    assert [one.speaker for one in load(word(talk)).utterances][:2] == ["Moderator", "P1"]
    report = load(
        word((HEAD, *ROWS), text="We asked people in the park what they think of it. " * 30)
    )
    assert all(one.author is None for one in report.utterances)
