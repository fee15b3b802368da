"""One session in two wordings: a recogniser's captions, and the transcript that somebody made of them.

Fillers, stutters and names differ, so runs of words do not tell; but each of its voices says the same
of substance in both. A moderator alone, who reads one script to everybody, makes no copy.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Mapping, Sequence
from typing import Final, TypeAlias

from research.people.codes import code_of_file
from research.readers.document import Document
from research.speakers.guide import words_of
from research.speakers.labels import Verdict, role_in, role_of
from research.text.filler import FILLERS

from .copies import Voices

_Words: TypeAlias = Mapping[str, Sequence[str]]
"""The words of substance of each voice."""
_Run: TypeAlias = tuple[str, ...]

_HESITATION: Final = FILLERS | frozenset({
    "äh", "ähm", "öh", "öhm", "hm", "also", "halt", "naja", "euh", "ben", "bah", "voilà", "eh", "este", "pues",
    "bueno", "cioè", "ehm", "nou", "uhm", "eeh", "ну", "э", "эм", "это", "вот", "е", "як",
})  # fmt: skip
_SAME: Final = 0.5
"""Share of each voice's pairs of words that the other wording must hold; a recogniser mishears every fifth word."""
_TELLING: Final = 15
"""Pairs of words of a session that can tell."""
_HEARD: Final = 8
"""Pairs of words of a voice that can tell beside others; who says less tells nothing."""
_VOICES: Final = 2


def by_person(texts: Mapping[str, list[str]]) -> dict[str, list[str]]:
    """The texts of each talk, those together whose files have one participant's code, who says in the recording what the transcript has."""
    together: dict[str, list[str]] = defaultdict(list)
    for name, said in texts.items():
        together[code_of_file(name) or name] += said
    return together if len(together) > 1 else dict(texts)


def voices(talk: Document, roles: Mapping[str, Verdict]) -> Voices:
    """Whether it is known who answers and who asks, and how much is said."""
    heard = {role_in(one, roles) for one in talk.utterances}
    said = sum(len(one.text) for one in talk.utterances)
    return Voices(answers="participant" in heard, asks="moderator" in heard, said=said)


def answered(talk: Document) -> list[str]:
    """What is said in a session but for what was asked and noted, which a form has in all of them."""
    told = [
        one.text
        for one in talk.utterances
        if (one.role or role_of(one.speaker)) not in {"moderator", "observer"}
    ]
    return told or [one.text for one in talk.utterances]


def retold(talks: Mapping[str, Document], *, known: Collection[str]) -> dict[str, str]:
    """Source id of each session that is another wording of one, to the id of the one that counts.

    Args:
        talks: Each session.
        known: Sessions that are known to be copies.
    """
    others = {name: talk for name, talk in sorted(talks.items()) if name not in known}
    if len(others) < 2:  # noqa: PLR2004
        return {}
    words = {name: _words(talk) for name, talk in others.items()}
    voices = {name: _voices(said) for name, said in words.items()}
    holders: dict[_Run, list[str]] = defaultdict(list)
    found: dict[str, str] = {}
    for name, mine in voices.items():
        whole = frozenset().union(*(_runs(said, 3) for said in words[name].values()))
        shared = Counter(other for run in whole for other in holders[run])
        first = next((one for one, _ in shared.most_common(2) if _is_same(mine, voices[one])), "")
        if first:
            found[name] = first
            continue
        for run in whole:
            holders[run].append(name)
    return found


def _words(talk: Document) -> _Words:
    words: dict[str, list[str]] = defaultdict(list)
    for said in talk.utterances:
        mine = words[said.speaker]
        for word in words_of(said.text):
            if word not in _HESITATION and mine[-1:] != [word]:
                mine.append(word)
    return words


def _voices(words: _Words) -> dict[str, frozenset[_Run]]:
    """The pairs of words of substance of each speaker who says enough; none of a session that is too short."""
    runs = {one: _runs(said, 2) for one, said in words.items()}
    heard = {one: found for one, found in runs.items() if len(found) >= _HEARD}
    return heard if max(map(len, heard.values()), default=0) >= _TELLING else {}


def _runs(words: Sequence[str], length: int) -> frozenset[_Run]:
    return frozenset(zip(*(words[start:] for start in range(length)), strict=False))


def _is_same(one: Mapping[str, frozenset[_Run]], other: Mapping[str, frozenset[_Run]]) -> bool:
    """Whether each voice of either is in the other; a recogniser may hear but one."""
    if not one or not other or max(len(one), len(other)) < _VOICES:
        return False
    pairs = ((one, other), (other, one))
    return all(
        len(runs & frozenset().union(*theirs.values())) >= _SAME * len(runs)
        for mine, theirs in pairs
        for runs in mine.values()
    )
