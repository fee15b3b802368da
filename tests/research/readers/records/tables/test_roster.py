"""Lists of participants as teams keep them."""

from __future__ import annotations

import pytest

from research.errors import InputError
from research.readers.document import PeopleListError
from research.readers.records.tables.roster import is_column, merged, participant_of

TRACKER = (
    "Participant ID,First Name,Last Name,Email,Session date,Notes\n"
    "P01,Mira,Holt,mira@x.example,2024-01-02,came late and had to leave early\n"
    "P02,Jonas,Feld,jonas@x.example,2024-01-03,\n"
)


def test_first_and_last_name_stand_apart():
    """They are one full name; the telephone describes nobody."""
    row = participant_of(
        {
            "Participant ID": "P3",
            "First Name": "Ada",
            "Last Name": "Kern",
            "Phone": "07700 900123",
            "Role": "Cook",
        }
    )
    assert (row.person, row.names, row.attributes) == ("P3", ("Ada Kern",), (("role", "Cook"),))


def test_headers_without_their_marks():
    """Not every keyboard has an ę."""
    row = participant_of({"Kod": "P3", "Imie": "Olga", "Nazwisko": "Wrona"})
    assert (row.person, row.names) == ("P3", ("Olga Wrona",))


def test_a_user_name_tells_who_somebody_is():
    """It is no trait that a report shows."""
    row = participant_of({"ID": "P3", "Handle": "@ada_k", "Username": "adak9"})
    assert (row.ids, row.attributes) == (("@ada_k", "adak9"), ())


def test_headers_in_other_languages():
    """A German list: beside a first name what is called a name is the last."""
    row = participant_of(
        {
            "Code": "TN4",
            "Vorname": "Ada",
            "Name": "Kern",
            "E-Mail": "A@X.example",
            "Datei": "a.txt",
            "Alter": "40",
        }
    )
    assert (row.person, row.names, row.emails) == ("TN4", ("Ada Kern",), ("a@x.example",))
    assert (row.files, row.attributes) == (("a.txt",), (("alter", "40"),))


def test_who_has_no_code_is_told_by_their_name():
    """A code goes before whatever else is called a participant."""
    assert participant_of({"Name": "Ada Kern", "File": "a.txt"}).person == "Ada Kern"
    both = participant_of({"Participant": "Ada Kern", "Code": "P9"})
    assert (both.person, both.names) == ("P9", ("Ada Kern",))


def test_whatever_ends_in_a_word_for_a_file_is_one():
    """Several in a cell are several."""
    assert participant_of({"ID": "P1", "Session files": "a.txt; b.txt"}).files == (
        "a.txt",
        "b.txt",
    )


def test_links_are_neither_files_nor_traits():
    """A tracker links its recordings."""
    row = participant_of(
        {"ID": "P1", "Recording": "https://x.example/r/1", "Folder": "https://x.example/f"}
    )
    assert (row.files, row.attributes) == ((), ())


def test_two_rows_of_one_person():
    """What the old one says goes first."""
    old, new = (
        {"ID": "P1", "Name": "Ada", "Plan": "a"},
        {"ID": "P1", "Name": "Ada K.", "Plan": "b"},
    )
    joined = merged(participant_of(old), participant_of(new))
    assert (joined.names, joined.attributes) == (("Ada", "Ada K."), (("plan", "a"),))


def test_a_tracker_is_no_evidence_and_names_people(read):
    """What the team notes of its participants is nobody's answer."""
    with pytest.raises(PeopleListError, match="lists participants") as caught:
        read(TRACKER)
    assert [one.names for one in caught.value.participants] == [("Mira Holt",), ("Jonas Feld",)]


ASKED = (
    "participant,name,email,What annoys you?\nP1,Ada Kern,a@x.example,The page is far too slow for me\n"
    "P2,Bo Feld,b@x.example,I never find the button that I want\n"
)


@pytest.mark.parametrize(
    "table",
    [
        "code,name,email\nT1,Slow search,\nT2,Lost password,\n",
        "id,name\nP1,Desk Lamp\nP2,Floor Lamp\n",
    ],
)
def test_what_is_no_list_of_participants(read, table):
    """Codes of a codebook, and products."""
    with pytest.raises(InputError) as caught:
        read(table)
    assert not getattr(caught.value, "participants", ())


def test_answers_beside_a_name_are_answers(read):
    """A form asks for both."""
    assert len(read(ASKED).utterances) == 2


def test_answers_without_a_question_mark(read):
    """What participants say of themselves is no trait, though they stand by code and name."""
    table = (
        "Participant,Name,Email,Biggest frustration\nP1,Ada Kern,a@x.example,The page takes half of my lunch to load\n"
        "P2,Bo Feld,b@x.example,I never find the button that I want\nP3,Cy Moor,c@x.example,My list is lost when I go back\n"
    )
    assert len(read(table).utterances) == 3
    noted = "The recruiter rang twice and left a message"
    roster = TRACKER.replace("Session date", "Availability").replace("2024-01-02", noted)
    with pytest.raises(PeopleListError):
        read(roster.replace("2024-01-03", "The agency has the hours of the ward"))


def test_whoever_is_called_for_short_keeps_the_last_name():
    """Beside a full name or one in two columns; an account's name stays what it is."""
    apart = {"Code": "P1", "First name": "William", "Last name": "Ashe", "Nickname": "Bill"}
    assert participant_of(apart).names == ("William Ashe", "Bill", "Bill Ashe")
    known = {"ID": "P1", "Name": "Deborah Hale", "Known as": "Debs"}
    assert participant_of(known).names == ("Deborah Hale", "Debs", "Debs Hale")
    whole = {"Code": "P1", "Name": "Agnes Boll", "Zoom name": "aggie_b"}
    assert participant_of(whole).names == ("Agnes Boll", "aggie_b")


def test_a_sentence_that_ends_in_a_word_for_a_file():
    """Is no header of a list of people."""
    assert is_column("Session files")
    assert not is_column("Bank rejects the payment file")


@pytest.mark.parametrize(
    "table",
    [
        "naam,email,leeftijd\nPetra Kuiper,petra@x.example,67\nJoost Blom,joost@x.example,34\n",
        "Nom;Fonction;Statut\nMarc Lopez;Commercial;Fait\nIlan Werth;Commercial;Annulé\n",
        ",P1,P2\nName,Odile Marchand,Bakary Sow\nE-mail,odile@x.example,b.sow@x.example\nAge,67,38\n",
    ],
)
def test_a_list_that_is_called_one_needs_no_codes(read, table):
    """Names tell as well, and a list may lie on its side."""
    with pytest.raises(PeopleListError) as told:
        read(table, name="deelnemers.csv")
    assert all(" " in one.names[0] for one in told.value.participants)


def test_a_list_of_contacts_is_not_the_studys(read):
    """Customers have names and addresses as well."""
    with pytest.raises(InputError) as told:
        read(
            "naam,email\nPetra Kuiper,petra@x.example\nJoost Blom,joost@x.example\n",
            name="klanten.csv",
        )
    assert not getattr(told.value, "participants", ())
