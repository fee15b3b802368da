"""Canned answers of several sentences, each filled in with its own names, sums, places and days.

What varies is dropped: a sentence's skeleton is its plain lower-case words, without numbers, names,
addresses and placeholders. Those of a canned answer keep each other's company. Texts of people who
write alike, or that a program put together from a stock of sentences, share one here and one there.
"""

from __future__ import annotations

from array import array
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import pairwise
from typing import Final

import numpy as np

from .written import Written

MIN_PEOPLE: Final = 3
_MIN_FIXED: Final = 4
"""Shorter skeletons ("to hearing from") are alike by chance."""
MIN_WORDS: Final = 16
"""Fixed words of all its sentences together: people do say the same in fewer."""
TOGETHER: Final = 0.8
"""Part of the records with one sentence in which another must stand to belong to it."""
_COVERS: Final = 0.7
"""Part of a record's fixed words that the canned sentences must be; the rest is somebody's own."""
_NEARLY: Final = 0.85
"""The same where one sentence is the macro's to the word, and others differ: "in a town near oslo"."""
_MARKED: Final = 8
"""Fixed words of a line that is known by them: whatever was filled in has a capital, a digit or a sign."""
_SHAPES: Final = "".join(
    one if one.islower() or one == "\n" else "." if one in "?!." else " " if one.isspace() else "#"
    for one in map(chr, range(128))
).encode("ascii") + bytes(128)
"""Of ASCII: small letters, ends of lines and of sentences, space, and what makes a word none of the fixed ones."""


def macros(
    written: Sequence[Written], shared: Mapping[int, list[int]]
) -> Iterator[tuple[int, ...]]:
    """Places of records that are one canned answer, a group at a time.

    Args:
        written: With texts as they will be stored, with their lines and capitals.
        shared: What `shared_in` finds in them.
    """
    made: list[tuple[frozenset[int], tuple[int, ...]]] = []
    for group in _by_rarest(shared):
        canned = _companions(group)
        if len(canned) > 1 and _several(group, written):
            alike = tuple(p for p in group if _is_canned(written[p].own_text, canned))
            if _several(alike, written):
                made.append((canned, alike))
    holders = _holders(shared, frozenset().union(*(canned for canned, _ in made)))
    for canned, alike in made:
        words = frozenset(fixed_words(written[alike[0]].own_text))
        beside = {place for part in canned for place in _few(holders[part], than=len(alike))}
        near = (p for p in beside.difference(alike) if _is_made_of(written[p].own_text, words))
        yield tuple(sorted((*alike, *near)))


def shared_in(texts: Sequence[str]) -> tuple[dict[int, list[int]], Sequence[int]]:
    """Of each text the skeletons that stand in several, the rarest first; and a mark of its longest line's.

    The mark is 0 where that line has hardly any fixed words.
    """
    every, ends, marks = array("q"), array("q"), array("q")
    for text in texts:
        shaped = _shaped(text)
        every.extend(_skeletons(shaped))
        ends.append(len(every))
        marks.append(_mark(shaped))
    parts, counts = np.unique(np.array(every), return_counts=True)
    several = counts >= MIN_PEOPLE
    often = dict(zip(parts[several].tolist(), counts[several].tolist(), strict=True))
    shared: dict[int, list[int]] = {}
    for place, (start, end) in enumerate(pairwise((0, *ends)) if often else ()):
        if found := [part for part in every[start:end] if part in often]:
            rarest = min(found, key=often.__getitem__)
            shared[place] = [rarest, *(part for part in found if part != rarest)]
    return shared, marks


def skeletons(text: str) -> dict[int, int]:
    """What stays of each sentence when all that may vary is dropped; hashed, and its words."""
    return _skeletons(_shaped(text))


def fixed_words(text: str) -> list[bytes]:
    """The words in small letters, encoded; every word of a script that has none."""
    return _fixed(_shaped(text))


def _shaped(text: str) -> bytes | str:
    """Of ASCII, as most texts are, its shape: a table tells small letters from all else at once."""
    return text.encode("ascii").translate(_SHAPES) if text.isascii() else text


def _skeletons(shaped: bytes | str) -> dict[int, int]:
    if isinstance(shaped, bytes):
        parts = shaped.replace(b"\n", b". ").split(b". ")
        fixed = ([*filter(bytes.isalpha, part.split())] for part in parts)
    else:  # as good as a comparison needs, at the price of three replacements
        told = shaped.replace("\n", ". ").replace("? ", ". ").replace("! ", ". ")
        fixed = (_fixed(part) for part in told.split(". "))
    return {hash(b" ".join(words)): len(words) for words in fixed if len(words) >= _MIN_FIXED}


def _fixed(shaped: bytes | str) -> list[bytes]:
    if isinstance(shaped, bytes):
        return [*filter(bytes.isalpha, shaped.split())]
    letters = filter(str.isalpha, shaped.split())
    return [word.encode("utf-8") for word in letters if word.islower() or word == word.lower()]


def _mark(shaped: bytes | str) -> int:
    words = _fixed(max(shaped.splitlines(), key=len, default=shaped))
    return hash(b" ".join(words)) if len(words) >= _MARKED else 0


def _by_rarest(shared: Mapping[int, list[int]]) -> Iterator[dict[int, list[int]]]:
    """Texts with the same rarest sentence: the one that is nearest to the macro's own."""
    groups: dict[int, dict[int, list[int]]] = defaultdict(dict)
    for place, parts in shared.items():
        if len(parts) > 1:
            groups[parts[0]][place] = parts
    yield from groups.values()


def _several(places: Iterable[int], written: Sequence[Written]) -> bool:
    return len({written[place].person_id for place in places}) >= MIN_PEOPLE


def _companions(group: Mapping[int, Sequence[int]]) -> frozenset[int]:
    """The sentences that nearly all texts of a group have in common."""
    times = Counter(part for found in group.values() for part in found)
    enough = max(MIN_PEOPLE, TOGETHER * len(group))
    return frozenset(part for part, count in times.items() if count >= enough)


def _is_canned(text: str, canned: frozenset[int]) -> bool:
    said = {part: words for part, words in skeletons(text).items() if part in canned}
    words = sum(said.values())
    return len(said) > 1 and words >= max(MIN_WORDS, _COVERS * len(fixed_words(text)))


def _holders(shared: Mapping[int, list[int]], wanted: frozenset[int]) -> dict[int, list[int]]:
    holders: dict[int, list[int]] = defaultdict(list)
    for place, parts in shared.items() if wanted else ():
        for part in wanted.intersection(parts):
            holders[part].append(place)
    return holders


def _few(places: Sequence[int], *, than: int) -> Sequence[int]:
    """The places, or none where far more texts have the sentence, like a desk's last line: looking costs time."""
    return places if len(places) <= 4 * than else ()


def _is_made_of(text: str, words: frozenset[bytes]) -> bool:
    said = fixed_words(text)
    known = sum(word in words for word in said)
    return known >= max(MIN_WORDS, _NEARLY * len(said))
