"""Lists of wordings as one pattern, and texts as such patterns want them."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from typing import Final

_PIECE: Final = re.compile(r"\\.|\[(?:\\.|[^\]])+\]|.", re.DOTALL)
"""A letter of a pattern, or what stands for one."""
_NO_WIDTH: Final = re.compile(r"(?:\\b|\^|\(\?<[!=][^()]*\))*")
"""What a pattern asks of the place where it begins."""
_TIMES: Final = re.compile(r"[?*+]|\{\d*,?\d*\}")
_LITERAL: Final = re.compile(r"(?:[\w ',’-](?![?*+{]))+")
_MARKS: Final = re.compile("[\u0300-\u036f]")
_ENOUGH: Final = 8
"""Letters that tell a beginning from nearly all others."""
_FEWEST: Final = 2
CURLY: Final = str.maketrans({"\u2019": "'", "\u2018": "'", "\u02bc": "'", "\u00a0": " "})


def plain(text: str) -> str:
    """The text in lower case, with straight apostrophes."""
    return text.lower().translate(CURLY)


def unaccented(text: str) -> str:
    """The text with its capitals and without the marks on its letters."""
    return text if text.isascii() else _MARKS.sub("", unicodedata.normalize("NFD", text))


def any_wording(lines: str, flags: int = 0) -> re.Pattern[str]:
    """One pattern for lines of alternatives; words are never cut."""
    return re.compile(rf"(?<!\w)(?:{joined(lines)})(?!\w)", flags)


def joined(lines: str) -> str:
    """Lines of alternatives as alternatives."""
    return "|".join(lines.strip().splitlines())


def words(listed: str) -> frozenset[str]:
    """The words of a list that is parted by spaces and lines; `_` stands for a space within one."""
    return frozenset(word.replace("_", " ") for word in listed.split())


def alternatives(pattern: str) -> Iterator[str]:
    """What stands between the bars that are in no brackets."""
    depth, found = 0, ""
    for piece in _PIECE.findall(pattern):
        depth += (piece == "(") - (piece == ")")
        if piece == "|" and not depth:
            yield found
            found = ""
        else:
            found += piece
    yield found


def beginnings(pattern: str) -> frozenset[str]:
    """The letters, in lower case, with one of which whatever a pattern matches begins."""
    found = frozenset(begun for one in alternatives(pattern) for begun in _begun(one, ""))
    if short := [begun for begun in found if len(begun) < _FEWEST and begun.isascii()]:
        raise ValueError(short)
    return found


def _begun(pattern: str, before: str) -> Iterator[str]:
    """What stands before, with the first letters of a pattern as far as these are plain."""
    pattern = _NO_WIDTH.sub("", pattern, count=1)
    if letters := _LITERAL.match(pattern):
        before += letters[0][: _ENOUGH - len(before)]
        pattern = pattern[letters.end() :]
    choices, after = _first(_PIECE.findall(pattern)) if len(before) < _ENOUGH else ([], [])
    if not choices:
        yield before.lower()
        return
    following = "".join(after)
    times = found[0] if (found := _TIMES.match(following)) else ""
    rest = following.removeprefix(times)
    for one in (*choices, *([""] if times.startswith(("?", "*", "{0", "{,")) else [])):
        literal = len(one) < _FEWEST
        more = rest if not one or times in ("", "?", "*") else ""
        yield from _begun(more, before + one) if literal else _begun(one + more, before)


def _first(pieces: list[str]) -> tuple[list[str], list[str]]:
    """The choices that a pattern begins with, letters or patterns, and what follows; none where it may be anything."""
    first = "".join(pieces[:1])
    if pieces[:3] == ["(", "?", ":"]:
        depth, end = 1, 3
        while depth:
            depth += (pieces[end] == "(") - (pieces[end] == ")")
            end += 1
        return list(alternatives("".join(pieces[3 : end - 1]))), pieces[end:]
    if first[:1] == "[":
        plain = not re.search(r"\\|.-.|^\^", first[1:-1])
        return list(first[1:-1]) if plain else [], pieces[1:]
    letter = first[-1:] if re.fullmatch(r"[^\\.^$()]|\\\W", first) else ""
    return [letter] if letter else [], pieces[1:]
