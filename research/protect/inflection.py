"""The cases of names in Slavic languages, Finnish and Hungarian, and the genitive that Germanic languages write without a mark.

Folded, as all forms are. A form of this kind is a name only with its capital, and only where the
study's texts hardly ever write it small.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from typing import Final

from research.model import Identity
from research.text.wordings import words

from .forms import Parts, fold, name_of, spellings
from .nicknames import SHORT
from .wordlist import COMMON, SMALL

_CYRILLIC = re.compile("[\u0400-\u04ff]")
_SLAVIC: Final = (
    "ski", "sky", "ska", "cki", "cky", "cka", "wicz", "czyk", "czak", "sz", "cz", "rz", "zej", "cik", "ak", "ák", "ík", "ý", "ova", "ová", "eva", "evá",
)  # fmt: skip
_SLAVIC_LETTERS: Final = frozenset("ąćęłńśźżčřšžěů")
"""Ends of a name, or letters in it, whose owner's others are inflected too; "Anna" alone may be anybody's."""
_FINNISH: Final = (
    "nen", "mäki", "järvi", "niemi", "koski", "lahti", "ranta", "saari", "kangas", "vaara", "kallio",
)  # fmt: skip
_HUNGARIAN: Final = words("""
balogh farkas fodor horvath juhasz kiss kovacs lakatos meszaros molnar nagy nemeth olah papp pinter racz szabo szilagyi szucs takacs toth varga
""")
_HUNGARIAN_LETTERS: Final = frozenset("őű")
_HUNGARIAN_CASES: Final = (
    "nak", "nek", "t", "at", "et", "ot", "val", "vel", "ert", "hoz", "hez", "tol", "rol", "ra", "re", "ban", "ben", "ig",
)  # fmt: skip
"""Folded; beside them the double letter of Gáborral."""
_SHORTEST: Final = 3
_CYRILLIC_ENDINGS: Final = (
    ("ий", ("ия", "ию", "ием", "ии", "ого", "ому", "им", "ом")),
    ("ый", ("ого", "ому", "ым", "ом")),
    ("ой", ("ого", "ому", "ым", "ом")),
    ("ия", ("ии", "ию", "ией")),
    ("ая", ("ой", "ую")),
    ("ел", ("ла", "лу", "лом", "ле", "ела", "елу", "елом", "еле")),
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
            short = ((one,) for one in SHORT.get(parts[0][0], ()) if len(parts) > 1)
            called = (parts[0], *short, *parts[1:])
            yield from ((form, known.person_id) for form in inflected_forms(called, known.value))


def inflected_forms(parts: Parts, written: str) -> Iterator[str]:
    """The cases of each of a name's words that alone may be a name.

    Args:
        parts: Of the name.
        written: The name with its accents.
    """
    cases = _cases_for(written.lower())
    if len(parts) > 1 and not cases and parts[-1][-1][-1] not in "sxz":
        yield " ".join((*parts[0], *parts[-1])) + "s"
    for part in parts:
        word = part[-1]
        genitive = not cases and word[-1] not in "sxz"
        if len(part) > 1:
            yield from (f"{' '.join(part)}s",) if genitive else ()
        elif len(word) < _SHORTEST or word in COMMON or not word.isalpha():
            continue
        elif cases:
            yield from cases(word)
        elif genitive and word.replace("ß", "").isascii() and f"{word}s" not in COMMON:
            yield f"{word}s"


def _cases_for(name: str) -> Callable[[str], Iterable[str]] | None:
    """How the words of a name are inflected, as its letters and ends tell; None where only by an s."""
    parts = name.split()
    hungarian = not _HUNGARIAN.isdisjoint(map(fold, parts))
    slavic = any(part.endswith(_SLAVIC) for part in parts)
    told: tuple[tuple[bool, Callable[[str], Iterable[str]]], ...] = (
        (any(part.endswith(_FINNISH) for part in parts), _finnish_cases),
        (bool(_CYRILLIC.search(name)), partial(_cases, endings=_CYRILLIC_ENDINGS)),
        (hungarian or not _HUNGARIAN_LETTERS.isdisjoint(name), _hungarian_cases),
        (slavic or not _SLAVIC_LETTERS.isdisjoint(name), partial(_cases, endings=_LATIN_ENDINGS)),
    )
    return next((cases for so, cases in told if so), None)


def _hungarian_cases(word: str) -> Iterator[str]:
    """Gábornak, Gáborral, but not Nagyra, which begins sentences."""
    cases = () if word in SMALL else (*_HUNGARIAN_CASES, f"{word[-1]}al", f"{word[-1]}el")
    yield from (f"{word}{case}" for case in cases)


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
    """Each with the word's own beginning, of a short one only long ends; й and ё lose their marks when folded."""
    for ending, cases in endings:
        plain = fold(ending)
        stem = word.removesuffix(plain)
        if word.endswith(plain) and len(stem) >= _SHORTEST - 1:
            short = len(word) == _SHORTEST
            yield from (f"{stem}{fold(case)}" for case in cases if not short or len(case) > 1)
            return
