"""Initiatives scored by RICE, WSJF and MoSCoW; people counted once however many themes they have."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from research.model import Excerpt, Initiative, Kind, Priority, Reach, Theme
from research.settings import ReachSettings

from .count import people_by_kind
from .estimate import LEAST_CONFIDENT, Sample, best, estimate
from .matching import Match, Nearness, match

_MUST_EFFORT = 0.6
"""DSDM: Must-haves take at most some 60 % of the effort, so that the rest is contingency."""
_SHOULD_EFFORT = 0.8
_NO_BASE = "no base given: people heard stand in for Reach"


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """What initiatives are scored against."""

    themes: Sequence[Theme]
    members: Mapping[str, Sequence[Excerpt]]
    """Core excerpts by theme id."""
    sizes: Mapping[Kind, int]
    """People heard by kind of source."""
    near: Nearness | None = None
    """Finds themes for words that no label holds."""


def prioritise(
    initiatives: Sequence[Initiative], evidence: Evidence, *, settings: ReachSettings
) -> tuple[Priority, ...]:
    """Initiatives by RICE, best first; equal scores share a rank.

    RICE (McBride, Intercom) = Reach x Impact x Confidence / Effort. Without a base, people heard
    stand in for Reach, which ranks the same and is said in the note.
    """
    scored = [_scored(one, evidence, settings) for one in initiatives]
    scored.sort(key=lambda p: (-p.rice, p.initiative))
    ranks = {score: i for i, score in reversed(list(enumerate((p.rice for p in scored), 1)))}
    ranked = [replace(p, rank=ranks[p.rice]) for p in scored]
    return tuple(_with_moscow(ranked))


def _scored(one: Initiative, evidence: Evidence, settings: ReachSettings) -> Priority:
    found = {words: match(words, evidence.themes, evidence.near) for words in one.themes}
    ids = tuple(sorted({theme_id for one in found.values() for theme_id in one.theme_ids}))
    excerpts = [e for theme_id in ids for e in evidence.members.get(theme_id, ())]
    by_kind = people_by_kind(excerpts)
    cautioned = any(theme.flags for theme in evidence.themes if theme.id in ids)
    samples = [
        Sample(kind=kind, people=by_kind[kind], size=size)
        for kind, size in evidence.sizes.items()
        if size
    ]
    estimates = [
        estimate(one.name, sample, settings=settings, cautioned=cautioned) for sample in samples
    ]
    people = len({e.person_id for e in excerpts})
    labels = {theme.id: theme.label for theme in evidence.themes}
    notes = [*_notes(found, labels), *([] if settings.base else [_NO_BASE])]
    made = _priority(one, ids, people=people, reach=best(estimates), notes=notes)
    return replace(made, missed=tuple(words for words, m in found.items() if not m.theme_ids))


def _notes(found: Mapping[str, Match], labels: Mapping[str, str]) -> list[str]:
    """What was guessed or not found, so that nobody takes it for granted."""
    missed = [f"no theme matches “{words}”" for words, m in found.items() if not m.theme_ids]
    guessed = [(words, m.theme_ids[0]) for words, m in found.items() if m.guessed]
    taken = [f"“{words}” taken as {labels[guess]} ({guess})" for words, guess in guessed]
    ids = [words for words in found if words.upper() in labels]
    named = [
        f"{i} is {labels[i.upper()]} in this run; more files may change ids, words last"
        for i in ids
    ]
    return [*missed, *taken, *named]


def _priority(
    one: Initiative,
    ids: tuple[str, ...],
    *,
    people: int,
    reach: Reach | None,
    notes: Sequence[str],
) -> Priority:
    based = reach if reach is not None and reach.base else None
    low, point, high = (
        (based.reach_low, based.reach, based.reach_high) if based else (people, people, people)
    )
    sure = one.confidence or (based.confidence if based else LEAST_CONFIDENT)
    per_reach = one.impact * sure / 100 / one.effort
    return Priority(
        rank=0,
        initiative=one.name,
        theme_ids=ids,
        people=people,
        reach_low=low if based else 0,
        reach=point if based else 0,
        reach_high=high if based else 0,
        impact=one.impact,
        confidence=sure,
        effort=one.effort,
        rice=round(point * per_reach, 1),
        rice_low=round(low * per_reach, 1),
        rice_high=round(high * per_reach, 1),
        wsjf=round((one.value + one.urgency + one.risk) / one.effort, 2),
        moscow="",
        reach_from=based.kind if based else "",
        note="; ".join(notes),
    )


def _with_moscow(ranked: Sequence[Priority]) -> list[Priority]:
    """Must up to 60 % of all effort in order of RICE, then Should to 80 %, then Could; no people, Won't."""
    total, spent, made = sum(p.effort for p in ranked), 0.0, []
    for priority in ranked:
        spent += priority.effort
        share = spent / total
        word = (
            "must" if share <= _MUST_EFFORT else "should" if share <= _SHOULD_EFFORT else "could"
        )
        made.append(replace(priority, moscow=word if priority.people else "won't"))
    return made
