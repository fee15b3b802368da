"""Reach: how many people a theme affects per period, as a range with its basis.

Interviews and records are never mixed. Interviews are a chosen sample: their share may be scaled to
people like them. Tickets are written by whoever was annoyed enough: their senders are a hard lower
bound, and their share holds among people who write.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from research.model import Kind, Reach
from research.settings import ReachSettings

from .proportions import wilson, wilson_of_finite

_CONFIDENT = ((2.0, 100), (5.0, 80))
"""Reach high over low up to 2 is 100 %, up to 5 is 80 %, else 50 %: our convention, RICE's steps."""
LEAST_CONFIDENT = 50
_LARGE_PART = 0.25
"""Share of the base above which hearing it narrows the range; below, the correction is small."""

_CAUTION = "; a caution stands on the theme's page"
_FEW_INTERVIEWS = 5
_PLANNED: tuple[Kind, ...] = ("interview", "survey", "ticket", "review")

_PLURAL: Mapping[Kind, str] = {
    "interview": "people interviewed",
    "ticket": "people who wrote tickets",
    "survey": "people who answered the survey",
    "review": "people who wrote reviews",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Sample:
    """The people of one kind of source, and those of them who have the theme."""

    kind: Kind
    people: int
    size: int


def estimate(
    theme_id: str, sample: Sample, *, settings: ReachSettings, cautioned: bool = False
) -> Reach:
    """The Reach of a theme from one kind of source; counts and rates only without a base.

    Args:
        theme_id: The theme's id, or what else is sized.
        sample: People of one kind of source, and those of them who have the theme.
        settings: The base and its period.
        cautioned: The report says to be careful with the theme: what is not one problem has no
            sure size, however narrow its range.
    """
    low, high = _range(sample, base=settings.base)
    rate = sample.people / sample.size if sample.size else 0.0
    base = settings.base
    known = min(sample.people, base)
    reach = tuple(max(known, round(base * share)) for share in (low, rate, high))
    return Reach(
        theme_id=theme_id,
        kind=sample.kind,
        period=settings.period if base else "",
        base=base,
        people=sample.people,
        sample=sample.size,
        rate=rate,
        rate_low=low,
        rate_high=high,
        reach_low=reach[0],
        reach=reach[1],
        reach_high=reach[2],
        confidence=_sure(reach, cautioned=cautioned) if base else 0,
        basis=_basis(sample, settings=settings) + (_CAUTION if cautioned else ""),
    )


def _range(sample: Sample, *, base: int) -> tuple[float, float]:
    """Wilson's range, narrowed where a good part of the base was heard."""
    if sample.kind in {"ticket", "review"} and base and sample.size >= _LARGE_PART * base:
        return wilson_of_finite(sample.people, sample.size, base=base)
    return wilson(sample.people, sample.size)


def _sure(reach: Sequence[int], *, cautioned: bool) -> int:
    return LEAST_CONFIDENT if cautioned else confidence(min(reach), max(reach))


def confidence(low: int, high: int) -> int:
    """RICE's confidence in per cent, from how wide the range is."""
    fits = (percent for widest, percent in _CONFIDENT if low > 0 and high / low <= widest)
    return next(fits, LEAST_CONFIDENT)


def best(estimates: Sequence[Reach]) -> Reach | None:
    """The estimate to plan with: the sample that had most chance to raise the theme.

    Interviews were asked at length; a survey's open answer names one thing of many, so its share is
    a floor; tickets and reviews come from those who write. A handful of interviews says too little
    and stands behind the others.
    """
    heard = [reach for reach in estimates if reach.people]
    return min(heard, key=lambda reach: (_rank(reach), -reach.sample, reach.kind), default=None)


def _rank(reach: Reach) -> int:
    few = reach.kind == "interview" and reach.sample < _FEW_INTERVIEWS
    return len(_PLANNED) if few else _PLANNED.index(reach.kind)


def _basis(sample: Sample, *, settings: ReachSettings) -> str:
    heard = f"{sample.people} of {sample.size} {_PLURAL[sample.kind]}, Wilson 95 % range"
    if not settings.base:
        return f"{heard}; no base given, so no Reach"
    return f"{heard}, times {eligible(settings)}; {holds(sample)}"


def eligible(settings: ReachSettings) -> str:
    """Whom a share is scaled to: 4,200 eligible people per quarter, and where the number is from."""
    note = f" ({settings.base_note})" if settings.base_note else ""
    during = f" {within(settings.period)}" if settings.period else ""
    return f"{settings.base:,} eligible people{during}{note}"


def within(period: str) -> str:
    """Per quarter, but in Q1 2026: a period with a number is one, and not each."""
    return f"in {period}" if any(map(str.isdigit, period)) else f"per {period}"


def holds(sample: Sample) -> str:
    """What has to be so for the Reach to be right."""
    if sample.kind in {"ticket", "review"}:
        known = f"; known affected: at least {sample.people}" if sample.people else ""
        return f"holds if those who write are like those who do not{known}"
    if sample.kind == "survey":
        return "holds for people like those asked, as far as a short answer names all there is"
    return "holds for people like those asked"
