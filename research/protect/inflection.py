"""The cases of names in Slavic languages and Finnish, and the genitive that Germanic languages write without a mark.

Folded, as all forms are. A form of this kind is a name only with its capital, and only where the
study's texts hardly ever write it small.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Final

from research.model import Identity

from .forms import Parts, fold, name_of, spellings
from .wordlist import COMMON

_CYRILLIC = re.compile("[\u0400-\u04ff]")
_SLAVIC: Final = (
    "ski", "sky", "ska", "cki", "cky", "cka", "wicz", "czyk", "czak", "cik", "iak", "ák", "ík", "ý", "ova", "ová", "eva", "evá",
)  # fmt: skip
_SLAVIC_LETTERS: Final = frozenset("ąćęłńśźżčřšžěů")
"""Ends of a name, or letters in it, whose owner's others are inflected too; "Anna" alone may be anybody's."""
_FINNISH: Final = (
    "nen", "mäki", "järvi", "niemi", "koski", "lahti", "ranta", "saari", "kangas", "vaara", "kallio",
)  # fmt: skip
_SHORTEST: Final = 4
_CYRILLIC_ENDINGS: Final = (
    ("ий", ("ия", "ию", "ием", "ии", "ого", "ому", "им", "ом")),
    ("ый", ("ого", "ому", "ым", "ом")),
    ("ой", ("ого", "ому", "ым", "ом")),
    ("ия", ("ии", "ию", "ией")),
    ("ая", ("ой", "ую")),
    ("а", ("ы", "и", "е", "у", "ой", "ою", "і", "о")),
    ("я", ("и", "е", "ю", "ей", "ею", "і")),
    ("о", ("а", "у", "ові", "ом", "і", "е")),
    ("й", ("я", "ю", "ем", "е", "єм")),
    ("ь", ("я", "ю", "ем", "и", "ью")),
    ("", ("а", "у", "ом", "ем", "е", "ым", "ові", "ом")),
)
_LATIN_ENDINGS: Final = (
    ("ski", ("skiego", "skiemu", "skim", "skich", "scy")),
    ("cki", ("ckiego", "ckiemu", "ckim")),
    ("sky", ("skeho", "skemu", "skym")),
    ("ska", ("skiej", "ske", "skou", "sky", "sce", "sku", "sko")),
    ("cka", ("ckiej", "cke", "ckou")),
    ("ova", ("ove", "ovou")),
    ("ek", ("ka", "kowi", "kiem", "ku", "kovi", "kem")),
    (
        "el",
        ("la", "lowi", "lovi", "lem", "le", "lu", "ela", "elowi", "elovi", "elem", "ele", "elu"),
    ),
    ("ja", ("i", "ji", "je", "jo", "ju")),
    ("ia", ("i", "ie", "io", "iu", "ii")),
    ("ka", ("ki", "ky", "ke", "ko", "ce", "ku", "kou", "cin", "cina")),
    ("ga", ("gi", "ge", "go", "dze", "gu", "gou", "ze")),
    ("ra", ("ry", "re", "ro", "rze", "ru", "rou")),
    ("ta", ("ty", "te", "to", "cie", "tu", "tou")),
    ("da", ("dy", "de", "do", "dzie", "du", "dou")),
    ("a", ("y", "i", "e", "o", "ie", "ze", "u", "ou", "in", "ina", "ino")),
    ("o", ("a", "owi", "em", "u")),
    ("y", ("eho", "emu", "ym", "ego", "em")),
    ("i", ("iho", "imu", "im", "ego", "emu")),
    ("", ("a", "owi", "em", "ie", "u", "uv", "ova", "ovo", "ovi", "om", "e", "i")),
)
"""What a name ends in, and what its cases end in; the first that fits."""
_FINNISH_CASES: Final = ("n", "lle", "lta", "lla", "ssa", "sta", "ksi", "na")
_DOUBLED: Final = {"kk": "k", "pp": "p", "tt": "t"}


def inflected(identities: Iterable[Identity]) -> Iterator[tuple[str, str]]:
    """The cases of everybody's names, and whose each is."""
    for known in (spelled for one in identities for spelled in spellings(one)):
        if known.kind == "name" and (parts := name_of(known)):
            yield from ((form, known.person_id) for form in inflected_forms(parts, known.value))


def inflected_forms(parts: Parts, written: str) -> Iterator[str]:
    """The cases of each of a name's words that alone may be a name.

    Args:
        parts: Of the name.
        written: The name with its accents.
    """
    small = written.lower()
    words = small.split()
    cyrillic = not written.isascii() and bool(_CYRILLIC.search(written))
    finnish = any(word.endswith(_FINNISH) for word in words)
    slavic = not finnish and (
        cyrillic
        or any(word.endswith(_SLAVIC) for word in words)
        or not _SLAVIC_LETTERS.isdisjoint(small)
    )
    if len(parts) > 1 and not (finnish or slavic) and parts[-1][-1][-1] not in "sxz":
        yield " ".join((*parts[0], *parts[-1])) + "s"
    for part in parts:
        word = part[-1]
        if len(part) > 1 and not (finnish or slavic) and word[-1] not in "sxz":
            yield f"{' '.join(part)}s"
        if len(part) > 1 or len(word) < _SHORTEST or word in COMMON or not word.isalpha():
            continue
        if finnish:
            yield from _finnish_cases(word)
        elif slavic:
            yield from _cases(word, _CYRILLIC_ENDINGS if cyrillic else _LATIN_ENDINGS)
        elif word.isascii() and word[-1] not in "sxz" and f"{word}s" not in COMMON:
            yield f"{word}s"


def _finnish_cases(word: str) -> Iterator[str]:
    """Virtasen of Virtanen, Mikolle of Mikko, Tomille of Tom; ä is a when folded."""
    if word.endswith("nen"):
        stem = f"{word[:-3]}se"
        yield f"{word[:-3]}sta"
    else:
        stem = word if word[-1] in "aeiouy" else f"{word}i"
        yield f"{stem}a"
        if (weak := _DOUBLED.get(stem[-3:-1])) is not None:
            stem = f"{stem[:-3]}{weak}{stem[-1]}"
    yield from (f"{stem}{case}" for case in (*_FINNISH_CASES, f"{stem[-1]}n"))


def _cases(word: str, endings: tuple[tuple[str, tuple[str, ...]], ...]) -> Iterator[str]:
    """Each with the word's own beginning; й and ё lose their marks when folded."""
    for ending, cases in endings:
        plain = fold(ending)
        if word.endswith(plain) and len(word) - len(plain) >= _SHORTEST - 1:
            stem = word[: len(word) - len(plain)]
            yield from (f"{stem}{fold(case)}" for case in cases)
            return
