"""Names by which people introduce themselves: "My name is Nele Vos"; of moderators also "I'm Dana, and this is Tom"."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Final

from research.corpus.who.heads import is_name
from research.model import Identity, Turn
from research.protect.wordlist import MONTHS
from research.text.hints import Hints
from research.text.name_parts import BETWEEN
from research.text.wordings import beginnings

_ONE: Final = r"[^\W\d_a-zà-öø-ÿ][\w'’-]+"
_INTRODUCED: Final = re.compile(
    r"\b(?:[Mm]y (?:full )?name(?: is|['’]s)|[Ii]ch heiße|[Mm]ein Name ist|[Jj]e m['’]appelle"
    r"|[Mm]on nom est|[Mm]e llamo|[Mm]i nombre es|[Mm]i chiamo|[Ii]l mio nome è|[Mm]e chamo|[Mm]eu nome é|[Ii]k heet"
    r"|[Mm]ijn naam is|[Jj]ag heter|[Jj]eg hedder|[Jj]eg heter|[Nn]azywam się|[Mm]am na imię|[Jj]menuji se"
    r"|[Nn]imeni on|[Mm]ă numesc|[Aa] nevem|[Bb]enim adım|[Мм]еня зовут|[Мм]ене звати|[Мм]оє ім['’]я)\s+"
    rf"(?P<name>{_ONE}(?:\s+(?:(?:van|von|de|da|del|den|der|la)\s+)*{_ONE}){{0,2}})"
)
_ME: Final = r"I am|I['’]m|[Jj]e suis|[Ss]oy|[Ss]ono|[Ss]ou|[Ii]k ben|[Jj]ag är|[Jj]eg er"
_AM: Final = rf"(?:{_ME}|[Tt]his is|[Hh]ier ist)"
"""A greeting goes before; elsewhere "this is Adobe Acrobat" shows a screen."""
_HELLO: Final = (
    r"hi|hello|hey|good (?:morning|afternoon|evening)|hallo|guten (?:tag|morgen)|bonjour|hola|ciao|buongiorno|"
    r"olá|hej|goedemorgen|goedendag"
)
_GREETING: Final = (
    rf"(?i:{_HELLO})(?i: (?:there|all|everyone|everybody|again|team|zusammen))?[,.!]? "
)
_GREETINGS: Final = Hints(beginnings(_HELLO))
_FULL: Final = rf"{_ONE}(?: {BETWEEN}*{_ONE}){{1,2}}"
_GREETED: Final = re.compile(
    rf"{_GREETING}{_AM} (?P<name>{_ONE}(?: {_ONE})?)(?=[,.!]|$|\n| (?:and|from|here|calling|again|et|y|e|en|och|og|aus|vom|von)\b)"
)
_AS: Final = re.compile(
    rf"(?:^|[.,!?] |\n|\bso )(?:{_ME}) (?P<name>{_FULL})(?=[,.!]|$|\n| (?:and|from|et|de|y|e|en|och|og)\b)"
)
_FROM: Final = re.compile(rf"(?:^|[.,!] )[Tt]his is (?P<name>{_ONE}) from (?:the|[^\W\d_a-z])")
_ASKED: Final = re.compile(
    r"introduc|your name|yourself|who (?:are you|am i|you are)|vorstell|présent|present[ea]|stel (?:je|u)",
    re.IGNORECASE,
)
_ANSWERED: Final = re.compile(
    rf"(?:^|[.,!?] |\n|\bso )(?:{_ME}|[Ii]ch bin) (?P<name>{_ONE}(?: {_ONE})?)(?=[,.!]|$| (?:and|from|et|y|e|en|och|og|und|vom|von)\b)"
)
_NAMED: Final = frozenset({
    " name is ", " name’s ", " name's ", " name ist", "om est ", "mbre es ", " nome ", "amo ", "appelle ", "heiße ", " naam is",
    "k heet ", "g heter ", "g hedder ", "uji se ", "imeni on ", " nevem ", "m się ", "na imię ", "numesc ", "adım ", " зовут ",
    " звати ", " ім",
})  # fmt: skip
"""In lower case; one of these is in every sentence by which somebody gives a name, amo being llamo, chiamo and chamo."""
_BEING: Final = frozenset({
    " am ", "’m ", "'m ", "his is ", " suis ", "oy ", "ono ", "ou ", "k ben ", "g är ", "g er ", "ier ist ",
    "ch bin ", "as ist ", "oici ", "ste es ", "sta es ",
})  # fmt: skip
"""The same of whoever says who they are."""
_HINTS: Final = Hints(_NAMED | _BEING)
_NEAR: Final = 200
"""Characters in which a text greets."""
_FIRST: Final = 2
"""Turns of a speaker in which they may say who they are."""
_IS_NONE: Final = MONTHS | frozenset({
    "head", "chief", "vice", "senior", "junior", "lead", "master", "team", "scrum", "product", "german",
    "dutch", "french", "greek", "swiss", "muslim", "jewish", "christian", "catholic", "american", "english",
    "british", "irish", "scottish", "welsh", "italian", "spanish", "portuguese", "polish", "turkish",
    "russian", "ukrainian", "finnish", "swedish", "danish", "norwegian", "chinese", "japanese", "korean",
    "indian", "african", "asian", "european", "latin", "south", "north", "west", "east", "new", "puerto",
    "mexican", "brazilian", "canadian", "australian", "vegan", "autistic", "deaf", "dyslexic", "diabetic",
    "retired", "sorry", "afraid", "premium", "pro", "plus", "android", "apple", "ios", "mac", "windows",
    "google", "zoom", "teams",
})  # fmt: skip
"""What else somebody may be, with a capital."""
_BESIDE: Final = re.compile(
    rf"\b(?:[Tt]his is|[Dd]as ist|[Vv]oici|[Ee]st[ae] es)\s+(?P<name>{_ONE}(?:\s{_ONE})?)"
    r"(?=,? (?:and (?:he|she|they)\b|from\b|vom\b|von der\b)|, (?:one of\b|my colleague|he\b|she\b|they\b|who\b|meine? |er\b|sie\b))"
)
"""Of whoever is no person, "a tool for drawing" and the like is told."""


def introduced(turns: Sequence[Turn]) -> list[Identity]:
    """Identities of all who introduce themselves, participants or not."""
    told = {
        (turn.person_id or f"[{turn.role}]", name)
        for turn, patterns in _patterns(turns)
        for pattern in patterns
        for found in (
            _GREETINGS.matches(pattern, turn.text[:_NEAR])
            if pattern is _GREETED
            else pattern.finditer(turn.text)
        )
        if is_name(name := found["name"]) and name[0].isupper()
        if pattern is _INTRODUCED or _IS_NONE.isdisjoint(name.casefold().split())
    }
    return [Identity(person_id=who, kind="name", value=name) for who, name in sorted(told)]


def _patterns(turns: Sequence[Turn]) -> Iterator[tuple[Turn, list[re.Pattern[str]]]]:
    """Each turn that may name its speaker, with the sentences that do so there.

    "I am" says anything: it names somebody behind a greeting, in a talk before a full name, where
    the first turns answer who one is, and of whoever is no participant.
    """
    spoken: Counter[tuple[str, str]] = Counter()
    before = ""
    for turn in turns:
        there = _HINTS.there(turn.text)
        patterns = [] if _NAMED.isdisjoint(there) else [_INTRODUCED]
        talks = turn.kind == "interview"
        if not _BEING.isdisjoint(there) and (talks or _greets(turn.text[:_NEAR])):
            patterns.append(_GREETED)
            first = talks and spoken[turn.source_id, turn.speaker] < _FIRST
            patterns += [_AS] if talks else []
            patterns += [_FROM] if first else []
            told = turn.role != "participant" or (first and _ASKED.search(before))
            patterns += [_ANSWERED] if told else []
            patterns += [_BESIDE] if turn.role == "moderator" else []
        if patterns:
            yield turn, patterns
        if talks:
            spoken[turn.source_id, turn.speaker] += 1
            before = turn.text


def _greets(text: str) -> bool:
    """Whether a record may open with who writes it."""
    return not _BEING.isdisjoint(_HINTS.there(text))
