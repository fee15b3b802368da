"""The code page of bytes: a Latin one by the letters of its languages, any other by charset-normalizer."""

from __future__ import annotations

import re
from collections import Counter
from io import BytesIO
from itertools import combinations
from typing import Final

from charset_normalizer import from_bytes

_WESTERN: Final = (
    "äöüß", "éèêëàâçîïôùûœæ", "áéíóúüñ", "àèéìíòóùú", "áâãàçéêíóôõúü", "ëéïöüèáó", "æøåéó", "åäöé", "áéíóúýðþæö",
)  # fmt: skip
"""The letters of German, French, Spanish, Italian, Portuguese, Dutch, Danish, Swedish and Icelandic."""
_CENTRAL: Final = (
    "ąćęłńóśźż", "áčďéěíňóřšťúůýž", "áäčďéíľňóôšťúýž", "áéíóöőúüű", "ăâîşţ", "čćđšž", "äöüß",
)  # fmt: skip
_PAGES: Final = (
    ("cp1250", _CENTRAL),
    ("cp1254", ("çğıöşüâîû",)),
    ("cp1257", ("āčēģīķļņšūž", "ąčęėįšųūž", "äöõüšž")),
    ("iso8859_2", _CENTRAL),
    ("mac_roman", _WESTERN),
    ("cp850", _WESTERN),
)
"""Code pages that western text may be confused with, and the letters of the languages written in each."""
_PLAIN: Final = re.compile(rb"[\x80-\xff]")
_IN_WORDS: Final = re.compile(r"(?<=[^\W\d_])[^\x00-\x7f](?=[^\W\d_])|[^\W\d_](?<=[^\x00-\x7f])")
"""A letter, or any sign in the middle of a word, where no language has one."""
_NONE: Final = frozenset("’‘'·­–ªº")
"""Stand in words, and are no letters that tell a language."""
_GOOD, _SURE, _FEWEST, _ENOUGH = 0.9, 0.97, 4, 8
_TOGETHER: Final = 3
"""Western languages that one file may mix."""
_WIDEST: Final = 20_000
_FOREIGN: Final = "\0"
_NOT_LATIN: Final = "\u0370"
"""From here on letters do not stand in words beside those of ASCII."""
_OTHERS: Final = (
    "cp1252", "cp1251", "koi8_u", "iso8859_5", "cp866", "cp1253", "cp1255", "cp1256", "cp874", "cp932", "euc_jp", "gbk", "big5", "euc_kr",
)  # fmt: skip
"""Code pages of other scripts, beside the commonest one of Latin letters."""


def code_page(data: bytes) -> str:
    """The code page whose letters fit the words best, cp1252 unless another is far better."""
    sample = _telling(data)
    if len(_PLAIN.findall(sample)) < _FEWEST:
        return "cp1252"
    western = _letters(sample, "cp1252")
    if western is not None and (
        sum(western.values()) < _FEWEST or _covered(western, _WESTERN) >= _SURE
    ):
        return "cp1252"  # with no letters at all its signs are apostrophes and dashes
    mixed = _covered(western or Counter(), _WESTERN, together=_TOGETHER)
    for page, languages in _PAGES:
        found = _letters(sample, page) or Counter()
        enough = sum(found.values()) >= (_ENOUGH if mixed >= _GOOD else _FEWEST)
        if enough and _covered(found, languages) >= _SURE:
            return page
    fitting = from_bytes(sample, cp_isolation=[*_OTHERS], threshold=0.5)  # dates beside words
    best = max(fitting, key=lambda page: page.coherence - page.chaos, default=None)
    return best.encoding if best else "cp1252"


def _telling(data: bytes) -> bytes:
    """The first lines that hold a byte beyond ASCII: the others are written alike in every page."""
    found = bytearray()
    for line in BytesIO(data):  # not split: a file may be half a gigabyte
        found += b"" if line.isascii() else line[:_WIDEST]
        if len(found) >= _WIDEST:
            break
    return bytes(found[:_WIDEST])


def _letters(sample: bytes, page: str) -> Counter[str] | None:
    """The letters beyond ASCII, and whatever else stands in words: no word has capitals in the middle, or two scripts.

    None where the page has no such bytes.
    """
    try:
        text = sample.decode(page)
    except UnicodeDecodeError:
        return None
    found: Counter[str] = Counter()
    for hit in _IN_WORDS.finditer(text):
        sign, start, end = hit[0], hit.start(), hit.end()
        before, after = text[start - 1 : start], text[end : end + 1]
        inside = before.isalpha()
        if sign in _NONE or not (sign.isalpha() or inside):
            continue
        capital = inside and sign.isupper() and before.islower()
        beside = (one for one in (before, after) if one.isalpha())
        mixed = sign >= _NOT_LATIN and any(map(str.isascii, beside))
        found[_FOREIGN if capital or mixed else sign.lower()] += 1
    return found


def _covered(found: Counter[str], languages: tuple[str, ...], *, together: int = 1) -> float:
    """The share of the letters that one language has, or so many of them together."""
    total = sum(found.values())
    sets = combinations(languages, min(together, len(languages)))
    shares = (
        sum(times for sign, times in found.items() if any(sign in one for one in chosen)) / total
        for chosen in sets
    )
    return max(shares) if total else 0.0
