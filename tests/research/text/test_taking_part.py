"""Whoever takes part, as others speak of them."""

from __future__ import annotations

import pytest

from research.text.taking_part import SPOKEN_OF, begins_with_them, begins_with_user


@pytest.mark.parametrize(
    "text",
    [
        "The participant likes the idea.",
        "Groups: The tester wants fewer.",
        "La partecipante si è fermata a leggere.",
        "Il tester ha cliccato sulla freccia.",
        "El entrevistado indica que prefiere el mapa.",
        "Die Testperson sucht den Knopf.",
        "L'enquêtée hésite un moment.",
        "Deltagaren letar efter knappen.",
    ],
)
def test_whoever_watched_begins_so(text: str) -> None:
    """Nobody calls themselves the participant."""
    assert SPOKEN_OF.search(text)
    assert begins_with_them(text)


@pytest.mark.parametrize(
    "text", ["The tester", "I test for The Participant Press", "Il gatto dorme"]
)
def test_others_do_not(text: str) -> None:
    """Without a verb, or of something else."""
    assert not begins_with_them(text)


def test_the_user_is_another_word() -> None:
    """Makers say it as well."""
    assert begins_with_user("L'utente ha ignorato il menù.")
    assert not begins_with_them("The user clicks here.")
