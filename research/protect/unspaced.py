"""Names in scripts that put no space between words: Chinese, Japanese, Korean."""

from __future__ import annotations

import re
from collections.abc import Iterable

from research.model import Identity

from .digits import UNSPACED
from .names import SOMEBODY

_NAME = re.compile(rf"[{UNSPACED}]{{1,6}}(?:[ \u3000・]?[{UNSPACED}]{{1,6}})?")
_SPACE = re.compile(r"[ \u3000・]")
_AFTER = (
    r"说|說|告诉|告訴|さん|さま|様|氏|くん|ちゃん|です|と申します|先生|女士|小姐|经理|經理|님|씨"
)
"""What follows a surname or a given name that stands alone."""
_ADDRESS = r"さん|さま|様|氏|くん|ちゃん|先生|女士|小姐|太太|经理|經理|님|씨"
_PARTICLES = r"이?(?:가|는|를|랑|야)|은|을|이|아|도|의|와|과|하고|에게|한테"
_HANGUL = re.compile(r"[\uac00-\ud7af]+")
_HAN = re.compile(r"[\u3400-\u9fff]{3,4}")
_SHORT_HAN = re.compile(r"[\u3400-\u9fff]{2}")
_ALONE = r"(?:(?<![\u3040-\u9fff])|(?<=[和跟与给找问叫由让请])|(?<=我是)){}(?![\u3040-\u30ff])"
"""Where a Chinese name of two letters is one: at the beginning, or behind what is done with somebody."""
_FEWEST_LETTERS = 3
"""Of a whole name wherever it stands: two letters are often a part of a word."""


class UnspacedNames:
    """Whole names wherever they stand, and their parts before a form of address."""

    def __init__(self, identities: Iterable[Identity], *, keep: Iterable[str]) -> None:
        """Learn the names.

        Args:
            identities: The people; only names in these scripts are looked at.
            keep: Words that are no names.
        """
        self._whole: dict[str, str] = {}
        self._part: dict[str, str] = {}
        kept = frozenset(keep)
        for known in identities:
            value = known.value.strip()
            if known.kind != "name" or value in kept or not _NAME.fullmatch(value):
                continue
            parts = _SPACE.split(value)
            joined = "".join(parts)
            whole = len(joined) >= _FEWEST_LETTERS or _SHORT_HAN.fullmatch(joined)
            for name in {value, joined} if whole else ():
                _put(self._whole, name, known.person_id)
            short = (joined,) if len(joined) == _FEWEST_LETTERS - 1 else ()
            own = parts if len(parts) > 1 else _parts(value)
            for part in (*own, *short):
                _put(self._part, part, known.person_id)
        self._pattern = _pattern(self._whole, self._part)

    def masked(self, text: str) -> str:
        """The text with these names replaced by their person's id."""
        if self._pattern is None or text.isascii():
            return text
        return self._pattern.sub(self._shown, text)

    def _shown(self, found: re.Match[str]) -> str:
        return self._whole.get(found[0]) or self._part[found[0]]


def _put(names: dict[str, str], name: str, person_id: str) -> None:
    if names.setdefault(name, person_id) != person_id:
        names[name] = SOMEBODY


def _pattern(whole: Iterable[str], part: Iterable[str]) -> re.Pattern[str] | None:
    """The longest name first; a part needs the form of address behind it."""
    names = [
        re.escape(name) if len(name) >= _FEWEST_LETTERS else _ALONE.format(re.escape(name))
        for name in sorted(whole, key=len, reverse=True)
    ]
    names += map(_called, sorted(part, key=len, reverse=True))
    return re.compile("|".join(names)) if names else None


def _parts(whole: str) -> Iterable[str]:
    """The surnames and given names that an unparted name may be made of."""
    if _HANGUL.fullmatch(whole) and len(whole) == _FEWEST_LETTERS:
        return (whole[0], whole[1:])
    if _HAN.fullmatch(whole) and len(whole) >= _FEWEST_LETTERS:
        return (whole[:1], whole[1:], whole[:2], whole[2:])
    return ()


def _called(part: str) -> str:
    """How a part alone names somebody: a single letter only before a form of address.

    Koreans part words, so that a given name may stand alone with its particle.
    """
    name = re.escape(part)
    if len(part) == 1:
        return rf"{name}(?= ?(?:{_ADDRESS}))"
    if _HANGUL.fullmatch(part):
        return (
            rf"(?<![\uac00-\ud7af]){name}(?= ?(?:{_ADDRESS})|(?:{_PARTICLES})?(?![\uac00-\ud7af]))"
        )
    return rf"{name}(?={_AFTER})"
