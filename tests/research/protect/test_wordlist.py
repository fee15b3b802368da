from __future__ import annotations

from research.protect.wordlist import (
    COMMON,
    MONTHS,
    OFFICE,
    PLACES,
    SMALL,
    SMALL_IN_ENGLISH,
    is_job,
    is_office,
)
from research.text.name_parts import PARTICLES, TITLES


def test_names_that_are_words_are_listed() -> None:
    """The ones that every study meets."""
    assert {"will", "grant", "mark", "rose", "hope", "art", "bill", "chase", "page"} <= COMMON
    assert "may" in MONTHS


def test_names_that_are_only_names_are_not() -> None:
    """They are masked in lower case too."""
    assert COMMON.isdisjoint({"dana", "priya", "peter", "susan", "smith", "webb", "paul"})
    assert SMALL_IN_ENGLISH < SMALL
    assert SMALL.isdisjoint({"martin", "norman", "claude", "wright", "olivier", "clemence"})


def test_every_word_is_folded() -> None:
    """Words are compared in lower case."""
    words = COMMON | MONTHS | OFFICE | PARTICLES | PLACES | SMALL | TITLES
    assert all(word == word.lower() and " " not in word for word in words)


def test_people_are_called_like_a_desks_words() -> None:
    """Beside a word that is none; a desk, a role and a guess stay what they are."""
    called = ("torgny ask", "can aydın", "art best", "guy lambert", "just nowak")
    desks = ("support team", "anyone new", "best app", "main office", "see all", "ask", "")
    assert not any(is_office(name.split()) for name in called)
    assert [name for name in desks if not is_office(name.split())] == [""]


def test_german_makes_words_for_jobs_as_it_needs_them() -> None:
    """What ends like one is one; first names that end so are not."""
    jobs = "sekretärin schulleiter sozialarbeiterin psychologin floristin kellnerin"
    assert all(map(is_job, jobs.split()))
    names = "katherin severin christin victorin pellerin martin karin hofmann"
    assert not any(map(is_job, names.split()))
