"""What lies under a wish: links a request to the pain that the same person states nearby."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
import numpy.typing as npt

from research.model import Facet
from research.text.stems import SMALL, stems_in

_NEIGHBOURS: Final = 2
"""Turns between a wish and its reason: the next answer, with the question that led to it."""
_RELATED: Final = 0.25
"""Cosine below which two sentences are about different things, in one ticket or answer too; two random
sentences of one study are near 0.1 in all-MiniLM-L6-v2. benchmarks/facets/RESULTS.md has what others lose."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """Where an excerpt was said, by whom, and what kind of statement it is."""

    id: str
    person_id: str
    place: str
    """The session, or the record: what is said elsewhere is not nearby."""
    position: int
    """Number of the turn in its place."""
    facet: Facet
    doubtful: bool = False
    text: str


def link_requests(said: Sequence[Said], vectors: npt.NDArray[np.float32]) -> dict[str, str]:
    """Request id to the id of the pain under it, for requests that have one.

    The pain that sounds most alike comes first, then the nearest. It must sound related and share a word that
    carries a point, and the wish must surely be one: half of what is told in passing has some pain beside it.

    Args:
        said: in any order; the answer does not depend on it.
        vectors: unit rows, one per item of `said`, (n, dim).
    """
    pains: dict[tuple[str, str, int], list[int]] = defaultdict(list)
    for row, item in enumerate(said):
        if item.facet == "pain" and item.person_id:
            pains[item.person_id, item.place, item.position].append(row)
    links: dict[str, str] = {}
    for row, item in enumerate(said):
        if item.facet != "request" or item.doubtful:
            continue
        turns = range(item.position - _NEIGHBOURS, item.position + _NEIGHBOURS + 1)
        near = [pain for at in turns for pain in pains.get((item.person_id, item.place, at), ())]
        ranked = [_rank(said, vectors, row, pain) for pain in near]
        fitting = [rank for rank in ranked if rank is not None]
        if fitting:
            links[item.id] = min(fitting)[-1]
    return dict(sorted(links.items()))


def _rank(
    said: Sequence[Said], vectors: npt.NDArray[np.float32], request: int, pain: int
) -> tuple[float, int, str] | None:
    """Sorts the best pain first; None when it is about something else."""
    apart = abs(said[request].position - said[pain].position)
    # Rounded, so that ties are ties on every machine.
    alike = round(float(np.einsum("d,d->", vectors[request], vectors[pain])), 4)
    if alike < _RELATED or not (stems_in(said[request].text) - SMALL) & stems_in(said[pain].text):
        return None
    return (-alike, apart, said[pain].id)
