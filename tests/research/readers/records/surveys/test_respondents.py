"""Who answered a row."""

from __future__ import annotations

import pytest


def _who(document):
    return [said.author.id for said in document.utterances]


def test_groups_that_repeat_belong_to_their_respondent(read):
    """ODK and Kobo write them in tables of their own, under the key of the response."""
    parent = read(
        "farmer-age,changes,KEY,SubmitterID,ReviewState\n"
        "51,The rains come when my maize is already asleep,uuid:aa-1,12,\n"
        "38,I planted trees and my brother laughed at me,uuid:aa-2,12,\n"
    )
    child = read(
        "plot_problem,PARENT_KEY,KEY\n"
        "Moles under the fence eat all of the roots,uuid:aa-1,uuid:aa-1/plots[1]\n"
        "I carry the stones with both of my daughters,uuid:aa-1,uuid:aa-1/plots[2]\n"
    )
    assert _who(parent) == ["uuid:aa-1", "uuid:aa-2"]
    assert _who(child) == ["uuid:aa-1", "uuid:aa-1"]
    assert child.kind == "survey"


def test_a_running_number_beside_a_unique_id(read):
    """The number is anybody's; a group of the response gives the id."""
    head = "Village,What problems do you have?,_id,_uuid,_submission_time,_index\n"
    document = read(
        head + "Kib,The handle breaks every month of the year,31,u-7781-a,2026-02-01,1\n"
        "Oso,We queue from four in the morning at least,32,u-7781-b,2026-02-01,2\n"
    )
    assert _who(document) == ["u-7781-a", "u-7781-b"]
    group = read(
        "_index,_submission__uuid,What else?\n1,u-7781-a,The tap is far from where I live\n"
    )
    assert _who(group) == ["u-7781-a"]


def test_ids_describe_nobody(read):
    """A column that is called an id and tells everybody apart is no trait."""
    document = read(
        "Respondent ID,Device ID,Store ID,What is missing?\n"
        "R1,d-1,north,A bench at the third stop would be nice\n"
        "R2,d-2,north,The timetable hangs too high for me\n"
        "R3,d-3,south,A bin that is not always full\n"
    )
    assert document.utterances[0].author.attributes == (("Store ID", "north"),)


def test_an_id_under_a_head_of_its_own(read):
    """A panel's number with a letter tells respondents apart as one called Respondent ID does."""
    document = read(
        "PanelID,How has the new bin collection worked for you?\n"
        "K-101,They skip our lane when it snows\nK-102,I never know which colour it is this week\n"
    )
    assert _who(document) == ["K-101", "K-102"]


ANSWERS = [
    "It stops when I add photos",
    "I see no dates of last year",
    "Nobody rang me back for days",
]
NAMES = ["Ewa Mruk", "Jan Sowa", "Olena Hrab"]


def _survey(header: str, cells: list[str]) -> str:
    rows = "".join(f"{cell},{said}\n" for cell, said in zip(cells, ANSWERS, strict=True))
    return f"{header},What annoys you?\n{rows}"


@pytest.mark.parametrize("header", ["Adres e-mail", "Uw e-mailadres", "メールアドレス"])
def test_addresses_tell_who_answered(read, header):
    """In any language, so that one person's answers in two surveys are one person's."""
    cells = [f"p{n}@klinika.example" for n in range(3)]
    said = read(_survey(header, cells), "survey.csv").utterances
    assert [one.author.email for one in said] == cells


@pytest.mark.parametrize(
    "header", ["Nazwa", "First, what's your name?", "demo/respondent_name", "氏名"]
)
def test_names_tell_who_answered(read, header):
    """A name is masked, and is no attribute that a report would print."""
    said = read(_survey(f'"{header}"', NAMES), "survey.csv").utterances
    assert [one.author.name for one in said] == NAMES
    assert not any(one.author.attributes for one in said)


@pytest.mark.parametrize(
    ("header", "cells"),
    [
        ("Name of your school", ["Oak Hill", "Elm Park", "Oak Hill"]),
        ("Agent e-mail", ["a@desk.example", "a@desk.example", "b@desk.example"]),
    ],
)
def test_other_names_and_addresses(read, header, cells):
    """Those of schools and agents are nobody's who answered."""
    said = read(_survey(header, cells), "survey.csv").utterances
    assert not any(one.author.name or one.author.email for one in said)


def test_a_name_among_the_fields_of_a_question(read):
    """SurveyMonkey puts the field below the question; the telephone beside it is no trait."""
    rows = "".join(
        f"{n}77777777,{name},0171 55501{n:02},{said}\n"
        for n, (name, said) in enumerate(zip(NAMES, ANSWERS, strict=True))
    )
    head = "Respondent ID,May we call you?,,What annoys you?\n,Name,Phone,Open-Ended Response\n"
    said = read(head + rows).utterances
    assert [one.author.name for one in said] == NAMES
    assert not any(one.author.attributes for one in said)


def test_the_only_name_in_a_column_of_names(read):
    """It is a name, and describes nobody."""
    document = read(
        "Respondent ID,What worries you about it?,,Full name (optional),\n"
        ",Open-Ended Response,Other (please specify),First name,Last name\n"
        "118824,It dies with whoever set it up,,,\n118825,The tablets are heavy,,fathima,shaba bagir\n"
    )
    assert [said.author.name for said in document.utterances] == ["", "fathima"]
    assert not any(said.author.attributes for said in document.utterances)


def test_one_id_of_two_addresses(read):
    """An id that a tool gave twice joins nobody."""
    head = "response_id,email,comment\n"
    rows = "NPS-7,mo@orchard.example,Savings are real\nNPS-7,lis@quarry.example,The portal is confusing\n"
    assert _who(read(head + rows, name="nps.csv")) == ["", ""]


@pytest.mark.parametrize("who", ["scout", "panelist", "tester"])
def test_a_diary_of_several_entries_is_one_person_s(read, who):
    """Tools for diary studies have names of their own for those who keep one."""
    document = read(
        f"{who}_id,{who}_name,part,entry_id,What was the most frustrating moment?\n"
        "k1,Lin,1,e1,The clasp snapped before I had left the shop with it\n"
        "k1,Lin,2,e2,My neighbour took the parcel in and then flew to Crete\n"
        "k2,Abe,1,e3,Nobody could tell me which of the two keys was mine\n"
    )
    assert _who(document) == ["k1", "k1", "k2"]
