"""Groups whose participants are each counted from one, so that P1 of one group is not P1 of the next."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from typing import Final

from research.people.codes import code_of_file
from research.readers.document import Document, Utterance
from research.speakers.labels import canonical, code_of

from .authored import Placed

_NUMBERED: Final = (
    r"(?!s(?![a-z0-9]))[ _.-]{0,3}(?:(?:nr|no)[ _.-]{0,3})?([a-z]|\d{1,2})(?![a-z0-9])"
)
"""The s of `workshops/` numbers none."""
_FOCUS: Final = r"f[oó][ck]usz?[ _-]?(?:gr[a-zéöø]{2,4}s?|ryhmä|csoport)|gruppendiskussion(?:en)?|(?<![a-z])fg[di]?"
_GROUP: Final = re.compile(
    rf"(?:(?:{_FOCUS})(?:[ _-](?:discussion|interview|transcript|session)s?)?|gr[uo]p[oay]s?[ _-](?:foca(?:l|les|is)|fokusowa|dyskusyjna)"
    rf"|(?<![a-z])gd|(?<![a-z])group|gruppe|grupo|groupe|gruppo|grupa){_NUMBERED}"
)
_CALLED: Final = re.compile(
    rf"(?:{_FOCUS})[ _.-]{{1,3}}"
    r"(?!(?:pre|post|before|after|first|second|final|clean|raw|transcripts?|transkript|notes?|discussions?|interviews?|part|teil|day|sessions?|wave|round|with|on|and)(?![a-z]))"
    r"([a-z]{3,20})(?![a-z])"
)
"""FG_north beside FG_south; whatever else stands there, as when and in which state, tells no groups apart."""
_MEETING: Final = re.compile(rf"(?:panel|workshop){_NUMBERED}")
_TALK: Final = re.compile(
    r"(?:interview|intervj[uú]|interjú|entretien|entrevista|intervista|gespräch|gesprek|samtal|wywiad|rozhovor|rozmowa|haastattelu|görüşme"
    rf"|pair|dyad|couple|paar){_NUMBERED}"
)
"""Where no group is named, each of these has people of its own."""
_TABLES: Final = frozenset({"csv", "tsv", "xlsx", "xlsm", "xls", "ods", "parquet", "json"})
_SPELT: Final = 3
"""Letters of a word that counts the voices of a recording; P1 may be the study's own code."""


def are_counted_anew(
    document: Document, sessions: Mapping[str, Sequence[tuple[int, Utterance]]]
) -> bool:
    """Whether a table holds several groups that each have a Student 1 and a Student 2.

    Args:
        document: The table.
        sessions: Who speaks in each of its groups.
    """
    if len(sessions) < 2 or document.format not in _TABLES:  # noqa: PLR2004
        return False
    labels = {s: {canonical(one.speaker) for _, one in said} for s, said in sessions.items()}
    spelt = all(
        len(label.split()[0]) >= _SPELT for one in labels.values() for label in one if label
    )
    return spelt and all({"1", "2"} <= set(map(code_of, one)) for one in labels.values())


def groups_apart(places: Sequence[Placed]) -> list[Placed]:
    """Two focus groups that both have a P1 and a P2 count their people from one, each for itself.

    So does an interview with two, beside one with a single Informant 1.
    """
    groups: dict[str, set[str]] = defaultdict(set)
    for place in places:
        if _is_in_group(place):
            groups[place.source_id] |= {
                value for kind, value in place.mention.keys if kind == "code"
            }
    numbered = _numbered(sorted(groups))
    first: dict[str, str] = {}
    again: dict[str, str] = {}
    for path, number in numbered.items():
        others = [one for one in numbered if numbered[one] != number]
        same = any(len(groups[one] & groups[path]) > 1 for one in others if one in first)
        if same or _is_counted_beside(path, [groups[one] for one in others], groups[path]):
            again[path] = f"group {number}"
        else:
            first[path] = number
    return [
        scoped(place, again[place.source_id]) if place.source_id in again else place
        for place in places
    ]


def _is_counted_beside(
    path: str, others: Sequence[AbstractSet[str]], codes: AbstractSet[str]
) -> bool:
    """Whether an interview counts several from one, and another is with a single person of such a number."""
    anew = len(codes) > 1 and codes == {str(number + 1) for number in range(len(codes))}
    return anew and _way_of(path) is _TALK and any(len(o) == 1 and o <= codes for o in others)


def _is_in_group(place: Placed) -> bool:
    path = place.source_id
    if all(kind != "code" for kind, _ in place.mention.keys):
        return False
    group = _group_in(path)
    return bool(group) and code_of_file(path) in ("", group.lstrip("0"))


def _group_in(path: str) -> str:
    """The group that a file's name gives, else the meeting; empty where it gives neither."""
    way = _way_of(path)
    found = way.search(path.casefold()) if way else None
    return found[1] if found else ""


def _way_of(path: str) -> re.Pattern[str] | None:
    """By what a file's name tells which group it is of."""
    ways = (_GROUP, _MEETING, _CALLED, _TALK)
    return next((way for way in ways if way.search(path.casefold())), None)


def _numbered(paths: Sequence[str]) -> dict[str, str]:
    """The group of each file.

    Groups A and B that both meet in two workshops are the same people's in either; a group A alone in each
    tells no groups apart, and each workshop has people of its own.
    """
    met: dict[str, set[str]] = defaultdict(set)
    meetings = {path: found[1] for path in paths if (found := _MEETING.search(path.casefold()))}
    for path, meeting in meetings.items():
        met[_group_in(path)].add(meeting)
    again = sum(len(found) > 1 for found in met.values()) > 1
    return {
        path: group if again or meetings.get(path, group) == group else f"{meetings[path]} {group}"
        for path in paths
        if (group := _group_in(path))
    }


def scoped(place: Placed, group: str) -> Placed:
    """The place, with a code that counts within a group alone."""
    keys = tuple(
        ("file", f"{group.casefold()}#code {value}") if kind == "code" else (kind, value)
        for kind, value in place.mention.keys
    )
    return place.under(keys)
