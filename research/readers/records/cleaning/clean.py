"""A cell or a body as it will be stored: text without markup, broken letters, odd bytes and surrounding space; typed cells as text."""

from __future__ import annotations

import html
import re
from collections.abc import Sequence
from datetime import date, datetime, time, timedelta
from typing import Final, Literal, TypeAlias

from research.readers.records.cleaning.markup import html_to_text, looks_like_html
from research.readers.records.cleaning.wiki import wiki_to_text
from research.text.filler import without_content

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
Markup: TypeAlias = Literal["", "html", "wiki", "text"]

_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\x80-\x84\x86-\x9f\ufeff]")
_RETURN = re.compile(r"\r\n?|\u2028|\u2029|\x85")
_ENTITY = re.compile(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,30});")
_MANY_BREAKS = re.compile(r"\n{3,}")
_PLACEHOLDERS = frozenset({
    "", "null", "nan", "undefined", "blank", "empty", "skip", "skipped", "no negative", "no positive",
    "removed", "deleted", "removed by moderator", "message deleted", "comment deleted",
})  # fmt: skip
_MISSING = re.compile(
    r"-(?:[1-9]|\d\d|\d{3,4})|\\N|#(?:N/?A|NULL!?|VALUE!|REF!|DIV/0!|NAME\?)", re.IGNORECASE
)
"""What statistics programs, databases and sheets put where there was no answer."""
_MARKED = frozenset({"-", "#", "\\"})
_ESCAPED = re.compile(r"\\n(?:\\r)?\\n|[.,!?;]\s?(?:\\r)?\\n")
"""Line ends that an export wrote out; a path such as C:\\new has no mark before it."""
_EDGES = " \t\n.,;:!?-–—_*\"'`~/\\()[]{}…"
_DIGEST = re.compile(r"[A-Za-z0-9+/]{22}==|[0-9a-f]{32}|[0-9a-f]{40}|[0-9a-f]{64}")
_TRANSLATED, _ORIGINAL = "(Translated by Google)", "(Original)"
_EXPERIENCED = re.compile(
    r"\n(?:Date of experience|Datum der Erfahrung|Date de l['’]expérience|Fecha de la experiencia|Data dell['’]esperienza"
    r"|Datum van ervaring): ?[^\n]{4,40}\s*\Z"
)
"""When it happened, which a review site prints below what somebody wrote."""
_LONGEST_NON_ANSWER = 40
_WHOLE = 1e15


def mended(text: str) -> str:
    """The text with the letters mended that a wrong encoding broke (Ã¼ for ü); any other text as it is.

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


def clean(text: str, *, markup: Markup = "") -> str:
    """The text as stored: HTML turned to text where it is HTML, entities and line ends resolved.

    Args:
        text: the cell or body as it stood in the file.
        markup: what the format promises; else HTML is recognised, and what a person typed as
            plain text (`<script>`, `a < b`) stays as typed.
    """
    if "\\n" in text and "\n" not in text and _ESCAPED.search(text):
        text = text.replace("\\r\\n", "\n").replace("\\n", "\n")
    if _TRANSLATED in text:
        text = _in_own_words(text)
    if "\nDat" in text or "\nFecha" in text:
        text = _EXPERIENCED.sub("", text)
    if markup == "wiki":
        text = wiki_to_text(text)
    elif markup == "text":
        return tidy(text)
    elif "<" in text and (markup or looks_like_html(text)):
        text = html_to_text(text)
    elif "&" in text:
        text = _ENTITY.sub(lambda hit: html.unescape(hit[0]), text)
    return tidy(text)


def _in_own_words(text: str) -> str:
    """Without what a store translated: above the original, or below it."""
    before, _, after = text.partition(_TRANSLATED)
    return before if before.strip() else after.partition(_ORIGINAL)[2] or after


def tidy(text: str) -> str:
    """Line ends as newlines, no control characters, no lone surrogates, no space around."""
    if not text:
        return ""
    if not text.isascii():
        text = mended(text)
        text = text.replace("\xa0", " ").encode("utf-8", "replace").decode("utf-8")
    # Most texts need none of this, and the tests are much cheaper than the substitutions.
    if not text.replace("\n", "").isprintable():
        text = _CONTROL.sub("", _RETURN.sub("\n", text))
    text = text.strip()
    if "\n" not in text:
        return text
    if " \n" in text or "\t\n" in text:
        text = "\n".join(line.rstrip(" \t") for line in text.split("\n"))
    return _MANY_BREAKS.sub("\n\n", text) if "\n\n\n" in text else text


def says_nothing(text: str) -> bool:
    """Whether the answer is one that people give to leave a field empty: N/A, Nothing., -."""
    short = len(text) <= _LONGEST_NON_ANSWER
    return is_placeholder(text) or (short and bool(without_content(text)))


def is_placeholder(text: str) -> bool:
    """Whether a program or a dash fills an empty field: nobody's answer, not even "nothing"."""
    if len(text) > _LONGEST_NON_ANSWER:
        return False
    if text.strip(_EDGES).lower() in _PLACEHOLDERS:
        return True
    return text.lstrip()[:1] in _MARKED and bool(_MISSING.fullmatch(text.strip()))


def is_digest(text: str) -> bool:
    """Whether it is a hash that stands where somebody's words were removed."""
    return bool(_DIGEST.fullmatch(text))


def as_text(value: object) -> str:
    """The cell as text: 3 rather than 3.0, dates in ISO 8601, nothing for an empty cell."""
    if isinstance(value, str):
        return value
    if value is None or value != value:  # noqa: PLR0124 -- not a number is not equal to itself
        return ""
    if isinstance(value, (datetime, date, time)):
        midnight = isinstance(value, datetime) and value.time() == time() and not value.tzinfo
        return value.isoformat()[:10] if midnight else value.isoformat()
    return _other_as_text(value)


def _other_as_text(value: object) -> str:
    if isinstance(value, bytes):
        return value.decode("utf-8", "replace")
    if isinstance(value, Sequence):
        return "; ".join(filter(None, map(as_text, value)))
    if isinstance(value, float):
        return str(int(value)) if value.is_integer() and abs(value) < _WHOLE else repr(value)
    shown = str(value).lower() if isinstance(value, bool) else str(value)
    return shown if isinstance(value, (int, timedelta)) else ""
