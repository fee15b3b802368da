"""The words of a text, between what ends a phrase, and what each may do in one."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Final, Literal, TypeAlias

from research.text.small_words import LANGUAGES, Language, SmallKind, language_of
from research.text.stems import stem

from .phrasal import PHRASAL

Kind: TypeAlias = SmallKind | Literal["content", "negator"]
_MOST_CHARACTERS: Final = 1_000
"""Of a text; what is said after these is rarely another point."""
MASK: Final = re.compile(
    r"\[[^\]\n]{1,60}\]|<[^>\n]{1,60}>|\S+@\S+|\b(?:https?://|www\.)\S+|\b[A-Z]{1,3}-\d+\b|&\w+;"
    r"|[@#/]\w+"
)
"""What protection put in place of a person, and what machines wrote: no words of anybody's."""
_TOKEN: Final = re.compile(r"[^\W_]+(?:['’\-][^\W_]+)*|[^\w\s\"'“”‘’`*]+|\n(?=\s*[^\sa-z])")
"""A word, or what ends a phrase; so does a line, unless the next goes on with it."""
_ELISION: Final = re.compile(r"(?:d|l|qu|n|s|c|j|m|t|dell|all|nell|un|dall|sull)'(?=\w{2})")
_NUMBER: Final = re.compile(r"\d+(?:[ap]m|st|nd|rd|th|x\d+|k?g|c?m|h|min)")
_ASKING: Final = frozenset(["how", "what", "which"])
COPULA: Final = frozenset(["are", "has", "is", "was", "were"])
_HELPING: Final = frozenset(["can", "could", "did", "do", "does", "should", "will", "would"])
OBJECTS: Final = frozenset(["me", "us"])
"""Left out behind a verb, and not behind a small word: "refer to me as Bob"."""
HAVING: Final = frozenset(["had", "have", "having"])
"""Behind a negator they deny what follows: "never had a problem"."""
_MOVED: Final = frozenset(["it", "them"])
"""Between a verb and its particle they part nothing: "set it up"."""
_NOTHING: Final = frozenset(["nobody", "none", "noone", "nothing"])
"""A verb before one of them says the contrary: "reads nothing"."""
_PARTITIVE: Final = frozenset({"of"})
NOT: Final = frozenset({"not"})
_CONTRACTED: Final = ("'d", "'ll", "'m", "'re", "'t", "'ve", "'em")


@dataclass(frozen=True, slots=True)
class Word:
    """A word of a clause and what it may do in a phrase."""

    shown: str
    """As written, in lower case."""
    stem: str
    kind: Kind
    led: str = ""
    """The adverbs before it that are left out of its clause: "only doctors"."""


Clause: TypeAlias = tuple[Word, ...]


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
                seen[word.stem] += 1 if stops(clause, place) else -1
    return frozenset(word for word, surplus in seen.items() if surplus >= 0)


def stops(clause: Clause, end: int) -> bool:
    """Whether the word leads to no other that carries a point."""
    return end + 1 == len(clause) or clause[end + 1].kind not in {"content", "vague"}


def _plain(token: str) -> str:
    return _ELISION.sub("", token.lower().replace("’", "'"), count=1)


def _clauses(
    tokens: Sequence[str], language: Language, known: dict[tuple[str, int], Word | None]
) -> tuple[Clause, ...]:
    found: list[list[Word]] = [[]]
    led: list[str] = []
    for token in _settled(tokens):
        last = found[-1][-1].kind if found[-1] else ""
        if (token in OBJECTS and last == "inner") or (token in HAVING and last == "negator"):
            found[-1].append(Word(token, token, "inner"))
            continue
        if token in language.dropped or _only_measures(token, found[-1]):
            led.append(token)
            continue
        place = (token, id(language))
        if place not in known:
            known[place] = _word(token, language)
        word, clause = known[place], found[-1]
        if clause and (clause[-1].stem, token) in PHRASAL:
            clause[-1] = _joined(clause[-1], token)
        elif word is None or word.kind == "subject":
            if token in _NOTHING:
                del clause[-1:]
            found.append([word] if word else [])
        else:
            clause.append(replace(word, led=" ".join(led)) if led else word)
        led.clear()
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
        if (token in _HELPING and after in NOT) or (
            token in _MOVED and (stem(before), after) in PHRASAL
        ):
            continue
        turned = asked and token in COPULA
        asked = token in _ASKING or (asked and not turned and token.isalpha())
        if turned:
            yield "?"
        else:
            yield f"{before} {token}" if (before in _HELPING and token in NOT) else token


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
