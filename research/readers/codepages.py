"""Which code page bytes were written in, told by the letters of each language, or how often those of a script come."""

from __future__ import annotations

import re
from collections import Counter
from io import BytesIO
from itertools import combinations, pairwise
from typing import Final

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
_WIDEST: Final = 200_000
_FOREIGN: Final = "\0"
_NOT_LATIN: Final = "\u0370"
"""From here on letters do not stand in words beside those of ASCII."""
_CYRILLIC: Final = "абвгдежзийклмнопрстуфхцчшщъыьэюяёіїєґјљњћђџў"
_HEBREW: Final = "אבגדהוזחטיךכלםמןנסעףפץצקרשת"
_ARABIC: Final = "ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىيپچژگ"
_THAI: Final = "".join(map(chr, [*range(0xE01, 0xE3B), *range(0xE40, 0xE4F)]))
_SCRIPTS: Final = (
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
_POINTS: Final = re.compile(r"[\u0591-\u05c7\u064b-\u0652\u200c-\u200f]")
"""Points and joiners, which stand in words and tell nothing."""
_SIGNS: Final = frozenset("’‘“”„«»–—…€№\u00a0")
_TELLING: Final = 20_000
"""Bytes after which letters come as often as before."""
_WHOLE, _COMMON, _FEWEST_OF_SCRIPT = 0.97, 0.5, 4
_BETTER: Final = 0.05
"""By so much a page is likelier than a commoner one, which differs in few letters."""
_KANA: Final = re.compile("[\u3041-\u309f]")
_JAPANESE: Final = ("cp932", "euc_jp")
_SHARE: Final = 0.2


def code_page(data: bytes) -> str:
    """The code page whose letters fit the words best, cp1252 unless another is far better.

    Empty where nothing fits.
    """
    sample = telling(data)
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
    other = page_of_script(sample) or japanese(sample)
    return other or ("cp1252" if mixed >= _GOOD else "")


def telling(data: bytes) -> bytes:
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


def page_of_script(sample: bytes) -> str:
    """The page in which nearly all signs beyond ASCII are letters of one script, the frequent ones oftenest.

    Empty where none is.
    """
    best, most, sample = "", _COMMON, sample[:_TELLING]
    for page, letters, common in _SCRIPTS:
        share = _frequent(sample, page, letters, common)
        if share >= most:
            best, most = page, share + _BETTER
    return best


def japanese(sample: bytes) -> str:
    """Shift-JIS or EUC-JP, whichever makes hiragana of much; empty where neither does."""
    for page in _JAPANESE:
        text = _decoded(sample, page)
        beyond = [sign for sign in text if not sign.isascii()]
        if len(_KANA.findall(text)) > max(_FEWEST_OF_SCRIPT, _SHARE * len(beyond)):
            return page
    return ""


def _frequent(sample: bytes, page: str, letters: str, common: str) -> float:
    """The share of the frequent letters, where words hold no letters of another script beside them."""
    text = _POINTS.sub("", _decoded(sample, page))
    words = [word for word in re.findall(r"[^\W\d_]+", text) if not word.isascii()]
    beyond = [sign for sign in text if not sign.isascii() and sign not in _SIGNS]
    strange = sum(sign.lower() not in letters for sign in beyond)
    strange += sum(_is_broken(word) for word in words)
    if len(beyond) < _FEWEST_OF_SCRIPT or strange > (1 - _WHOLE) * len(beyond):
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
