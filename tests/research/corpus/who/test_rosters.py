"""Lists of participants beside the files."""

from __future__ import annotations

from research.corpus.who.rosters import (
    codes_known,
    contested,
    listed_in,
    names_of_file,
    rows_in_both,
    with_rosters,
)
from research.model import Participant
from research.readers.document import Author, Document, Utterance

ADA = Participant(person="P01", names=("Ada Kern",))
BO = Participant(person="P1", names=("Bo Feld",))


def test_without_lists_the_rows_stay():
    """Even two with one number."""
    rows = (ADA, Participant(person="U01"))
    assert with_rosters(rows, {}, files=["P1.txt"]) == rows


def test_a_list_adds_names_to_a_row():
    """participants.csv gives the id."""
    (row,) = with_rosters(
        (Participant(person="P1", account="Larch"),), {"key.csv": (ADA,)}, files=[]
    )
    assert (row.person, row.names, row.account) == ("P1", ("Ada Kern",), "Larch")


def test_two_lists_with_one_code_are_two_people():
    """Each has the files below its own folder."""
    rows = with_rosters(
        (), {"r1/key.csv": (ADA,), "r2/key.csv": (BO,)}, files=["r1/P1.txt", "r2/t/P01.txt"]
    )
    assert [(row.names, row.files) for row in rows] == [
        (("Ada Kern",), ("r1/P1.txt",)),
        (("Bo Feld",), ("r2/t/P01.txt",)),
    ]
    assert len({row.person for row in rows}) == 2
    assert contested(rows, ["r1/P1.txt", "r2/t/P01.txt"]) == {"1"}


def test_a_code_of_one_row_is_not_contested():
    """However many files it has."""
    row = Participant(person="P1", files=("a/P1.txt", "b/P1.txt"))
    assert contested([row], ["a/P1.txt", "b/P1.txt"]) == frozenset()


def test_names_of_a_file():
    """With or without folder and ending."""
    assert names_of_file("a/P1.TXT") == {"a/p1.txt", "p1.txt", "p1"}


def test_a_code_of_a_survey_that_talks_bear_as_well():
    """B1 answers a questionnaire, and is called so in a file's name; B2 is a label; one code alone may be chance."""
    survey = Document(
        format="csv",
        utterances=tuple(
            Utterance(text="Less walking.", locator="row 2", author=Author(id=one))
            for one in ("B1", "B2", "B9")
        ),
    )
    talk = Document(
        format="rtf", utterances=(Utterance(text="The font.", locator="1", speaker="B2"),)
    )
    rows = rows_in_both(
        [survey], {"talks/B1_ward.rtf": Document(format="rtf"), "group.rtf": talk}, known=()
    )
    assert [(row.person, row.ids) for row in rows] == [("B1", ("B1",)), ("B2", ("B2",))]
    assert rows_in_both([survey], {"group.rtf": talk}, known=()) == ()


def test_whom_of_the_list_a_session_is_called_after():
    """By a file's name or a title; two of them, or a name that is a word, tell nothing."""
    rows = [
        Participant(person=str(n), names=(one,))
        for n, one in enumerate(("Marli Teixeira", "Ivo Prado", "May Lund"))
    ]
    assert listed_in("talks/sanne_ivo.txt", (), rows) == "Ivo Prado"
    assert (
        listed_in("talks/a.md", (("title", "Entrevista — Marli Teixeira"),), rows)
        == "Marli Teixeira"
    )
    assert not listed_in("talks/marli_ivo.txt", (), rows)
    assert not listed_in("talks/2026 may.txt", (), rows)


def test_codes_that_talks_or_lists_have():
    """A file without one adds none."""
    assert codes_known(["t/P03.txt", "ana.txt"], [ADA, Participant(person="Bo")]) == {"3", "1"}
