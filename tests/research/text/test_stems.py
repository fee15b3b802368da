"""Keys of words: every form of a word has the same."""

import pytest

from research.text.stems import alike, stem, stems_in


@pytest.mark.parametrize(
    "forms",
    [
        "print prints printed printing",
        "cancel cancels canceled cancelled cancelling",
        "pay pays paid paying",
        "size sizes sizing sized",
        "delay delays delayed delaying",
        "battery batteries",
        "address addresses",
        "log logs logged logging",
        "install installs installed installing",
        "lose lost loses losing",
        "swap swaps swapped swapping",
        "check-in checkin",
    ],
)
def test_forms_of_a_word_have_one_key(forms):
    """A label never says a word twice in two forms."""
    assert len({stem(word) for word in forms.split()}) == 1


@pytest.mark.parametrize(("one", "other"), [("news", "new"), ("status", "state"), ("bus", "bu")])
def test_other_words_keep_their_own(one, other):
    """An s at the end is not always a plural."""
    assert stem(one) != stem(other)


def test_a_thing_is_alike_what_it_does():
    """A printer prints, what is delivered is a delivery, and shutting down is a shutdown."""
    assert alike(stem("printer"), stem("printing"))
    assert alike(stem("delivery"), stem("delivered"))
    assert alike("shut down", "shutdown")
    assert not alike(stem("car"), stem("card"))


@pytest.mark.parametrize("word", ["", "a", "s", "ing", "'s", "ß", "日本語", "é" * 500])
def test_any_word_has_a_key(word):
    """Nothing people write stops the naming."""
    assert isinstance(stem(word), str)


def test_the_keys_of_a_sentence_are_those_of_its_words():
    """Signs and figures are no words, an apostrophe is part of one."""
    assert stems_in("Printing 3 reports; they didn't print!") == {
        stem(word) for word in ("print", "report", "they", "didn't")
    }
