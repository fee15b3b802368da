"""Lines and what they are."""

from __future__ import annotations

import pytest

from research.readers.transcript.lines import Line, asks, cut_at_question, put, runs_on, set_aside


def line(text: str, number: int = 1, aside: str = "") -> Line:
    return Line(number=number, text=text, locator=f"line {number}", aside=aside)


def test_a_line_is_blank_speech_or_aside() -> None:
    """Exactly one of the three."""
    assert line("").blank
    assert not line("").speech
    assert line("hi").speech
    assert not line("hi", aside="a heading").speech
    assert not line("", aside="a comment").blank


def test_the_first_reason_stays() -> None:
    """What was set aside already keeps why."""
    lines = set_aside([line("a", 1), line("b", 2, "a rule"), line("c", 3)], [1, 2], "a heading")
    assert [one.aside for one in lines] == ["a heading", "a rule", ""]


@pytest.mark.parametrize(
    ("text", "expected"),
    [("Why?", True), ('He said "why?"', True), ("Why? Because.", False), ("", False)],
)
def test_a_question_ends_in_its_mark(text: str, expected: bool) -> None:  # noqa: FBT001
    """Give or take a quote around it."""
    assert asks(text) is expected


def test_a_sentence_runs_on_until_its_stop() -> None:
    """Only into the very next line."""
    assert runs_on(line("I keep a list of", 1), line("Dana: the boats", 2))
    assert not runs_on(line("I keep a list.", 1), line("Dana: the boats", 2))
    assert not runs_on(line("I keep a list of", 1), line("Dana: the boats", 3))


@pytest.mark.parametrize(
    ("text", "question", "answer"),
    [
        ("How often? Twice a week.", "How often?", "Twice a week."),
        ("Do you? If so, how often? Yes, daily.", "Do you? If so, how often?", "Yes, daily."),
        ("Which device? - A tablet. Why?", "Which device?", "A tablet. Why?"),
        ("How often?", "How often?", ""),
        ("How often? ...", "How often? ...", ""),
        ("Twice a week.", "", "Twice a week."),
    ],
)
def test_the_line_is_cut_after_its_leading_questions(
    text: str, question: str, answer: str
) -> None:
    """What follows is the answer, whatever it asks itself."""
    assert cut_at_question(text) == (question, answer)


def test_a_changed_line_keeps_how_it_stood_in_the_file() -> None:
    """And what was noted among its words; the others stay as they are."""
    lines = (line("a (she points)"), line("b", 2))
    first, other = put(lines, {1: lines[0].saying("a", "she points")})
    assert (first.text, first.notes, first.original) == ("a", ("she points",), "a (she points)")
    assert other is lines[1]
