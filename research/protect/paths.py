"""Names inside file names: Nele_Vos.txt, interview-maria-lopez.docx, JanDeBoer_2.vtt."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from .forms import fold
from .names import SOMEBODY, Names
from .spans import rewritten
from .wordlist import COMMON, MONTHS

_WORD = re.compile(r"[^\W\d_]+")
_HUMP = re.compile(r"(?<=[a-zß-öø-ÿ])(?=[A-ZÀ-ÖØ-Þ])")
_GAP = re.compile(r"[ _.,\-–]{0,3}")
_LONGEST = 5
_SHORT = 2


@dataclass(frozen=True, slots=True)
class Token:
    """A word of a path, and where it stands."""

    start: int
    end: int
    word: str


def tokens_of(path: str) -> list[Token]:
    """The words of a path without its ending; JanDeBoer is three."""
    low = path.rfind("/") + 1
    end = path.rfind(".") if path.rfind(".") > low else len(path)
    return [
        Token(found.start() + start, found.start() + stop, found.group()[start:stop])
        for found in _WORD.finditer(path, 0, end)
        for start, stop in _parts(found.group())
    ]


def runs_of(path: str, tokens: Sequence[Token]) -> Iterator[list[Token]]:
    """Words that stand together, with no digit and no folder between them."""
    run: list[Token] = []
    for token in tokens:
        if run and not _GAP.fullmatch(path, run[-1].end, token.start):
            yield run
            run = []
        run.append(token)
    if run:
        yield run


def masked_path(path: str, names: Names, *, owner: str = "", named: str = "") -> str:
    """The path with every known name replaced.

    Args:
        path: Of a file in the study.
        names: Who is known.
        owner: The only participant in it: in their own file's name a common word is their name too.
        named: Words in it that are a name, whoever has it.
    """
    after = [fold(word) for word in named.split()]
    return rewritten(path, _names_in(path, names, owner=owner, after=after))


def _names_in(
    path: str, names: Names, *, owner: str, after: Sequence[str]
) -> Iterator[tuple[int, int, str]]:
    for run in runs_of(path, tokens_of(path)):
        place = 0
        while place < len(run):
            size, who = _name_at(run[place:], names, owner)
            if after and [fold(token.word) for token in run[place : place + len(after)]] == after:
                size, who = len(after), owner or SOMEBODY
            if size:
                yield run[place].start, run[place + size - 1].end, who
            place += max(1, size)


def _name_at(tokens: Sequence[Token], names: Names, owner: str) -> tuple[int, str]:
    """How many of the first words are a name, and whose; 0 when they are none."""
    words = [fold(token.word) for token in tokens[:_LONGEST]]
    for size in range(len(words), 0, -1):
        who = names.owner(" ".join(words[:size]))
        mine = names.is_part(words[:size], owner)
        plain = words[0] in COMMON or words[0] in MONTHS or len(words[0]) <= _SHORT
        if who is not None and (size > 1 or mine or not plain):
            return size, owner if mine else who or SOMEBODY
    return 0, ""


def _parts(word: str) -> Iterator[tuple[int, int]]:
    cuts = [0, *(found.start() for found in _HUMP.finditer(word)), len(word)]
    yield from pairwise(cuts)
