"""What a theme is made of: subjects are found over all evidence, problems are counted.

What people talk about shows best in everything they say. But a theme is a problem, a need or a
wish: only such statements are its core. Facts about the same subject and praise of it, which
speaks against the theme, stand beside it and count for nothing. A subject that people only praise
is a strength, apart from the themes; where nearly all who speak plainly praise, what may be a
problem and may be none is not counted as one either.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

import numpy as np

from research.model import Facet, Judgement
from research.settings import ThemeSettings
from research.themes.search.find import Found

_PRAISED: Final = 0.12
"""Share of problems in what is surely a problem or praise, one more of each counted, below which a
subject's doubtful problems are none. Of such statements 11 to 12 % were rated negative by people, of
those in other subjects 29 to 40 % (benchmarks/facets/RESULTS.md)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sorted:
    """Themes with problems at their core first, then strengths: subjects that are only praised."""

    found: Found
    problems: int
    """How many of the themes are problems; the rest are strengths."""


def sort_out(
    found: Found,
    *,
    judgements: Sequence[Judgement],
    people: Sequence[str],
    themes_from: Collection[Facet],
    settings: ThemeSettings,
) -> Sorted:
    """The same subjects as problems or strengths; those with too few of either go to the watchlist.

    Args:
        found: Themes over all evidence.
        judgements: What kind of statement each excerpt is, in the same order.
        people: Who said it.
        themes_from: The facets that make a problem.
        settings: The smallest theme.
    """
    size = _Size(people=people, settings=settings)
    members = [np.flatnonzero(found.theme == theme).tolist() for theme in range(len(found.parent))]
    facets = _believed(members, judgements, themes_from)
    stated = [_stated(group, found.how, facets, themes_from) for group in members]
    praised = [_stated(group, found.how, facets, {"praise"}) for group in members]
    problems = size.largest_first({t: c for t, c in enumerate(stated) if size.is_enough(c)})
    rest = {t: c for t, c in enumerate(praised) if t not in set(problems) and size.is_enough(c)}
    strengths = size.largest_first(rest)
    how = [
        _how(h, facet, {"praise"} if theme in rest else themes_from) if theme >= 0 else "none"
        for theme, h, facet in zip(found.theme.tolist(), found.how, facets, strict=True)
    ]
    small = [stated[t] for t in range(len(stated)) if t not in {*problems, *strengths}]
    valid = (*problems, *strengths)
    kept = _renumbered(found, how, valid=valid, watch=[*map(list, found.watch), *small])
    return Sorted(found=kept, problems=len(problems))


def _believed(
    members: Sequence[Sequence[int]],
    judgements: Sequence[Judgement],
    themes_from: Collection[Facet],
) -> Sequence[Facet]:
    """The facets, without the doubtful problems of subjects that are praised."""
    believed = [judged.facet for judged in judgements]
    for group in members:
        sure = [judgements[i].facet for i in group if not judgements[i].doubtful]
        problems = sum(facet in themes_from for facet in sure)
        if (problems + 1) / (problems + sure.count("praise") + 2) < _PRAISED:
            for i in group:
                if judgements[i].doubtful and believed[i] in themes_from:
                    believed[i] = "context"
    return believed


@dataclass(frozen=True, slots=True, kw_only=True)
class _Size:
    """How large a group of excerpts is, in excerpts and in people."""

    people: Sequence[str]
    settings: ThemeSettings

    def voices(self, members: Sequence[int]) -> int:
        return len({self.people[i] for i in members})

    def is_enough(self, members: Sequence[int]) -> bool:
        enough = len(members) >= self.settings.min_excerpts
        return enough and self.voices(members) >= self.settings.min_people

    def largest_first(self, groups: Mapping[int, Sequence[int]]) -> tuple[int, ...]:
        ranked = sorted(groups, key=lambda t: (-self.voices(groups[t]), -len(groups[t]), t))
        return tuple(ranked)


def _stated(
    members: Sequence[int], how: Sequence[str], facets: Sequence[Facet], wanted: Collection[Facet]
) -> list[int]:
    return [i for i in members if how[i] == "core" and facets[i] in wanted]


def _how(how: str, facet: Facet, core: Collection[Facet]) -> str:
    if facet in core:
        return how
    return "none" if facet == "none" or how == "none" else "attached"


def _renumbered(
    found: Found, how: Sequence[str], *, valid: Sequence[int], watch: Sequence[Sequence[int]]
) -> Found:
    """Only the valid themes, in their new order; everything that pointed at another points nowhere."""
    place = {old: new for new, old in enumerate(valid)}
    moved = np.array([place.get(t, -1) for t in range(len(found.parent))] + [-1], dtype=np.int64)
    inside = moved[found.theme]
    placed = np.array([h != "none" for h in how], dtype=bool) & (inside >= 0)
    known = np.where(inside >= 0, inside, moved[found.nearest])
    small = {tuple(sorted(group)) for group in watch if group}
    above = [found.parent[old] for old in valid]
    return replace(
        found,
        theme=np.where(placed, inside, -1),
        how=tuple(h if there else "none" for h, there in zip(how, placed, strict=True)),
        nearest=known,
        second=np.where(placed, moved[found.second], -1),
        parent=tuple(group if above.count(group) > 1 else -1 for group in above),
        stability=tuple(found.stability[old] for old in valid),
        watch=tuple(sorted(small, key=lambda group: (-len(group), group))),
    )
