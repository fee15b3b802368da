"""People in a transcript's head: names with their roles, ids, addresses and attributes."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import Final

from research.model import Identity, Pairs, Role
from research.people.mention import name_key
from research.protect.wordlist import is_office
from research.readers.transcript.labelling.roles import PRESENT, looks_like_name
from research.speakers.labels import canonical, code_of, is_generic, role_of

_NAMED: Final = frozenset({
    "name", "full name", "first name", "last name", "nombre", "nom", "nome", "naam", "namn", "vorname", "nachname",
    "guest", "stakeholder", "expert", "interviewte", "interviewter", "gast", "invité", "invitado",
})  # fmt: skip
_ASKING: Final = frozenset({
    "transcribed by", "conducted by", "notes", "notes by", "interviewed by", "gesprächsführung",
    "interviewführung", "geführt von", "durchgeführt von", "protokoll", "mené par", "réalisé par", "realizada por",
    "realizado por", "condotta da", "also present", "also attending", "in attendance", "außerdem anwesend", "anwesend", "recruited by", "observed by",
})  # fmt: skip
_REACHED: Final = frozenset({
    "email", "e mail", "mail", "email address", "phone", "telephone", "mobile", "telefon", "teléfono", "from", "to", "cc",
    "address", "ip",
})  # fmt: skip
_SESSION: Final = frozenset(
    {"title", "date", "participant", "participant_id", "id", "name", "time"}
)
_NAME_OF: Final = re.compile(r"(?:['’]s)?[ _-]?(?:name|names|nombre|nome)$")
_BETWEEN: Final = re.compile(r"\s*(?:[,;/&()]|\s[–-]\s|\b(?:and|und|et|y|e)\b)\s*")
_ASIDE: Final = re.compile(r"\s*\([^()]*\)")
_TITLED: Final = re.compile(
    r"\b(?:interview|conversation|talk|call|session|gespräch|entretien|entrevista|intervista|gesprek)\b[^,;]{0,12}?"
    r"\s(?:with|mit|avec|con|com|met|[–-])\s+(?P<name>[^,;()|–-]{3,60})",
    re.IGNORECASE,
)
_ADDRESS: Final = re.compile(r"[^\s<>@,;]+@[^\s<>@,;]+\.[^\s<>@,;]+")
_LEGEND: Final = "abbreviations"
_ID: Final = re.compile(r"(?<!\S)(?=\w*[^\W\d_])(?=\w*(?:\d|[a-z][A-Z]))[^\W_]{5,12}$")
"""No word of any language has a figure or a capital among its letters."""
_MOST_WORDS: Final = 4
_SHORTEST: Final = 4
_OTHER: Final = frozenset({"part", "system", "client", "question", "answer"})
"""Words that stand before somebody's words, and mean something else in a head: Part: Two."""


def names_in(header: Pairs) -> list[tuple[Role, str]]:
    """Everybody whom the head of a session names, with what they are in it."""
    told = _told(header)
    title = _TITLED.search(dict(header).get("title", ""))
    full = [name for name in _names(title["name"]) if " " in name] if title else []
    return list(dict.fromkeys([*told, *(("participant", name) for name in full[:1])]))


def who_is_asked(header: Pairs) -> str:
    """The name of the only one of whom the head says that they were asked; empty for none or several.

    A title may name a firm, and a list of those present whoever asked: they tell nobody apart.
    """
    own = tuple(pair for pair in header if _plain(pair[0]) not in PRESENT)
    names = [name for role, name in _told(own) if role == "participant"]
    return names[0] if len(names) == 1 else ""


def _told(header: Pairs) -> list[tuple[Role, str]]:
    return [
        (role, name) for key, value in header if (role := _role(key)) for name in _names(value)
    ]


def named_in(headers: Iterable[Pairs], *, known: Iterable[Identity]) -> list[Identity]:
    """Identities of those whom only a head names, to be masked as well.

    Args:
        headers: The heads of all sessions.
        known: Who is known by label, record or participants.csv.
    """
    told = {pair for header in headers for pair in names_in(header)}
    names = {name_key(one.value) for one in known} if told else set()
    return [
        Identity(person_id=f"[{role}]", kind="name", value=name)
        for role, name in sorted(told)
        if name_key(name) not in names
    ]


def ids_in(header: Pairs) -> dict[str, str]:
    """The study's own ids of those who speak, by canonical label, as in `P1: Person j5mWdx`."""
    told = (
        pair.partition(" = ")
        for name, value in header
        if name == _LEGEND
        for pair in value.split(", ")
    )
    return {canonical(label): found[0] for label, _, value in told if (found := _ID.search(value))}


def address_in(header: Pairs) -> str:
    """The only e-mail address in the head; empty without one."""
    found = {
        address.casefold()
        for key, value in header
        if _plain(key) in _REACHED
        for address in _ADDRESS.findall(value)
    }
    return found.pop() if len(found) == 1 else ""


def attributes_in(header: Pairs) -> Pairs:
    """What the head says about a participant that neither names nor reaches anybody; `P04 – vet` is a profile."""
    return tuple(
        ("profile" if code_of(key) else key, value)
        for key, value in header
        if key not in _SESSION and not _role(key) and _plain(key) not in _REACHED
    )


def _role(key: str) -> Role | None:
    plain = _plain(key)
    if plain in _NAMED or plain in PRESENT:
        return "participant"
    if plain in _ASKING:
        return "moderator"
    role = None if len(plain) < _SHORTEST or plain in _OTHER else role_of(_NAME_OF.sub("", plain))
    return None if role == "bot" else role


def _plain(key: str) -> str:
    return " ".join(re.sub(r"[\W_]+", " ", key.casefold()).split())


def _names(value: str) -> Iterator[str]:
    """The parts of a value that are people's names, not codes, ages, jobs or roles; behind a name stands a firm in brackets."""
    outside = list(_people(_ASIDE.sub("", value)))
    yield from outside or _people(value)


def _people(value: str) -> Iterator[str]:
    for part in _BETWEEN.split(value):
        words = part.split()
        told = len(words) > 1 and role_of(canonical(words[0]))  # observer Fritz Lohse
        name = " ".join(words[1:]) if told else part
        if 1 <= len(words) <= _MOST_WORDS + bool(told) and is_name(name):
            yield name


@lru_cache(maxsize=100_000)
def is_name(text: str) -> bool:
    """Whether a few words are somebody's name: no code, age, job or role."""
    return (
        len(text) > 1
        and looks_like_name(text)
        and not any(map(str.isdigit, text))
        and "@" not in text
        and not is_office(text.casefold().split())
        and not (is_generic(text) or code_of(text) or role_of(canonical(text)))
    )
