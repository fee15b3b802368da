"""What a desk's receipt repeats of a ticket: "We have your request. Your message: …"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from .ticket_lines import Line

AUTO_REPLY: Final = "auto-reply"
_REPEATED: Final = re.compile(
    r"^[ \t*_>-]{0,4}(?:your (?:original )?(?:message|request|enquiry|inquiry|question|comments?|feedback|submission)"
    r"|(?:ihre|deine) (?:nachricht|anfrage|mitteilung)|votre (?:message|demande)|(?:su|tu) (?:mensaje|consulta|solicitud)"
    r"|(?:sua|a sua) mensagem|(?:il tuo|il suo) messaggio|(?:uw|je) (?:bericht|vraag))[ \t]?:[*_]{0,2}$",
    re.IGNORECASE | re.MULTILINE,
)
"""A line that only a program puts above somebody's own words."""
HINTS: Final = frozenset({":\n", ":*", ":_"})
"""One of these ends such a line."""


def repeated_from(text: str) -> int:
    """Where the repeated message begins; 0 where nothing is repeated or nothing stands above."""
    found = _REPEATED.search(text)
    repeats = found and text[: found.start()].strip() and text[found.end() :].strip()
    return found.end() if found and repeats else 0


def mark_receipt(lines: Sequence[Line], begins: int) -> None:
    """Give everything above the repeated message its reason."""
    for line in lines:
        if line.text and line.start < begins:
            line.reason = AUTO_REPLY
