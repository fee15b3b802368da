from __future__ import annotations

import pytest

from research.text.ticket.boilerplate import (
    DEVICE,
    FIELD,
    FORWARD_WORDS,
    FORWARDS,
    GREETING,
    INLINE,
    INLINE_STARTS,
    LEGAL,
    REGISTERED,
    SIGN_OFF,
    TEMPLATE,
)


@pytest.mark.parametrize(
    "line",
    [
        *("Thanks", "Thank you!", "Many thanks,", "Thanks so much, P-0007", "Cheers :)", "Best,"),
        *("Kind regards", "Thanks, kind regards, P-0007", "Yours faithfully,", "Viele Grüße"),
        *("Thank you for your help.", "Looking forward to hearing from you.", "Un saludo", "MfG"),
    ],
)
def test_sign_offs(line: str) -> None:
    """Alone on their line, with or without the name."""
    assert SIGN_OFF.match(line)


@pytest.mark.parametrize(
    "line", ["Thanks a lot for breaking it", "Best app", "Cheers mate it broke", "Thanks but no"]
)
def test_no_sign_offs(line: str) -> None:
    """Something is said after the word."""
    assert not SIGN_OFF.match(line)


def test_a_greeting_ends_at_its_comma() -> None:
    """The complaint may follow on the same line."""
    found = GREETING.match("Dear Larch House team, it fails")
    assert found
    assert found.group() == "Dear Larch House team, "


@pytest.mark.parametrize(
    "line",
    [
        "Sent from my iPhone",
        "Sent from Outlook for iOS",
        "Envoyé de mon iPhone",
        "Get Outlook for iOS",
    ],
)
def test_device_lines(line: str) -> None:
    """Every mail program has its own."""
    assert DEVICE.match(line)


def test_forms_and_footers() -> None:
    """Fields, numbers, rules, notices."""
    assert FIELD.match("App version: 3.2.1")
    assert TEMPLATE.match("Order number: 4711")
    assert not TEMPLATE.match("Order number is missing")
    assert LEGAL.match("CONFIDENTIALITY NOTICE: this is for you")
    assert REGISTERED.match("Registered in England no. 1234567")
    assert REGISTERED.match("Larch House Ltd, registered office: 3 High St")
    assert not LEGAL.match(
        "To unsubscribe I had to write three mails, and still you send me more of them every day"
    )


@pytest.mark.parametrize(
    "said",
    [
        *("See the mail below", "Forwarded by X", "forward", "FW: rota", "Fwd: rota", "FYI"),
        *("Weiterleitung", "weitergeleitet von", "Transféré", "Inoltro", "Reenvío"),
    ],
)
def test_forwards_hold_the_words_that_are_looked_for_first(said: str) -> None:
    """The cheap question must not hide an answer."""
    assert FORWARDS.search(said)
    assert any(word in said.lower() for word in FORWARD_WORDS)


@pytest.mark.parametrize(
    "said",
    [
        *(f"No. {day} 3 May 2026 at 09:12 X wrote: y" for day in ("On", "Am", "Le", "Il", "El")),
        "No. ---Original Message--- y",
        "No. From: Dana Sent: Monday To: y",
    ],
)
def test_inline_quotes_hold_what_is_looked_for_first(said: str) -> None:
    """The cheap question must not hide an answer."""
    assert INLINE.search(said)
    assert any(start in said for start in INLINE_STARTS)
