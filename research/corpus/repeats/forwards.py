"""Records that pass on another record word for word, with or without words of their own around it."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from collections.abc import Set as AbstractSet
from operator import itemgetter
from typing import Final, TypeAlias

from research.text.hints import Hints
from research.text.ticket.boilerplate import FORWARD_WORDS, FORWARDS
from research.text.ticket.forwarded_mail import mails_in
from research.text.wordings import beginnings

from .written import Repeat, Written, longest_line, start_of

_Original: TypeAlias = tuple[int, str, Written]
"""Its place among the records, its longest line, and itself."""

_ANNOUNCED_WORDS: Final = 8
"""Of another's record under "please see below": fewer may be said by two people."""
CROSS_POST_WORDS: Final = 30
"""Two people who send the same thirty words forwarded one of them."""
_HEAD: Final = 400
"""Who hands something on says so in the first characters."""
_GROUP: Final = 12
"""Of records that share their longest line; more are a template's."""
_MARKS: Final = ".!?…)\"'”’"
_OPENING: Final = " \n\"'“„«‘’"
_WORD = re.compile(r"[^\W_]+")
_WROTE: Final = (
    r"wrote|writes|sent|asked|reported|schrieb|schreibt|meldete|écrit|escribió|escribe|ha scritto|scrive|schreef|schrijft|"
    r"skrev|skriver|escreveu|napisał[ay]?"
)
_TELLS = re.compile(rf"\b(?:{_WROTE})\b[^.!?\n:]{{0,80}}:\s", re.IGNORECASE)
"""My colleague wrote this on Monday: ..."""
_TELLING: Final = beginnings(_WROTE)
_HINTS: Final = Hints((*_TELLING, *FORWARD_WORDS))
_TELLERS: Final = Hints(_TELLING)


def announced(written: Sequence[Written], starts: Sequence[str]) -> dict[str, Repeat]:
    """Place of each record that says that it hands another one on, to what of it is the other's.

    Args:
        written: The records, in an order that does not depend on chance.
        starts: The first words of each of them.
    """
    carriers, forwards = _carriers(written)
    awaited = frozenset().union(*(likely for _, likely in carriers))
    originals: dict[str, list[_Original]] = defaultdict(list)
    for place, (record, start) in enumerate(zip(written, starts, strict=True)):
        if start in awaited and record.at not in forwards and (line := longest_line(record.text)):
            originals[start].append((place, line, record))
    found = {}
    for carrier, begun in carriers if originals else ():
        said = " ".join(carrier.text.casefold().split())
        likely = (one for start in begun for one in originals.get(start, ()) if one[1] in said)
        for _, _, original in sorted(likely, key=itemgetter(0)):
            if original is not carrier and (
                repeat := _repeat(carrier, original, least=_ANNOUNCED_WORDS)
            ):
                found[carrier.at] = repeat
                break
    return found


def _carriers(
    written: Iterable[Written],
) -> tuple[list[tuple[Written, frozenset[str]]], frozenset[str]]:
    """The records that announce another one, with how that may start; and the places of those that forward it."""
    told: list[tuple[Written, frozenset[str]]] = []
    forwards: set[str] = set()
    for record in written:
        head = record.text[:_HEAD]
        there = _HINTS.there(head)
        if _forwards(record.text, there):
            forwards.add(record.at)
            told.append((record, _any_start(record)))
        elif there and ":" in head and (starts := _told(record.text, head)):
            told.append((record, starts))
    return told, frozenset(forwards)


def unannounced(groups: Iterable[Sequence[Written]]) -> dict[str, Repeat]:
    """Place of each record that holds a whole long one without saying so, to what of it is the other's.

    Args:
        groups: Records that have their longest line in common.
    """
    found: dict[str, Repeat] = {}
    for group in groups:
        for carrier in group if 1 < len(group) <= _GROUP else ():
            for original in group:
                if (
                    original.at not in found
                    and len(original.text) < len(carrier.text)
                    and (repeat := _repeat(carrier, original, least=CROSS_POST_WORDS))
                ):
                    found[carrier.at] = repeat
                    break
    return found


def _any_start(record: Written) -> frozenset[str]:
    """All runs of five words, for in a forwarded mail another's text may begin anywhere."""
    folded = record.text.casefold().split()
    return frozenset(" ".join(folded[place : place + 5]) for place in range(len(folded)))


def _told(text: str, head: str) -> frozenset[str]:
    """The five words behind `my colleague wrote:` and the like; none in most records."""
    hits = _TELLERS.matches(_TELLS, head)
    return frozenset(start_of(text[hit.end() :].lstrip(_OPENING)) for hit in hits)


def _forwards(text: str, there: AbstractSet[str]) -> bool:
    if text.count(":", 0, _HEAD) > 1 and mails_in(text):  # parted from the words above it
        return True
    return not there.isdisjoint(FORWARD_WORDS) and bool(FORWARDS.search(text[:_HEAD]))


def _words(record: Written) -> list[tuple[str, int, int]]:
    """Its writer's own words, each with where it stands."""
    return [
        (hit[0].casefold(), hit.start(), hit.end())
        for start, end in record.own
        for hit in _WORD.finditer(record.text, start, end)
    ]


def _repeat(carrier: Written, original: Written, *, least: int) -> Repeat | None:
    """Where the original's own words stand among the carrier's, one after the other."""
    held, said = _words(carrier), _words(original)
    joined = f" {' '.join(word for word, _, _ in held)} "
    place = joined.find(f" {' '.join(word for word, _, _ in said)} ")
    if len(said) < least or place < 0:
        return None
    first = joined.count(" ", 0, place)
    start, end = held[first][1], held[first + len(said) - 1][2]
    while end < len(carrier.text) and carrier.text[end] in _MARKS:
        end += 1
    return carrier.repeat([(start, end)], f"copy of {original.shown}")
