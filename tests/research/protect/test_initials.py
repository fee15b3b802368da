from __future__ import annotations

import pytest

from research.protect.initials import has_initial, with_initial
from research.protect.spans import Found

KNOWN = frozenset({"w grant", "will g", "grace i"})


@pytest.mark.parametrize(
    "text", ["W. Grant", "W.-P. Grant", "Will G.", "Will G can do it", "Will G, and me"]
)
def test_an_initial_that_fits_makes_a_common_word_a_name(text: str) -> None:
    """On either side, with a full stop or without one behind."""
    word = "Grant" if "Grant" in text else "Will"
    assert has_initial(text, text.index(word), word.lower(), KNOWN)


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("W Grant", "Grant"),
        ("Grace I think", "Grace"),
        ("Will B be next", "Will"),
        ("Will G-code", "Will"),
    ],
)
def test_a_letter_is_no_initial(text: str, word: str) -> None:
    """I is a word, another letter is a plan's or a part of one."""
    assert not has_initial(text, text.index(word), word.lower(), KNOWN)


def test_the_initial_goes_with_the_name() -> None:
    """Nothing is left of it."""
    assert with_initial("by Will G now", Found(3, 7, "will"), KNOWN) == Found(3, 9, "will g")
    assert with_initial("by W. Grant", Found(6, 11, "grant"), KNOWN) == Found(3, 11, "w grant")
    assert with_initial("by Will now", Found(3, 7, "will"), KNOWN) == Found(3, 7, "will")
