"""Questions and answers on one line."""

from __future__ import annotations

import pytest

from research.readers.transcript.layouts.questions import cut_at_question


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
