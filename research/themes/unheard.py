"""Saturation and unseen themes of a study's interviews, from what was found in them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from typing import TypeAlias

from research.model import Excerpt

from .find import Found
from .saturation import curve, worded

Curve: TypeAlias = tuple[tuple[float, float, float], ...]


def unheard(excerpts: Sequence[Excerpt], found: Found, *, seed: int) -> tuple[Curve, str, str]:
    """The saturation curve and the sentences beside it; nothing without interviews.

    Groups too small to be themes count too: without them nothing would be met only once.

    Args:
        excerpts: What themes were made of.
        found: The themes and the smaller groups, by position in the excerpts.
        seed: Fixes the random orders of the interviews.
    """
    groups = {int(i): f"small {n}" for n, group in enumerate(found.watch) for i in group}
    mentioned: dict[str, set[str]] = defaultdict(set)
    first: dict[str, tuple[str, str]] = {}
    for i, excerpt in enumerate(excerpts):
        if excerpt.kind != "interview":
            continue
        first.setdefault(excerpt.person_id, (excerpt.date, excerpt.source_id))
        theme = int(found.theme[i])
        name = f"theme {theme}" if theme >= 0 else groups.get(i, "")
        mentioned[excerpt.person_id] |= {name} - {""}
    if not mentioned:
        return (), "", ""
    incidence = {person: frozenset(themes) for person, themes in mentioned.items()}
    order = sorted(incidence, key=lambda person: (first[person], person))
    said, unseen = worded(incidence, order)
    return curve(incidence, seed=seed), said, unseen
