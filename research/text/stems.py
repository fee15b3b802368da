"""One key for every form of a word. Keys are compared and never shown."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from research.text.small_words import LANGUAGES

_FORMS: Final = """
bought=buy broke=break broken=break brought=bring chosen=choose chose=choose drove=drive
driven=drive ate=eat eaten=eat fell=fall fallen=fall flew=fly flown=fly forgot=forget
forgotten=forget froze=freeze frozen=freeze held=hold heard=hear left=leave lost=lose men=man
women=woman children=child people=person paid=pay rang=ring ran=run sent=send slept=sleep
spent=spend spoke=speak spoken=speak stole=steal stolen=steal stuck=stick taught=teach feet=foot
teeth=tooth wore=wear worn=wear written=write wrote=write grew=grow grown=grow hid=hide
hidden=hide built=build sold=sell shown=show got=get gave=give took=take taken=take made=make
news=news status=status less=less gas=gas bus=bus virus=virus lens=lens analysis=analysis
speed=speed need=need feed=feed thing=thing morning=morning
"""
_IRREGULAR: Final = dict(form.split("=") for form in _FORMS.split())
_WORD: Final = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_SHORTEST: Final = 3
"""Letters that must be left when an ending is taken off."""


@lru_cache(maxsize=200_000)
def stem(word: str) -> str:
    """The key of a lower-case word: "prints", "printed" and "printing" have the same.

    A lemma table would add a dependency of a hundred megabytes for keys nobody sees; a wrong
    merge here costs one label word.
    """
    word = word.replace("’", "'").removesuffix("'s").replace("-", "")
    if word in _IRREGULAR:
        return _levelled(_IRREGULAR[word])
    return _levelled(_without_ending(_without_s(word)))


def alike(one: str, other: str) -> bool:
    """Whether two keys are forms of one word: "print" and "printer", "deliver" and "deliveri"."""
    short, long = sorted((one.replace(" ", ""), other.replace(" ", "")), key=len)
    return short == long or (
        len(short) > _SHORTEST and len(long) - len(short) <= len("ment") and long.startswith(short)
    )


def _without_s(word: str) -> str:
    if len(word) <= _SHORTEST or word.endswith(("ss", "us", "is")) or not word.endswith("s"):
        return word
    if word.endswith("ies"):
        return word[:-2]
    if word.endswith(("ches", "shes", "sses", "xes", "zes")):
        return word[:-2]
    return word[:-1]


def _without_ending(word: str) -> str:
    for ending in ("ing", "ed"):
        rest = word.removesuffix(ending)
        if rest != word and len(rest) >= _SHORTEST and any(c in "aeiouy" for c in rest):
            return rest
    return word


def _levelled(word: str) -> str:
    """Without what differs in spelling only: canceled and cancelled, pay and paying, size and sizing."""
    if len(word) <= _SHORTEST:
        return word
    if word[-1] == word[-2]:
        return word[:-1]
    if word.endswith("y"):
        return word[:-1] + "i"
    return word.removesuffix("e")


def stems_in(text: str) -> frozenset[str]:
    """The keys of a text's words."""
    return frozenset(map(stem, _WORD.findall(text.lower())))


SMALL: Final = stems_in(" ".join(word for language in LANGUAGES for word in language.small))
"""The keys of words that carry no point."""
