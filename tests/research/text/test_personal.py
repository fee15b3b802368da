from __future__ import annotations

import pytest

from research.text.personal import are_of_self, own_words, speaks_of_self


@pytest.mark.parametrize(
    "text", ["there I stood", "Minha chave", "Mein Rad", "c'est mon vélo.", "mi bici", "I'm in"]
)
def test_somebody_speaks_of_themselves(text):
    """In five languages."""
    assert speaks_of_self(text)


@pytest.mark.parametrize(
    "text",
    [
        "Setas nos botões",
        "my-app: retry",
        "PHASE I/O",
        "us-east-1 down",
        "Prepared by Delta",
        "mi=4",
    ],
)
def test_programs_do_not(text):
    """Identifiers that hold such a word are none."""
    assert not speaks_of_self(text)


def test_cells_of_people_about_themselves():
    """A quarter is enough, and none is where nothing stands."""
    assert are_of_self(["I wait", "", "It is slow", "Too far", "Too dear"])
    assert not are_of_self(["I wait", "He left", "It is slow", "Too far", "Too dear"])
    assert not are_of_self(["", " "])


@pytest.mark.parametrize(
    ("text", "times"),
    [
        ("I keep my list", 2),
        ("i've lost it", 1),
        ("Ich male mein Blatt", 2),
        ("J'ai mon cahier", 2),
        ("Tengo tres y no puedo abrirlos", 2),
        ("Non ne ho mai usati, direi", 2),
        ("Acho que fiz errado", 2),
        ("Zamówiłem i nie wiem", 2),
        ("Hoe plan je een afspraak?", 0),
        ("Je to tam na stole", 0),
        ("Je sais, je regarde", 2),
        ("tell me", 0),
        ("island", 0),
    ],
)
def test_words_of_oneself_are_counted(text, times):
    assert own_words(text) == times
