from __future__ import annotations

from research.readers import find_reader, read_file
from research.readers.document import RawFile
from research.settings import Settings

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
