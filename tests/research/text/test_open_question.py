"""Whether a question asks for a thing."""

from __future__ import annotations

import time

import pytest

from research.text.open_question import asks_for_a_thing


@pytest.mark.parametrize(
    "question",
    [
        "What would you change?",
        "Okay. And which part did you skip?",
        "And for you, what was the worst of it?",
        "¿Qué le falta?",
        "Was würden Sie streichen?",
        "Qu'est-ce que tu fais ? Et quel outil ?",
    ],
)
def test_a_thing_is_asked_for(question: str) -> None:
    """In any of the languages, also behind a word that leads on."""
    assert asks_for_a_thing(question)


@pytest.mark.parametrize(
    "question",
    ["Do you use it?", "Is it what you hoped for?", "How are you?", "What a mess.", ""],
)
def test_a_nod_is_asked_for(question: str) -> None:
    """Yes answers it, or nothing much does."""
    assert not asks_for_a_thing(question)


def test_a_long_speech_before_the_question_costs_its_length() -> None:
    """Somebody explains for an hour, and asks then."""
    start = time.process_time()
    assert asks_for_a_thing(f"{'and so on ' * 20_000}? What now?")
    assert not asks_for_a_thing(f"{'and so on ' * 20_000}; is it?")
    assert time.process_time() - start < 1
