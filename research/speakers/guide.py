"""The discussion guide, found without being given: text that repeats across sessions.

Consent scripts, task texts and questions are read out nearly word for word in every session, so a
sentence that stands in several sessions is the study speaking, whoever's label is on it, unless only a few
participants happen to say it alike ("I use it every day.").
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field

from research.readers.document import Document
from research.text.question_marks import QUESTION
from research.text.quote_marks import is_in_quotes

from .labels import Verdict, role_in

MIN_WORDS = 5
"""Shorter sentences repeat by chance ("I think so too")."""
MIN_SESSIONS = 2
MIN_SHARE = 0.25
"""In how many of the sessions a sentence must stand; a shared idiom stands in fewer."""
NEAR = 0.75
"""Jaccard of word trigrams above which two sentences are the same question asked twice."""

_WORD = re.compile(r"[^\W_]+")
_SENTENCE = re.compile(r"[^.?!\n]+[.?!]*")
_MANY = 3
"""Sessions in which people hardly say the same by chance."""
_READ_OUT = 12
"""Words of a sentence that nobody says alike by chance."""


@dataclass(frozen=True, slots=True)
class Guide:
    """What the study itself says."""

    sentences: frozenset[tuple[str, ...]] = frozenset()
    trigrams: Mapping[tuple[str, ...], tuple[tuple[str, ...], ...]] = field(default_factory=dict)

    def share(self, text: str) -> float:
        """How much of a text, in words, is the guide's: 0 to 1."""
        if not self.sentences:
            return 0.0
        parts = [words_of(part) for part in sentences_of(text)]
        total = sum(map(len, parts))
        return sum(len(part) for part in parts if self.holds(part)) / total if total else 0.0

    def holds(self, words: Sequence[str]) -> bool:
        """Whether a sentence is the guide's, word for word or nearly."""
        sentence = tuple(words)
        if sentence in self.sentences:
            return True
        grams = _trigrams(sentence)
        if len(sentence) < MIN_WORDS or not grams:
            return False
        near = {other for gram in grams for other in self.trigrams.get(gram, ())}
        return any(_jaccard(grams, _trigrams(other)) >= NEAR for other in near)


def find_guide(sessions: Mapping[str, Iterable[str]], *, given: str = "") -> Guide:
    """The sentences that stand in several sessions, and those of the guide that was given.

    Args:
        sessions: The texts of each session, by its id; copies of a session must be left out.
        given: The text of guide.md.
    """
    seen: dict[tuple[str, ...], set[str]] = defaultdict(set)
    for session, texts in sessions.items() if len(sessions) >= MIN_SESSIONS else ():
        for text in _unquoted(list(texts)):
            for part in sentences_of(text):
                words = words_of(part)
                if len(words) >= MIN_WORDS:
                    seen[words].add(session)
    enough = max(MIN_SESSIONS, MIN_SHARE * len(sessions))
    found = {sentence for sentence, where in seen.items() if len(where) >= enough}
    found |= {words for part in sentences_of(given) if len(words := words_of(part)) >= MIN_WORDS}
    return indexed(found)


def _unquoted(texts: Sequence[str]) -> Sequence[str]:
    """The texts without whole quotations among others: there somebody repeats what a session held."""
    own = [text for text in texts if not is_in_quotes(text)]
    return own if 2 * len(own) >= len(texts) else texts


def indexed(found: AbstractSet[tuple[str, ...]]) -> Guide:
    """A guide of these sentences."""
    index: dict[tuple[str, ...], list[tuple[str, ...]]] = defaultdict(list)
    for sentence in sorted(found):
        for gram in sorted(_trigrams(sentence)):
            index[gram].append(sentence)
    return Guide(frozenset(found), {gram: tuple(listed) for gram, listed in index.items()})


def sentences_of(text: str) -> list[str]:
    """Rough sentences, good enough to compare."""
    return [part for part in _SENTENCE.findall(text) if part.strip()]


def words_of(text: str) -> tuple[str, ...]:
    """Lower-case words without marks."""
    return tuple(_WORD.findall(text.casefold()))


def _trigrams(words: Sequence[str]) -> frozenset[tuple[str, ...]]:
    return frozenset(tuple(words[i : i + 3]) for i in range(len(words) - 2))


def _jaccard(one: frozenset[tuple[str, ...]], other: frozenset[tuple[str, ...]]) -> float:
    return len(one & other) / len(one | other)


def without_sayings(
    guide: Guide,
    talks: Mapping[str, Document],
    roles: Mapping[str, Mapping[str, Verdict]],
    *,
    given: str = "",
) -> Guide:
    """The guide without sentences that only participants say, and in few sessions: an idiom they share.

    What is read out to them is longer, asks, or stands in most sessions. Where nobody can tell who speaks, as in
    a report that quotes them, it is nobody's saying.

    Args:
        guide: What stands in several sessions.
        talks: The sessions, by source id.
        roles: Who speaks in each, by canonical label.
        given: The text of guide.md.
    """
    if not guide.sentences:
        return guide
    said: dict[tuple[str, ...], set[str]] = defaultdict(set)
    study = {words_of(part) for part in sentences_of(given)}
    for name, talk in talks.items():
        for one in talk.utterances:
            role = role_in(one, roles[name])
            for part in sentences_of(one.text) if role != "unknown" else ():
                if role == "participant" and not part.rstrip().endswith(tuple(QUESTION)):
                    said[words_of(part)].add(name)
                else:
                    study.add(words_of(part))
    most = max(_MANY, len(talks) / 2)
    few = {
        sentence
        for sentence in guide.sentences
        if 0 < len(said[sentence]) < most and sentence not in study
        if len(sentence) < _READ_OUT or len(said[sentence]) == 1
    }
    return indexed(guide.sentences - few) if few else guide
