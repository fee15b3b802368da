"""How much is still unheard: saturation over interviews, and themes nobody has mentioned yet.

All figures are about people like those who were heard. They are computed on what was found before
small groups were set aside: with the minimum applied, nothing is ever met only once.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from research.model import Excerpt

_MIN_PEOPLE = 4
"""Below this neither estimate means anything, and none is given."""
_ORDERS = 200
"""Interview orders that the curve is drawn from: the order of interviews is chance."""
_BASE, _RUN = 4, 2
"""Guest, Namey & Chen 2020: the first four interviews are the base, then runs of two."""
_THRESHOLD = 0.05
"""Share of the base's themes; a run that brings no more brings nothing new."""

_MOST = 0.99
"""The largest share that is printed as a figure."""

Incidence = Mapping[str, frozenset[str]]
"""The themes that each person mentions."""
Curve = tuple[tuple[float, float, float], ...]
"""After 1, 2, ... people: median, 10th and 90th percentile."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Saturation:
    """Base, run and threshold (Guest, Namey & Chen 2020, PLoS ONE 15(5) e0232076)."""

    ratios: tuple[float, ...]
    """New themes in each run, over the themes of the base."""
    reached: int
    """Interviews after which a run brought at most the threshold; 0 when not reached."""


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


def saturation(new: Sequence[int]) -> Saturation:
    """When new themes dried up.

    Args:
        new: Themes first met in each interview, in the order they were held.
    """
    first = sum(new[:_BASE])
    ends = range(_BASE + _RUN, len(new) + 1)
    ratios = tuple(sum(new[end - _RUN : end]) / first if first else 0.0 for end in ends)
    dry = [end - _RUN for end, ratio in zip(ends, ratios, strict=True) if ratio <= _THRESHOLD]
    return Saturation(ratios=ratios, reached=dry[0] if dry and first else 0)


def new_per_person(order: Sequence[str], incidence: Incidence) -> list[int]:
    """Themes that each person is the first to mention."""
    seen: set[str] = set()
    counts = []
    for person in order:
        counts.append(len(incidence[person] - seen))
        seen |= incidence[person]
    return counts


def curve(incidence: Incidence, *, seed: int) -> Curve:
    """Share of all found themes met after 1, 2, ... people: median, 10th and 90th percentile.

    Over random orders of the people, since the order they were asked in is chance.
    """
    people = sorted(incidence)
    total = len(frozenset[str]().union(*incidence.values()))
    if not total or len(people) < _MIN_PEOPLE:
        return ()
    random = np.random.default_rng(seed)
    paths = [
        np.cumsum(new_per_person(random.permutation(people).tolist(), incidence)) / total
        for _ in range(_ORDERS)
    ]
    low, middle, high = np.percentile(paths, (10, 50, 90), axis=0)
    rows = zip(middle, low, high, strict=True)
    return tuple((round(float(m), 4), round(float(a), 4), round(float(b), 4)) for m, a, b in rows)


def chao2(incidence: Incidence) -> float | None:
    """At least so many themes there are, met or not; None under four people.

    S + ((m-1)/m) Q1(Q1-1) / (2(Q2+1)), with Q1 and Q2 the themes met in exactly one and two of m
    people (Chao 1987, bias-corrected form for incidences).
    """
    if len(incidence) < _MIN_PEOPLE:
        return None
    seen = _met(incidence)
    once, twice = (sum(n == k for n in seen.values()) for k in (1, 2))
    m = len(incidence)
    return len(seen) + (m - 1) / m * once * (once - 1) / (2 * (twice + 1))


def found_share(incidence: Incidence) -> float | None:
    """The share of problems as common as those that were met that so many people mention; None under four.

    1 - (1 - p)^n with Lewis's adjusted p: half (p - 1/n)(1 - 1/n), half p / (1 + GT), where p is
    the mean share of people who mention a theme and GT the share of themes met in one person only
    (Lewis 2001, IJHCI 13(4)).
    """
    n, seen = len(incidence), _met(incidence)
    if n < _MIN_PEOPLE or not seen:
        return None
    p = sum(seen.values()) / (n * len(seen))
    turing = sum(met == 1 for met in seen.values()) / len(seen)
    adjusted = 0.5 * (p - 1 / n) * (1 - 1 / n) + 0.5 * p / (1 + turing)
    return float(1 - (1 - adjusted) ** n)


def _met(incidence: Incidence) -> Counter[str]:
    """In how many people each theme was met."""
    return Counter(theme for themes in incidence.values() for theme in themes)


def worded(incidence: Incidence, order: Sequence[str]) -> tuple[str, str]:
    """A sentence on saturation and one on what is unseen, for the report; empty when silent.

    Args:
        incidence: The themes that each interviewed person mentions.
        order: The people in the order they were interviewed.
    """
    return _on_saturation(incidence, order), _on_unseen(incidence)


def _on_saturation(incidence: Incidence, order: Sequence[str]) -> str:
    if len(order) < _BASE + _RUN:
        return (
            f"Too few interviews to speak of saturation: {len(order)}, and the usual test needs "
            f"{_BASE + _RUN}."
        )
    found = saturation(new_per_person(order, incidence))
    first, source = f"as many themes as the first {_BASE}", "Guest, Namey & Chen 2020"
    if not found.reached:
        late = f"the last {_RUN} interviews brought {found.ratios[-1]:.0%} {first}"
        return f"New themes were still coming up at the end: {late} ({source})."
    late = f"the next {_RUN} brought at most {_THRESHOLD:.0%} {first}"
    limit = "It says nothing of people unlike those heard."
    return f"Little new after {found.reached} (+{_RUN}) interviews: {late} ({source}). {limit}"


def _on_unseen(incidence: Incidence) -> str:
    """Both estimates, each with what it is of: one counts what few have, the other supposes all alike."""
    least, found, met = chao2(incidence), found_share(incidence), len(_met(incidence))
    if least is None or found is None:
        return ""
    heard = f"{met} themes and smaller groups were met in {len(incidence)} interviews"
    more = (
        "no sign of rarer ones"
        if round(least) == met
        else f"with rare ones at least {least:.0f} exist"
    )
    return (
        f"{heard}: {more} among people like these (Chao2). Of problems about as common as those, "
        f"{_never_all(found)} were found (Lewis 2001)."
    )


def _never_all(part: float) -> str:
    """A share in per cent; no sample finds all there is."""
    return f"{part:.0%}" if part < _MOST else f"over {_MOST:.0%}"
