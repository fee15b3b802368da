from __future__ import annotations

import pytest

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
