"""Words that announce something, looked for in a text all at once.

A pattern is dear, and most texts hold none of the hundreds of words without which none of ours finds
anything. Asking for them one by one costs more than the patterns that are then left to try; Aho and
Corasick's automaton goes over a text once, however many words it looks for.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Final

from ahocorasick_rs import AhoCorasick, Implementation

_SURROGATE: Final = re.compile("[\ud800-\udfff]")
"""Half a character, which a broken export may hold, and no word does."""
_SMALL: Final = "".join(map(chr, range(256))).lower().encode("latin-1")
_FEW_LETTERS: Final = 50_000
"""Of words for which the fastest automaton takes some megabytes."""


class _Automaton:
    """Which words stand in a text and where, apart, within others or over each other."""

    def __init__(self, words: Iterable[str], *, around: str = "") -> None:
        self._words = tuple(dict.fromkeys(words))
        strings = [f"{around}{word}{around}" for word in self._words]
        few = sum(map(len, strings)) < _FEW_LETTERS
        self._found = AhoCorasick(
            strings, store_patterns=True, implementation=Implementation.DFA if few else None
        )

    def there(self, text: str) -> set[str]:
        """Those that it holds."""
        try:
            return set(self._found.find_matches_as_strings(text, overlapping=True))
        except UnicodeEncodeError:
            return self.there(_SURROGATE.sub("?", text))

    def places(self, text: str) -> list[tuple[int, str]]:
        """Where which of them begins, in order."""
        try:
            found = self._found.find_matches_as_indexes(text, overlapping=True)
        except UnicodeEncodeError:
            return self.places(_SURROGATE.sub("?", text))
        return sorted([(at, self._words[number]) for number, at, _ in found])


class Hints:
    """Words in lower case, which a text may spell with capitals, apart or within others."""

    def __init__(self, words: Iterable[str]) -> None:
        """Get ready to look for all of these."""
        self._words = _Automaton(words)

    def there(self, text: str) -> set[str]:
        """Those that a text holds."""
        return self._words.there(_small(text))

    def places(self, text: str) -> list[tuple[int, str]]:
        """Where which of them stands, in order."""
        return self._words.places(_small(text))

    def matches(self, pattern: re.Pattern[str], text: str) -> Iterator[re.Match[str]]:
        """What a pattern finds in a text that begins with one of the words, whatever it matches."""
        end = 0
        for at, _ in self.places(text):
            if at >= end and (found := pattern.match(text, at)):
                end = found.end()
                yield found


class Words:
    """Whole words, in texts in which all but letters and digits are spaces."""

    def __init__(self, words: Iterable[str]) -> None:
        """Get ready to look for all of these."""
        self._words = _Automaton(words, around=" ")

    def places(self, text: str) -> list[tuple[int, str]]:
        """Where which of them stands, in order."""
        return self._words.places(
            f" {text} "
        )  # the space before a word stands where the word does


def _small(text: str) -> str:
    """As long as the text: of all letters, only one has a small one that is longer."""
    if not text.isascii():  # as letters with marks are, a table of bytes is three times as fast
        plain = text.encode("latin-1", "ignore")
        if len(plain) == len(text):
            return plain.translate(_SMALL).decode("latin-1")
    small = text.lower()
    return small if len(small) == len(text) else text.replace("İ", "i").lower()
