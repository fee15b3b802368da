"""Which code page of another script bytes were written in, told by how often each of its letters comes."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import Final

_CYRILLIC: Final = "абвгдежзийклмнопрстуфхцчшщъыьэюяёіїєґјљњћђџў"
_HEBREW: Final = "אבגדהוזחטיךכלםמןנסעףפץצקרשת"
_ARABIC: Final = "ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىيپچژگ"
_THAI: Final = "".join(map(chr, [*range(0xE01, 0xE3B), *range(0xE40, 0xE4F)]))
_PAGES: Final = (
    ("cp1251", _CYRILLIC, "оеаинтсрвл"),
    ("koi8_u", _CYRILLIC, "оеаинтсрвл"),
    ("iso8859_5", _CYRILLIC, "оеаинтсрвл"),
    ("cp866", _CYRILLIC, "оеаинтсрвл"),
    ("cp1253", "αβγδεζηθικλμνξοπρσςτυφχψωάέήίόύώϊϋΐΰ", "αοιετσνρκπυηλς"),
    ("cp1255", _HEBREW, "יוהלאתמרבשנ"),
    ("cp1256", _ARABIC, "اليمنتوربعهد"),
    ("iso8859_6", _ARABIC, "اليمنتوربعهد"),
    ("cp874", _THAI, "านรอกเงมยลวทสตะ่้ัี"),
)
"""The letters of each page's languages, and those that make up more than half of what is written in them."""
_MARKS: Final = re.compile(r"[\u0591-\u05c7\u064b-\u0652\u200c-\u200f]")
"""Points and joiners, which stand in words and tell nothing."""
_SIGNS: Final = frozenset("’‘“”„«»–—…€№\u00a0")
_TELLING: Final = 20_000
"""Bytes after which letters come as often as before."""
_WHOLE, _COMMON, _FEWEST = 0.97, 0.5, 4
_BETTER: Final = 0.05
"""By so much a page is likelier than a commoner one, which differs in few letters."""
_KANA: Final = re.compile("[\u3041-\u309f]")
_JAPANESE: Final = ("cp932", "euc_jp")
_SHARE: Final = 0.2


def page_of_script(sample: bytes) -> str:
    """The page in which nearly all signs beyond ASCII are letters of one script, the frequent ones oftenest.

    Empty where none is.
    """
    best, most, sample = "", _COMMON, sample[:_TELLING]
    for page, letters, common in _PAGES:
        share = _frequent(sample, page, letters, common)
        if share >= most:
            best, most = page, share + _BETTER
    return best


def japanese(sample: bytes) -> str:
    """Shift-JIS or EUC-JP, whichever makes hiragana of much; empty where neither does."""
    for page in _JAPANESE:
        text = _decoded(sample, page)
        beyond = [sign for sign in text if not sign.isascii()]
        if len(_KANA.findall(text)) > max(_FEWEST, _SHARE * len(beyond)):
            return page
    return ""


def _frequent(sample: bytes, page: str, letters: str, common: str) -> float:
    """The share of the frequent letters, where words hold no letters of another script beside them."""
    text = _MARKS.sub("", _decoded(sample, page))
    words = [word for word in re.findall(r"[^\W\d_]+", text) if not word.isascii()]
    beyond = [sign for sign in text if not sign.isascii() and sign not in _SIGNS]
    strange = sum(sign.lower() not in letters for sign in beyond)
    strange += sum(_is_broken(word) for word in words)
    if len(beyond) < _FEWEST or strange > (1 - _WHOLE) * len(beyond):
        return 0.0
    return sum(sign.lower() in common for sign in beyond) / len(beyond)


def _is_broken(word: str) -> bool:
    """Whether capitals follow small letters, or letters of ASCII stand among others."""
    mixed = any(map(str.isascii, word))
    return mixed or any(a.islower() and b.isupper() for a, b in pairwise(word))


def _decoded(sample: bytes, page: str) -> str:
    """The text, without a last letter that the sample cuts; empty where the page has no such bytes."""
    for cut in (len(sample), len(sample) - 1):
        try:
            return sample[:cut].decode(page)
        except UnicodeDecodeError:
            continue
    return ""
