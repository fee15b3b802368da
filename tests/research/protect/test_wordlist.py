from __future__ import annotations

from research.protect.wordlist import COMMON, MONTHS, OFFICE, PARTICLES, PLACES, SMALL, TITLES


def test_names_that_are_words_are_listed() -> None:
    """The ones that every study meets."""
    assert {"will", "grant", "mark", "rose", "hope", "art", "bill", "chase", "page"} <= COMMON
    assert "may" in MONTHS


def test_names_that_are_only_names_are_not() -> None:
    """They are masked in lower case too."""
    assert COMMON.isdisjoint({"dana", "priya", "peter", "susan", "smith", "webb", "paul"})
    assert SMALL.isdisjoint({"martin", "norman", "claude", "wright", "olivier", "clemence"})


def test_every_word_is_folded() -> None:
    """Words are compared in lower case."""
    words = COMMON | MONTHS | OFFICE | PARTICLES | PLACES | SMALL | TITLES
    assert all(word == word.lower() and " " not in word for word in words)
