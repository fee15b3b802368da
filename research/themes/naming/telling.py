"""The sentences that tell what a theme is about: two people's own words."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from research.text.stems import stems_in

SHORTEST, LONGEST = 4, 25
"""Words of a sentence that shows what a theme is about."""
_AGAIN: Final = 0.5
"""Share of the words that two sentences may have in common and still say different things."""
_ENOUGH: Final = 2
"""Words of what a theme is about that a sentence must hold to be of it: with more it is no better."""
_MORE: Final = 2
"""Words that it must have beside those of the name, to say more than it."""
_SENTENCE: Final = re.compile(
    r"(?<!\S)[^\s.!?“”\"](?:[^\n.!?“”\"]|(?<=\S)[.!?](?=\S))*(?=[.!?]|$)"
)
_QUOTED: Final = ('"', "“", "”")
"""Behind one a sentence goes on that began before it."""
_HESITATES: Final = re.compile(
    r"\b(?:u[hm]+|uhm|erm?|hm+|äh+m?|ähm|euh|ehm)\b|[(\[<]", re.IGNORECASE
)
_LEADS_IN: Final = re.compile(
    r"^(?:(?:and|so|but|yeah|yes|well|okay|oh|like|i mean|you know|also|und|et|e|y|u[hm]+|erm?|hm+)(?:, | (?=u[hm]+\b|so\b|and\b|but\b|like\b|i\b|we\b|it\b|it's\b|you\b|they\b|there\b|the\b|that\b)))+",
    re.IGNORECASE,
)
"""What somebody who speaks begins with, and a reader does not need."""
_TRAILS_OFF: Final = re.compile(
    r"\b(?:and|but|or|so|the|an?|of|to|be|because|with|stuff like|of like|if|und|oder|et|ou|y|e)$",
    re.IGNORECASE,
)
"""Ends a sentence that somebody did not finish."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Voice:
    """What one member of a theme says."""

    text: str
    person: str
    sure: bool
    """Whether it surely states a problem, a need or a wish."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Said:
    sentence: str
    person: str
    faults: int
    """Doubtful; shouted, or with what a listener does not need to hear."""
    stems: frozenset[str]


def telling(
    voices: Sequence[Voice], *, label: str, name: Collection[str], others: Collection[str]
) -> tuple[str, ...]:
    """Up to two sentences by different people: one says the name, the other surely and typically it too, or what else is said.

    Args:
        voices: The members, from the most typical on.
        label: The theme's name: who says no more than that tells nothing.
        name: Stems of its words that carry a point.
        others: Stems of what else people say.
    """
    heard = list(_sentences(voices))
    said = [one for one in heard if len(one.stems - stems_in(label)) >= _MORE]
    first = _saying(name, said, most=len(name))
    named = any(not one.stems.isdisjoint(name) for one in heard)
    if first is None or (named and first.stems.isdisjoint(name)):
        return ()
    words = {*name, *others}
    plain = [one for one in said if not one.faults and not one.stems.isdisjoint(words)]
    rest = [one for one in plain if one.person != first.person and not _repeats(one, first)]
    second = _saying(words, rest, most=_ENOUGH)
    return (first.sentence, second.sentence) if second else (first.sentence,)


def sentences(quote: str) -> list[str]:
    """Those of a readable length that can be repeated, without what ends them."""
    found = (
        _LEADS_IN.sub("", match[0]).rstrip(" .!?…,;:–—-")
        for match in _SENTENCE.finditer(quote)
        if not quote[max(0, match.start() - 2) : match.start()].rstrip().endswith(_QUOTED)
    )
    return [one for one in found if _is_whole(one)]


def _is_whole(sentence: str) -> bool:
    """Whether it can be read in one go, and is no part of a note in brackets."""
    even = all(sentence.count(opened) == sentence.count(closed) for opened, closed in ("()", "[]"))
    noted = sentence.startswith(("(", "["))
    readable = SHORTEST <= len(sentence.split()) <= LONGEST and "  " not in sentence
    return readable and even and not noted


def _sentences(voices: Sequence[Voice]) -> Iterator[_Said]:
    for voice in voices:
        for sentence in sentences(voice.text):
            yield _Said(
                sentence=sentence,
                person=voice.person,
                faults=(not voice.sure)
                + (sentence.isupper() or bool(_HESITATES.search(sentence)))
                + bool(_TRAILS_OFF.search(sentence)),
                stems=stems_in(sentence),
            )


def _saying(words: Collection[str], said: Sequence[_Said], *, most: int) -> _Said | None:
    """The first with most of the words, of which so many count; a word more makes up for one fault. Where none has any, the first without fault."""
    heard = [one for one in said if not one.faults or one.stems.intersection(words)]

    def worth(one: _Said) -> tuple[bool, int]:
        shared = min(len(one.stems.intersection(words)), most)
        return shared > 0, shared - one.faults

    return max(heard, key=worth, default=None)


def _repeats(one: _Said, other: _Said) -> bool:
    shared = len(one.stems & other.stems)
    return shared > _AGAIN * min(len(one.stems), len(other.stems))
