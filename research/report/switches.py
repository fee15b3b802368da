"""People per theme for every choice of facets, so that the reader can switch facets off.

Facets are told by a classifier that errs; who distrusts it can look at pains alone, or at all.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from research.model import KINDS, Facet
from research.report.joins import Evidence, Joined
from research.report.wording import FACET_NAMES

Counts: TypeAlias = tuple[tuple[int, ...], ...]
"""Per choice of facets: people, then people of each kind. Bit n of the index is facet n."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Switch:
    """A kind of statement that the page lets the reader hide."""

    id: Facet
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
    """The facets that the themes of the study are made of."""
    return switches(
        item
        for item in joined.evidence
        if item.assignment.how == "core" and joined.is_problem(item.assignment.theme_id)
    )


def people_by_choice(items: Iterable[Evidence], *, facets: Sequence[Facet]) -> Counts:
    """Distinct people of the core evidence for every subset of the facets."""
    bits = {facet: 1 << number for number, facet in enumerate(facets)}
    everywhere: dict[str, int] = {}
    by_kind: dict[tuple[str, str], int] = {}
    for item in items:
        if item.assignment.how == "core":
            person, kind = item.excerpt.person_id, item.excerpt.kind
            bit = bits.get(item.judgement.facet, 0)
            everywhere[person] = everywhere.get(person, 0) | bit
            by_kind[kind, person] = by_kind.get((kind, person), 0) | bit
    people = Counter(everywhere.values())
    kinds = Counter((kind, mask) for (kind, _), mask in by_kind.items())
    return tuple(
        (
            _having(people.items(), choice),
            *(
                _having(((mask, n) for (k, mask), n in kinds.items() if k == kind), choice)
                for kind in KINDS
            ),
        )
        for choice in range(1 << len(facets))
    )


def _having(masks: Iterable[tuple[int, int]], choice: int) -> int:
    return sum(number for mask, number in masks if mask & choice)
