"""One code in two folders: a second round of sessions may count its participants from one again."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from pathlib import PurePosixPath
from typing import Final

from research.people.codes import code_of_file
from research.people.mention import Key
from research.protect.forms import folded_words
from research.protect.wordlist import PARTICLES, TITLES

from .authored import Placed

_GROUP: Final = re.compile(
    r"(?:focus[ _-]?groups?|fokusgruppen?|(?<![a-z])fg|(?<![a-z])group|gruppe|grupo|groupe|gruppo|grupa|panel|workshop)"
    r"[ _.-]*(?:nr|no)?[ _.-]*([a-z]|\d{1,2})(?![a-z0-9])"
)
_Names = Mapping[str, set[str]]
"""The words of the names under one code, by folder."""


def rounds_apart(places: Sequence[Placed]) -> list[Placed]:
    """The places, with a code as another person's where its folder gives it to another name.

    The first folder keeps the code. Where nothing names anybody a code is one person's in all folders,
    as in a study that visits its participants again.
    """
    coded = [place for place in places if any(kind == "code" for kind, _ in place.mention.keys)]
    if not coded:
        return list(places)
    names: dict[str, dict[str, set[str]]] = defaultdict(lambda: defaultdict(set))
    for place in coded:
        code, folder = _code_in(place), _folder(place)
        if code and (words := _words(place)):
            names[code][folder] |= words
    other = {(code, folder) for code, found in names.items() for folder in _others(found)}
    told = [_apart(place, other) for place in places] if other else list(places)
    return _groups_apart(told)


def _groups_apart(places: Sequence[Placed]) -> list[Placed]:
    """Two focus groups that both have a P1 and a P2 count their people from one, each for itself."""
    groups: dict[str, set[str]] = defaultdict(set)
    for place in places:
        if _is_in_group(place):
            groups[place.source_id] |= {
                value for kind, value in place.mention.keys if kind == "code"
            }
    numbered = {path: _GROUP.search(path.casefold()) for path in sorted(groups)}
    first: dict[str, str] = {}
    again: set[str] = set()
    for path, found in numbered.items():
        number = found[1] if found else ""
        same = [
            one for one in first if first[one] != number and len(groups[one] & groups[path]) > 1
        ]
        if same:
            again.add(path)
        else:
            first[path] = number
    return [_scoped(place) if place.source_id in again else place for place in places]


def _is_in_group(place: Placed) -> bool:
    path = place.source_id
    if all(kind != "code" for kind, _ in place.mention.keys):
        return False
    return bool(_GROUP.search(path.casefold())) and not code_of_file(path)


def _scoped(place: Placed) -> Placed:
    group = place.source_id.casefold()
    keys = tuple(
        ("file", f"{group}#code {value}") if kind == "code" else (kind, value)
        for kind, value in place.mention.keys
    )
    return place.under(keys)


def _others(found: _Names) -> Iterable[str]:
    """The folders whose name under a code is not the first folder's."""
    first, *rest = sorted(found)
    return (folder for folder in rest if not _may_be_one(found[first], found[folder]))


def _may_be_one(one: set[str], other: set[str]) -> bool:
    """Whether names share a word, or a first letter where either is a mere first name: Liz, Elizabeth."""
    if one & other:
        return True
    short = min(len(one), len(other)) == 1
    return short and bool({word[0] for word in one} & {word[0] for word in other})


def _apart(place: Placed, other: set[tuple[str, str]]) -> Placed:
    code = _code_in(place)
    folder = _folder(place) if code else ""
    if (code, folder) not in other:
        return place
    key: Key = ("file", f"{folder.casefold()}#code {code}")
    keys = tuple(key if old == ("code", code) else old for old in place.mention.keys)
    return place.under(keys)


def _code_in(place: Placed) -> str:
    """The code that the file's name gives, where the place stands under it."""
    codes = {value for kind, value in place.mention.keys if kind == "code"}
    code = code_of_file(place.source_id) if codes else ""
    return code if code in codes else ""


def _words(place: Placed) -> set[str]:
    named = [value for kind, value in place.mention.keys if kind == "name"]
    words = {word for name in (*named, place.mention.name) for word in folded_words(name)}
    return {word for word in words if len(word) > 1} - TITLES - PARTICLES


def _folder(place: Placed) -> str:
    """Where the file lies, above a folder that is the participant's own."""
    folder = PurePosixPath(place.source_id).parent
    own = code_of_file(f"{folder.name}/x")
    return str(folder.parent if own else folder)
