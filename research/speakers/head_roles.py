"""Roles that a session's head, its initials or the name of its file give to labels: `TL = Testleiterin`, `Eva (E, researcher)`."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterator, Mapping
from collections.abc import Set as AbstractSet
from pathlib import PurePosixPath

from research.model import Pairs, Role
from research.readers.transcript.labelling.roles import PRESENT, initials
from research.text.name_parts import BETWEEN_PEOPLE
from research.text.role_words import words_for

from .labels import Verdict, canonical, role_of, words_of_name

_EQUALS = re.compile(
    r"(?<![^\W_])(?P<short>[^\W\d_]{1,4}\d{0,2})\s?=\s?(?P<word>[^\W\d_][^\d,;=()\n]{1,40})"
)
_BESIDE = re.compile(
    r"(?P<word>[^\W\d_][\w-]{2,30})\s\((?P<short>[^\W\d_]{1,3}\d{0,3})(?:,\s?(?P<role>[^(),]{2,30}))?\)"
)
_IN_BRACKETS = re.compile(r"\([^()]*\)")
_NAMED = re.compile(r"(?P<name>[^\W\d_][\w .'’-]{1,40}?)\s?\((?P<role>[^\W\d_][^()]{3,30})\)")
_LONGEST = 600
_CODED = re.compile(r"[^\W\d_]{1,4}[-_ ]?\d{1,4}")
"""As a study numbers its sessions; a role in full letters numbers those who hold them."""
_ASKED = words_for("participant", "present")
_ITS_OWN = Verdict(role="participant", why="the session is called so")


def roles_in_head(header: Pairs) -> dict[str, Verdict]:
    """The roles that a file's head gives to names and to letters, by canonical label."""
    told = {
        canonical(name): Verdict(role=role, why=f"named as {word} at the top")
        for name, word, role in _named(header)
    }
    asking = {name for name, verdict in told.items() if verdict.role == "moderator"}
    told = (_beside_who_asks(header, asking) if asking else {}) | told
    firsts = Counter(name.split()[0] for name in told)
    told |= {
        first: verdict
        for name, verdict in told.items()
        if " " in name and len(first := name.split()[0]) > 1 and firsts[first] == 1
    }
    why = "explained at the top of the file"
    letters = [pair for word, value in header for pair in _letters(word, value[:_LONGEST])]
    return {canonical(short): Verdict(role=role, why=why) for short, role in letters[::-1]} | told


def _named(header: Pairs) -> Iterator[tuple[str, str, Role]]:
    """Each name with its word for a role: the field's, or in brackets behind the name (`Present: Ana Berg (moderator), Ole (observer)`)."""
    for word, names in header:
        for name in filter(None, BETWEEN_PEOPLE.split(names[:_LONGEST].strip())):
            found = _NAMED.fullmatch(name) if word in PRESENT else None
            if found and (role := _role(found["role"])):
                yield found["name"], found["role"], role
            elif word not in PRESENT and (role := role_of(word)):
                yield name, word, role


def _beside_who_asks(header: Pairs, asking: AbstractSet[str]) -> dict[str, Verdict]:
    """The participants' names and letters, where the head lists whoever asks elsewhere; a list with both is of all who came."""
    why = Verdict(role="participant", why="listed as a participant at the top")
    lists = [names[:_LONGEST] for word, names in header if word in _ASKED]
    parts = (part for names in lists for part in BETWEEN_PEOPLE.split(_IN_BRACKETS.sub("", names)))
    named = {canonical(part) for part in parts if part}
    short = {canonical(one["short"]) for names in lists for one in _BESIDE.finditer(names)}
    return {} if not asking.isdisjoint(named) else dict.fromkeys(named | short, why)


def roles_by_initials(header: Pairs, labels: Collection[str]) -> dict[str, Verdict]:
    """The roles of labels that are initials of names in the head: LB, where it says that Lorna Beck interviews.

    One letter may stand for a role too, so it counts only where every label is the initials of somebody in the head.

    Args:
        header: What stands at its top.
        labels: All canonical labels of the session.
    """
    told = {
        initials(name).casefold(): Verdict(role=role, why=f"initials of the {word} at the top")
        for word, names in header[::-1]
        if word not in PRESENT and (role := role_of(word))
        for name in BETWEEN_PEOPLE.split(_IN_BRACKETS.sub("", names))
    }
    mine = {label: told[label] for label in labels if label in told}
    whole = mine.keys() >= {label for label in labels if label}
    several = len({verdict.role for verdict in mine.values()}) > 1
    long = {label: verdict for label, verdict in mine.items() if len(label) > 1}
    return mine if whole and several else long


def role_by_session_code(
    source_id: str, header: Pairs, labels: Collection[str]
) -> dict[str, Verdict]:
    """The participant's label, where it is the session's code in the file's name or head: `INT07` in Transcript_INT07.txt.

    INT may also be short for an interviewer, and is taken so beside a label that names a participant.

    Args:
        source_id: The file.
        header: What stands at its top.
        labels: All canonical labels of the session.
    """
    if any(role_of(label) == "participant" for label in labels):
        return {}
    words = (*words_of_name(PurePosixPath(source_id).stem), *(value for _, value in header))
    called = {canonical(word) for word in words if _CODED.fullmatch(word.strip())}
    asked = [label for label in labels if label in called and role_of(label) == "moderator"]
    return {asked[0]: _ITS_OWN} if len(asked) == 1 else {}


def roles_by_file_name(
    source_id: str, labels: Collection[str], files: Mapping[str, int]
) -> dict[str, Verdict]:
    """The roles of two speakers, where the file is named after one and the other speaks in several sessions: WhatsApp Chat with Ben.

    Args:
        source_id: The file.
        labels: All canonical labels of the session.
        files: In how many sessions each of the study's labels speaks.
    """
    words = {canonical(word) for word in words_of_name(source_id.rpartition(".")[0])}
    called = [label for label in labels if files[label] == 1 and words.issuperset(label.split())]
    others = [label for label in labels if files[label] > 1]
    if len(called) != 1 or len(others) != 1 or len(labels) > len(called) + len(others):
        return {}
    why = "speaks in several sessions, beside whom each is called after"
    return {called[0]: _ITS_OWN, others[0]: Verdict(role="moderator", why=why)}


def _letters(word: str, value: str) -> Iterator[tuple[str, Role]]:
    for found in _EQUALS.finditer(value):
        if role := _role(found["word"]):
            yield found["short"], role
    listed = word in PRESENT
    for found in _BESIDE.finditer(value):
        said = found["role"] or (found["word"] if listed else word)
        if role := _role(said) or _role(found["word"]):
            yield found["short"], role


def _role(words: str) -> Role | None:
    """The role that one of the words names; another code, as in `men (M1, M2)`, names none."""
    roles = (role_of(word) for word in (words, *words.split()) if not _CODED.fullmatch(word))
    return next((role for role in roles if role is not None), None)
