from __future__ import annotations

import pytest

from research.errors import InputError
from research.readers.records.tables.headers import make_table
from research.readers.records.tables.participants import filled_down

CELLS = [["Teilnehmer", "Aufgabe", "Zitat"], ["TN1", "Anmelden", "Das ging schnell"], ["", "Suchen", "Wo ist die Lupe"],
         ["TN2", "Anmelden", "Ich finde mein Kennwort nicht"], ["", "Suchen", "Geht doch"]]  # fmt: skip


def test_a_code_stands_above_the_rows_of_its_participant():
    """Nobody is anonymous in such a column, so that an empty cell is the one above."""
    rows = filled_down(make_table(CELLS, format_="csv")).rows
    assert [cells[0] for _, cells in rows] == ["TN1", "TN1", "TN2", "TN2"]


@pytest.mark.parametrize("head", ["Uczestnik", "Entrevistada", "Informant"])
def test_any_word_for_whom_a_study_counts_heads_the_codes(head):
    """Whatever the language of its labels, its tables may have it too."""
    rows = filled_down(make_table([[head, *CELLS[0][1:]], *CELLS[1:]], format_="csv")).rows
    assert [cells[0] for _, cells in rows] == ["TN1", "TN1", "TN2", "TN2"]


def test_an_empty_name_is_nobodys():
    """Of reviews, whose writers need not say who they are; nor where a code comes again."""
    for cells in (
        [["Name", "Comment"], ["Ana", "Fine"], ["", "Bad"], ["Bo", "So so"]],
        [*CELLS, ["TN1", "Suchen", "Ach so"]],
    ):
        table = make_table(cells, format_="csv")
        assert filled_down(table) is table


def test_facts_of_participants(read):
    """A table of codes and facts is read for them; other lists of people are rejected."""
    document = read("Participant,Age,Job\nP1,30,Nurse\nP2,41,Cook\n")
    assert [(one.id, one.attributes[1]) for one in document.described] == [
        ("P1", ("Job", "Nurse")),
        ("P2", ("Job", "Cook")),
    ]
    with pytest.raises(InputError):
        read("User,Age,Job\nana,30,Nurse\nbo,41,Cook\n")


def test_participants_under_other_ids(read):
    """An id with a letter in a column of participants, a code in any, or full names with what groups them."""
    rows = "D-01,Ann Alder,67,alone\nD-02,Bo Birch,39,family\n"
    document = read("Participant ID,Name,Age,Household\n" + rows)
    assert [(one.id, one.name, one.attributes) for one in document.described] == [
        ("D-01", "Ann Alder", (("Age", "67"), ("Household", "alone"))),
        ("D-02", "Bo Birch", (("Age", "39"), ("Household", "family"))),
    ]
    assert len(read("ID,Age,Cars\nP-01,54,3\nP-02,31,1\n").described) == 2
    named = read("Full name,Age,Household\nAnn Alder,67,alone\nBo Birch,39,family\n")
    assert [one.name for one in named.described] == ["Ann Alder", "Bo Birch"]


def test_what_participants_wrote(read):
    """Several rows of one whose code is an interview's are not tickets of a customer."""
    rows = "P1,It is slow\nP1,And it hangs\nP2,I like the map\n"
    assert read("Participant,Feedback\n" + rows).kind == "survey"
    assert read("Participant,Feedback,Priority\n" + rows.replace("\n", ",high\n")).kind == "ticket"


def test_codes_of_tickets(read):
    """A code beside a status and a priority is no participant's."""
    rows = "".join(
        f"T-10{n},2026-01-0{n + 1},open,high,It hangs on screen {n}\n" for n in range(3)
    )
    assert read(f"Code,Created,Status,Priority,Description\n{rows}").kind == "ticket"


def test_statements_of_an_interviewee_are_theirs(read):
    """As they are coded, one by one."""
    rows = "I1,We write what they sign.,+1\nI1,I call the tester and we guess.,-2\nI2,I know who does it.,0\n"
    document = read(f"Interviewee,Statement,Impact\n{rows}", "interview-data.csv")
    assert [one.writer.id for one in document.utterances] == ["I1", "I1", "I2"]
