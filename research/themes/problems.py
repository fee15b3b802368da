"""Which members make a theme: subjects are found over all evidence, problems are counted.

What people talk about shows best in everything they say. But a theme is a problem, a need or a
wish: only such statements are its core. Facts about the same subject and praise of it, which
speaks against the theme, stand beside it and count for nothing.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace

import numpy as np

from research.model import Facet
from research.settings import ThemeSettings

from .find import Found


def only_problems(
    found: Found,
    *,
    facets: Sequence[Facet],
    people: Sequence[str],
    themes_from: Collection[Facet],
    settings: ThemeSettings,
) -> Found:
    """The same themes with problems as their core; those with too few become watchlist items.

    Args:
        found: Themes over all evidence.
        facets: What kind of statement each excerpt is, in the same order.
        people: Who said it.
        themes_from: The facets that make a theme.
        settings: The smallest theme.
    """
    how = [
        _how(h, facet, themes_from) if theme >= 0 else "none"
        for theme, h, facet in zip(found.theme, found.how, facets, strict=True)
    ]
    core = _core(found, how)
    valid = [
        theme
        for theme, members in enumerate(core)
        if len(members) >= settings.min_excerpts
        and len({people[i] for i in members}) >= settings.min_people
    ]
    valid.sort(key=lambda t: (-len({people[i] for i in core[t]}), -len(core[t]), t))
    small = [core[t] for t in range(len(core)) if t not in set(valid)]
    return _renumbered(found, how, valid=valid, watch=[*map(list, found.watch), *small])


def _how(how: str, facet: Facet, themes_from: Collection[Facet]) -> str:
    if facet in themes_from:
        return how
    return "none" if facet == "none" or how == "none" else "attached"


def _core(found: Found, how: Sequence[str]) -> list[list[int]]:
    core: list[list[int]] = [[] for _ in found.parent]
    for i, theme in enumerate(found.theme):
        if theme >= 0 and how[i] == "core":
            core[theme].append(i)
    return core


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
    return replace(
        found,
        theme=np.where(placed, inside, -1),
        how=tuple(h if there else "none" for h, there in zip(how, placed, strict=True)),
        nearest=known,
        second=np.where(placed, moved[found.second], -1),
        parent=tuple(found.parent[old] for old in valid),
        stability=tuple(found.stability[old] for old in valid),
        watch=tuple(sorted(small, key=lambda group: (-len(group), group))),
    )
