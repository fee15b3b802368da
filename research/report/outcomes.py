"""What became of everything that was read: nothing vanishes."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from operator import attrgetter
from typing import Literal, TypeAlias

from research.model import Excerpt, LeftOut, Turn
from research.report.joins import Joined
from research.report.study import Study
from research.report.view import Fact
from research.report.wording import count

What: TypeAlias = Literal["passage", "turn", "excerpt"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Omission:
    """A passage, a turn or a part of a turn that is not evidence, and why."""

    source_id: str
    locator: str
    what: What
    reason: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Coverage:
    """Pieces of evidence by what became of them."""

    core: int
    attached: int
    apart: int
    """Outside the facets that make themes; kept and shown."""
    none: int
    silent: int
    """Answers without content: they belong to no subject, and those who gave them were heard."""

    @property
    def eligible(self) -> int:
        """Evidence that could have been in a theme."""
        return self.core + self.attached + self.none

    @property
    def rate(self) -> float:
        """Share of the eligible evidence that is in a theme, 0 to 1."""
        return (self.core + self.attached) / self.eligible if self.eligible else 0.0


def left_out(study: Study) -> Iterator[Omission]:
    """Everything that was read and is not evidence: by file part, by turn, by excerpt."""
    return omissions(study.reading.left_out, study.reading.turns, study.segments.excerpts)


def omissions(
    passages: Iterable[LeftOut], turns: Iterable[Turn], excerpts: Iterable[Excerpt]
) -> Iterator[Omission]:
    """What of these is not evidence; excerpts of a turn that is out are in the turn."""
    yield from (_omission(passage, "passage") for passage in passages)
    whole = [turn for turn in turns if turn.reason]
    yield from (_omission(turn, "turn") for turn in whole)
    out = {turn.id for turn in whole}
    for excerpt in excerpts:
        if excerpt.reason and excerpt.turn_id not in out:
            yield _omission(excerpt, "excerpt")


def _omission(part: LeftOut | Turn | Excerpt, what: What) -> Omission:
    return Omission(
        source_id=part.source_id,
        locator=part.locator,
        what=what,
        reason=part.reason,
        text=part.text,
    )


def coverage(joined: Joined) -> Coverage:
    """How much of the evidence the themes hold; facets that make no themes stand apart.

    The praise in a strength stands apart too: it could not have been in a theme.
    """
    making = set(joined.study.settings.facet.themes_from)
    tally: Counter[str] = Counter()
    for item in joined.evidence:
        how = item.assignment.how
        core_of_strength = how == "core" and joined.is_strength(item.assignment.theme_id)
        loose = how == "none" or core_of_strength
        outside = loose and item.judgement.facet not in making
        tally["silent" if item.excerpt.silent else "apart" if outside else how] += 1
    return Coverage(
        core=tally["core"],
        attached=tally["attached"],
        none=tally["none"],
        apart=tally["apart"],
        silent=tally["silent"],
    )


def per_source(joined: Joined) -> tuple[Counter[str], dict[str, Counter[str]]]:
    """Of each file the excerpts that are evidence, and its turns by who speaks, in the order of the alphabet."""
    roles: dict[str, Counter[str]] = defaultdict(Counter)
    for turn in sorted(joined.study.reading.turns, key=attrgetter("role")):
        roles[turn.source_id][turn.role] += 1
    return Counter(item.excerpt.source_id for item in joined.evidence), roles


def left_out_counts(study: Study) -> tuple[Fact, ...]:
    """How much was left out, by reason, the commonest first."""
    tally = Counter((item.reason, item.what) for item in left_out(study))
    ranked = sorted(tally.items(), key=lambda entry: (-entry[1], entry[0]))
    return tuple(
        Fact(name=reason or "no reason recorded", value=count(number, what))
        for (reason, what), number in ranked
    )
