"""Candidate names: the phrases of a text that could stand alone.

No trained part-of-speech model is needed: between small words and punctuation, what people write
are noun phrases, verbs with their objects, and things with what is the matter with them.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final, TypeAlias

from research.text.small_words import MEASURES, POINTING, TIMES

from .phrasal import PHRASAL
from .spoken import COPULA, HAVING, NOT, OBJECTS, Clause, Word, stops

Key: TypeAlias = tuple[str, ...]
"""Stems of a phrase's words in order; every negator is "not"."""
LONGEST: Final = 5
"""Words in a phrase; one more where the last leads to it: "hide hourly rates from deputy managers"."""
_MOST_SAID: Final = 8
"""Words of a phrase with all that stood between; a longer one is shown without."""
_COMPLETING: Final = frozenset(["behind", "of", "off", "out"])
"""Behind what is said of something: "the size of a matchbox", "left out", "hours behind"."""
_EACH: Final = frozenset(["another", "each", "every", "many", "much", "own"])
"""Without them a phrase reads as a mistake: "ads between every episode", "twice as many taps"."""
_LEFT: Final = frozenset(["no", "in", "on", "at", "for", "with"])
"""Before a small word that leads on they belong to what stands before: "put a complaint in about it", "No, as he was late"."""
_ABSENT: Final = frozenset(["no", "never", "not", "without"])
"""Of the negators those that may stand in any place."""
_TURNED: Final = frozenset(["be", "been", "being"])
"""Behind a noun they are part of a question: "will my order be delivered"."""


@dataclass(frozen=True, slots=True)
class Phrase:
    """Two forms of one phrase have one key."""

    key: Key
    shown: str
    said: str
    """The same with the small words that stood between: "rider swore at my mother"."""
    content: Key
    """Stems of the words that carry the point."""
    cut: bool
    """Whether its last word belongs to what follows: "seats of summer" of summer people."""


def phrases(clause: Clause, *, verbs: Collection[str] = ()) -> Iterator[Phrase]:
    """Every phrase of one to five words in a clause.

    A phrase does not begin behind a negator: whoever says "never arrives" does not say "arrives".

    Args:
        clause: Words with nothing between them that ends a phrase.
        verbs: Stems that may take an object; behind any other word an article opens a new phrase.
    """
    for start in range(len(clause)):
        if _may_open(clause, start):
            yield from _from(clause, start, verbs)


def _from(clause: Clause, start: int, verbs: Collection[str]) -> Iterator[Phrase]:
    words: list[Word] = []
    for end in range(start, len(clause)):
        if end > start and not _may_follow(clause, end, verbs):
            return
        if clause[end].kind != "article" or _is_one(clause[end : end + 2]):
            words.append(clause[end])
        ended = stops(clause, end)
        if len(words) > LONGEST and not ended:
            return
        told = _may_end(clause, end) and _is_told(clause, start, end)
        spoken = [*words, *_particle(clause, start, end)]
        said = [*clause[start : end + 1], *_particle(clause, start, end)]
        if told and (found := _phrase(spoken, said, cut=not ended)):
            yield found
        if len(words) >= LONGEST and ended:
            return


def _is_one(words: Clause) -> bool:
    return words[0].shown in _EACH and words[-1].kind != "article"


def _particle(clause: Clause, start: int, end: int) -> Clause:
    """What belongs to the verb and stands behind its object: "turn location checking off"."""
    after = clause[end + 1 : end + 2]
    return after if after and (clause[start].stem, after[0].shown) in PHRASAL else ()


def _may_open(clause: Clause, start: int) -> bool:
    return clause[start].kind not in {"inner", "article", "subject"} and not _denied(clause, start)


def _denied(clause: Clause, start: int) -> bool:
    """Whether a negator leads to it: "never had any problem"."""
    leading = (word for word in reversed(clause[:start]) if word.kind != "article")
    before = next((word for word in leading if word.shown not in HAVING), None)
    return before is not None and before.kind == "negator"


def _may_end(clause: Clause, end: int) -> bool:
    """What carries a point, and a measure behind what it measures: "routing number"; no "taps to set" of "to set the timer"."""
    word, before = clause[end], clause[max(0, end - 1)]
    if before.shown == "to" and any(
        after.kind == "article" for after in clause[end + 1 : end + 2]
    ):
        return False
    measured = word.shown in MEASURES and before.kind == "content"
    return (word.kind == "content" or measured) and not word.shown.endswith("'s")


def _is_told(clause: Clause, start: int, end: int) -> bool:
    """Whether what is said of something is said whole.

    No "café does not work" of the machine in it, no "pay for premium and ads" of ads that are back, and no
    "files were left" of those left out.
    """
    after = clause[end + 1].shown if end + 1 < len(clause) else ""
    inside = clause[start : end + 1]
    if after in COPULA and any(
        a.shown == "and" and b.kind == "article" for a, b in pairwise(inside)
    ):
        return False
    if any(map(_says, inside[1:])) and _hangs(clause, start):
        return False
    has_copula = any(word.shown in COPULA for word in inside)
    return not has_copula or (stops(clause, end) and after not in _COMPLETING)


def _says(word: Word) -> bool:
    """Whether something is said there of what stands before it."""
    return word.shown in COPULA or (word.kind == "negator" and word.shown not in _ABSENT)


def _hangs(clause: Clause, start: int) -> bool:
    """Whether it belongs to a thing before it, as the café does to the machine in it."""
    *_, other, before = (None, None, *(word for word in clause[:start] if word.kind != "article"))
    if before is None or before.shown == "and":
        return False
    if before.kind in {"content", "vague"}:
        return clause[start - 1].kind != "article"
    return before.kind == "inner" and other is not None and other.kind == "content"


def _may_follow(clause: Clause, end: int, verbs: Collection[str]) -> bool:
    """Not "app every morning", nor "bag this month", nor "car get looked", nor "drinks for and", nor "not every column".

    What begins a clause may take an object whether or not it is known as a verb: "order a card".
    """
    before, word = clause[end - 1], clause[end]
    if word.kind in {"article", "vague"}:
        return not _says_when(clause, end, verbs) and _may_take(clause, end, verbs)
    if word.kind == "light":
        return before.kind != "content"
    if word.shown in _TURNED:
        return before.kind == "inner"
    left = before.shown in _LEFT and word.kind == "inner" and word.shown not in COPULA | OBJECTS
    loose = word.shown == "and" and before.kind != "content"
    return not (left or loose) and word.shown != before.shown


def _says_when(clause: Clause, end: int, verbs: Collection[str]) -> bool:
    """Not "backlinks a month", nor "week the parcel"; but "skip a week"."""
    before, word = clause[end - 1], clause[end]
    timed = any(after.shown in TIMES for after in clause[end + 1 : end + 2])
    return before.shown in TIMES or (
        timed and (word.shown in POINTING or (word.shown == "a" and before.stem not in verbs))
    )


def _may_take(clause: Clause, end: int, verbs: Collection[str]) -> bool:
    """Whether an article or a measure stands where an object begins."""
    before, word = clause[end - 1], clause[end]
    if before.kind == "content":
        measured = word.shown in MEASURES
        return measured or end == 1 or before.stem.partition(" ")[0] in verbs
    if before.kind == "vague":
        return word.kind == "vague"
    return word.kind == "vague" or before.shown not in NOT


def _phrase(words: Sequence[Word], said: Sequence[Word], *, cut: bool) -> Phrase | None:
    """None where a word is said twice, and for "get form", which says no more than the form."""
    content = tuple(word.stem for word in words if word.kind == "content")
    shown = " ".join(word.shown for word in words)
    light = words[0].kind == "light" and len(content) == 1
    if light or len(set(content)) < len(content) or shown.count(" ") > LONGEST:
        return None
    key = tuple(word.stem for word in words if word.kind != "article")
    whole = " ".join([said[0].shown, *(f"{word.led} {word.shown}".strip() for word in said[1:])])
    return Phrase(key, shown, shown if whole.count(" ") > _MOST_SAID else whole, content, cut)
