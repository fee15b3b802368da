"""What a speaker's label says by itself: its one spelling, and the role, code or name in it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from functools import lru_cache
from typing import Final

from research.model import Role
from research.readers.document import Utterance
from research.readers.transcript.labelling.roles import (
    ORDINAL,
    is_numbered_speaker,
    looks_like_name,
    of_one_gender,
    parted,
)
from research.text.codes import PEOPLE, code_in, code_pattern
from research.text.role_words import words_of

NOBODY: Final = words_of("nobody").keys() | {""}
"""Labels that say nothing of who it is."""
_ROLE_WORDS: Final[dict[str, Role]] = {
    word: role
    for place in ("side", "talk", "label")
    for word, role in words_of(place).items()
    if word not in NOBODY and role != "unknown"
}
"""Labels that name a role and no person."""
CROWD: Final = words_of("crowd")
"""Labels of what several people say at once."""
_CODE = re.compile(code_pattern(PEOPLE, "r|id|s|u"))
_NUMBER = re.compile(r"[ _.#-]*\d+$")
_BETWEEN = re.compile(r"[^\w-]+|_")
_LETTER = re.compile(r"(?<=[^\W\d_]{3}) [a-z]$")
"""What tells words for people apart as a number does: Participant B."""
_NEAR: Final = 0.85
"""difflib's ratio above which a label is a misspelt role word."""
_ROW: Final = 3
_LONG_WORDS: Final = tuple(word for word in _ROLE_WORDS if len(word) >= 8)  # noqa: PLR2004
_IN_A_ROW: Final[dict[str, list[str]]] = {}
"""Long words by any three letters in a row."""
for _word in _LONG_WORDS:
    for _at in range(len(_word) - _ROW + 1):
        _IN_A_ROW.setdefault(_word[_at : _at + _ROW], []).append(_word)


@lru_cache(maxsize=4096)
def canonical(label: str) -> str:
    """One spelling for drifted labels: case, inner spaces and misspelt role words folded."""
    one = of_one_gender(label)
    folded = " ".join(re.sub(r"[\s*_~`\\]+", " ", one).strip(" :.-–—[]()<>").casefold().split())
    stem, number = _NUMBER.sub("", folded), re.search(r"\d+$", folded)
    if stem not in _ROLE_WORDS and len(stem) >= 8 and not _LETTER.search(stem):  # noqa: PLR2004
        stem = _mended(stem)
    return f"{stem} {int(number.group())}" if number else stem


def _mended(stem: str) -> str:
    """The role word that a misspelt one is meant to be, else the stem itself."""
    # Words so alike share three letters in a row, which a name does with few.
    grams = (stem[at : at + _ROW] for at in range(len(stem) - _ROW + 1))
    near = dict.fromkeys(word for gram in grams for word in _IN_A_ROW.get(gram, ()))
    return next(iter(get_close_matches(stem, near, n=1, cutoff=_NEAR)), stem)


def role_of(label: str) -> Role | None:
    """The role that a label names, numbered or beside a name; None for names and generic labels."""
    plain = canonical(label)
    stem = _stem(plain)
    if (role := _ROLE_WORDS.get(plain) or _ROLE_WORDS.get(stem)) or not (part := parted(plain)[0]):
        return role
    return role_of(part)


def _stem(plain: str) -> str:
    """The label without its number, else without its letter; Student A1 has both, and keeps the A."""
    bare = ORDINAL.sub("", _NUMBER.sub("", plain))
    return bare if bare != plain else _LETTER.sub("", plain)


def name_in(label: str) -> str:
    """The name in a label that also has a role or code (`P3 (Maureen)`); empty in all others."""
    name = parted(label)[1]
    return name if looks_like_name(name) else ""


def code_of(label: str) -> str:
    """A participant's code ("P05", "Participant 5", "id5" are "5"); empty when there is none."""
    if not any(map(str.isdigit, label)):
        return ""  # thousands of names are asked about, and none of them is a code
    plain = canonical(parted(label)[0] or label)
    found = _CODE.fullmatch(plain) or _CODE.fullmatch(label.strip().casefold())
    return code_in(found) if found else ""


def words_of_name(name: str) -> list[str]:
    """What in the name of a file may be a label: its words, those with a hyphen whole; some may be empty."""
    return _BETWEEN.split(name)


def is_generic(label: str) -> bool:
    """Whether a label could stand for anybody: a role word, "Speaker 2", or nothing."""
    if is_numbered_speaker(label):
        return True
    stem = _stem(canonical(label))
    return stem in NOBODY or stem in _ROLE_WORDS


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """A role, and why in a few words for sources.csv."""

    role: Role
    why: str


def role_in(said: Utterance, roles: Mapping[str, Verdict]) -> Role:
    """The role of an utterance: the one that the layout gives it, else that of its label."""
    return said.role or roles[canonical(said.speaker)].role
