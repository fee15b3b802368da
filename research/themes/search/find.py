"""From vectors to themes: the whole search, and what could not be done."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

import numpy as np
from numpy.typing import NDArray
from scipy.cluster.hierarchy import fcluster, linkage

from research.model import Floats, Indices
from research.settings import ThemeSettings
from research.themes.search.attach import ATTACHED, CORE, NONE, attach
from research.themes.search.communities import CANDIDATES, in_order, link, links_for
from research.themes.search.consensus import agreed
from research.themes.search.coordinates import coordinates
from research.themes.search.neighbours import neighbours, without_repeats
from research.themes.search.resolution import choose_resolution
from research.themes.search.stability import stability
from research.themes.search.tree import Tree, grow
from research.themes.search.voices import by_people, numbered, voices

FEW: Final = 12
"""Fewer excerpts have no structure to choose a resolution by."""
BROAD: Final = 0.4
"""Share of the excerpts above which a theme is said to be broad."""
_ALIKE: Final = 0.5
"""Mean cosine similarity that joins a few excerpts: unrelated sentences lie below 0.3."""
_WORDS: Final = {CORE: "core", ATTACHED: "attached", NONE: "none"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """The themes of n excerpts; themes are numbered from the one with most people down."""

    theme: Indices
    """The theme of each excerpt, -1 for none, (n,)."""
    how: tuple[str, ...]
    """core, attached or none."""
    score: Floats
    """Similarity to the nearest theme, (n,)."""
    nearest: Indices
    """The theme that the score is about, -1 where there are no themes, (n,)."""
    support: Floats
    """How much nearer that theme is than the next one, (n,)."""
    second: Indices
    """Another theme that is about as near, -1 for none, (n,)."""
    parent: tuple[int, ...]
    """The group of themes that each theme belongs to, -1 when it stands alone."""
    stability: tuple[float, ...]
    """Mean best Jaccard of each theme, NaN where nothing can be said."""
    tree: Tree
    """The same themes at three details, in the numbering of the tree."""
    rows: Floats
    """Where each excerpt stands, unit rows, (n, d)."""
    watch: tuple[tuple[int, ...], ...] = ()
    """Groups with too few excerpts or people to be themes, as positions."""
    resolution: float = 0.0
    notes: tuple[str, ...] = ()
    """Sentences on what could not be done."""


def find_themes(  # noqa: PLR0913 - the columns of one table
    vectors: Floats,
    *,
    ids: Sequence[str],
    people: Sequence[str],
    texts: Sequence[str],
    settings: ThemeSettings,
    languages: Sequence[str] = (),
    seed: int = 0,
) -> Found:
    """Themes of excerpts, the same whatever their order.

    Args:
        vectors: Unit rows, (n, dim).
        ids: A name for each excerpt that no other has.
        people: Who said it.
        texts: The words.
        settings: What makes a theme.
        languages: The language of each, where it is known.
        seed: Fixes every random choice.
    """
    order = np.array(sorted(range(len(ids)), key=lambda i: ids[i]), dtype=np.int64)
    who = numbered(people)[order]
    plain = vectors[order]
    rows = coordinates(
        plain,
        texts=[texts[i] for i in order],
        languages=[languages[i] for i in order] if languages else (),
        seed=seed,
    )
    search = _search(rows, plain, who, seed=seed)
    found = _themes(search, who, settings=settings, seed=seed)
    return _in_given_order(found, order)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Search:
    """Groups of all excerpts, before anyone asks whether they are themes."""

    rows: Floats
    tree: Tree
    searched: Indices
    """Positions of those that were searched: all, but for what is said word for word again and again."""
    resolution: float = 0.0
    indices: Indices | None = None
    similarities: Floats | None = None
    notes: tuple[str, ...] = ()


def _search(rows: Floats, plain: Floats, who: Indices, *, seed: int) -> _Search:
    size = len(rows)
    if size < FEW or not rows.any():
        return _few(plain)
    searched, place = without_repeats(rows, most=CANDIDATES + 1)
    some, people = rows[searched], who[searched]
    indices, similarities = neighbours(some, k=CANDIDATES, seed=seed)
    resolution = choose_resolution(some, people=people, seed=seed)
    group = agreed(indices, similarities, people=people, resolution=resolution, seed=seed)
    graph = link(indices, similarities, k=links_for(len(some)))
    return _Search(
        rows=rows,
        tree=grow(graph, some, group, resolution=resolution, seed=seed).at(place),
        searched=searched,
        resolution=resolution,
        indices=searched[indices][place],
        similarities=similarities[place],
    )


def _few(plain: Floats) -> _Search:
    """Average linkage on cosine, for excerpts too few or too alike for a graph."""
    size = len(plain)
    group = np.zeros(size, dtype=np.int64)
    note = "All excerpts say the same in the same words; they were taken as one."
    if size < FEW:
        note = f"Too few excerpts to find themes by structure ({size}); alike ones were joined."
    if 1 < size < FEW:
        steps = linkage(plain, "average", metric="cosine")
        group = fcluster(steps, 1 - _ALIKE, "distance").astype(np.int64)
    group = in_order(group)
    tree = Tree(coarse=group, normal=group, fine=group)
    return _Search(rows=plain, tree=tree, searched=np.arange(size), notes=(note,) if size else ())


def _themes(search: _Search, who: Indices, *, settings: ThemeSettings, seed: int) -> Found:
    group = search.tree.normal
    first = np.where(_enough(group, who, settings=settings)[group], group, -1)
    fit = attach(search.rows, first, indices=search.indices, similarities=search.similarities)
    number = _numbers(fit.theme, who, settings=settings)
    theme = _renumbered(number, fit.theme)
    some = search.searched
    lasting = stability(
        search.rows[some], theme[some], people=who[some], resolution=search.resolution, seed=seed
    )
    return Found(
        theme=theme,
        how=tuple(_WORDS[h] if t >= 0 else "none" for h, t in zip(fit.how, theme, strict=True)),
        score=fit.score,
        nearest=_renumbered(number, fit.nearest),
        support=(fit.score - fit.other).astype(np.float32),
        second=np.where(theme >= 0, _renumbered(number, fit.second), -1),
        parent=_parents(theme, search.tree.coarse),
        stability=tuple(lasting.tolist()),
        tree=search.tree,
        rows=search.rows,
        watch=_watch(group, theme),
        resolution=search.resolution,
        notes=search.notes + _remarks(theme, who),
    )


def _enough(group: Indices, who: Indices, *, settings: ThemeSettings) -> NDArray[np.bool_]:
    """Which groups have the excerpts and the people of a theme, (groups,)."""
    enough = _size(group) >= settings.min_excerpts
    return enough & (voices(group, who) >= settings.min_people)


def _size(group: Indices) -> Indices:
    """Excerpts of each group, (groups,)."""
    return np.bincount(group[group >= 0], minlength=int(group.max(initial=-1)) + 1)


def _numbers(group: Indices, who: Indices, *, settings: ThemeSettings) -> Indices:
    """The number of each group among the themes, most people first; -1 when it is none."""
    order = by_people(group, who)
    number = np.full(len(order), -1, dtype=np.int64)
    order = order[_enough(group, who, settings=settings)[order]]
    number[order] = np.arange(len(order))
    return number


def _renumbered(number: Indices, group: Indices) -> Indices:
    """Groups under their new numbers; -1 stays, and so does what has no number."""
    return np.append(number, -1)[np.where((group >= 0) & (group < len(number)), group, -1)]


def _parents(theme: Indices, above: Indices) -> tuple[int, ...]:
    """The group above that most of a theme lies in, -1 where no other theme lies there."""
    tops = []
    for number in range(int(theme.max(initial=-1)) + 1):
        named, size = np.unique(above[theme == number], return_counts=True)
        tops.append(int(named[size.argmax()]))
    return tuple(top if tops.count(top) > 1 else -1 for top in tops)


def _watch(group: Indices, theme: Indices) -> tuple[tuple[int, ...], ...]:
    """Groups of which nothing became a theme, largest first; an excerpt alone is one too."""
    left = np.flatnonzero(theme < 0)
    members: dict[int, list[int]] = {}
    for place in left.tolist():
        members.setdefault(int(group[place]), []).append(place)
    taken = set(group[theme >= 0].tolist())
    lists: list[tuple[int, ...]] = []
    for number, places in members.items():
        # What a theme left behind has nothing in common but not belonging there.
        lists += [(place,) for place in places] if number in taken else [tuple(places)]
    return tuple(sorted(lists, key=lambda places: (-len(places), places)))


def _remarks(theme: Indices, who: Indices) -> tuple[str, ...]:
    notes = []
    share = np.bincount(theme[theme >= 0]).max(initial=0) / max(1, len(theme))
    if share > BROAD:
        notes.append(f"The largest theme holds {share:.0%} of the excerpts; nothing divides it.")
    if len(theme) and len(np.unique(who)) == 1:
        notes.append("Everything was said by one person; a theme takes two.")
    return tuple(notes)


def _in_given_order(found: Found, order: Indices) -> Found:
    """The same findings for the excerpts as they were given."""
    back = np.argsort(order, kind="stable")
    return replace(
        found,
        theme=found.theme[back],
        how=tuple(found.how[i] for i in back),
        score=found.score[back],
        nearest=found.nearest[back],
        support=found.support[back],
        second=found.second[back],
        tree=found.tree.at(back),
        rows=found.rows[back],
        watch=tuple(tuple(int(order[i]) for i in places) for places in found.watch),
    )
