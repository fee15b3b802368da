"""The tables other programs read: one function per file of report/data."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Final, TypeAlias

from research.model import Pairs, Persona, Reach, Theme, ThemeCount
from research.report.joins import Joined
from research.report.outcomes import left_out, per_source

Cell: TypeAlias = str | int | float | None
"""Text that came from somebody, or a number that is ours; None is an empty cell."""
Row: TypeAlias = tuple[Cell, ...]
_COLUMNS: Final[Mapping[str, str]] = {
    "sources": "source_id kind format outcome reason records turns people sha256 excerpts roles",
    "evidence": (
        "excerpt_id source_id record_id person_id account kind date locator facet severity theme_id parent_id score how reason "
        "start end text question also language severity_cue because doubtful nearest support rating"
    ),
    "themes": (
        "theme_id parent_id label definition status people accounts mentions "
        "people_interview people_ticket people_survey people_review severity stability first_seen last_seen trend keyphrases "
        "unidentified attached loudest flags people_major people_doubtful people_rated"
    ),
    "reach": (
        "theme_id label period base people sample rate rate_low rate_high reach_low reach reach_high confidence basis kind"
    ),
    "people": "person_id account persona_id sources excerpts",
    "personas": "persona_id name people how",
    "persona_themes": (
        "persona_id theme_id people persona_people rate rate_low rate_high lift p_value verdict"
    ),
    "priorities": (
        "rank initiative themes people reach_low reach reach_high impact confidence effort rice rice_low rice_high wsjf moscow "
        "note reach_from"
    ),
    "left_out": "source_id locator what reason text",
}
"""Of every table in their order: a contract, so new ones go at the end."""
_TREND: Final = None
"""One run has no earlier one to compare with; other programs rely on the column."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """A CSV file before it is written: its name without the ending, header and rows."""

    name: str
    columns: tuple[str, ...]
    rows: tuple[Row, ...]


def tables(joined: Joined) -> tuple[Table, ...]:
    """All tables, in the order of the contract."""
    return (
        _table("sources", _sources(joined)),
        _table("evidence", _evidence(joined)),
        _table("themes", _themes(joined)),
        _table("reach", _reach(joined)),
        _people(joined),
        _personas(joined.study.society.personas),
        _table("persona_themes", _persona_themes(joined)),
        _table("priorities", _priorities(joined)),
        _table("left_out", _left_out(joined)),
    )


def _table(name: str, rows: Iterable[Row], attributes: Iterable[str] = ()) -> Table:
    """With a column for each attribute behind ours; it cannot take the name of one of them."""
    own = _COLUMNS[name].split()
    more = (
        f"attribute_{attribute}" if attribute in own else attribute for attribute in attributes
    )
    return Table(name=name, columns=(*own, *more), rows=tuple(rows))


def _sources(joined: Joined) -> Iterator[Row]:
    excerpts, roles = per_source(joined)
    for source in joined.study.reading.sources:
        yield (
            *(source.id, source.kind, source.format, source.outcome, source.reason),
            *(source.records, source.turns, source.people, source.sha256),
            *(
                excerpts[source.id],
                ", ".join(f"{role} {turns}" for role, turns in roles[source.id].items()),
            ),
        )


def _evidence(joined: Joined) -> Iterator[Row]:
    for item in joined.evidence:
        said, judged, placed = item.excerpt, item.judgement, item.assignment
        theme = joined.themes.get(placed.theme_id)
        yield (
            *(said.id, said.source_id, said.record_id, said.person_id, said.account),
            *(said.kind, said.date, said.locator, judged.facet, judged.severity),
            *(placed.theme_id, theme.parent_id if theme else "", placed.score),
            *(placed.how, placed.reason, said.start, said.end, said.text),
            *(said.question, placed.also, said.language, judged.cue, judged.because_id),
            "yes" if judged.doubtful else "",
            *(placed.nearest, placed.support, said.rating),
        )


def _themes(joined: Joined) -> Iterator[Row]:
    for theme in joined.study.theming.themes:
        count = joined.count(theme.id)
        yield (
            *(theme.id, theme.parent_id, theme.label, theme.definition, theme.status),
            *(count.people, count.accounts, count.mentions, *count.people_by_kind),
            *(_severity(theme, count), _told(theme)),
            *(count.first_seen, count.last_seen, _TREND),
            "; ".join(theme.keyphrases),
            *(count.unidentified, count.attached, count.loudest, " ".join(theme.flags)),
            count.people_major if _severity(theme, count) is not None else None,
            count.people_doubtful,
            count.people_rated if _severity(theme, count) is not None else None,
        )


def _severity(theme: Theme, count: ThemeCount) -> Cell:
    """Nothing for praise and silence: a zero would read as a problem that is harmless."""
    return count.severity if theme.status in {"theme", "group"} else None


def _told(theme: Theme) -> Cell:
    return None if theme.stability < 0 else theme.stability


def _reach(joined: Joined) -> Iterator[Row]:
    for reach in joined.study.sizing.reach:
        theme = joined.themes.get(reach.theme_id)
        base = reach.base or None
        yield (
            *(reach.theme_id, theme.label if theme else "", reach.period, base),
            *(reach.people, reach.sample, reach.rate, reach.rate_low, reach.rate_high),
            *_range(reach),
            *(reach.basis, reach.kind),
        )


def _range(reach: Reach) -> Row:
    """No base given: no Reach."""
    if not reach.base:
        return (None, None, None, None)
    return (reach.reach_low, reach.reach, reach.reach_high, reach.confidence)


def _people(joined: Joined) -> Table:
    excerpts: Counter[str] = Counter()
    sources: dict[str, set[str]] = {}
    for item in joined.evidence:
        excerpts[item.excerpt.person_id] += 1
        sources.setdefault(item.excerpt.person_id, set()).add(item.excerpt.source_id)
    people = joined.study.reading.people
    names = _names(person.attributes for person in people)
    rows = []
    for person in people:
        persona = joined.personas.get(person.id)
        seen = (len(sources.get(person.id, ())), excerpts[person.id])
        known = (person.id, person.account, persona.id if persona else "")
        rows.append((*known, *seen, *_values(person.attributes, names)))
    return _table("people", rows, names)


def _personas(personas: tuple[Persona, ...]) -> Table:
    names = _names(persona.traits for persona in personas)
    rows = (
        (item.id, item.name, len(item.person_ids), item.how, *_values(item.traits, names))
        for item in personas
    )
    return _table("personas", rows, names)


def _names(known: Iterable[Pairs]) -> tuple[str, ...]:
    """Every attribute anybody has; sorted, so that the order of files does not matter."""
    return tuple(sorted({name for pairs in known for name, _ in pairs}))


def _values(known: Pairs, names: Iterable[str]) -> Row:
    return tuple(dict(known).get(name, "") for name in names)


def _persona_themes(joined: Joined) -> Iterator[Row]:
    for link in joined.study.society.links:
        yield (
            *(link.persona_id, link.theme_id, link.people, link.persona_people),
            *(link.rate, link.rate_low, link.rate_high, link.lift, link.p_value, link.verdict),
        )


def _priorities(joined: Joined) -> Iterator[Row]:
    for item in joined.study.sizing.priorities:
        yield (
            *(item.rank, item.initiative, " ".join(item.theme_ids), item.people),
            *(item.reach_low, item.reach, item.reach_high, item.impact, item.confidence),
            *(item.effort, item.rice, item.rice_low, item.rice_high, item.wsjf or "", item.moscow),
            *(item.note, item.reach_from),
        )


def _left_out(joined: Joined) -> Iterator[Row]:
    for item in left_out(joined.study):
        yield (item.source_id, item.locator, item.what, item.reason, item.text)
