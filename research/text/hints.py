"""Words that announce something, looked for in a text all at once.

A pattern is dear, and most texts hold none of the hundreds of words without which none of ours finds
anything. Asking for them one by one costs more than the patterns that are then left to try; Aho and
Corasick's automaton goes over a text once, however many words it looks for.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import groupby
from operator import itemgetter
from typing import Final

from ahocorasick_rs import AhoCorasick, Implementation

from research.text.wordings import alternatives, beginnings

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


class Wordings:
    """Alternatives, of which only those are tried that begin with what stands at a place of a text."""

    def __init__(self, pattern: str, flags: int = 0) -> None:
        """Get ready to look for a pattern that is nothing but alternatives."""
        self._flags = flags
        self._every = tuple(alternatives(pattern))
        self._begun: dict[str, list[int]] = defaultdict(list)
        for number, one in enumerate(self._every):
            for word in beginnings(one):
                self._begun[word].append(number)
        self._words = Hints(self._begun)
        self._tried: dict[tuple[str, ...], re.Pattern[str]] = {}

    def matches(self, text: str) -> Iterator[re.Match[str]]:
        """What the pattern finds."""
        end = 0
        for at, here in groupby(self._words.places(text), key=itemgetter(0)):
            if at < end:
                continue
            if found := self._beginning(tuple(word for _, word in here)).match(text, at):
                end = found.end()
                yield found

    def _beginning(self, words: tuple[str, ...]) -> re.Pattern[str]:
        """Those that begin with one of these words, made when they are first asked for: most never are."""
        if words not in self._tried:
            numbers = sorted({number for word in words for number in self._begun[word]})
            some = "|".join(self._every[number] for number in numbers)
            self._tried[words] = re.compile(some, self._flags)
        return self._tried[words]


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
