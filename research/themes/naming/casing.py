"""How words are written when they do not begin a sentence: PIN, Excel, printer."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final

_WORD: Final = re.compile(r"(?<![\w'’\-])[^\W_]+(?:['’\-][^\W_]+)*")
_OPENS: Final = re.compile(r"(?:^|[.!?:;\n\]\"“(•*-])\s*$")
"""What stands before a word that is capitalised for its place alone."""
_OFTEN: Final = 2
_MOSTLY: Final = 0.6
"""A form that is used this often, and by this share, is how the word is written."""
_SPARING: Final = 0.25
"""Capitals in a text with no more of them than this are meant: one is enough."""
_LETTERS: Final = 4
"""Of a word in capitals that is short for others: QR, ATM."""
_READ: Final = 1_000
"""Characters of a text."""


@dataclass(frozen=True, slots=True)
class Casing:
    """The usual form of words that are not usually in lower case."""

    forms: Mapping[str, str]

    def sentence(self, phrase: str) -> str:
        """A lower-case phrase as it would begin a sentence."""
        shown = self.inside(phrase)
        return shown if shown[:2] != shown[:2].lower() else shown[:1].upper() + shown[1:]

    def inside(self, phrase: str) -> str:
        """A lower-case phrase as it would stand in the middle of a sentence."""
        return _WORD.sub(lambda match: self.forms.get(match[0], match[0]), phrase)


def read_casing(texts: Iterable[str]) -> Casing:
    """The form most people use; texts in capitals or in one case tell nothing."""
    seen: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for text in texts:
        start = text[:_READ]
        if start == start.lower() or start == start.upper() or start.istitle():
            continue
        inside = [
            match[0]
            for match in _WORD.finditer(start)
            if (match[0].isupper() and len(match[0]) > 1)
            or not _OPENS.search(start, max(0, match.start() - 4), match.start())
        ]
        sparing = sum(word != word.lower() for word in inside) <= _SPARING * len(inside)
        for word in inside:
            short = word.isupper() and 1 < len(word) <= _LETTERS
            seen[word.lower()][word] += _OFTEN if sparing or short else 1
    usual = {word: usual_form(forms) for word, forms in seen.items()}
    return Casing(
        {
            word: form
            for word, form in usual.items()
            if form != word and seen[word][form] >= max(_OFTEN, _MOSTLY * seen[word].total())
        }
    )


def usual_form(forms: Counter[str]) -> str:
    """The form that is used most often; of equals the first in the alphabet."""
    return min(forms, key=lambda form: (-forms[form], form))
