"""Names beside a masked number or address."""

from __future__ import annotations

import pytest

from research.protect.contacts import mask_beside


def masked(text: str, *, keep: str = "") -> str:
    return mask_beside(text, "[name]", kept=lambda name: name == keep)


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Please refund it, Marten Quist, [phone]", "Please refund it, [name], [phone]"),
        ("Rufen Sie an: [phone], Karin Ebel", "Rufen Sie an: [phone], [name]"),
        ("It broke. Ada van Loon ([email])", "It broke. [name] ([email])"),
        ("Write to me\nIo Né-Paul: [email]", "Write to me\n[name]: [email]"),
    ],
)
def test_a_name_beside_a_contact_is_masked(text: str, shown: str) -> None:
    """Before or behind it, between a mark and the number."""
    assert masked(text) == shown
    assert masked(shown) == shown


@pytest.mark.parametrize(
    "text",
    [
        "Marten Quist broke it",
        "I called [phone] and Marten Quist answered the call",
        "Your desk, Customer Support, [phone]",
        "ring us, any time, [phone]",
        "Mein Handy: [phone]",
        "New Address: [email]",
    ],
)
def test_what_is_no_name_or_stands_elsewhere_is_left(text: str) -> None:
    """Desks have numbers too; a name in a sentence is for other rules to tell."""
    assert masked(text) == text


def test_a_name_to_keep_is_kept() -> None:
    assert (
        masked("Ask, Marten Quist, [phone]", keep="Marten Quist") == "Ask, Marten Quist, [phone]"
    )


def test_a_hostile_text_takes_no_longer() -> None:
    assert masked("[phone]" + "Aa " * 100_000)
    assert masked("[phone]" + " " * 200_000)
    assert masked("A" * 200_000 + "[email]")
