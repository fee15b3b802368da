"""Names that only manners or a cue tell, and that the study's texts use as something else."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping
from typing import Final

from research.text.hints import Hints
from research.text.wordings import beginnings

from .forms import fold

_MANY_TIMES: Final = 3
"""A word that stands in so many more texts than it is greeted or signs in is a product's name."""

_OTHERS: Final = 4
"""People who write a customer's last name, or a name that a cue told, of their own accord: it is the machine's that they all have."""

_SEVERAL_KINDS: Final = 2
"""Texts with "eine Lehrerin" in them from which the word, whoever is labelled with it, is what somebody is."""
_HARDLY_EVER: Final = 10
"""A word that is so many times as often written otherwise is a name, of which there may be another one."""
_OFTEN: Final = 2
_SELDOM: Final = 5
"""Texts in which a common word is a name, and how many times those in which it is none."""
_OF_SEVERAL: Final = r"\b(?:ein(?:e[rmns]?)?|jede[rmn]?|keine[rmn]?|every|each|another|une|chaque|una|cada|ogni|elke|iedere)"
_ONE_OF: Final = re.compile(
    rf"{_OF_SEVERAL}\s(?:(?:andere[rmns]?|weitere[rmns]?|neue[rmns]?|other|single|autre|nouvelle|otra|nueva|altra|nuova|outra|nova|nieuwe)\s)?"
    r"(?P<word>[^\W\d_]+)",
    re.IGNORECASE,
)
"""What there are several of; of the words before it none stands before a name, nor is one a preposition elsewhere."""
_STARTS: Final = Hints(beginnings(_OF_SEVERAL))


def one_of_several(text: str) -> set[str]:
    """What one of several is called in the text: "jede Lehrerin", "eine andere Lehrerin"; folded."""
    return {fold(found["word"]) for found in _STARTS.matches(_ONE_OF, text)}


def kinds(several: Mapping[str, int], large: Mapping[str, int]) -> list[str]:
    """The words that say what somebody is.

    Args:
        several: In how many texts each is one of several.
        large: How often each is written with a capital.
    """
    return [
        word
        for word, times in several.items()
        if times >= _SEVERAL_KINDS and large.get(word, 0) <= _HARDLY_EVER * times
    ]


def brands(
    owners: Mapping[str, str],
    lasts: Collection[str],
    writers: Mapping[str, Collection[str]],
    *,
    cued: Collection[str] = (),
) -> list[str]:
    """The customers' last names that mean a brand in this study, as Bosch does, and cued ones: "my husband Netflix".

    Args:
        owners: Whose each word is.
        lasts: Words that are nobody's first name.
        writers: Who wrote each in a record, by its capital.
        cued: Words that only the words before them made names.
    """
    return [
        word
        for word, people in writers.items()
        if (word in lasts or word in cued)
        and owners.get(word)
        and len(set(people) - {owners[word]}) >= _OTHERS
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
        if not names.get(word) and (word not in firsts or times >= _MANY_TIMES):
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
