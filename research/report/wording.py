"""Numbers and codes in words: singular and plural, shares, ranges, names of things."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from research.model import KINDS, Facet, Kind

KIND_NAMES: Final[dict[Kind, str]] = {
    "interview": "interviews",
    "ticket": "tickets",
    "survey": "survey answers",
    "review": "reviews",
}
FACET_NAMES: Final[dict[Facet, str]] = {
    "pain": "pain",
    "need": "need",
    "request": "request",
    "praise": "praise",
    "context": "context",
    "none": "no facet",
}
_SEVERITY_NAMES: Final = ("not stated", "cosmetic", "minor", "major", "catastrophic")
"""Nielsen's words; 0 is what an excerpt without any cue gets."""
_STABLE: Final = ((0.85, "very stable"), (0.75, "stable"), (0.6, "fairly stable"), (0.5, "loose"))
"""Hennig's bands for the mean best Jaccard of a resampled cluster."""
_IRREGULAR: Final = {"person": "people", "entry": "entries", "survey answer": "survey answers"}


def count(number: int, noun: str) -> str:
    """The number with its noun: 1 person, 3 people, 12,000 excerpts."""
    return f"{number:,} {counted(number, noun)}"


def beneath(label: str, definition: str) -> str:
    """A theme's definition where its name stands above: without the name at its beginning."""
    rest = definition.removeprefix(label)
    if rest == definition or not rest.startswith((":", ".")):
        return definition
    return rest.lstrip(":. ")


def counted(number: int, noun: str) -> str:
    """The noun for so many, of the nouns that this report counts."""
    return noun if number == 1 else _IRREGULAR.get(noun, f"{noun}s")


def shown_of(shown: int, total: int, noun: str) -> str:
    """How many there are, and where the ones that are not shown can be read."""
    if shown == total:
        return count(total, noun)
    return f"{shown:,} of {count(total, noun)}; all of them are in data/evidence.csv"


def more(number: int, where: str) -> str:
    """How many are not shown and where they are, 3 more in run.json; empty for none."""
    return f"{number:,} more {where}" if number > 0 else ""


def share(part: float, whole: float) -> str:
    """A whole percentage that never rounds something to nothing, or most to all."""
    if not whole:
        return "0%"
    exact = 100 * part / whole
    if 0 < exact < 1:
        return "under 1%"
    if 99 < exact < 100:  # noqa: PLR2004
        return "over 99%"
    return f"{exact:.0f}%"


def percent_range(low: float, high: float) -> str:
    """Two shares as one range: 14-69%, with an en dash."""
    return f"{100 * low:.0f}–{100 * high:.0f}%"


def span(low: int, high: int) -> str:
    """Two whole numbers as one range, with an en dash; one number when they are equal."""
    return f"{low:,}" if low == high else f"{low:,}–{high:,}"


def decimal(value: float) -> str:
    """No more decimals than say something: 0.25, 2.5, 24.5, 1,050."""
    if value >= 100:  # noqa: PLR2004
        return f"{value:,.0f}"
    return f"{value:.2f}".rstrip("0").rstrip(".")


def severity_name(value: float) -> str:
    """Nielsen's word for a severity; a median between two steps is worded as both."""
    low = int(value)
    return " to ".join(_SEVERITY_NAMES[low : low + 1 + (low < value)])


def stability_name(value: float) -> str:
    """A badge for a theme's mean best Jaccard; "not tested" when there is none."""
    if value < 0:
        return "not tested"
    return next((name for least, name in _STABLE if value >= least), "fragile")


def in_kinds(people: Mapping[Kind, int]) -> str:
    """Where people were heard: 5 in interviews and 9 in tickets; in tickets, for all of them in one."""
    heard = [(people[kind], KIND_NAMES[kind]) for kind in KINDS if people[kind]]
    if len(heard) == 1:
        return f"in {heard[0][1]}"
    return listed([f"{number:,} in {name}" for number, name in heard])


def listed(words: Sequence[str]) -> str:
    """Words as a sentence has them: a, b and c."""
    if len(words) < 2:  # noqa: PLR2004
        return "".join(words)
    return f"{', '.join(words[:-1])} and {words[-1]}"
