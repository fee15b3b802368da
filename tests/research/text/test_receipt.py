import pytest

from research.text.receipt import repeated_from
from research.text.ticket import parts_of

SAID = "The map shows our shop in the sea."


def _own(text):
    return [text[p.start : p.end].strip() for p in parts_of(text) if not p.reason]


@pytest.mark.parametrize(
    ("above", "head"),
    [
        ("Thank you for contacting Depot. Your request #4 has been received.", "Your message:"),
        ("Ihre Anfrage ist bei uns eingegangen.", "Ihre Nachricht:"),
        ("We got it and will answer soon.", "**Your request:**"),
        ("Hemos recibido su solicitud.", "Su mensaje:"),
    ],
)
def test_a_receipt_repeats_what_somebody_wrote(above, head):
    """Whoever wrote it has said that and nothing else."""
    text = f"{above}\n\n{head}\n{SAID}"
    assert _own(text) == [SAID]
    assert parts_of(text)[0].reason == "auto-reply"


@pytest.mark.parametrize(
    "text",
    [
        f"Your message:\n{SAID}",
        f"{SAID}\nYour message:",
        f"Your message was late, and so: {SAID}",
        "I typed a lot.\nYour messages: five of them.\nNone came.",
    ],
)
def test_what_is_no_receipt(text):
    """Nothing stands above, nothing below, or the line goes on."""
    assert repeated_from(text) == 0
    assert any(_own(text))
