"""Words that announce something, looked for in a text all at once.

A pattern is dear, and most texts hold none of the hundreds of words without which none of ours finds
anything. Asking for them one by one costs more than the patterns that are then left to try; Aho and
Corasick's automaton goes over a text once, however many words it looks for.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

import ahocorasick


class Hints:
    """Words in lower case, which a text may spell with capitals, apart or within others."""

    def __init__(self, words: Iterable[str]) -> None:
        """Get ready to look for all of these."""
        self._automaton = ahocorasick.Automaton()
        for word in words:
            self._automaton.add_word(word, word)
        self._automaton.make_automaton()

    def there(self, text: str) -> set[str]:
        """Those that a text holds."""
        return {word for _, word in self._automaton.iter(_small(text))}

    def places(self, text: str) -> list[tuple[int, str]]:
        """Where which of them stands, in order."""
        found = self._automaton.iter(_small(text))
        return sorted((last + 1 - len(word), word) for last, word in found)

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
        self._automaton = ahocorasick.Automaton()
        for word in words:
            self._automaton.add_word(f" {word} ", word)
        self._automaton.make_automaton()

    def places(self, text: str) -> list[tuple[int, str]]:
        """Where which of them stands, in order."""
        if not len(self._automaton):
            return []
        found = self._automaton.iter(f" {text} ")
        return [(last - len(word) - 1, word) for last, word in found]


def _small(text: str) -> str:
    """As long as the text: of all letters, only one has a small one that is longer."""
    small = text.lower()
    return small if len(small) == len(text) else text.replace("İ", "i").lower()
