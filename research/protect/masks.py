"""What is masked, in which order, and without which words a text holds none of it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from research.settings import ProtectSettings
from research.text.hints import Hints

from .announced import BIRTHS, CITIZENS, CUSTOMERS, PLATES
from .numbers import (
    SPOKEN_DOTS,
    Mask,
    mask_addresses,
    mask_cards,
    mask_emails,
    mask_handles,
    mask_ibans,
    mask_links,
    mask_numbers,
)
from .passwords import HINTS as PASSWORD_HINTS
from .passwords import KEY_HINTS, mask_keys, mask_passwords
from .phones import mask_phones
from .social import mask_social
from .streets import mask_streets


@dataclass(frozen=True, slots=True)
class Kind:
    """What points at a person in one way."""

    setting: str
    mask: Mask
    hints: frozenset[str] = frozenset()
    """In lower case; one of these is in whatever the mask finds. Without any, it is told by digits."""


WORDS: Final = (
    Kind("links", mask_links, frozenset({"://", "www."})),
    Kind("keys", mask_keys, KEY_HINTS),
    Kind("keys", mask_passwords, PASSWORD_HINTS),
    Kind("emails", mask_emails, frozenset({"@", "(at", "[at", "{at", *SPOKEN_DOTS})),
    Kind("names", mask_handles, frozenset({"@"})),
    Kind("streets", mask_streets),
    Kind("numbers", PLATES.masked, PLATES.hints),
)
"""First, because a link may hold an address."""
NUMBERS: Final = (
    Kind("ibans", mask_ibans),
    Kind("cards", mask_cards),
    Kind("births", BIRTHS.masked, BIRTHS.hints),
    Kind("social", mask_social),
    Kind("social", CITIZENS.masked, CITIZENS.hints),
    Kind("numbers", CUSTOMERS.masked, CUSTOMERS.hints),
    Kind("addresses", mask_addresses),
    Kind("phones", mask_phones),
)
"""In this order: the digits of an account or a card may look like a telephone's. They are looked for
between the first digit and the last."""
_HINTS: Final = Hints({hint for kind in (*WORDS, *NUMBERS) for hint in kind.hints})


class Masks:
    """The kinds that the settings want."""

    def __init__(self, settings: ProtectSettings) -> None:
        """Choose."""
        self._words, self._numbers = (
            tuple(kind for kind in kinds if settings.enabled and getattr(settings, kind.setting))
            for kinds in (WORDS, NUMBERS)
        )
        self._always = tuple(kind for kind in self._words if not kind.hints)

    def masked(self, text: str) -> str:
        """The text, once through every mask that may find something in it."""
        there = _HINTS.there(text)
        for kind in self._words if there else self._always:
            if kind.hints and kind.hints.isdisjoint(there):
                continue
            masked = kind.mask(text)
            if masked != text:
                text, there = masked, _HINTS.there(masked)
        return mask_numbers(text, self._likely(there)) if self._numbers else text

    def _likely(self, there: set[str]) -> Iterator[Mask]:
        for kind in self._numbers:
            if not (kind.hints and kind.hints.isdisjoint(there)):
                yield kind.mask
