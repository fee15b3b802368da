"""Look at the masked texts once more, with a wider net, and say what may still be in them."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from typing import Final

from research.model import Turn
from research.settings import ProtectSettings
from research.text.length import some

from .digits import may_have_digits

_SHOWN = 5
_LOOSE: Final = {
    "emails": (
        "an e-mail address",
        r"[^\s@\[\]]@[\w-]+\.\w|\w\s+(?:at|AT)\s+\w+\s+(?:dot|DOT)\s+\w",
        ("@", " dot ", " DOT "),
    ),
    "phones": (
        "a telephone number",
        r"(?i:phone|mobile|whatsapp|call me|my number)\D{1,20}(?:\d[ .()-]{0,2}){7,}",
        (),
    ),
    "cards": ("a card or account number", r"(?<![\w.-])(?:\d[ -]?){15,19}(?![\w.-])", ()),
    "links": ("a link with a key", r"[?&#](?:\w{0,30}token|key|sig|password)=", ("=",)),
    "names": (
        "the name of somebody unknown",
        r"\b(?i:my name is|my name's) [A-Z][a-z]+\b",
        ("y name",),
    ),
}
"""By the setting: what it may be, how it looks, and what one of stands in it; without any, it is told by digits."""
_HINTED: Final = tuple(
    (hint, setting, re.compile(looks))
    for setting, (_, looks, hints) in _LOOSE.items()
    for hint in hints
)
_NUMBERED: Final = tuple(
    (setting, re.compile(looks)) for setting, (_, looks, hints) in _LOOSE.items() if not hints
)
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
        for setting in _found(turn.text):
            places[setting].append(f"{turn.source_id} {turn.locator}".strip())
    return tuple(
        _sentence(what, places[setting])
        for setting, (what, *_) in _LOOSE.items()
        if setting in places and getattr(settings, setting)
    )


def _found(text: str) -> set[str]:
    found = {kind for hint, kind, looks in _HINTED if hint in text and looks.search(text)}
    if may_have_digits(text, _FEWEST) and _DIGITS.search(text):
        found |= {kind for kind, looks in _NUMBERED if looks.search(text)}
    return found


def _sentence(what: str, places: Sequence[str]) -> str:
    texts = "1 text still looks" if len(places) == 1 else f"{len(places)} texts still look"
    return f"{texts} like {'it holds' if len(places) == 1 else 'they hold'} {what}: {some(places, _SHOWN)}"
