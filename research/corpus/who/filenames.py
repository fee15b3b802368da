"""Who a file is named after, where nothing in it says so: Nele_Vos.txt, interview-maria.docx.

A word of a file's name is a name when whoever asks calls somebody so in that file, or when it is
somebody's label there: maria_lopez.txt tells whose Maria that is. Where nobody is
called by it, two words with capitals that no text of the study writes small are taken for one in the
file's name alone: to be wrong there costs a file its name in the report, and no word of what was said.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from typing import Final

from research.protect.forms import WORD, fold
from research.protect.paths import Token, runs_of, tokens_of
from research.protect.wordlist import COMMON, MONTHS, OFFICE, is_office
from research.speakers.labels import code_of, is_generic
from research.text.name_parts import PARTICLES
from research.text.wordings import unaccented

_ABOUT: Final = frozenset({
    "interview", "interviews", "transcript", "transcripts", "transcription", "transkript", "entretien",
    "entrevista", "intervista", "gespräch", "session", "recording", "audio", "video", "meeting", "zoom",
    "teams", "meet", "otter", "notes", "note", "usability", "user", "study", "pilot", "final", "draft",
    "clean", "cleaned", "edited", "raw", "version", "copy", "part", "round", "wave", "week", "day", "with",
    "mit", "avec", "con", "en", "de", "fr", "es", "txt", "docx", "vtt", "auto", "captions", "anonymised",
    "anonymized", "usertest", "usertests", "debrief", "diary", "think", "aloud", "focus", "group", "gmt", "snapshot",
})  # fmt: skip
"""Words in a file's name that say what it is."""
_MOST: Final = 3
_SHORT: Final = 2
_CALLED: Final = (
    r"(?:^|[,.!?;:]\s|\b(?i:hi|hello|hey|thanks|thank you|dear|and|so|okay|ok|well|yes|right|great|now|hallo|"
    r"danke|merci|bonjour|hola|gracias|ciao|grazie)\s){}(?=[,.!?]|$)"
)
"""Hi Maria, · So, Maria? · Maria, what"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Heard:
    """What a file, or a sheet of one, holds that may confirm its name."""

    asked: Sequence[str] = ()
    """What those said who ask."""
    labels: AbstractSet[str] = frozenset()
    """The labels of those who answer."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Named:
    """What a file's name says of whose it is."""

    name: str
    sure: bool
    """Somebody is called so in it."""


def named_after(heard: Mapping[str, Heard], texts: Iterable[str]) -> Mapping[str, Named]:
    """The name in each file's name that has one.

    Args:
        heard: What each holds, by the name of the file or of the sheet in it.
        texts: Whatever the study's people said or wrote, to tell words from names.
    """
    found = {path: run for path, one in heard.items() if one.asked and (run := _candidate(path))}
    full = full_names(found, texts)
    named = {path: Named(name=name, sure=False) for path, name in full.items()}
    for path, run in found.items():
        words = [token.word for token in run]
        if any(_confirms(heard[path], word) for word in words):
            named[path] = Named(name=" ".join(map(_capital, words)), sure=True)
    return named | _named_alike(heard.keys() - named.keys(), named)


def full_names(paths: Iterable[str], texts: Iterable[str]) -> dict[str, str]:
    """The first and last name in each file's name that has both: words with capitals that no text writes small."""
    found: dict[str, list[str]] = {}
    for path in paths:
        words = [token.word for token in _candidate(path)]
        known = any(word.casefold() not in COMMON for word in words)
        full = len(words) > 1 and all(word.istitle() or word in PARTICLES for word in words)
        if known and full:
            found[path] = words
    wanted = {word.casefold() for words in found.values() for word in words}
    small = {word for text in texts if wanted for word in wanted.intersection(WORD.findall(text))}
    return {
        path: " ".join(words)
        for path, words in found.items()
        if small.isdisjoint(map(str.casefold, words))
    }


def _named_alike(paths: Iterable[str], named: Mapping[str, Named]) -> dict[str, Named]:
    """Files in whose name stands what somebody is called in another: snapshot-rosa.md beside transcript-rosa.txt."""
    names = {one.name.casefold(): one for one in named.values() if one.sure}
    runs = {path: " ".join(token.word for token in _candidate(path)) for path in paths if names}
    return {path: names[run] for path, words in runs.items() if (run := words.casefold()) in names}


def _candidate(path: str) -> list[Token]:
    """One to three words that say nothing else, together, in the last part of a path."""
    low = path.rfind("/") + 1
    tokens = [
        token for token in tokens_of(path) if token.start >= low and not _is_about(token.word)
    ]
    runs = [
        run
        for run in runs_of(path, tokens)
        if any(one.word.casefold() not in PARTICLES for one in run)
    ]
    return runs[0] if len(runs) == 1 and len(runs[0]) <= _MOST else []


def _is_about(word: str) -> bool:
    small = word.casefold()
    if small in PARTICLES:
        return False
    about = small in _ABOUT or small in OFFICE or small in MONTHS
    return about or len(word) < _SHORT or is_generic(word) or bool(code_of(word))


def _confirms(heard: Heard, word: str) -> bool:
    """Accents aside, for hardly a file's name has any."""
    people = (one.split() for one in heard.labels if not is_office(one.casefold().split()))
    labels = {fold(part) for words in people for part in words}
    name = unaccented(_capital(word))
    called = re.compile(_CALLED.format(re.escape(name)), re.MULTILINE)
    asked = map(unaccented, heard.asked)
    return fold(word) in labels or any(name in text and called.search(text) for text in asked)


def _capital(word: str) -> str:
    return word if word[0].isupper() else word[0].upper() + word[1:]
