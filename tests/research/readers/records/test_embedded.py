"""Documents that are mostly a table of records."""

from __future__ import annotations

import io

import docx
import pytest

from research.readers import find_reader, read_file
from research.readers.document import RawFile
from research.readers.records.embedded import BESIDE, MARKDOWN
from research.settings import Settings

FEEDBACK = """# Feedback of March

| ID | Date | Customer | Feedback | Status |
|----|------|----------|----------|--------|
| 1 | 2025-03-01 | Nora Veld | It shows litres \\| gallons, and I count in cans. | open |
| 2 | 2025-03-02 | Olaf Ruud | It beeps all night.<br>The dog minds. | closed |
"""


def document_of(text: str, name: str = "tickets/may.md"):
    return read_file(RawFile(id=name, data=text.encode()), Settings())


def test_rows_are_records() -> None:
    """With who wrote each, and what stands beside the table accounted for."""
    document = document_of(FEEDBACK)
    assert [(u.record_id, u.author.name, u.text, u.locator) for u in document.utterances] == [
        ("1", "Nora Veld", "It shows litres | gallons, and I count in cans.", "line 5"),
        ("2", "Olaf Ruud", "It beeps all night.\nThe dog minds.", "line 6"),
    ]
    assert ("# Feedback of March", BESIDE) in [(p.text, p.reason) for p in document.left_out]


def test_a_column_for_each_respondent() -> None:
    """Whatever the people are called, told apart by a letter."""
    document = document_of(
        "| Question | Student A | Student B |\n|---|---|---|\n"
        "| How do you find a room? | I walk until a door is open. | I ask the porter. |\n"
        "| What is missing? | A list of free rooms. | Sockets, my laptop dies by two. |\n",
        "interviews/answers.md",
    )
    assert {u.author.id for u in document.utterances} == {"Student A", "Student B"}
    assert len(document.utterances) == 4


@pytest.mark.parametrize(
    "text",
    [
        "| Speaker | Text |\n|---|---|\n| Ana | Why? |\n| Bo | It beeps. |\n",
        "| Question | Answer |\n|---|---|\n| Why? | It beeps. |\n| And? | It stops. |\n",
        "| Theme | Severity |\n|---|---|\n| noise | 3 |\n| units | 2 |\n",
        FEEDBACK.split("|", 1)[0] + "It rained. " * 60 + "\n\n" + FEEDBACK,
    ],
)
def test_other_tables_are_left_to_others(text: str) -> None:
    """Talks, themes, and reports that hold a small table."""
    assert find_reader(RawFile(id="a.md", data=text.encode())) is not MARKDOWN


def test_rows_that_are_too_short_or_too_long() -> None:
    """No cell is lost where somebody forgot or added a bar."""
    document = document_of(
        "| ID | Feedback |\n|---|---|\n| 1 |\n| 2 | It beeps | at night. |\n| 3 | It drips. |\n"
    )
    assert [u.text for u in document.utterances] == ["It beeps | at night.", "It drips."]


def test_days_that_come_again_are_no_speakers() -> None:
    """A few days beside many comments are no talk."""
    days = (f"| 2026-03-0{n % 3 + 1} | The {what} hangs twice a day. |" for n, what in THINGS)
    document = document_of("| Date | Comment |\n|---|---|\n" + "\n".join(days))
    assert document.kind != "interview"
    assert len(document.utterances) == len(THINGS)


THINGS = tuple(enumerate(["menu", "list", "map", "basket", "card", "help", "chat"]))


SAID = [
    "The badge reader takes three tries", "Signs are too small for me", "It is loud next to the kitchen",
    "Blinds that work, please", "We sit on two floors and shout", "The lift breaks every Monday",
    "Desks by the window are gone at seven", "A coat rack near the door is missing",
]  # fmt: skip


def _page(rows: list[list[str]], *, sheet: bool) -> bytes:
    shown = [["", "A", "B"], *([str(n), *row] for n, row in enumerate(rows, 1))] if sheet else rows
    cells = "".join("<tr>" + "".join(f"<td>{c}</td>" for c in row) + "</tr>" for row in shown)
    return f"<html><head><title>x</title></head><body><h1>Answers</h1><table>{cells}</table></body></html>".encode()


def _read(data: bytes):
    return read_file(RawFile(id="survey.html", data=data), Settings())


def test_a_published_sheet():
    """The letters and numbers around its cells are no cells; each row is a respondent."""
    rows = [
        ["Email Address", "What annoys you?"],
        *([f"p{n}@a.example", said] for n, said in enumerate(SAID)),
    ]
    for sheet in (True, False):
        document = _read(_page(rows, sheet=sheet))
        assert [one.text for one in document.utterances] == SAID
        assert document.utterances[0].author.email == "p0@a.example"
        assert document.utterances[0].question == "What annoys you?"
    assert document.left_out[-1].text == "Answers"


def test_a_talk_in_a_table_is_a_talk():
    """Speaker and text are no records."""
    rows = [
        ["Speaker", "Text"],
        *([("Interviewer", "P1")[n % 2], f"{said}?"] for n, said in enumerate(SAID)),
    ]
    assert find_reader(RawFile(id="a.html", data=_page(rows, sheet=False))).suffixes == (
        ".html",
        ".htm",
    )
    assert _read(_page(rows, sheet=False)).kind != "survey"


def test_a_page_with_a_small_table():
    """A page of text that holds a table is no table of records."""
    page = (
        b"<html><body><p>"
        + b"I said that it hangs. " * 90
        + b"</p><table><tr><td>id</td><td>text</td></tr></table>"
    )
    assert find_reader(RawFile(id="a.html", data=page)).suffixes == (".html", ".htm")


def test_a_survey_tools_report():
    """Questions in the head make no talk of a table whose rows have ids."""
    rows = [
        ["Respondent ID", "What annoys you?", "Any ideas?"],
        *([f"r{n}k", said, f"Change it {n} times"] for n, said in enumerate(SAID)),
    ]
    document = _read(_page(rows, sheet=False))
    assert len(document.utterances) == 16
    assert len({one.author.id for one in document.utterances}) == 8


def test_everybody_writes_once():
    """In a talk the same few speak again; eight people with a comment each are records."""
    rows = "".join(
        f"<tr><td>2024-01-0{n}</td><td>Guest {n}</td><td>The gate at pier {n} sticks</td></tr>"
        for n in range(1, 9)
    )
    page = f"<html><body><h1>Export</h1><table><tr><th>Date</th><th>User</th><th>Comment</th></tr>{rows}</table></body></html>"
    document = read_file(RawFile(id="feedback.html", data=page.encode()), Settings())
    assert document.kind != "interview"
    assert len({one.record_id for one in document.utterances}) == 8
    talk = page.replace("Guest 1", "Ana").replace("Guest 2", "Bo")
    for n in range(3, 9):
        talk = talk.replace(f"Guest {n}", ("Ana", "Bo")[n % 2 == 0])
    assert read_file(RawFile(id="talk.html", data=talk.encode()), Settings()).kind == "interview"


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
