"""Lists in sentences."""

from __future__ import annotations

from research.text.few import some


def test_the_first_are_named_and_the_others_counted() -> None:
    """A few are all named."""
    assert some(["a", "b"]) == "a, b"
    assert some(["a", "b", "c"], 2, between="; ") == "a; b and 1 more"
