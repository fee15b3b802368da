"""Small words of seven languages."""

from dataclasses import fields

import pytest

from research.text.small_words import ENGLISH, LANGUAGES, language_of


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("the app is slow and it never loads", 0),
        ("die App ist langsam und lädt nicht", 1),
        ("l application est lente et ne charge pas", 2),
        ("la aplicación es lenta y no carga nunca los turnos", 3),
        ("il programma è lento e non si apre mai", 4),
        ("o aplicativo é lento e não abre mais", 5),
        ("de app is traag en laadt het rooster niet", 6),
    ],
)
def test_a_language_is_told_by_its_small_words(text, place):
    """Each excerpt is read by the rules of its own language."""
    assert language_of(text.split()) is LANGUAGES[place]


@pytest.mark.parametrize("words", [[], ["door"], ["lock", "door"], ["zzz"]])
def test_without_signs_it_is_english(words):
    """A single word that Dutch also has does not make a text Dutch."""
    assert language_of(words) is ENGLISH


def test_a_word_has_one_part_in_a_phrase():
    """English words are not in two lists that contradict each other."""
    lists = [getattr(ENGLISH, field.name) for field in fields(ENGLISH)]
    assert sum(map(len, lists)) == len(frozenset().union(*lists))
