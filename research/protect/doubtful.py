"""Names that only manners or a cue tell, and that the study's texts use as something else."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from typing import Final

from research.model import Identity

from .forms import folded_words
from .wordlist import is_office

_MANY_TIMES: Final = 3
"""A word that stands in so many more texts than it is greeted or signs in is a product's name."""

_OTHERS: Final = 4
"""People who write a customer's last name of their own accord: it is the machine's that they all have."""

_OWNED: Final = re.compile(
    r"\b(?:[Mm]y|[Oo]ur|[Aa]n?|[Tt]he|[Mm]eine?|[Ee]ine?|mi|una?|mon|ma|une|mijn|een) "
)
_OFTEN: Final = 2
_SELDOM: Final = 5
"""Texts in which a common word is a name, and how many times those in which it is none."""


def words_of_desks(staff: Iterable[Identity]) -> set[str]:
    """The words by which desks are called, folded: one may be the thing that it helps with, as of Portal Help."""
    names = (folded_words(one.value) for one in staff)
    return {word for words in names if is_office(words) for word in words}


def is_owned(text: str, word: str) -> bool:
    """Whether a text has a word behind an article: my Bosch, but by Bosch."""
    behind = (found.end() for found in _OWNED.finditer(text))
    ends = (at + len(word) for at in behind if text.startswith(word, at))
    return not all(text[end : end + 1].isalnum() or text[end : end + 1] == "_" for end in ends)


def brands(
    writers: Mapping[tuple[str, bool], Collection[str]], lasts: Collection[str]
) -> list[str]:
    """The customers' last names that mean a brand in this study, as Bosch does.

    Args:
        writers: Who wrote each in a record, by its capital, and is not called so; apart those who have it behind an article.
        lasts: Words that are nobody's first name.
    """
    return [
        word
        for word, owned in writers
        if owned
        and word in lasts
        and len({*writers[word, True], *writers.get((word, False), ())}) >= _OTHERS
    ]


def usual(names: Mapping[str, int], things: Mapping[str, int]) -> Iterator[str]:
    """The words that are names in this study wherever they have a capital: here "Hope" is Hope.

    Args:
        names: In how many texts each is a name, inside a sentence.
        things: In how many it is something else there, small or not.
    """
    for word, times in names.items():
        if times >= _OFTEN and times > _SELDOM * things.get(word, 0):
            yield word


def things_only(
    names: Mapping[str, int], things: Mapping[str, int], firsts: Collection[str]
) -> Iterator[str]:
    """The words that inside the study's sentences are something else and never a name.

    Args:
        names: In how many texts each is a name, inside a sentence.
        things: In how many it is something else there, small or not.
        firsts: Somebody's first names, which people use alone: they must be something else again and again.
    """
    for word, times in things.items():
        if not names.get(word) and (
            times >= _OFTEN if word not in firsts else times >= _MANY_TIMES
        ):
            yield word


def doubtful(
    small: Mapping[str, int],
    large: Mapping[str, int],
    *,
    cued: Collection[str],
    seen: Mapping[str, int],
) -> Iterator[str]:
    """The words that are no names after all.

    Args:
        small: In how many texts each word stands in lower case.
        large: And with a capital.
        cued: Words that the words before them made names, which once is enough for.
        seen: How often manners named each of the others.
    """
    for word in cued:
        if small.get(word) and 2 * small[word] >= large.get(word, 0):
            yield word
    for word, times in seen.items():
        capitals = large.get(word, 0)
        if capitals > _MANY_TIMES * times or small.get(word, 0) >= max(1, capitals):
            yield word
