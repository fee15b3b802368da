"""One session in several files: published again, its answers alone, or captions beside the transcript made of them.

Only one of them is evidence; the others are kept and point to it.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Final, TypeAlias

from research.people.codes import code_of_file
from research.readers.document import Document
from research.speakers.guide import words_of
from research.speakers.labels import Verdict, role_in, role_of
from research.text.filler import FILLERS
from research.text.question_marks import QUESTION

_Words: TypeAlias = Mapping[str, Sequence[str]]
"""The words of substance of each voice."""
_Run: TypeAlias = tuple[str, ...]

_FEWEST_WORDS: Final = 8
"""Of a session, questions aside; fewer may be two people's "Nothing at all.", word for word."""
_FAR_MORE: Final = 1.25
_SAME: Final = 0.9
"""Share of a session's five-word runs that another session must hold to be the same one."""
_FEWEST_RUNS: Final = 40
"""Shorter sessions may agree by chance: they are mostly greeting."""
_FEWEST_HELD: Final = 12
"""Runs of a shorter session that can tell where another holds each of its answers, as a recogniser's text does."""
_HESITATION: Final = FILLERS | frozenset({
    "äh", "ähm", "öh", "öhm", "hm", "also", "halt", "naja", "euh", "ben", "bah", "voilà", "eh", "este", "pues",
    "bueno", "cioè", "ehm", "nou", "uhm", "eeh", "ну", "э", "эм", "это", "вот", "е", "як",
})  # fmt: skip
_REWORDED: Final = 0.5
"""Share of each voice's pairs of words that the other wording must hold; a recogniser mishears every fifth word."""
_FEWEST_PAIRS: Final = 15
"""Pairs of words of a session that can tell."""
_FEWEST_OF_VOICE: Final = 8
"""Pairs of words of a voice that can tell beside others; who says less tells nothing."""
_VOICES: Final = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Voices:
    """What is known of a session's speakers."""

    answers: bool
    """Somebody is known to answer."""
    asks: bool
    """Somebody else is known to ask."""
    said: int = 0
    """Letters of all that is answered."""

    @property
    def told(self) -> int:
        """How well they are told apart."""
        return self.answers + (self.answers and self.asks)


def voices_of(talk: Document, roles: Mapping[str, Verdict]) -> Voices:
    """Whether it is known who answers and who asks, and how much is answered: a draft has all of the guide."""
    letters: Counter[str] = Counter()
    for one in talk.utterances:
        letters[role_in(one, roles)] += len(one.text)
    answers, asks = "participant" in letters, "moderator" in letters
    return Voices(answers=answers, asks=asks, said=letters["participant"])


def session_copies(talks: Mapping[str, Document]) -> dict[str, str]:
    """Source id of each session that is a copy, to the source id of the one that counts."""
    unnamed = {n for n, talk in talks.items() if not any(one.speaker for one in talk.utterances)}
    copies = _same_words({name: _answers(talk) for name, talk in talks.items()}, unnamed)
    return copies | _reworded(talks, known=copies)


def best_told(copies: Mapping[str, str], heard: Mapping[str, Voices]) -> dict[str, str]:
    """The same copies, pointing to the one in which those who ask and those who answer are told apart.

    A recogniser's file often names nobody, and the transcript that was made of it does. Of those that tell as
    much, one that holds far more is the session, and the first a piece of it.

    Args:
        copies: Source id of each session that is a copy, to the source id of the one that counts.
        heard: What is known of each session's speakers.
    """
    same: dict[str, list[str]] = defaultdict(list)
    for name in copies:
        first = copies[name]
        while first in copies:
            first = copies[first]
        same[first].append(name)
    told: dict[str, str] = {}
    for first, others in same.items():
        most = max(heard[name].told for name in (first, *others))
        likely = [name for name in (first, *others) if heard[name].told == most]
        longest = max(likely, key=lambda name: heard[name].said)
        more = most and heard[longest].said > _FAR_MORE * heard[likely[0]].said
        best = longest if more else likely[0]
        told |= {name: best for name in (first, *others) if name != best}
    return told


def by_person(texts: Mapping[str, list[str]]) -> dict[str, list[str]]:
    """The texts of each talk; files with the same participant's code are joined, for a recording and its transcript repeat each other."""
    together: dict[str, list[str]] = defaultdict(list)
    for name, said in texts.items():
        together[code_of_file(name) or name] += said
    return together if len(together) > 1 else dict(texts)


def _answers(talk: Document) -> list[str]:
    """What is said in a session but for what was asked and noted, which a form has in all of them."""
    told = [
        one.text
        for one in talk.utterances
        if (one.role or role_of(one.speaker)) not in {"moderator", "observer"}
    ]
    return told or [one.text for one in talk.utterances]


def _same_words(sessions: Mapping[str, Sequence[str]], unnamed: Collection[str]) -> dict[str, str]:
    """The copies that share nearly all runs of five words with another session."""
    sessions = sessions if len(sessions) > 1 else {}  # one alone copies none
    runs = {name: _hashed_runs([" ".join(texts)]) for name, texts in sessions.items()}

    @cache
    def own(name: str) -> frozenset[int]:
        """The runs within its texts: between answers, another file may have the questions."""
        within = _hashed_runs(sessions[name])
        return within if len(within) >= _FEWEST_RUNS else runs[name]

    holders: dict[int, list[str]] = defaultdict(list)
    copies: dict[str, str] = _word_for_word(sessions)
    for name in sorted(runs.keys() - copies.keys()):
        if len(runs[name]) >= _FEWEST_HELD:
            shared: dict[str, int] = defaultdict(int)
            for run in runs[name]:
                for other in holders[run]:
                    shared[other] += 1
            best = min(shared, key=lambda other: (-shared[other], other), default="")
            if best and (
                _holds(runs[best], own(name))
                or _holds(runs[name], own(best))
                or (best in unnamed and _holds_each(sessions[best], sessions[name]))
                or (name in unnamed and _holds_each(sessions[name], sessions[best]))
            ):
                copies[name] = best
                continue
        for run in runs[name]:
            holders[run].append(name)
    return copies


def _word_for_word(sessions: Mapping[str, Sequence[str]]) -> dict[str, str]:
    """Sessions of the same words all through, however short: a voice note as text and as captions."""
    first: dict[tuple[str, ...], str] = {}
    found: dict[str, str] = {}
    for name, texts in sorted(sessions.items()):
        words = words_of(" ".join(texts))
        told = words_of(" ".join(text for text in texts if text.rstrip()[-1:] not in QUESTION))
        if len(told) >= _FEWEST_WORDS and first.setdefault(words, name) != name:
            found[name] = first[words]
    return found


def _holds(session: frozenset[int], answers: frozenset[int]) -> bool:
    """Whether a session holds everything of another file, as of one with the answers alone."""
    held = len(answers & session)
    return len(answers) >= _FEWEST_RUNS and held >= _SAME * len(answers)


def _holds_each(session: Sequence[str], answers: Sequence[str]) -> bool:
    """Whether each answer of a shorter talk stands in a text that names nobody, word for word."""
    whole = f" {' '.join(words_of(' '.join(session)))} "
    return all(f" {' '.join(words_of(one))} " in whole for one in answers)


def _hashed_runs(texts: Sequence[str]) -> frozenset[int]:
    """Runs of five words within each text, by their hashes: they are compared with each other and never kept."""
    told = map(words_of, texts)
    return frozenset(hash(words[i : i + 5]) for words in told for i in range(len(words) - 4))


def _reworded(talks: Mapping[str, Document], *, known: Collection[str]) -> dict[str, str]:
    """The copies in another wording: a recogniser's captions, and the transcript that somebody made of them.

    Fillers, stutters and names differ, so runs of words do not tell; but each of its voices says the same
    of substance in both. A moderator alone, who reads one script to everybody, makes no copy.

    Args:
        talks: Each session.
        known: Sessions that are known to be copies.
    """
    others = {name: talk for name, talk in sorted(talks.items()) if name not in known}
    if len(others) < 2:  # noqa: PLR2004
        return {}
    words = {name: _words(talk) for name, talk in others.items()}
    voices = {name: _pairs_by_voice(said) for name, said in words.items()}
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


def _pairs_by_voice(words: _Words) -> dict[str, frozenset[_Run]]:
    """The pairs of words of substance of each speaker who says enough; none of a session that is too short."""
    runs = {one: _runs(said, 2) for one, said in words.items()}
    heard = {one: found for one, found in runs.items() if len(found) >= _FEWEST_OF_VOICE}
    return heard if max(map(len, heard.values()), default=0) >= _FEWEST_PAIRS else {}


def _runs(words: Sequence[str], length: int) -> frozenset[_Run]:
    return frozenset(zip(*(words[start:] for start in range(length)), strict=False))


def _is_same(one: Mapping[str, frozenset[_Run]], other: Mapping[str, frozenset[_Run]]) -> bool:
    """Whether each voice of either is in the other; a recogniser may hear but one."""
    if not one or not other or max(len(one), len(other)) < _VOICES:
        return False
    pairs = ((one, other), (other, one))
    return all(
        len(runs & frozenset().union(*theirs.values())) >= _REWORDED * len(runs)
        for mine, theirs in pairs
        for runs in mine.values()
    )
