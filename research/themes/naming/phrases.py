"""Candidate names: the phrases of a text that could stand alone.

No trained part-of-speech model is needed: between small words and punctuation, what people write
are noun phrases, verbs with their objects, and things with what is the matter with them.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final, Literal, TypeAlias

from .phrasal import PHRASAL
from .stems import stem
from .wordlists import LANGUAGES, MEASURES, POINTING, TIMES, Language, SmallKind, language_of

Kind: TypeAlias = SmallKind | Literal["content", "negator"]
Key: TypeAlias = tuple[str, ...]
"""Stems of a phrase's words in order; every negator is "not"."""

LONGEST: Final = 5
"""Words in a phrase; one more where the last leads to it: "hide hourly rates from deputy managers"."""
_MOST_CHARACTERS: Final = 1_000
"""Of a text; what is said after these is rarely another point."""
MASK: Final = re.compile(
    r"\[[^\]\n]{1,60}\]|<[^>\n]{1,60}>|\S+@\S+|\b(?:https?://|www\.)\S+|\b[A-Z]{1,3}-\d+\b|&\w+;"
    r"|[@#/]\w+"
)
"""What protection put in place of a person, and what machines wrote: no words of anybody's."""
_TOKEN: Final = re.compile(r"[^\W_]+(?:['’\-][^\W_]+)*|[^\w\s\"'“”‘’`*]+")
_ELISION: Final = re.compile(r"(?:d|l|qu|n|s|c|j|m|t|dell|all|nell|un|dall|sull)'(?=\w{2})")
_NUMBER: Final = re.compile(r"\d+(?:[ap]m|st|nd|rd|th|x\d+|k?g|c?m|h|min)")
_ASKING: Final = frozenset(["how", "what", "which"])
_COPULA: Final = frozenset(["are", "has", "is", "was", "were"])
_COMPLETING: Final = frozenset(["behind", "of", "off", "out"])
"""Behind what is said of something: "the size of a matchbox", "left out", "hours behind"."""
_OBJECTS: Final = frozenset(["me", "us"])
"""Left out behind a verb, and not behind a small word: "refer to me as Bob"."""
_PARTITIVE: Final = frozenset({"of"})
_NOT: Final = frozenset({"not"})
_TURNED: Final = frozenset(["be", "been", "being"])
"""Behind a noun they are part of a question: "will my order be delivered"."""
_HELPING: Final = frozenset(["can", "could", "did", "do", "does", "should", "will", "would"])
_CONTRACTED: Final = ("'d", "'ll", "'m", "'re", "'t", "'ve", "'em")


@dataclass(frozen=True, slots=True)
class Word:
    """A word of a clause and what it may do in a phrase."""

    shown: str
    """As written, in lower case."""
    stem: str
    kind: Kind


Clause: TypeAlias = tuple[Word, ...]


@dataclass(frozen=True, slots=True)
class Phrase:
    """Two forms of one phrase have one key."""

    key: Key
    shown: str
    content: Key
    """Stems of the words that carry the point."""
    cut: bool
    """Whether its last word belongs to what follows: "seats of summer" of summer people."""


def read_clauses(
    texts: Iterable[str], *, masks: Iterable[str] = ()
) -> Iterator[tuple[Clause, ...]]:
    """Per text the runs of words with nothing between them that ends a phrase.

    Args:
        texts: What people said.
        masks: Lower-case words that stand for persons, such as p12; they end a phrase.
    """
    known: dict[tuple[str, int], Word | None] = {
        (form, id(language)): None
        for mask in masks
        for form in (mask, f"{mask}'s")
        for language in LANGUAGES
    }
    for text in texts:
        unmasked = MASK.sub(" . ", text[:_MOST_CHARACTERS])
        tokens = [_plain(token) for token in _TOKEN.findall(unmasked)]
        yield _clauses(tokens, language_of(tokens), known)


def verbs_of(spoken: Iterable[Iterable[Clause]]) -> frozenset[str]:
    """Stems that stand behind "I", "can" or "to" more often than behind an article."""
    seen: Counter[str] = Counter()
    for clauses in spoken:
        for clause in clauses:
            for before, word in pairwise(clause):
                if before.kind == "article":
                    seen[word.stem] -= 1
                elif before.kind == "subject" or before.shown == "to":
                    seen[word.stem] += 1
    return frozenset(word for word, surplus in seen.items() if surplus > 0)


def ends_of(spoken: Iterable[Iterable[Clause]]) -> frozenset[str]:
    """Stems that end what is said at least as often as they lead to another word: no "nearest", no "ICE" of ICE plots."""
    seen: Counter[str] = Counter()
    for clauses in spoken:
        for clause in clauses:
            for place, word in enumerate(clause):
                seen[word.stem] += 1 if _stops(clause, place) else -1
    return frozenset(word for word, surplus in seen.items() if surplus >= 0)


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
        if clause[end].kind != "article":
            words.append(clause[end])
        stops = _stops(clause, end)
        if len(words) > LONGEST and not stops:
            return
        told = _may_end(clause, end) and _is_told(clause, start, end)
        spoken = [*words, *_particle(clause, start, end)]
        if told and (found := _phrase(spoken, cut=not stops)):
            yield found
        if len(words) >= LONGEST and stops:
            return


def _particle(clause: Clause, start: int, end: int) -> Clause:
    """What belongs to the verb and stands behind its object: "turn location checking off"."""
    after = clause[end + 1 : end + 2]
    return after if after and (clause[start].stem, after[0].shown) in PHRASAL else ()


def _may_open(clause: Clause, start: int) -> bool:
    return clause[start].kind not in {"inner", "article", "subject"} and not (
        start and clause[start - 1].kind == "negator"
    )


def _may_end(clause: Clause, end: int) -> bool:
    """What carries a point, and a measure behind what it measures: "routing number"."""
    word, before = clause[end], clause[max(0, end - 1)]
    measured = word.shown in MEASURES and before.kind == "content"
    return (word.kind == "content" or measured) and not word.shown.endswith("'s")


def _is_told(clause: Clause, start: int, end: int) -> bool:
    """Whether what is said of something is said to its end: no "files were left" of "files were left out"."""
    if not any(word.shown in _COPULA for word in clause[start:end]):
        return True
    return _stops(clause, end) and not any(
        word.shown in _COMPLETING for word in clause[end + 1 : end + 2]
    )


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
    return not (word.shown == "and" and before.kind != "content") and word.shown != before.shown


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
    return word.kind == "vague" or before.shown not in _NOT


def _stops(clause: Clause, end: int) -> bool:
    return end + 1 == len(clause) or clause[end + 1].kind not in {"content", "vague"}


def _plain(token: str) -> str:
    return _ELISION.sub("", token.lower().replace("’", "'"), count=1)


def _clauses(
    tokens: Sequence[str], language: Language, known: dict[tuple[str, int], Word | None]
) -> tuple[Clause, ...]:
    found: list[list[Word]] = [[]]
    for token in _settled(tokens):
        if token in language.dropped or _only_measures(token, found[-1]):
            if token in _OBJECTS and found[-1] and found[-1][-1].kind == "inner":
                found[-1].append(Word(token, token, "inner"))
            continue
        place = (token, id(language))
        if place not in known:
            known[place] = _word(token, language)
        word, clause = known[place], found[-1]
        if clause and (clause[-1].stem, token) in PHRASAL:
            clause[-1] = _joined(clause[-1], token)
        elif word is None or word.kind == "subject":
            found.append([word] if word else [])
        else:
            clause.append(word)
    return tuple(tuple(clause) for clause in found if clause)


def _only_measures(token: str, clause: Sequence[Word]) -> bool:
    """Whether it is an "of" that says no more: "each of the plans" are the plans."""
    return token in _PARTITIVE and bool(clause) and clause[-1].kind == "article"


def _settled(tokens: Sequence[str]) -> Iterator[str]:
    """Tokens with "did not" in one piece, and with a break for the verb in "what day is payday".

    The verb in a question stands between two things that are not said of each other.
    """
    asked = False
    for before, token, after in zip(("", *tokens), tokens, (*tokens[1:], ""), strict=False):
        if token in _HELPING and after in _NOT:
            continue
        turned = asked and token in _COPULA
        asked = token in _ASKING or (asked and not turned and token.isalpha())
        if turned:
            yield "?"
        else:
            yield f"{before} {token}" if (before in _HELPING and token in _NOT) else token


def _joined(verb: Word, particle: str) -> Word:
    return Word(f"{verb.shown} {particle}", f"{verb.stem} {particle}", "content")


def _word(token: str, language: Language) -> Word | None:
    """None for what ends a phrase: stop words, numbers, punctuation, debris of contractions."""
    if token in language.negators or " " in token:
        return Word(token, "not", "negator")
    if kind := language.kind(token):
        return Word(token, stem(token) if kind in {"light", "vague"} else token, kind)
    return Word(token, stem(token), "content") if _telling(token, language) else None


def _telling(token: str, language: Language) -> bool:
    letters = sum(char.isalpha() for char in token)
    return (
        len(set(token)) > 1
        and token.removesuffix("'s") not in language.small
        and letters > 0
        and not _NUMBER.fullmatch(token)
        and len(token) - letters <= 2 + letters
        and not token.endswith(_CONTRACTED)
    )


def _phrase(words: Sequence[Word], *, cut: bool) -> Phrase | None:
    """None where a word is said twice, and for "get form", which says no more than the form."""
    content = tuple(word.stem for word in words if word.kind == "content")
    shown = " ".join(word.shown for word in words)
    light = words[0].kind == "light" and len(content) == 1
    if light or len(set(content)) < len(content) or shown.count(" ") > LONGEST:
        return None
    return Phrase(tuple(word.stem for word in words), shown, content, cut)
