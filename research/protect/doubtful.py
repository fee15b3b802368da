"""Names that only manners or a cue tell, and that the study's texts use as something else."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from typing import Final

_REACH: Final = 40
_MANY_TIMES: Final = 3
"""A word that stands in so many more texts than it is greeted or signs in is a product's name."""

_OTHERS: Final = 4
"""People who write a customer's last name, or a name that a cue told, of their own accord: it is the machine's that they all have."""


SEVERAL_KINDS: Final = 2
"""Texts with "eine Lehrerin" in them from which the word, whoever is labelled with it, is what somebody is."""
_ONE_OF: Final = frozenset({
    "ein", "eine", "einer", "einem", "einen", "eines", "jede", "jeder", "jedem", "jeden", "keine", "keiner", "keinem", "keinen",
    "every", "each", "another", "une", "chaque", "una", "cada", "ogni", "elke", "iedere",
})  # fmt: skip
"""Before what there are several of; no name follows them, nor is any of them a preposition elsewhere."""


def of_a_kind(word: str, text: str) -> bool:
    """Whether one of several is called so in the text: "jede Lehrerin", "eine andere Lehrerin"."""
    at = text.find(word)
    while at >= 0:
        before = text[max(0, at - _REACH) : at].lower().split()[-2:]
        if not _ONE_OF.isdisjoint(before[-1:]) or (len(before) > 1 and before[0] in _ONE_OF):
            return True
        at = text.find(word, at + 1)
    return False


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
