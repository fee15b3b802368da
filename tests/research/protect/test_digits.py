"""Digits counted before they are looked for, and digits of other scripts."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from research.protect.digits import may_have_digits, plain_digits, runs_of_digits, shape_of


@pytest.mark.parametrize(("text", "least"), [("room 12, week 3", 3), ("7", 1), ("", 0)])
def test_as_many_digits_may_be_enough(text: str, least: int) -> None:
    """Digits count wherever they stand."""
    assert may_have_digits(text, least)


def test_too_few_digits_rule_every_number_out() -> None:
    """Letters and signs are no digits."""
    assert not may_have_digits("room 12 is too loud, #!?", 3)


def test_digits_of_other_scripts_are_not_ruled_out() -> None:
    """They are not counted, so a text that may hold them may hold anything."""
    assert may_have_digits("٣٤٥", 3)
    assert may_have_digits("больше", 9)
    assert not may_have_digits("größer – €😀", 9)


def test_digits_are_counted_alike_in_every_script() -> None:
    """Everything else stays as it is, fractions and powers too."""
    assert plain_digits("+٤٩ ０３０-۷ a½²") == "+49 030-7 a½²"
    assert plain_digits("12 a") == "12 a"


@given(st.text(alphabet="07a.\n -", max_size=30))
def test_digits_are_found_in_the_shape_of_a_text(text: str) -> None:
    """Their runs, wherever they stand, and in any script."""
    spans = [one.span() for one in re.finditer(r"\d+", text)]
    assert runs_of_digits(text) == spans
    assert runs_of_digits(f"{text}é") == spans
    assert shape_of("Ab 1\n,") == b"aa 0\n "
    assert shape_of("é–1 ²") == b"  0  "
    assert shape_of("٣") is None
