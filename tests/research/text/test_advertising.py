"""Mail that only sells something."""

from __future__ import annotations

import pytest

from research.text.ticket import parts_of


def _reasons(text: str, subject: str = "") -> list[str]:
    return [part.reason for part in parts_of(text, subject=subject)]


@pytest.mark.parametrize(
    ("subject", "text"),
    [
        (
            "Page one on Google",
            "Dear site owner, our agency can rank your website. Ask for a free audit today.",
        ),
        (
            "Your number was drawn",
            "Congratulations! You were chosen for a bonus of 0.4 bitcoin, claim your coins below.",
        ),
        (
            "Funds for your business",
            "We offer business loans without collateral. No credit check, apply today!",
        ),
        (
            "Term papers from 9 dollars",
            "Our experts write essays for you. 30 % off with the promo code SPRING, order now.",
        ),
        (
            "Grow your channel",
            "We provide 5,000 real followers within 48 hours. Visit our store, best prices.",
        ),
    ],
)
def test_what_only_advertises_is_left_out(subject: str, text: str) -> None:
    """No customer wrote it."""
    assert _reasons(text, subject) == ["advertising"]


@pytest.mark.parametrize(
    "text",
    [
        "The promo code gives 20 % off on your page, and at the till it's refused. Within 24 hours, please!",
        "Our ranking on your website is wrong since the update.",
        "Your business plan has no bonus hours, though we were promised them.",
        "I clicked the link in an email that said congratulations, you have been selected. Was that you?",
        "The loan of the bike ran out and the wallet was charged again.",
        "Stars and likes vanish from our reviews when you order now.",
        "My essay was marked as plagiarism and the deadline was within 24 hours.",
        "How do I invest the gift card worth 50 euros?",
    ],
)
def test_customers_who_use_such_words_are_heard(text: str) -> None:
    """One or two of them stand in any honest mail."""
    assert _reasons(text) == [""]
