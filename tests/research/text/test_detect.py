from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from research.text.detect import CODES, languages


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("The rota is empty again and I don't know why.", "en"),
        ("Export crashes constantly since yesterday's update", "en"),
        ("Das Programm stürzt ab, wenn ich den Plan öffne.", "de"),
        ("L'application se ferme toute seule.", "fr"),
        ("No puedo entrar en mi cuenta desde ayer.", "es"),
        ("Non riesco ad accedere al turno.", "it"),
        ("Nie mogę się zalogować do aplikacji.", "pl"),
        ("もう一度ログインできません", "ja"),
        ("не могу войти в приложение", "ru"),
    ],
)
def test_the_language_is_told(text: str, code: str) -> None:
    """By small words or by the model."""
    assert languages([text]) == (code,)


@pytest.mark.parametrize(
    "text", ["", "ok", "12345", "[email] P-0007", "https://x.example/die/und", "🙂🙂", "\ud800"]
)
def test_too_little_text_is_undetermined(text: str) -> None:
    """Masks, links and numbers are in no language, and two letters are in all of them."""
    assert languages([text]) == ("und",)


def test_order_and_number_are_kept() -> None:
    """One answer per text, in the order asked, the same every time."""
    texts = [
        "The rota is empty and it is not my fault.",
        "",
        "Der Dienstplan ist schon wieder leer.",
    ]
    assert languages(texts * 3) == ("en", "und", "de") * 3
    assert languages([]) == ()


def test_what_is_unclear_goes_with_what_else_its_person_says() -> None:
    """Two words of somebody who speaks English otherwise are English; a foreign word or letter still tells."""
    said = {
        "I open the plan on my phone and it is out of date.": "en",
        "Car park. Only quiet place.": "en",
        "That is what I can't stand about it.": "en",
        "Good Lord, no. Bosun, get down!": "en",
        "They would just have to ask me.": "en",
        "Können Schichten getauscht werden?": "de",
    }
    alone = "Kalender Schicht Lohn Dienstplan"
    people = ["P1"] * len(said) + ["P2"]
    assert languages([*said, alone], people=people) == (*said.values(), "de")


def test_one_english_sentence_makes_nobody_english() -> None:
    """Who mostly says what is unclear is asked the model about."""
    said = ["It says that the plan is not there.", *["Kalender Schicht Lohn Dienstplan"] * 2]
    assert languages(said, people=["P1"] * 3) == ("en", "de", "de")


def test_plain_english_is_fast() -> None:
    """A study in English does not wait for a model."""
    texts = [
        f"I open the rota {n} times a day and it is empty when I need it." for n in range(20_000)
    ]
    start = time.process_time()
    assert set(languages(texts)) == {"en"}
    assert time.process_time() - start < 4.0


@settings(deadline=None)
@given(st.lists(st.text(), max_size=5))
def test_any_text_has_an_answer(texts: list[str]) -> None:
    """A code that is known, or none."""
    assert all(code == "und" or code.upper() in CODES for code in languages(texts))


def test_one_endless_word_is_looked_through_once() -> None:
    """A pasted blob without a space, or without anything but letters, is no reason to wait for minutes."""
    assert languages([":aa" * 20_000])
    assert languages(["x" * 1_000_000])
