"""Several labels of one speaker."""

from __future__ import annotations

import pytest

from research.readers.transcript.labelling.aliases import (
    answers_to_numbers,
    by_initials,
    one_label_each,
)
from research.readers.transcript.labelling.candidates import Labelled
from research.readers.transcript.markup import split_lines


@pytest.mark.parametrize(
    ("labels", "plain"),
    [
        (["Mei", "Mei (Supply analyst)"], ["Mei", "Mei"]),
        (["Mei (Supply analyst)", "Bo"], ["Mei (Supply analyst)", "Bo"]),
        (["Wren Castle (Acme)", "Bo Lund (Larch)"], ["Wren Castle", "Bo Lund"]),
        (
            ["Ada Robles, Entrevistadora", "Ofelia Pinto, tenant", "EN", "OF", "EN", "OF"],
            ["Ada Robles, Entrevistadora", "Ofelia Pinto"] * 3,
        ),
        (["Dana (moderator)", "Dana"], ["Dana (moderator)"] * 2),
        (["Interviewer (Dana)", "Dana", "Interviewer"], ["Interviewer (Dana)"] * 3),
        (
            ["Participant (Ana)", "Participant (Ken)", "Participant", "Ken"],
            ["Participant (Ana)", "Participant (Ken)", "Participant", "Participant (Ken)"],
        ),
        (
            ["Respondent (R)", "R", "Interviewer (I)", "I"],
            ["Respondent"] * 2 + ["Interviewer"] * 2,
        ),
        (["Respondent (R1)", "R1"], ["Respondent (R1)", "R1"]),
    ],
)
def test_one_spelling_each(labels: list[str], plain: list[str]) -> None:
    """A number is whoever it counts, a role in brackets says what somebody is."""
    given = {n: Labelled(label=label, said="x", how="colon") for n, label in enumerate(labels)}
    assert [part.label for part in one_label_each(given).values()] == plain


def test_a_code_with_what_kind_of_person_it_is() -> None:
    """P4 (M, 63 years) is P4, and Speaker 1 (moderator) stays what it says."""
    labels = {
        n: Labelled(label=label, said="x", how="colon")
        for n, label in enumerate(
            ("P4 (M, 63 years)", "P4", "P5 (F, 28)", "Speaker 1 (moderator)"), start=1
        )
    }
    assert [one.label for one in one_label_each(labels).values()] == [
        "P4",
        "P4",
        "P5",
        "Speaker 1 (moderator)",
    ]


def test_an_age_behind_a_name_is_no_part_of_it() -> None:
    """Carmen (62 years) is Carmen; Speaker (2) is somebody else than Speaker."""
    labels = {
        n: Labelled(label=label, said="x", how="colon")
        for n, label in enumerate(("Carmen (62 years)", "Speaker (2)", "Ana (P3)"), start=1)
    }
    assert [one.label for one in one_label_each(labels).values()] == [
        "Carmen",
        "Speaker (2)",
        "Ana (P3)",
    ]


def test_what_stands_beside_two_codes_makes_them_nobody_else() -> None:
    """Two teachers of a group stay two; a name with its code is also the name alone."""
    labels = {
        n: Labelled(label=label, said="x", how="colon")
        for n, label in enumerate(("P1 (Lehrerin)", "P2 (Lehrerin)", "P3 (Ana)", "Ana"), start=1)
    }
    told = [one.label for one in one_label_each(labels).values()]
    assert len(set(told)) == 3
    assert told[2:] == ["P3 (Ana)", "P3 (Ana)"]


def test_initials_stand_for_the_full_name_above_them() -> None:
    """Where only one has them, and they are no role's."""
    given = ["Rita Stone", "Bo Hale", "RS", "BH", "RS"]
    labels = {n: Labelled(label=label, said="x", how="colon") for n, label in enumerate(given)}
    told = [part.label for part in one_label_each(labels).values()]
    assert told == ["Rita Stone", "Bo Hale", "Rita Stone", "Bo Hale", "Rita Stone"]
    assert by_initials(["Rita Stone", "Rob Sand", "RS"]) == {}


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        ("Q1 : Où ?\nR1 : Ici.\nQ2 : Quand ?\nR2 : Hier.", {"Participant", "Q"}),
        ("Q1: Where?\nR1: Here.\nR1: Inside.\nQ2: When?\nR2: Then.", {"Participant", "Q"}),
        ("Q1: Where?\nA : Here.\nQ2: When?\nA : Then.", {"A", "Q"}),
        ("Mod: Where?\nR1: Here.\nMod: When?\nR2: Then.", {"R1", "R2"}),
        ("Q1: Where?\nR2: Here.\nR1: There.\nQ2: When?", {"R1", "R2"}),
    ],
)
def test_answers_with_the_numbers_of_questions_are_one_persons(
    text: str, speakers: set[str]
) -> None:
    """In a group R1 and R2 are two, who answer in any order."""
    lines = split_lines(text)
    labels = {
        line.number: Labelled(label=line.text[:2].strip(), said="x", how="colon")
        for line in lines
        if line.text.startswith(("R", "A"))
    }
    assert {part.label for part in answers_to_numbers(lines, labels).values()} == speakers
