"""Beginnings of lines that may be labels."""

from __future__ import annotations

import pytest

from research.readers.transcript.labelling.candidates import candidate
from research.readers.transcript.markup import parse_line, split_lines


def of(raw: str):
    return candidate(parse_line(raw, number=1, locator="line 1"))


@pytest.mark.parametrize(
    ("raw", "label", "said", "stamp"),
    [
        ("Dana:  so tell me", "Dana", "so tell me", ""),
        ("Interviewer1 : hi", "Interviewer1", "hi", ""),
        ("[00:01:02] Dana: hi", "Dana", "hi", "00:01:02"),
        ("Dana (00:15): hi", "Dana", "hi", "00:00:15"),
        ("Dana: [00:15] hi", "Dana", "hi", "00:00:15"),
        ("Sam R  0:15", "Sam R", "", "00:00:15"),
        ("Sam R [00:00:15] hi", "Sam R", "hi", "00:00:15"),
        ("**Ali** 0:00  ", "Ali", "", "00:00:00"),
        ("[id1] hello", "id1", "hello", ""),
        ("INT\twhat", "INT", "what", ""),
        ("Q. what", "Q", "what", ""),
        ("Smith, John: hi", "Smith, John", "hi", ""),
        ("Sam R.: hi", "Sam R.", "hi", ""),
        ("**Interviewer** hi", "Interviewer", "hi", ""),
    ],
)
def test_who_what_and_when_are_taken_apart(raw: str, label: str, said: str, stamp: str) -> None:
    """In every common way."""
    found = of(raw)
    assert found is not None
    assert (found.label, found.said, found.stamp) == (label, said, stamp)


@pytest.mark.parametrize(
    "raw",
    [
        "http://example.org",
        "Note: hi",
        "Question 3: hi",
        "He went home and then he told me: no",
        "Why? Well: no",
        "# Heading: x",
        "...",
        "x:y",
    ],
)
def test_other_beginnings_are_none(raw: str) -> None:
    """Links, notes, times, sentences."""
    assert of(raw) is None


def test_capitals_that_spaces_hold_apart() -> None:
    """As Q and A in a column; one space is none, nor is a word."""
    found = of("Q  Where is it?")
    assert found is not None
    assert (found.label, found.said) == ("Q", "Where is it?")
    assert of("A list of it all here.") is None
    assert of("Well  I think so") is None


def test_a_role_may_be_cut_short() -> None:
    """With the full stop that says so; a sentence's is none."""
    found = of("Int.: Where is it?")
    assert found is not None
    assert found.label == "Int."
    assert of("It is here.: and there") is None


def test_a_name_may_stand_before_a_day_and_a_time() -> None:
    """Behind a dash, as Discord writes it; without one a title ends so."""
    told = candidate(split_lines("Jo (research) — 03/02/2024 10:12")[0])
    assert told is not None
    assert (told.label, told.how, told.stamp) == ("Jo (research)", "stamp", "00:10:12")
    assert candidate(split_lines("March 10, 2026, 10:00AM")[0]) is None


def test_a_name_in_capitals_may_be_held_apart_by_spaces() -> None:
    """As a typist sets a column of names."""
    told = candidate(split_lines("MAGDA       Since the divorce.")[0])
    assert told is not None
    assert (told.label, told.said) == ("MAGDA", "Since the divorce.")


def test_question_and_answer_may_be_spelt_out_the_first_time() -> None:
    told = [candidate(line) for line in split_lines("Question: Your name?\nAnswer: Pepi.")]
    assert [one.label for one in told if one] == ["Q", "A"]


def test_how_long_a_part_takes_is_no_label() -> None:
    """In a plan; a tool counts turns so, too."""
    for raw in (
        "10 min: We take a toy apart.",
        "15-20 minutes: They write.",
        "45 Minuten: Sie löten.",
    ):
        (line,) = split_lines(raw)
        assert candidate(line) is None
    (line,) = split_lines("017 Sam: We take it apart.")
    found = candidate(line)
    assert found is not None
    assert found.label == "Sam"


def test_a_dash_may_stand_right_behind_the_colon() -> None:
    """A name that a word clings to is none."""
    found = of("Irma:--¿Y cuándo?")
    assert found is not None
    assert (found.label, found.said) == ("Irma", "¿Y cuándo?")
    assert of("Irma:never in my life, no") is None


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("Entrevistado/a: Voy yo.", "Entrevistado"),
        ("Moderador(a): ¿Y luego?", "Moderador"),
        ("Interviewer:in: Und dann?", "Interviewer"),
        ("Befragte:r: Nie.", "Befragte"),
        ("Teilnehmer*in 3: Doch.", "Teilnehmer 3"),
        ("Enquêté·e : Jamais.", "Enquêté"),
    ],
)
def test_a_label_for_both_genders_is_the_role(text: str, label: str) -> None:
    """However a language marks the other one."""
    found = of(text)
    assert found is not None
    assert (found.label, found.said) == (label, text.rpartition(": ")[2])
