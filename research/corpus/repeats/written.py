"""A record as far as it is compared with others: its text, what of it its writer wrote, and what repeats another's."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final, TypeAlias

from research.text.ticket.boilerplate import FORWARDS, GREETING
from research.text.ticket.parts import parts_of

Spans: TypeAlias = Sequence[tuple[int, int]]
_FEW_WORDS: Final = 4
"""Around what is repeated: fewer are a greeting or a heading."""
_CLAUSE = re.compile(r"[.!?;,:\n–—]+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Repeat:
    """The stretches of a record that are another record's text, or a template's."""

    spans: Spans
    reason: str
    """Why it is no evidence: what it is a copy of, as a reader knows it."""
    alone: bool = False
    """Whether nothing is said around it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """A record's text, who wrote it, and where."""

    at: str
    person_id: str
    shown: str
    """How the record is named to a reader: "T-1042" or "tickets.csv, row 7"."""
    text: str
    review: bool = False
    """Of a store, where no agent or program writes."""

    @property
    def own(self) -> Spans:
        """Where its writer's own words stand, without signature and quotes: a device line makes no other ticket of it.

        Parting a text is dear: it is asked of likely copies only.
        """
        return _own_spans(self.text)

    @property
    def own_text(self) -> str:
        """What its writer wrote, one stretch behind the other."""
        return " ".join(self.text[start:end] for start, end in self.own)

    def around(self, spans: Spans) -> list[str]:
        """What of its writer's own words stands outside of some stretches of it, which follow each other."""
        pieces: list[str] = []
        for low, high in self.own:
            starts = (low, *(max(low, end) for _, end in spans))
            ends = (*(min(high, start) for start, _ in spans), high)
            pieces += (self.text[start:end] for start, end in zip(starts, ends, strict=True))
        return pieces

    def repeat(self, spans: Spans, reason: str) -> Repeat:
        """Those stretches of it as a repeat."""
        more = any(says_more(text, than=_FEW_WORDS) for text in self.around(spans))
        return Repeat(spans=spans, reason=reason, alone=not more)


@lru_cache(maxsize=65_536)
def _own_spans(text: str) -> Spans:
    return tuple((part.start, part.end) for part in parts_of(text) if not part.reason)


def says_more(text: str, *, than: int = 0) -> bool:
    """Whether more words in a row are said than a greeting, and that somebody else's words follow."""
    lines = (line.strip() for line in text.split("\n"))
    own = (line[hit.end() :] if (hit := GREETING.match(line)) else line for line in lines)
    clauses = (clause for line in own for clause in _CLAUSE.split(line))
    return any(len(one.split()) > than and not FORWARDS.search(one) for one in clauses)


def start_of(text: str) -> str:
    """The first five words: a copy by another channel may be wrapped otherwise, but begins alike."""
    return " ".join(text[:80].casefold().split()[:5])


def longest_line(text: str) -> str:
    """Copies have it in common, whatever a device or a helpdesk added; others hardly ever."""
    line = max(text.splitlines(), key=len, default="")
    folded = line.casefold()
    if "  " in folded or not folded.isprintable():  # no other space is; most lines hold none
        folded = " ".join(folded.split())
    return folded.strip(".!?,;: ")
