"""Saturation and unseen themes of a study's interviews, from what was found in them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from research.model import Excerpt

from .saturation import curve, worded

Curve: TypeAlias = tuple[tuple[float, float, float], ...]


def unheard(
    excerpts: Sequence[Excerpt],
    theme: NDArray[np.int64],
    watch: Sequence[Sequence[int]],
    *,
    seed: int,
) -> tuple[Curve, str, str]:
    """The saturation curve and the sentences beside it; nothing without interviews.

    Groups too small to be themes count too: without them nothing would be met only once.

    Args:
        excerpts: What themes were made of.
        theme: The theme of each, -1 for none, (n,).
        watch: The smaller groups, as positions.
        seed: Fixes the random orders of the interviews.
    """
    groups = {int(i): f"small {n}" for n, group in enumerate(watch) for i in group}
    mentioned: dict[str, set[str]] = defaultdict(set)
    first: dict[str, tuple[str, str]] = {}
    for i, excerpt in enumerate(excerpts):
        if excerpt.kind != "interview":
            continue
        first.setdefault(excerpt.person_id, (excerpt.date, excerpt.source_id))
        number = int(theme[i])
        name = f"theme {number}" if number >= 0 else groups.get(i, "")
        mentioned[excerpt.person_id] |= {name} - {""}
    if not mentioned:
        return (), "", ""
    incidence = {person: frozenset(themes) for person, themes in mentioned.items()}
    order = sorted(incidence, key=lambda person: (first[person], person))
    said, unseen = worded(incidence, order)
    return curve(incidence, seed=seed), said, unseen
