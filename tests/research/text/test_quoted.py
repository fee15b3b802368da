from __future__ import annotations

from research.text.lines import lines_of
from research.text.quoted import inline_quote, mark_quotes


def _reasons(text: str) -> list[str]:
    lines = list(lines_of(text, len(text)))
    mark_quotes(lines, text)
    return [line.reason for line in lines]


def test_a_wrapped_attribution_is_one() -> None:
    """Mail programs wrap at 78 characters."""
    text = "No, it is still empty today.\nOn Monday, 3 May 2026 at 09:12 X\n<x@y.example>\nwrote:\nYes"
    assert _reasons(text) == ["", *["quoted reply"] * 4]


def test_a_sentence_with_wrote_is_none() -> None:
    """People tell who wrote what."""
    assert _reasons("On Monday he wrote:\nfix it") == ["", ""]
    assert inline_quote("He wrote: fix it") == len("He wrote: fix it")


def test_two_headers_make_a_block() -> None:
    """One may be a sentence."""
    assert _reasons("From: Monday on\nit fails\nTo: nobody") == ["", "", ""]
