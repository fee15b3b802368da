"""Text that was written as UTF-8 and read as a Windows or Latin code page: donâ€™t, cafÃ©."""

from __future__ import annotations

import re
from typing import Final

_SPECIAL: Final = "€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ"
"""What stands in the Windows code page where Latin-1 has controls."""
_NEXT: Final = rf"[\x80-\xbf{_SPECIAL}]"
_BROKEN: Final = re.compile(
    rf"[ÂÃÄÅÎÏÐÑ×ØÙ]{_NEXT}|[âã]{_NEXT}{{2}}|ð{_NEXT}{{3}}|â€[\ufffd\x9d]|â\x80\x9d"
)
_SURE: Final = re.compile(r"[ÂÃ][\x80-\xa0¡-¿]|â[€\x80]|ðŸ|ð\x9f|(?:[ÐÑ][\x80-\xbf€-™]){3}")
"""A capital with a tilde before a sign; a name in capitals before a closing quote is none."""
_ABOUT: Final = re.compile(
    r"\b(?:encod\w+|utf-?8|garbled|gibberish|mojibake|umlauts?|accent\w*|characters?|letters?|symbols?|signs?|"
    r"(?:come|comes|came|show|shows|shown|showing|appears?|displays?|displayed|reads?|turns?|turned|changed?|becomes?|became)"
    r"(?: out| up)? (?:as|to|into|like)|zeichen|buchstaben|caract[èe]res|s[íi]mbolos|letras)\b",
    re.IGNORECASE,
)
_TIMES: Final = 3
"""Some went through more than one such program."""
_SIGN: Final = re.compile("[ÂÃâðÐÑ]")


def mended(text: str) -> str:
    """The text with such letters as they were written; any other text as it is.

    Who complains of broken letters shows some: a text that holds whole ones as well, or speaks of
    letters, is what somebody typed.
    """
    for _ in range(_TIMES):
        if not _is_broken(text):
            break
        text = _BROKEN.sub(_letter, text)
    return text


def _is_broken(text: str) -> bool:
    if text.isascii() or not _SIGN.search(text) or not _SURE.search(text):
        return False
    return not _ABOUT.search(text) and _BROKEN.sub("", text).isascii()


def _letter(hit: re.Match[str]) -> str:
    if hit[0].endswith("\ufffd"):
        return "”"
    data = b"".join(_byte(letter) for letter in hit[0])
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return hit[0]


def _byte(letter: str) -> bytes:
    return letter.encode("cp1252") if letter in _SPECIAL else letter.encode("latin-1")
