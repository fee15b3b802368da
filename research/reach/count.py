"""Who is behind a theme: distinct people, never mentions."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from statistics import median
from typing import Final

from research.model import KINDS, Assignment, Excerpt, Judgement, Kind, Person, Theme, ThemeCount

_MAJOR: Final = 3
"""Nielsen's word for a problem that stops people."""
_RATERS: Final = 2
"""People who must say how bad it is, if there are so many: one alone rates for nobody else."""
_RATED: Final = 1 / 3
"""Share of the people who must: who says several things is rated by mistake now and then."""
Members = Mapping[str, Sequence[Excerpt]]
"""Core excerpts by theme id."""


def parents_of(themes: Sequence[Theme]) -> dict[str, str]:
    """The group that each problem counts in; praise of a strength is no part of a group's size."""
    return {theme.id: theme.parent_id for theme in themes if theme.status == "theme"}


def members_of(
    excerpts: Sequence[Excerpt], assignments: Sequence[Assignment], parents: Mapping[str, str]
) -> tuple[Members, Members]:
    """The core and the attached excerpts of each theme and of each group of themes.

    Args:
        excerpts: The evidence.
        assignments: One for each, in the same order.
        parents: Group id by theme id.
    """
    core: dict[str, list[Excerpt]] = defaultdict(list)
    attached: dict[str, list[Excerpt]] = defaultdict(list)
    for excerpt, assignment in zip(excerpts, assignments, strict=True):
        into = {"core": core, "attached": attached}.get(assignment.how)
        if into is not None:
            for theme in filter(None, (assignment.theme_id, parents.get(assignment.theme_id, ""))):
                into[theme].append(excerpt)
    return core, attached


def count(
    theme_id: str,
    excerpts: Sequence[Excerpt],
    *,
    attached: int,
    people: Mapping[str, Person],
    judged: Mapping[str, Judgement],
) -> ThemeCount:
    """The people, accounts and mentions behind a theme's core excerpts."""
    mentions = Counter(excerpt.person_id for excerpt in excerpts)
    dates = sorted(excerpt.date[:10] for excerpt in excerpts if excerpt.date)
    by_kind, worst = people_by_kind(excerpts), _worst(excerpts, judged)
    return ThemeCount(
        theme_id=theme_id,
        people=len(mentions),
        unidentified=sum(people[p].unidentified for p in mentions if p in people),
        accounts=len({excerpt.account for excerpt in excerpts} - {""}),
        mentions=len(excerpts),
        attached=attached,
        people_by_kind=(
            by_kind["interview"],
            by_kind["ticket"],
            by_kind["survey"],
            by_kind["review"],
        ),
        severity=float(median(worst)) if _is_rated(len(worst), len(mentions)) else 0.0,
        loudest=max(mentions.values(), default=0) / max(1, len(excerpts)),
        first_seen=dates[0] if dates else "",
        last_seen=dates[-1] if dates else "",
        people_major=sum(level >= _MAJOR for level in worst),
        people_rated=len(worst),
        people_doubtful=len(mentions) - len(_sure(excerpts, judged)),
    )


def _is_rated(rated: int, people: int) -> bool:
    """Whether as many say how bad it is as speak for all."""
    return people > 0 and rated >= max(min(_RATERS, people), _RATED * people)


def _sure(excerpts: Sequence[Excerpt], judged: Mapping[str, Judgement]) -> set[str]:
    """People with at least one excerpt whose kind is not doubtful."""
    return {
        excerpt.person_id
        for excerpt in excerpts
        if not (excerpt.id in judged and judged[excerpt.id].doubtful)
    }


def people_by_kind(excerpts: Iterable[Excerpt]) -> dict[Kind, int]:
    """Distinct people by kind of source; somebody heard twice counts in both."""
    pairs = {(excerpt.kind, excerpt.person_id) for excerpt in excerpts}
    counted = Counter(kind for kind, _ in pairs)
    return {kind: counted[kind] for kind in KINDS}


def _worst(excerpts: Sequence[Excerpt], judged: Mapping[str, Judgement]) -> list[int]:
    """The worst severity of each person who tells of one: one loud person makes nothing severe."""
    worst: dict[str, int] = {}
    for excerpt in excerpts:
        level = judged[excerpt.id].severity if excerpt.id in judged else 0
        if level:
            worst[excerpt.person_id] = max(worst.get(excerpt.person_id, 0), level)
    return list(worst.values())
