"""Which language a piece of text is in. The only module that imports lingua."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import cache
from typing import Final

from lingua import IsoCode639_1, LanguageDetector, LanguageDetectorBuilder

from research.text.wordings import words

CODES: Final = (
    *("EN", "DE", "FR", "ES", "IT", "PT", "NL", "SV", "DA", "PL"),
    *("CS", "TR", "RU", "UK", "AR", "JA", "ZH", "KO"),
)
"""ISO 639-1 codes of the languages that are told apart; each costs memory and certainty."""
UNKNOWN: Final = "und"
_MIN_LETTERS: Final = 12
"""Below this a guess is mostly a guess; scripts with one language need less."""

_ENOUGH: Final = 2_000
"""Letters by which the model tells a language; over one endless word it takes minutes."""

_ENGLISH: Final = words("""the and is it to of i you that my was for with this not when have has be are on in we they
    but can't cannot don't doesn't didn't it's i'm i've isn't wasn't won't your our their there which
    what how every would could should from been were had does did just about after because then
    than only again still always never get got an at if or by me so he she them his her who no do um""")
_TELLING: Final = _ENGLISH - words(
    "in an at if or by me so he his is was we be are not has had no do um"
)
"""English words that are no word of the other Latin-script languages, by and large."""
_FOREIGN: Final = words("""der die das und ist nicht ich wir mit ein eine für auf den dem von zu auch kann wird sich
    le la les des une et est pas nous vous pour que qui dans avec sur ne je du au
    el los las una y es no por para con se lo del al está muy pero como
    il lo gli di che non per sono della nel alla anche questo ho
    o os um uma não para com mais você meu
    de het een en niet ik wij met van voor dat zijn ook maar
    och att det som inte på är jag en av har til ikke og på jeg er
    i nie się na jest to że w z do bir ve bu için""")
_NOT_WORDS = re.compile(r"\[[a-z]+\]|\bP-\w+|https?://\S+|(?<!\S)(?:\S*[\d_]\S*|\S+@\S+)")
"""Masks, ids, links and codes are in no language."""
_WORDS = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")


def languages(texts: Sequence[str], *, people: Sequence[str] = ()) -> tuple[str, ...]:
    """The language of each text as ISO 639-1, "und" where a text is too short to tell.

    Clearly English text is told by its small words, which costs a hundredth of a model's answer, and spares
    most studies the two seconds that the model takes to load.

    Args:
        texts: Of any length.
        people: Who says each, where that is known: what is not clear goes with what else they say.
    """
    found = [_at_sight(text) for text in texts]
    if people:
        found = _as_they_speak(found, texts, people)
    rest = [number for number, code in enumerate(found) if not code]
    for number, code in zip(rest, _by_model([texts[n] for n in rest]), strict=True):
        found[number] = code
    return tuple(found)


def _as_they_speak(found: list[str], texts: Sequence[str], people: Sequence[str]) -> list[str]:
    """Whoever speaks English mostly does so in "Car park. Only quiet place." too, which has no foreign word or letter."""
    clear = Counter(who for who, code in zip(people, found, strict=True) if code == "en")
    unclear = Counter(who for who, code in zip(people, found, strict=True) if not code)
    return [
        "en" if not code and who and clear[who] >= unclear[who] and _may_be_english(text) else code
        for code, text, who in zip(found, texts, people, strict=True)
    ]


def _at_sight(text: str) -> str:
    """The code where no model is needed, "und" for too few letters, else nothing."""
    words = _words(text)
    if not words:
        return UNKNOWN
    small = [word for word in words if word in _ENGLISH]
    telling = sum(word in _TELLING for word in small)
    foreign = sum(map(_is_foreign, words))
    enough = 2 if foreign or len(small) < 0.4 * len(words) else 1
    if telling >= enough and len(small) >= 0.2 * len(words) and telling > 3 * foreign:
        return "en"
    letters = "".join(words)
    latin = max(letters) < "\u0250"
    return UNKNOWN if len(letters) < (_MIN_LETTERS if latin else 4) else ""


def _may_be_english(text: str) -> bool:
    words = _words(text)
    return all(word.isascii() for word in words) and not any(map(_is_foreign, words))


def _words(text: str) -> list[str]:
    return _WORDS.findall(_NOT_WORDS.sub(" ", text.replace("’", "'").lower()))


def _is_foreign(word: str) -> bool:
    return word in _FOREIGN and word not in _ENGLISH


def _by_model(texts: Sequence[str]) -> Iterator[str]:
    if not texts:
        return
    plain = [" ".join(_WORDS.findall(_NOT_WORDS.sub(" ", text)))[:_ENOUGH] for text in texts]
    for language in _detector().detect_languages_in_parallel_of(plain):
        yield language.iso_code_639_1.name.lower() if language else UNKNOWN


@cache
def _detector() -> LanguageDetector:
    codes = [getattr(IsoCode639_1, code) for code in CODES]
    builder = LanguageDetectorBuilder.from_iso_codes_639_1(*codes)
    return builder.with_minimum_relative_distance(0.1).build()
