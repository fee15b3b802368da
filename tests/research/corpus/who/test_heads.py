from __future__ import annotations

import pytest

from research.corpus.who.heads import (
    address_in,
    attributes_in,
    ids_in,
    named_in,
    names_in,
    who_is_asked,
)
from research.model import Identity


@pytest.mark.parametrize(
    ("key", "value", "role", "names"),
    [
        ("interviewee", "Nele Vos", "participant", ["Nele Vos"]),
        ("participant name", "Nele Vos, 44, nurse", "participant", ["Nele Vos"]),
        ("nombre", "Marta Gil (modista)", "participant", ["Marta Gil"]),
        ("interviewer", "Kaspar Lund & Lia Reis", "moderator", ["Kaspar Lund", "Lia Reis"]),
        ("attendees", "observer Jost Kranz, Bea Ask", "participant", ["Jost Kranz", "Bea Ask"]),
        ("participant", "P07", "", []),
        ("participant", "female, 34", "", []),
        ("stakeholder", "Head Nurse", "", []),
        ("product", "Larch House", "", []),
        ("system", "Windows Eleven", "", []),
        ("part", "Two", "", []),
        ("client", "Acme Rowing", "", []),
    ],
)
def test_people_are_told_from_codes_ages_and_jobs(key, value, role, names):
    """Whoever is named is somebody; what they are is not their name."""
    assert names_in(((key, value),)) == [(role, name) for name in names]


def test_whoever_was_there_is_named_and_only_who_is_asked_is_told_apart():
    """A title may name a firm, and attendees whoever asked: no two people are one for it."""
    title = (("title", "Interview with Nele Vos, March"),)
    assert names_in(title) == [("participant", "Nele Vos")]
    assert names_in((("title", "Interview with a lock keeper"),)) == []
    assert who_is_asked(title) == who_is_asked((("attendees", "Kaspar Lund"),)) == ""
    assert who_is_asked((("interviewee", "Ana Po, Bo Li"),)) == ""
    assert who_is_asked((("interviewee", "Nele Vos"), ("attendees", "Bo Li"))) == "Nele Vos"


def test_what_names_or_reaches_somebody_is_no_attribute():
    """Attributes are published; names and addresses are not."""
    header = (
        ("interviewee", "Nele Vos"), ("interviewer", "Kaspar"), ("email", "Nele <nele@oven.example>"),
        ("phone", "+44 20 7946 0958"), ("date", "2025-03-01"), ("age", "44"), ("plan", "team"),
    )  # fmt: skip
    assert attributes_in(header) == (("age", "44"), ("plan", "team"))
    assert attributes_in((("p04", "dental clinic"),)) == (("profile", "dental clinic"),)
    assert address_in(header) == "nele@oven.example"
    assert address_in((("email", "none"),)) == ""


def test_those_whom_only_a_head_names():
    """Staff, and people of a group who speak under codes."""
    known = [Identity(person_id="P-0007", kind="name", value="nele vos")]
    headers = [(("participants", "Nele Vos, Bo Li"), ("interviewer", "Kaspar Lund"))]
    assert [(one.person_id, one.value) for one in named_in(headers, known=known)] == [
        ("[moderator]", "Kaspar Lund"),
        ("[participant]", "Bo Li"),
    ]


def test_whoever_else_was_there_is_named() -> None:
    """What stands in brackets behind a name is none."""
    header = (("also present", "Tom Baker (notes)"), ("recruited by", "Agnes Moor"))
    assert names_in(header) == [("moderator", "Tom Baker"), ("moderator", "Agnes Moor")]
    assert attributes_in(header) == ()


@pytest.mark.parametrize(
    ("told", "ids"),
    [
        ("I = Interviewer, P1 = Person j5mWdx, P2 = YzCTXF", {"p 1": "j5mWdx", "p 2": "YzCTXF"}),
        ("P1 = Nurse, P2 = Teacher of year 4", {}),
        ("A = Amazon Echo", {}),
    ],
)
def test_a_legend_may_give_the_ids_of_a_study(told: str, ids: dict[str, str]) -> None:
    """No word has a figure or a capital among its letters."""
    assert ids_in((("date", "3 May"), ("abbreviations", told))) == ids


def test_a_firm_in_brackets_is_nobody() -> None:
    """Behind a name; a name in brackets behind a code is one."""
    header = (("participants", "Joao Lima (Sol Energy), Bo Li (vet)"),)
    assert [name for _, name in names_in(header)] == ["Joao Lima", "Bo Li"]
    assert names_in((("participant", "P3 (Ana Reis)"),)) == [("participant", "Ana Reis")]
