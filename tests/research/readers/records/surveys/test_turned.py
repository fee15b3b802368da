"""Several columns for each participant."""

from __future__ import annotations

import io

import pytest
from openpyxl import Workbook

from research.errors import InputError

SHEET = (
    "Question,Respondent 1,Respondent 2,Respondent 3\n"
    "How old are you?,34,51,28\n"
    "What annoys you most?,I retype every order by hand on Fridays,"
    '"The phone rings, and nobody writes it down",Prices change and I hear it from customers\n'
    "Would you pay for it?,Yes,No,Yes\n"
)


def test_a_question_per_row_is_turned_round(read):
    """Each column is one person, found under her column of the sheet."""
    document = read(SHEET)
    assert document.kind == "survey"
    assert [said.author.id for said in document.utterances] == [
        "Respondent 1", "Respondent 2", "Respondent 3",
    ]  # fmt: skip
    second = document.utterances[1]
    assert second.question == "What annoys you most?"
    assert second.text == "The phone rings, and nobody writes it down"
    assert second.locator.startswith("column 3")
    assert dict(second.author.attributes)["How old are you?"] == "51"


def test_a_question_column_of_tickets_stays(read):
    """Only a sheet whose other columns are all people is turned."""
    document = read(
        "Question,P1,Message\n"
        "Bank details,no,Where do I change my bank details in the app?\n"
        "Bill,yes,Why was I charged twice for the same month?\n"
    )
    assert [said.locator for said in document.utterances] == ["row 2", "row 3"]


def test_one_row_of_questions(read):
    """A sheet with one question still has one answer per person."""
    document = read(
        "Frage,P1,P2,P3\nWas würden Sie ändern?,Den Dienstplan früher bekommen bitte,"
        "Weniger Mails vom Büro am Abend,Mehr Zeit für die Übergabe morgens\n"
    )
    assert [said.author.id for said in document.utterances] == ["P1", "P2", "P3"]


def test_what_one_person_was_asked(read):
    """Two columns, and no question twice: one record, and the head of the column is nobody's name."""
    sheet = "question,answer\nHow do you order flour?,By fax since the page logs me out.\nWhat then?,I ring the miller and he comes.\n"
    document = read(sheet)
    assert [u.question for u in document.utterances] == ["How do you order flour?", "What then?"]
    assert len({u.record_id for u in document.utterances}) == 1
    assert not document.utterances[0].author.id
    again = read(sheet + "What then?,Nothing but waiting for him.\n")
    assert len({u.record_id for u in again.utterances}) == 3


def test_a_sheet_for_each_person(read):
    """The same two heads in every sheet: the sheets are told apart."""
    rows = [
        ["Question", "Answer"],
        ["How do you order?", "By fax, all year."],
        ["What then?", "I ring the miller."],
    ]
    book = io.BytesIO()
    workbook = Workbook()
    workbook.remove(workbook.active)
    for name in ("One", "Two"):
        sheet = workbook.create_sheet(name)
        for row in rows:
            sheet.append(row)
    workbook.save(book)
    document = read(book.getvalue(), name="interviews/talks.xlsx")
    assert len({u.record_id for u in document.utterances}) == 2
    assert document.utterances[0].locator == "sheet One, row 2"


def test_a_grid_with_participants_above(read):
    """Its corner may be empty; what the interviewer remarked is nobody's answer."""
    rows = (
        ",P1,P2\nAge,34,51\nWhat annoys you most?,The reader takes three tries,I never know which floor it is\n"
        "Interviewer comment,came late to our talk today,was in a hurry all along\n"
    )
    said = read(rows).utterances
    assert [(one.author.id, one.text) for one in said] == [
        ("P1", "The reader takes three tries"), ("P2", "I never know which floor it is"),
    ]  # fmt: skip


def test_heads_that_say_more_than_a_code(read):
    """Columns of types or numbers beside the questions, a summary behind: the rest is a grid as any."""
    rows = (
        "No,Question,Type,"
        "P1 (nurse 34),P2 - Porter,P3,Summary\n"
        "1,How does a shift start?,open,I look who is missing first,Radio on and then the lift,With the fridge,slow starts\n"
        "2,What slows you down?,open,Passwords and more passwords,Lifts full of laundry,Other people's handwriting,many causes\n"
    )
    document = read(rows)
    assert [(one.author.id, one.question) for one in document.utterances] == [
        (who, asked)
        for who in ("P1", "P2", "P3")
        for asked in ("How does a shift start?", "What slows you down?")
    ]
    assert dict(document.utterances[0].author.attributes)["About"] == "nurse 34"
    assert document.utterances[0].locator == "column 4"
    assert "slow starts" not in {one.text for one in document.utterances}
    twice = read(rows.replace("P2 - Porter", "P1 notes"), "a.csv")
    assert {one.author.id for one in twice.utterances} != {"P1", "P2", "P3"}


def test_themes_beside_participants(read):
    """What stands below a code is that participant's, also where nothing is asked; figures are not turned."""
    document = read(
        "Theme,P1,P2\nOrders,I copy the one of the last week,I ring the warehouse each time\nPeople,Only me and my cousin when ill,My hands are wet all day\n"
    )
    assert [(one.author.id, one.question) for one in document.utterances[:2]] == [
        ("P1", "Orders"),
        ("P1", "People"),
    ]
    mixed = read(
        "Area,P1,P2,comment\nLogin,3,4,The page hangs when I log in\nCart,1,2,It forgets what I chose\n"
    )
    assert [one.text for one in mixed.utterances] == [
        "The page hangs when I log in",
        "It forgets what I chose",
    ]


def test_questions_below_any_corner(read):
    """What stands in the corner says nothing where the cells below it ask."""
    document = read(
        "Theme / question,P1,P2\nBackground,,\nWhat annoys you at the gate?,It sticks in the cold,My badge is never read\n"
        "What would help?,A wider door for my cart,One badge for all doors\n",
        "notes.csv",
    )
    assert {(one.author.id, one.question) for one in document.utterances} == {
        (who, asked) for who in ("P1", "P2") for asked in ("What annoys you at the gate?", "What would help?")
    }  # fmt: skip


def test_marks_below_participants_are_a_researchers_notes(read):
    """Who did what somebody saw: nobody of them said it."""
    seen = "Observation,P1,P2,P3\nUses the search first,x,,x\nDid not find the export,,x,x\nReads the terms,,,x\n"
    with pytest.raises(InputError, match="somebody saw"):
        read(seen)
