"""Labels as names: which of them name a person, and which anybody may have: letters, relations, jobs, devices."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from research.people.codes import code_of_file
from research.people.mention import name_key
from research.protect.wordlist import OFFICE, is_job, is_office
from research.readers.transcript.labelling.roles import OTHER
from research.speakers.labels import canonical, code_of, is_generic
from research.speakers.letters import is_letter

_WORD = re.compile(r"[^\W\d_]+")
_ADDED = re.compile(
    r"\s*[(\[](?:external|extern|guest|gast|host|he|she|they|co-host|invité|invitado|unverified)\b[^)\]]{0,30}[)\]]?$"
)
_LONG_NAME = 5
_COUNTED = re.compile(r" (?:\d+|[a-z])$")
_KIN = frozenset({
    "son", "grandson", "granddaughter", "stepson", "stepdaughter", "grandma", "grandpa", "granny", "nan", "mum", "dad",
    "sohn", "bruder", "schwester", "oma", "opa", "kind", "fils", "fille", "frère", "sœur", "hijo", "hija", "hermano",
    "hermana", "figlio", "figlia", "fratello", "sorella", "zoon", "dochter", "broer", "zus", "filho", "filha",
})  # fmt: skip
"""Relations that OFFICE leaves to those who are called so."""
_DEVICES = frozenset({
    "iphone", "ipad", "ipod", "android", "galaxy", "samsung", "pixel", "huawei", "xiaomi", "redmi", "oneplus", "oppo", "vivo", "realme", "nokia",
    "macbook", "imac", "laptop", "desktop", "pc", "computer", "tablet", "phone", "telefon", "handy", "chromebook", "thinkpad", "surface", "zoom", "user",
    "admin", "owner", "home", "office", "meeting", "room",
})  # fmt: skip
"""What a meeting tool calls whoever has given no name."""
_MODELS = frozenset(
    {"pro", "max", "plus", "mini", "note", "air", "ultra", "lite", "se", "book", "of", "my", "the"}
)
_OWN_TURNS = 3
"""Fewer are a recogniser's slip, and no further person."""


def name_in_full(label: str) -> str:
    """The name in a label, first name first, without what a meeting tool adds: Mehta, Arjun (External)."""
    plain = canonical(label)
    bare = _ADDED.sub("", plain)
    return name_key(bare) if "," in bare and len(bare.split()) < _LONG_NAME else bare or plain


def names_somebody(label: str) -> bool:
    """Whether a label tells one person from the others of a file, be it by F1 and M2."""
    return not is_generic(label) or (_is_lettered(label) and not code_of(label))


def _is_lettered(label: str) -> bool:
    return is_letter(canonical(label))


def is_anybodys(label: str) -> bool:
    """A letter, a relation, a job or a voice: Wife of this household is not Wife of the next."""
    words = [word for word in canonical(label).split() if not word.isdigit()]
    if not words:
        return _is_lettered(label)
    if _is_device(words):
        return True
    known = (
        (words[-1] in OFFICE and is_office(words)) or words[-1] in _KIN or OTHER.issuperset(words)
    )
    return known or _is_lettered(label) or any(map(is_job, _WORD.findall(canonical(label))))


def _is_device(words: Sequence[str]) -> bool:
    """iPhone, Galaxy A53 5G, LAPTOP-4KT2: somebody else's in each session; Ana's iPhone is Ana's."""
    parts = [part for word in words for part in word.split("-")]
    models = (part in _MODELS or any(map(str.isdigit, part)) for part in parts)
    known = [part in _DEVICES for part in parts]
    return any(known) and all(one or other for one, other in zip(known, models, strict=True))


def unnamed_voices(source_id: str, labels: Sequence[str], *, typed: bool) -> set[str]:
    """Speaker 2 and Speaker 3, Speaker B and Speaker C: people of one file who have no names.

    A file that a participant's code names is that participant's, whatever a recogniser heard. It calls nobody
    Moderator: who typed that told the others apart as well.
    """
    if code_of_file(source_id):
        return set()
    turns = Counter(canonical(label) for label in labels if is_generic(label))
    return {
        label
        for label, times in turns.items()
        if (typed or times >= _OWN_TURNS) and _COUNTED.search(label) and not code_of(label)
    }
