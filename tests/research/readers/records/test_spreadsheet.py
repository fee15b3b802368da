from __future__ import annotations

import io
import zipfile
from datetime import datetime

import pytest

from research.errors import InputError
from research.readers import read_file
from research.readers.document import RawFile
from research.settings import LimitSettings, Settings

openpyxl = pytest.importorskip("openpyxl", reason="makes the workbooks that the tests read")
MOMENT = datetime(2026, 3, 5, 9, 12)  # noqa: DTZ001 -- a cell has no zone
HEADER = ["Ticket ID", "Description", "Created at", "Requester Email"]


def workbook(**sheets) -> bytes:
    book = openpyxl.Workbook()
    book.remove(book.active)
    for name, rows in sheets.items():
        sheet = book.create_sheet(name)
        for row in rows:
            sheet.append(row)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def rebuilt(data: bytes, member: str, change) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(out, "w") as new:
        for name in old.namelist():
            new.writestr(name, change(old.read(name)) if name == member else old.read(name))
    return out.getvalue()


def test_a_sheet(read):
    """Numbers are ids, dates are dates, rows are where Excel shows them."""
    rows = [
        HEADER,
        [17, "It fails", MOMENT, "k@x.example"],
        [],
        [18, "No way"],
    ]
    document = read(workbook(Tickets=rows), "t.xlsx")
    first, second = document.utterances
    assert (first.record_id, first.date, first.locator) == ("17", "2026-03-05T09:12:00", "row 2")
    assert second.locator == "row 4"
    assert document.format == "xlsx"


def test_several_sheets(read):
    """Sheets without words are left out with the reason; rows of others do not mix."""
    table = [["text"], ["It fails daily"], ["It is slow"]]
    document = read(workbook(One=table, Two=table, Totals=[["month", "n"], ["May", 3]]), "t.xlsx")
    assert len(document.utterances) == 4
    assert len({said.record_id for said in document.utterances}) == 4
    assert document.utterances[2].locator == "sheet Two, row 2"
    assert "no column holds" in document.left_out[0].reason


def test_a_codebook_beside_the_answers_says_what_was_asked(read):
    """Two words are an answer to what should change, and none to q2."""
    said = ["the heating", "big print", "Sunday hours", "toilets", "the heating, it rattles"]
    answers = [["id", "q1", "q2"], *([n, 1 + n % 5, one] for n, one in enumerate(said))]
    book = [["Variable", "Label", "Values"], ["q1", "How satisfied are you?", "1 to 5"],
            ["q2", "What should we change?", "open text"]]  # fmt: skip
    document = read(workbook(Data=answers, Codebook=book), "library.xlsx")
    assert [one.text for one in document.utterances] == said
    assert {one.question for one in document.utterances} == {"What should we change?"}


def test_hidden_sheets_stay_hidden(read):
    """What the author hid is not read."""
    book = openpyxl.load_workbook(
        io.BytesIO(workbook(A=[["text"], ["Seen"]], B=[["text"], ["Not"]]))
    )
    book["B"].sheet_state = "hidden"
    out = io.BytesIO()
    book.save(out)
    assert [said.text for said in read(out.getvalue(), "t.xlsx").utterances] == ["Seen"]


def test_a_workbook_under_another_name(read):
    """The content tells, not the ending."""
    assert read(workbook(A=[["text"], ["It fails"]]), "t.csv").format == "xlsx"


def test_a_cell_at_the_end_of_the_world(read):
    """One cell in the last corner does not cost gigabytes."""
    data = rebuilt(
        workbook(A=[["text"], ["It fails"]]),
        "xl/worksheets/sheet1.xml",
        lambda xml: xml.replace(
            b"</sheetData>", b'<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>'
        ),
    )
    with pytest.raises(InputError, match="1,048,576"):
        read(data, "t.xlsx")


def test_bombs_entities_and_damage():
    """A zip bomb, an XML entity, a cut file: one reason each."""
    good = workbook(A=[["text"], ["It fails " * 50_000]])
    small = Settings(limits=LimitSettings(unpacked_megabytes=1))
    bomb = rebuilt(good, "xl/worksheets/sheet1.xml", lambda xml: xml + b" " * 3_000_000)
    entity = rebuilt(
        good,
        "xl/workbook.xml",
        lambda xml: b'<!DOCTYPE x [<!ENTITY a "b">]>' + xml.partition(b"?>")[2],
    )
    for data, settings in ((bomb, small), (entity, Settings()), (good[:-500], Settings())):
        with pytest.raises(InputError):
            read_file(RawFile(id="t.xlsx", data=data), settings)


def test_empty_workbook(read):
    """A sheet without cells is said to be empty."""
    with pytest.raises(InputError, match="no filled sheet"):
        read(workbook(A=[]), "t.xlsx")


def test_a_sheet_for_each_talk(read):
    """Who speaks in one sheet is not who speaks in the next under the same word."""
    talk = [["Speaker", "Text"], ["Moderator", "How?"], ["Participant", "By hand."]]
    document = read(workbook(Ruth=talk, Marek=talk), "talks.xlsx")
    assert [(one.session, one.speaker) for one in document.utterances] == [
        ("Ruth", "Moderator"),
        ("Ruth", "Participant"),
        ("Marek", "Moderator"),
        ("Marek", "Participant"),
    ]


def test_a_sheet_for_each_participant(read):
    """A diary in sheets that are called by codes is each participant's own, and asks in its headers."""
    days = [[f"2026-03-0{n}", f"Opened it {n} times and it froze", "bad"] for n in range(1, 4)]
    head = ["Date", "What did you do today?", "Mood"]
    document = read(
        workbook(P01=[head, *days], P02=[head, *[[d, f"{t} again", m] for d, t, m in days]]),
        "diary.xlsx",
    )
    assert [said.author.id for said in document.utterances] == ["P01"] * 3 + ["P02"] * 3
    assert {said.question for said in document.utterances} == {"What did you do today?"}


def test_a_sheet_for_each_question(read):
    """The question stands above the answers, and a respondent's id is the same on every sheet."""

    def sheet(question, words):
        answers = [[11800000000 + n, "Mar 03 2026 10:00 AM", f"{words} {n}"] for n in range(8)]
        return [
            ["Office survey"],
            [question],
            ["Answered", "8"],
            [],
            ["Respondents", "Response Date", "Responses"],
            *answers,
        ]

    first = sheet("What annoys you?", "the reader takes too many tries")
    document = read(
        workbook(q1=first, q2=sheet("Any ideas?", "put numbers on the doors")), "summary.xlsx"
    )
    assert {said.question for said in document.utterances} == {"What annoys you?", "Any ideas?"}
    assert len({said.author.id for said in document.utterances}) == 8


def test_sheets_that_belong_together(read):
    """Comments in one sheet are on the tickets in another, and a third lists who they are."""
    document = read(
        workbook(
            Tickets=[
                ["id", "requester_id", "subject", "description"],
                [1, 71, "Pump", "It shows litres, not gallons"],
            ],
            Comments=[
                ["id", "ticket_id", "author_id", "body"],
                [1, 1, 91, "Please reset the unit"],
                [2, 1, 71, "I did that"],
            ],
            Users=[
                ["id", "name", "email"],
                [71, "Dagny Moe", "d@x.example"],
                [91, "Kit Lowe", "k@y.example"],
            ],
        ),
        "desk.xlsx",
    )
    assert [one.role for one in document.utterances] == ["participant", "unknown", "participant"]
    ((sheet, people),) = document.listed
    assert (sheet, [one.author.name for one in people]) == ("Users", ["Dagny Moe", "Kit Lowe"])


PEOPLE = [["ID", "Age", "Job"], ["P1", 41, "Cook"], ["P2", 33, "Driver"]]
QUOTES = [
    ["Theme", "Quote", "Participant"],
    ["Trust", "I do not know how they get to that figure", "P1"],
    ["Trust", "Rita rings me back, that is why I stay", "P2"],
]


def test_participants_in_a_sheet_beside_their_words(read):
    """Whoever a sheet describes is known in the others, whichever stands first."""
    for sheets in ({"Who": PEOPLE, "Said": QUOTES}, {"Said": QUOTES, "Who": PEOPLE}):
        document = read(workbook(**sheets), "study.xlsx")
        assert document.kind == "interview"
        assert [one.id for one in document.described] == ["P1", "P2"]
        assert len(document.utterances) == 2


def test_quotations_beside_answers(read):
    """In a workbook of both the answers are evidence, and the quotations somebody's choice."""
    asked = [
        ["Participant", "What annoys you about it?"],
        ["P1", "It changes at night and nobody rings me"],
        ["P3", "It is on paper in another building"],
    ]
    document = read(workbook(Said=QUOTES, Survey=asked), "study.xlsx")
    assert document.kind == "survey"
    assert [one.author.id for one in document.utterances] == ["P1", "P3"]
    assert len(document.left_out) == len(QUOTES) - 1


def test_the_headers_of_all_sheets_are_kept(read):
    """Settings may name a column of any of them."""
    sheets = {"North": [["Ticket", "Text"], ["1", "It hangs in the van"]], "South": QUOTES}
    headers = read(workbook(**sheets), "study.xlsx").headers
    assert {"Ticket", "Text", *QUOTES[0]} <= set(headers)


openpyxl_covers = pytest.importorskip("openpyxl", reason="makes the workbooks that the tests read")
ANSWERS = [["id", "comment"], [1, "no hooks in the changing room"], [2, "the water is cold"]]


def _book(**sheets):
    book = openpyxl_covers.Workbook()
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


def test_merged_cells_of_a_workbook(read):
    """Whatever their column is called; one that is merged among the heads stays."""
    said = ("It went fast", "Where is it", "I cannot find my word", "It works")
    book = openpyxl.Workbook()
    book.active.append(["Author", "Comment"])
    for n, words in enumerate(said):
        book.active.append(["" if n % 2 else f"TN{n // 2 + 1}", words])
    book.active.merge_cells("A2:A3")
    book.active.merge_cells("A4:A5")
    out = io.BytesIO()
    book.save(out)
    whose = [one.speaker or one.writer.id for one in read(out.getvalue(), "a.xlsx").utterances]
    assert whose == ["TN1", "TN1", "TN2", "TN2"]
    one = workbook(Sheet=[["Author", "Comment"], ["Ana", said[0]], [None, said[1]]])
    book = openpyxl.load_workbook(io.BytesIO(one))
    book.active.merge_cells("A2:A3")
    out = io.BytesIO()
    book.save(out)
    assert [who.writer.id for who in read(out.getvalue(), "a.xlsx").utterances] == ["Ana", ""]


def test_answers_beside_a_sheet_of_talks(read):
    """Everybody keeps their own answers, though the workbook is read as talks; who gave no name is one person each."""
    talk = [["speaker", "text"], ["Moderator", "What broke?"], ["P7", "The lid of my kiln"]]
    answers = [
        ["Respondent ID", "What would you change about the kiln?"],
        ["P1", "I would move it away from the window"],
        ["P2", "A lid that I can lift alone"],
    ]
    document = read(workbook(Session=talk, Answers=answers), "study.xlsx")
    assert document.kind == "interview"
    assert {(one.speaker, one.text) for one in document.utterances} >= {
        ("P7", "The lid of my kiln"),
        ("P1", "I would move it away from the window"),
        ("P2", "A lid that I can lift alone"),
    }
    unnamed = [row[1:] for row in answers]
    alone = read(workbook(Session=talk, Answers=unnamed), "study.xlsx")
    assert len({one.session for one in alone.utterances}) == 3
