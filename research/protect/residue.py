"""Look at the masked texts once more, with a wider net, and say what may still be in them."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import Final

from research.model import Turn
from research.settings import ProtectSettings
from research.text.few import some

from .digits import may_have_digits

_SHOWN = 5
_LOOSE: Final[tuple[tuple[str, str, tuple[str, ...], re.Pattern[str]], ...]] = (
    (
        "emails",
        "an e-mail address",
        ("@", " dot ", " DOT "),
        re.compile(r"[^\s@\[\]]@[\w-]+\.\w|\w\s+(?:at|AT)\s+\w+\s+(?:dot|DOT)\s+\w"),
    ),
    (
        "phones",
        "a telephone number",
        (),
        re.compile(r"(?i:phone|mobile|whatsapp|call me|my number)\D{1,20}(?:\d[ .()-]{0,2}){7,}"),
    ),
    (
        "cards",
        "a card or account number",
        (),
        re.compile(r"(?<![\w.-])(?:\d[ -]?){15,19}(?![\w.-])"),
    ),
    (
        "links",
        "a link with a key",
        ("=",),
        re.compile(r"[?&#](?:\w{0,30}token|key|sig|password)="),
    ),
    (
        "names",
        "the name of somebody unknown",
        ("y name",),
        re.compile(r"\b(?i:my name is|my name's) [A-Z][a-z]+\b"),
    ),
)
"""The setting, what it may be, what such a text has one of unless digits tell, and how it looks."""
_HINTS: Final = ("@", " dot ", " DOT ", "://", "y name")
"""A text with none of these and few digits holds none of it."""
_FEWEST = 7
"""Digits in whatever _DIGITS finds."""
_DIGITS = re.compile(r"\d(?:[ .()-]{0,2}\d){6}")


def residue(turns: Sequence[Turn], settings: ProtectSettings) -> tuple[str, ...]:
    """A sentence for each kind of thing that masked texts still seem to hold; never the thing.

    Args:
        turns: As they will be stored.
        settings: Kinds that are not masked are not looked for.
    """
    if not settings.enabled:
        return ()
    places: dict[str, list[str]] = defaultdict(list)
    for turn in turns:
        for what in _kinds(turn.text, settings):
            places[what].append(f"{turn.source_id} {turn.locator}".strip())
    return tuple(_sentence(what, places[what]) for _, what, _, _ in _LOOSE if what in places)


def _kinds(text: str, settings: ProtectSettings) -> Iterator[str]:
    numbered = may_have_digits(text, _FEWEST) and bool(_DIGITS.search(text))
    if not numbered and not any(map(text.__contains__, _HINTS)):
        return
    for setting, what, hints, pattern in _LOOSE:
        likely = any(map(text.__contains__, hints)) if hints else numbered
        if likely and getattr(settings, setting) and pattern.search(text):
            yield what


def _sentence(what: str, places: Sequence[str]) -> str:
    texts = "1 text still looks" if len(places) == 1 else f"{len(places)} texts still look"
    return f"{texts} like {'it holds' if len(places) == 1 else 'they hold'} {what}: {some(places, _SHOWN)}"
