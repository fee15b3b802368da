"""Answers that only ask again."""

from __future__ import annotations

import pytest

from research.facets.echoed import echoes


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        (
            "And how do you decide which orders to pack first?",
            "How do I decide which to pack first?",
        ),
        ("What slows you down on a normal day?", "What slows me down on a normal day?"),
        ("Do you use the app or the web page at work?", "Um, do I use the app or the web page?"),
    ],
)
def test_a_question_said_again_is_an_echo(question: str, answer: str) -> None:
    """People repeat a question while they think; that is no need of theirs."""
    assert echoes(answer, question)


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("How do you decide which orders to pack first?", "How can I see which orders are late?"),
        ("Is there anything else about the app?", "Is there a way to get the app in Welsh?"),
        ("What did you expect to happen there?", "Where is the save button?"),
        ("Do you use the app?", "I use the app."),
        ("Press one of the three buttons below.", "What do you mean, three buttons below?"),
        ("", "Where is it?"),
    ],
)
def test_a_question_of_ones_own_is_none(question: str, answer: str) -> None:
    """Who asks something else wants to know it, whatever words the question lent him."""
    assert not echoes(answer, question)


def test_a_page_of_questions_takes_no_time() -> None:
    """Whoever pastes a long text is no slower than others, and echoes nothing."""
    assert not echoes("What is it? " * 20_000, "what is it " * 20_000)
