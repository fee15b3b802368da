"""Page one: what was found, who has it, what to do first, and how far to trust it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from research.report.cards import most_typical
from research.report.charts import Curve, curve
from research.report.grid import Grid, persona_grid
from research.report.joins import Joined
from research.report.limits import limits, notes
from research.report.outcomes import Coverage, coverage, left_out_counts
from research.report.priorities import PriorityRow, mixed, priority_rows
from research.report.ranking import ThemeRow, ranking
from research.report.strengths import (
    GeneralPraise,
    StrengthRow,
    general_praise,
    praised_rows,
    strength_rows,
)
from research.report.switches import Switch, theme_switches
from research.report.view import (
    Fact,
    Frame,
    Link,
    Segment,
    figure,
    frame,
    persona_link,
    segments,
)
from research.report.watch import WatchRow, watch_rows
from research.report.wording import KIND_NAMES, count, listed, more, share

_OPEN_ROWS = 25
"""Themes shown at once; the rest unfold."""
_OPEN_STRENGTHS = 12
_WATCHED = 8
_REASONS = 12
_NAMED = 3
_PARTS: Final = {
    "core": ("In a theme, core", "count for people and Reach"),
    "attached": ("Attached", "near a theme or strength; not counted"),
    "none": ("In no theme", "listed with the nearest theme"),
    "apart": ("Praise, context, small talk", "makes no theme; praise makes strengths"),
    "silent": ("Nothing to add, no answer", "“Nothing.”, “N/A”: no subject"),
}
"""Of the evidence by what became of it: what the table of coverage calls each, and says of it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonaRow:
    """A persona on page one."""

    link: Link
    people: str
    how: str
    description: str


@dataclass(frozen=True, slots=True, kw_only=True)
class TopTheme:
    """One of the most widespread themes, with the quote that is most typical of it."""

    row: ThemeRow
    size: str
    caution: tuple[str, ...]
    """What to know before the figure is quoted."""
    quote: str
    who: str


@dataclass(frozen=True, slots=True, kw_only=True)
class OverviewPage:
    """Everything index.html shows, ordered, counted and worded."""

    frame: Frame
    summary: str
    days: tuple[str, ...]
    facts: tuple[Fact, ...]
    top: tuple[TopTheme, ...]
    limits: tuple[str, ...]
    notes: tuple[str, ...]
    kinds: tuple[tuple[str, str], ...]
    """Kinds of source that were heard: code and words, for the legend."""
    switches: tuple[Switch, ...]
    themes: tuple[ThemeRow, ...]
    more_themes: tuple[ThemeRow, ...]
    more_themes_words: str
    has_reach: bool
    reach_mixed: str
    strengths: tuple[StrengthRow, ...]
    more_strengths: tuple[StrengthRow, ...]
    more_strengths_words: str
    general: GeneralPraise
    praised: tuple[StrengthRow, ...]
    """Themes that as many praise as complain of."""
    personas: tuple[PersonaRow, ...]
    grid: Grid | None
    priorities: tuple[PriorityRow, ...]
    priorities_mixed: str
    """Both say that Reach is of different samples, so that it does not compare; empty where it is of one."""
    coverage: tuple[Fact, ...]
    coverage_bar: tuple[Segment, ...]
    left_out: tuple[Fact, ...]
    saturation: str
    unseen: str
    curve: Curve | None
    watchlist: tuple[WatchRow, ...]
    watchlist_more: str


def overview_page(joined: Joined) -> OverviewPage:
    """Page one of the report."""
    theming, rows, covered = joined.study.theming, ranking(joined), coverage(joined)
    watched, hidden = watch_rows(joined), rows[_OPEN_ROWS:]
    strengths = strength_rows(joined)
    return OverviewPage(
        frame=frame(joined, page="Overview", path="index.html"),
        summary=_summary(joined),
        days=_days(joined),
        facts=_facts(joined, covered, themes=len(rows)),
        top=tuple(_top(row, joined) for row in rows[:_NAMED]),
        limits=limits(joined),
        notes=notes(joined),
        kinds=_kinds(joined),
        switches=theme_switches(joined),
        themes=rows[:_OPEN_ROWS],
        more_themes=hidden,
        more_themes_words=count(len(hidden), "smaller theme") if hidden else "",
        has_reach=any(row.reach for row in rows),
        reach_mixed=mixed(reach.kind for row in rows if (reach := joined.planned(row.id))),
        strengths=strengths[:_OPEN_STRENGTHS],
        more_strengths=strengths[_OPEN_STRENGTHS:],
        more_strengths_words=count(max(len(strengths) - _OPEN_STRENGTHS, 0), "smaller strength"),
        general=general_praise(joined),
        praised=praised_rows(joined)[:_OPEN_STRENGTHS],
        personas=_personas(joined),
        grid=persona_grid(joined),
        priorities=priority_rows(joined),
        priorities_mixed=mixed(item.reach_from for item in joined.study.sizing.priorities),
        coverage=_coverage(covered),
        coverage_bar=_coverage_bar(covered),
        left_out=left_out_counts(joined.study)[:_REASONS],
        saturation=theming.saturation,
        unseen=theming.unseen,
        curve=curve(theming.curve),
        watchlist=watched[:_WATCHED],
        watchlist_more=more(len(watched) - _WATCHED, "on the watchlist"),
    )


def _summary(joined: Joined) -> str:
    """What gave evidence, in one line: 9 interviews and 2 files of tickets; a copy of an interview is none more."""
    kinds: dict[str, int] = {}
    giving = {item.excerpt.source_id for item in joined.evidence}
    for source in joined.study.reading.sources:
        if source.id in giving:
            noun = source.kind if source.kind == "interview" else f"{source.kind or 'other'} file"
            kinds[noun] = kinds.get(noun, 0) + 1
    if not kinds:
        return "No file of the study gave evidence"
    said = listed([count(number, noun) for noun, number in sorted(kinds.items())])
    return f"From {said}"


def _days(joined: Joined) -> tuple[str, ...]:
    """On which days the first and the last of it was said; one where they are the same, none where nothing tells."""
    dates = sorted({item.excerpt.date[:10] for item in joined.evidence if item.excerpt.date})
    return tuple(dict.fromkeys((*dates[:1], *dates[-1:])))


def _facts(joined: Joined, covered: Coverage, *, themes: int) -> tuple[Fact, ...]:
    sources = joined.study.reading.sources
    read = sum(source.outcome == "read" for source in sources)
    rejected = len(sources) - read
    return (
        figure(len(joined.heard), "person", "whose words are evidence"),
        figure(read, "source", f"{rejected:,} more rejected" if rejected else "none rejected"),
        figure(len(joined.evidence), "excerpt", "each a verbatim slice"),
        figure(themes, "theme", _beside(joined)),
        Fact(
            name="coverage",
            value=share(covered.core + covered.attached, covered.eligible),
            note=f"of {count(covered.eligible, 'excerpt')} that could be in a theme",
        ),
    )


def _top(row: ThemeRow, joined: Joined) -> TopTheme:
    heard = len(joined.heard)
    size = f"{joined.count(row.id).people:,} of {count(heard, 'person')}"
    quote, who = most_typical(joined.by_theme.get(row.id, ()), joined)
    return TopTheme(
        row=row,
        size=f"{size}, {row.doubtful}" if row.doubtful else size,
        caution=tuple(filter(None, (row.mild, *joined.themes[row.id].flags))),
        quote=quote,
        who=who,
    )


def _kinds(joined: Joined) -> tuple[tuple[str, str], ...]:
    heard = {item.excerpt.kind for item in joined.evidence}
    return tuple((kind, name) for kind, name in KIND_NAMES.items() if kind in heard)


def _beside(joined: Joined) -> str:
    """What stands beside the themes and is not among their number."""
    theming = joined.study.theming
    strengths = sum(theme.status == "strength" for theme in theming.themes)
    watched = f"{len(theming.watchlist):,} more on the watchlist"
    return f"{count(strengths, 'strength')}; {watched}" if strengths else watched


def _personas(joined: Joined) -> tuple[PersonaRow, ...]:
    return tuple(
        PersonaRow(
            link=persona_link(joined, persona),
            people=count(len(persona.person_ids), "person"),
            how=persona.how,
            description=persona.description,
        )
        for persona in joined.study.society.personas
    )


def _coverage(covered: Coverage) -> tuple[Fact, ...]:
    parts = _parts_of(covered)
    whole = sum(number for _, number in parts)
    return tuple(
        Fact(name=name, value=f"{number:,} ({share(number, whole)})", note=note, tone=tone)
        for (tone, number), (name, note) in zip(parts, _PARTS.values(), strict=True)
        if number or tone != "silent"
    )


def _coverage_bar(covered: Coverage) -> tuple[Segment, ...]:
    parts = _parts_of(covered)
    return segments(parts, whole=sum(number for _, number in parts))


def _parts_of(covered: Coverage) -> tuple[tuple[str, int], ...]:
    return tuple((part, getattr(covered, part)) for part in _PARTS)
