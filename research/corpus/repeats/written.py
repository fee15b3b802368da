"""A record as far as it is compared with others."""

from __future__ import annotations

from dataclasses import dataclass


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
