"""Names in scripts that put no space between words: Chinese, Japanese, Korean."""

from __future__ import annotations

import re
from collections.abc import Iterable

from research.model import Identity

_SCRIPT = "\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af"
_NAME = re.compile(rf"[{_SCRIPT}]{{1,6}}(?:[ \u3000・]?[{_SCRIPT}]{{1,6}})?")
_SPACE = re.compile(r"[ \u3000・]")
_AFTER = (
    r"说|說|告诉|告訴|さん|さま|様|氏|くん|ちゃん|です|と申します|先生|女士|小姐|经理|經理|님|씨"
)
"""What follows a surname or a given name that stands alone."""
_FEWEST_LETTERS = 3
"""Of a whole name: two letters are often a part of a word."""


class UnspacedNames:
    """Whole names wherever they stand, and their parts before a form of address."""

    def __init__(
        self, identities: Iterable[Identity], *, keep: Iterable[str], shared: str
    ) -> None:
        """Learn the names.

        Args:
            identities: The people; only names in these scripts are looked at.
            keep: Words that are no names.
            shared: What stands for a name that more than one person has.
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
            for name in {value, joined} if len(joined) >= _FEWEST_LETTERS else ():
                _put(self._whole, name, known.person_id, shared)
            short = (joined,) if len(joined) == _FEWEST_LETTERS - 1 else ()
            for part in (*parts, *short) if len(parts) > 1 or short else ():
                _put(self._part, part, known.person_id, shared)
        self._pattern = _pattern(self._whole, self._part)

    def masked(self, text: str) -> str:
        """The text with these names replaced by their person's id."""
        if self._pattern is None or text.isascii():
            return text
        return self._pattern.sub(self._shown, text)

    def _shown(self, found: re.Match[str]) -> str:
        return self._whole.get(found[0]) or self._part[found[0]]


def _put(names: dict[str, str], name: str, person_id: str, shared: str) -> None:
    if names.setdefault(name, person_id) != person_id:
        names[name] = shared


def _pattern(whole: Iterable[str], part: Iterable[str]) -> re.Pattern[str] | None:
    """The longest name first; a part needs the form of address behind it."""
    names = [re.escape(name) for name in sorted(whole, key=len, reverse=True)]
    names += [rf"{re.escape(name)}(?={_AFTER})" for name in sorted(part, key=len, reverse=True)]
    return re.compile("|".join(names)) if names else None
