"""One code in two folders: a second round of sessions may count its participants from one again."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from pathlib import PurePosixPath

from research.people.codes import code_of_file
from research.people.mention import Key
from research.protect.forms import folded_words
from research.text.name_parts import PARTICLES, TITLES

from .authored import Placed
from .groups import groups_apart

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
    return groups_apart(told)


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
