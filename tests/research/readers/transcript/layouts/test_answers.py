"""Answers below the list of their questions."""

from __future__ import annotations

from research.readers.transcript.assemble import Sheet, assemble
from research.readers.transcript.markup import split_lines


def said(text: str) -> list[tuple[str, str]]:
    """What was asked and what was answered, in order."""
    document = assemble(Sheet(format="md", lines=split_lines(text)))
    return [(one.question, one.text) for one in document.utterances if one.role != "moderator"]


def test_answers_find_their_questions_by_number() -> None:
    """And go on below, wrapped or in paragraphs."""
    text = "QUESTIONS\n1. How long?\n2. Where?\n\nANSWERS\n1. Four years,\nsince the flood.\n\n   The old one melted.\n2. At the pool."
    (first, one), (second, other) = said(text)
    assert (first, second) == ("How long?", "Where?")
    assert " ".join(one.split()) == "Four years, since the flood. The old one melted."
    assert other == "At the pool."


def test_answers_with_other_numbers_are_left_as_they_are() -> None:
    """A list that answers nothing above it is not torn apart."""
    text = "Questions\n1. How long?\n2. Where?\n\nAnswers\n3. Four years.\n4. At the pool."
    assert ("How long?", "Four years.") not in said(text)
