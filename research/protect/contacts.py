"""Names that a masked number or address gives away: `call me, Ada Example, [phone]`."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import partial
from typing import Final

from .forms import folded_words
from .numbers import WRITTEN_TO
from .phones import ANNOUNCED
from .spans import in_lines
from .wordlist import EVERYDAY, OFFICE

_CAPITAL: Final = r"(?=[^\W\d_])(?![a-z\u00df-\u00f6\u00f8-\u00ff])[^\W\d_][^\W\d_'’.-]{1,19}(?:[-'’][^\W\d_]{1,19})?"
_NAME: Final = rf"(?P<name>{_CAPITAL}(?: (?:von|van|de|der|da|di|la))?(?: {_CAPITAL}){{1,2}})"
_CONTACT: Final = r"\[(?:phone|email)\]"
_BEFORE: Final = re.compile(
    rf"(?:^|[,;:.!?(–-])[^\S\n]?{_NAME}(?=[,:]?[^\S\n]?(?:[(<–-][^\S\n]?)?{_CONTACT})"
)
_BEHIND: Final = re.compile(
    rf"{_CONTACT}(?:,[^\S\n]?|[^\S\n]?[(/–-][^\S\n]?|\n){_NAME}(?=[).,;!]?[^\S\n]*(?:$|\n))",
    re.MULTILINE,
)


def mask_beside(text: str, shown: str, *, kept: Callable[[str], bool]) -> str:
    """The text without the names that stand between a comma and somebody's number or address.

    Args:
        text: Numbers and addresses in it are masked.
        shown: What is written in a name's place.
        kept: Whether a name is to be left as it is.
    """
    if "[" not in text or ("[phone]" not in text and "[email]" not in text):
        return text

    def hidden(found: re.Match[str]) -> str:
        name = found["name"]
        words = folded_words(name)
        what = ANNOUNCED.search(name.lower()) or WRITTEN_TO.search(name)  # Mein Handy, New Address
        if what or kept(name) or any(word in OFFICE or word in EVERYDAY for word in words):
            return found[0]
        start = found.start("name") - found.start()
        return f"{found[0][:start]}{shown}{found[0][start + len(name) :]}"

    text = in_lines(text, partial(_BEFORE.sub, hidden), signs=("[phone]", "[email]"))
    return _BEHIND.sub(hidden, text)
