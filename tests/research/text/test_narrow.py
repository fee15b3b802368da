"""Texts as bytes, one for each character."""

from __future__ import annotations

import pytest

from research.text.narrow import narrow


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("Too slow.", b"Too slow."),
        ("Größe", b"Gr\xf6\xdfe"),
        ("It’s – well… 5 €", b"It?s ? well? 5 ?"),
        ("great 😀 ❤️", b"great ? ??"),
        ("", b""),
    ],
)
def test_a_text_keeps_its_length(text: str, plain: bytes) -> None:
    """Letters of Western Europe are themselves, typographic signs and emoji are question marks."""
    assert narrow(text) == plain


@pytest.mark.parametrize("text", ["долго", "za długo", "e\u0301t", "٣", "待ち", "𝟗", "①"])
def test_other_letters_and_digits_are_not_lost(text: str) -> None:
    """A text that has them stays a text."""
    assert narrow(text) is None
