"""People per theme for every choice of facets, so that the reader can switch facets off.

Facets are told by a classifier that errs; who distrusts it can look at pains alone, at all, or only
at what is sure.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final, TypeAlias

from research.model import KINDS, Judgement
from research.report.joins import Evidence, Joined
from research.report.wording import FACET_NAMES

Counts: TypeAlias = tuple[tuple[int, ...], ...]
"""Per choice: people, then people of each kind. Bit n of the index is switch n."""
_DOUBTFUL: Final = "doubtful"
"""The switch of what may be of another facet; the others are facets."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Switch:
    """A kind of statement that the page lets the reader hide."""

    id: str
    name: str
    size: str


def switches(core: Iterable[Evidence]) -> tuple[Switch, ...]:
    """The facets among the evidence, each with its number of excerpts; none when there is one."""
    tally = Counter(item.judgement.facet for item in core)
    if len(tally) == 1:
        return ()
    return tuple(
        Switch(id=facet, name=name, size=f"{tally[facet]:,}")
        for facet, name in FACET_NAMES.items()
        if tally[facet]
    )


def theme_switches(joined: Joined) -> tuple[Switch, ...]:
    """The facets that the themes of the study are made of, and whether what is doubtful counts."""
    core = joined.counted
    unsure = sum(item.judgement.doubtful for item in core)
    if not 0 < unsure < len(core):
        return switches(core)
    return (*switches(core), Switch(id=_DOUBTFUL, name=_DOUBTFUL, size=f"{unsure:,}"))


def people_by_choice(items: Iterable[Evidence], *, chosen: Sequence[str]) -> Counts:
    """Distinct people of the core evidence for every choice of the switches.

    Args:
        items: A theme's evidence.
        chosen: The switches' ids: facets, and perhaps `doubtful`; what none of them is for always counts.
    """
    facets = [one for one in chosen if one != _DOUBTFUL]
    everywhere: dict[str, int] = {}
    by_kind: dict[tuple[str, str], int] = {}
    for item in items:
        if item.assignment.how == "core":
            person, kind = item.excerpt.person_id, item.excerpt.kind
            bit = _bit(item.judgement, facets)
            everywhere[person] = everywhere.get(person, 0) | bit
            by_kind[kind, person] = by_kind.get((kind, person), 0) | bit
    people = Counter(everywhere.values())
    kinds = Counter((kind, mask) for (kind, _), mask in by_kind.items())
    return tuple(
        (
            _having(people.items(), wanted),
            *(
                _having(((mask, n) for (k, mask), n in kinds.items() if k == kind), wanted)
                for kind in KINDS
            ),
        )
        for wanted in (_wanted(choice, chosen, facets) for choice in range(1 << len(chosen)))
    )


def _bit(judged: Judgement, facets: Sequence[str]) -> int:
    """Two bits a facet: for what is sure, and for what is doubtful."""
    place = facets.index(judged.facet) if judged.facet in facets else len(facets)
    return 1 << (2 * place + judged.doubtful)


def _wanted(choice: int, chosen: Sequence[str], facets: Sequence[str]) -> int:
    """The bits that a choice of switches lets count."""
    on = {one for number, one in enumerate(chosen) if choice >> number & 1}
    both = _DOUBTFUL in on or _DOUBTFUL not in chosen
    places = [place for place, facet in enumerate(facets) if facet in on]
    return sum((3 if both else 1) << 2 * place for place in (*places, len(facets)))


def _having(masks: Iterable[tuple[int, int]], wanted: int) -> int:
    return sum(number for mask, number in masks if mask & wanted)
