"""The same themes joined to fewer or divided into more; who counts for what stays as it is."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Final, NamedTuple

import numpy as np
from numpy.typing import NDArray

from research.model import Detail, Floats, Indices
from research.settings import ThemeSettings
from research.themes.problems import Sorted
from research.themes.search.attach import similarities_to
from research.themes.search.coordinates import sums_by_group, unit
from research.themes.search.find import Found
from research.themes.search.stability import stability
from research.themes.search.tree import SCALE
from research.themes.search.voices import by_people, numbered, voices

_DECIMALS: Final = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class Level:
    """The themes of n excerpts at one detail; problems first, each kind from most people down."""

    theme: Indices
    """The theme of each excerpt, -1 for none, (n,)."""
    how: tuple[str, ...]
    """core, attached or none."""
    score: Floats
    """Similarity to the theme, for those in none to the nearest one, (n,)."""
    support: Floats
    """How much nearer that theme is than the next one, (n,)."""
    nearest: Indices
    """The theme that the score is about, -1 where there is none, (n,)."""
    second: Indices
    """Another theme that is about as near, -1 for none, (n,)."""
    node: tuple[int, ...]
    """Which node of the tree each theme is."""
    above: tuple[int, ...]
    """The node that each theme is shown under, -1 for none."""
    problem: tuple[bool, ...]
    """Which themes are problems; the others are strengths."""
    stability: tuple[float, ...]
    """Mean best Jaccard of each theme, NaN where nothing can be said."""

    def core(self) -> list[list[int]]:
        """Per theme the positions of its core excerpts."""
        members: list[list[int]] = [[] for _ in self.node]
        for place, theme in enumerate(self.theme.tolist()):
            if theme >= 0 and self.how[place] == "core":
                members[theme].append(place)
        return members


class Levels(NamedTuple):
    """Three details of one search.

    Nodes are numbered from the themes of the normal detail on, then groups of them, then parts of
    them. A theme that no group takes in, or that has no parts, is one node at every detail.
    """

    coarse: Level
    normal: Level
    fine: Level


@dataclass(frozen=True, slots=True, kw_only=True)
class _Nodes:
    """What each excerpt belongs to at some detail, -1 for none, (n,) each."""

    node: Indices
    second: Indices
    above: Mapping[int, int]
    """The node that a node is shown under; nothing is above those that are missing."""


def levels(
    sorted_out: Sorted, *, people: Sequence[str], settings: ThemeSettings, seed: int
) -> Levels:
    """The themes as they were found, joined into groups, and divided into parts.

    A part takes as many excerpts and people as a theme does. A theme with fewer than two such
    parts stays whole; what is in none of them goes to the nearest part of its theme.

    Args:
        sorted_out: The themes at the normal detail, problems first, their excerpts by id.
        people: Who said each excerpt.
        settings: The smallest part.
        seed: Fixes who is left out when stability is measured.
    """
    who = numbered(people)
    found, normal = sorted_out.found, _normal(sorted_out)
    joined, divided = _joined(normal), _divided(normal, found, who, settings=settings)

    def cut(detail: Detail, nodes: _Nodes) -> Level:
        lasting = partial(stability, resolution=found.resolution * SCALE[detail], seed=seed)
        return _cut(normal, nodes, rows=found.rows, who=who, lasting=lasting)

    return Levels(coarse=cut("coarse", joined), normal=normal, fine=cut("fine", divided))


def _normal(sorted_out: Sorted) -> Level:
    found = sorted_out.found
    count = len(found.parent)
    rank = {group: n for n, group in enumerate(sorted(set(found.parent) - {-1}), start=count)}
    return Level(
        theme=found.theme,
        how=found.how,
        score=found.score,
        support=found.support,
        nearest=found.nearest,
        second=found.second,
        node=tuple(range(count)),
        above=tuple(rank.get(group, -1) for group in found.parent),
        problem=tuple(theme < sorted_out.problems for theme in range(count)),
        stability=found.stability,
    )


def _joined(normal: Level) -> _Nodes:
    """Each theme is its group, or itself where it stands alone."""
    into = np.array(
        [*(a if a >= 0 else n for n, a in enumerate(normal.above)), -1], dtype=np.int64
    )
    node, second = into[normal.theme], into[normal.second]
    return _Nodes(node=node, second=np.where(second == node, -1, second), above={})


def _divided(normal: Level, found: Found, who: Indices, *, settings: ThemeSettings) -> _Nodes:
    """Each theme is its parts, or itself where it has fewer than two."""
    part, home = _parts(normal, found.tree.fine, who, settings=settings)
    first = 1 + max((*normal.node, *normal.above), default=-1)
    centres = unit(sums_by_group(found.rows, part, count=len(home)).astype(np.float32))
    second = np.full_like(part, -1)
    for theme in np.unique(home):
        mine = np.flatnonzero(home == theme)
        for places, into in (
            (np.flatnonzero((normal.theme == theme) & (part < 0)), part),
            (np.flatnonzero(normal.second == theme), second),
        ):
            near = np.round(found.rows[places] @ centres[mine].T, _DECIMALS)
            into[places] = mine[near.argmax(axis=1)]
    return _Nodes(
        node=np.where(part >= 0, first + part, normal.theme),
        second=np.where(second >= 0, first + second, normal.second),
        above={first + n: int(theme) for n, theme in enumerate(home)},
    )


def _parts(
    normal: Level, fine: Indices, who: Indices, *, settings: ThemeSettings
) -> tuple[Indices, Indices]:
    """The part of each excerpt, -1 for none, (n,), and the theme of each part, (parts,)."""
    there = normal.theme >= 0
    pairs, pair = np.unique(
        np.stack([normal.theme[there], fine[there]]), axis=1, return_inverse=True
    )
    core = np.where(np.array(normal.how)[there] == "core", pair.ravel(), -1)
    count = np.bincount(core[core >= 0], minlength=pairs.shape[1])
    heard = np.zeros_like(count)
    heard[: int(core.max(initial=-1)) + 1] = voices(core, who[there])
    enough = (count >= settings.min_excerpts) & (heard >= settings.min_people)
    several = np.bincount(pairs[0][enough], minlength=len(normal.node)) > 1
    kept = enough & several[pairs[0]]
    part = np.full(len(there), -1, dtype=np.int64)
    part[there] = np.where(kept, np.cumsum(kept) - 1, -1)[pair.ravel()]
    return part, pairs[0][kept]


def _cut(
    normal: Level,
    nodes: _Nodes,
    *,
    rows: Floats,
    who: Indices,
    lasting: Callable[..., NDArray[np.float64]],
) -> Level:
    """The level whose themes are the given nodes."""
    stated = np.array([*normal.problem, False], dtype=bool)[normal.theme]
    problems = set(nodes.node[stated].tolist())
    # Praise in a strength speaks against the problems that its subject is joined with.
    how = tuple(
        "attached" if h == "core" and node in problems and not its_own else h
        for h, node, its_own in zip(normal.how, nodes.node.tolist(), stated, strict=True)
    )
    core = np.where(np.array(how, dtype=str) == "core", nodes.node, -1)
    present = set(nodes.node.tolist())
    order = [node for node in by_people(core, who).tolist() if node in present]
    order.sort(key=lambda node: node not in problems)
    index = np.full(max(order, default=-1) + 2, -1, dtype=np.int64)
    index[order] = np.arange(len(order))
    theme = index[nodes.node]
    score, support, nearest = _fit(rows, theme, count=len(order))
    steady = lasting(rows, theme, people=who)
    return Level(
        theme=theme,
        how=how,
        score=score,
        support=support,
        nearest=nearest,
        second=index[nodes.second],
        node=tuple(order),
        above=tuple(nodes.above.get(node, -1) for node in order),
        problem=tuple(node in problems for node in order),
        stability=tuple(
            normal.stability[node] if node < len(normal.node) else float(steady[theme])
            for theme, node in enumerate(order)
        ),
    )


def _fit(rows: Floats, theme: Indices, *, count: int) -> tuple[Floats, Floats, Indices]:
    """Similarity to the theme or else the nearest, how much nearer than the next, and which."""
    if count == 0:
        nothing = np.zeros(len(theme), dtype=np.float32)
        return nothing, nothing, np.full(len(theme), -1, dtype=np.int64)
    own, best, near = similarities_to(rows, theme, count)
    score = np.where(theme >= 0, own, near[0])
    other = np.where(best[0] == np.where(theme >= 0, theme, best[0]), near[1], near[0])
    return score, (score - other).astype(np.float32), np.where(theme >= 0, theme, best[0])
