"""The sources page: every file with its outcome, and everything that is not evidence."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from research.model import Source
from research.report.joins import Joined
from research.report.outcomes import Omission, left_out, per_source
from research.report.view import Fact, Frame, frame
from research.report.wording import count, more
from research.text.length import shortened

_MOST_FILES = 500
_EXAMPLES = 3
_EXAMPLE = 160
_MOST_WARNINGS = 100


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceRow:
    """One input file."""

    id: str
    kind: str
    format: str
    rejected: bool
    outcome: str
    reason: str
    size: str
    roles: str
    people: str
    excerpts: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Example:
    """Words that are not evidence, and where they stand."""

    text: str
    where: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ReasonRow:
    """A reason for leaving words out, how often, and some of them."""

    reason: str
    size: str
    examples: tuple[Example, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class SourcesPage:
    """Everything sources.html shows."""

    frame: Frame
    facts: tuple[Fact, ...]
    files: tuple[SourceRow, ...]
    more_files: str
    reasons: tuple[ReasonRow, ...]
    warnings: tuple[str, ...]
    more_warnings: str


def sources_page(joined: Joined) -> SourcesPage:
    """The page of all input files, the rejected ones first."""
    rows = _rows(joined)
    warnings = tuple(dict.fromkeys((*joined.study.reading.warnings, *joined.study.run.warnings)))
    return SourcesPage(
        frame=frame(joined, page="Sources", path="sources.html"),
        facts=_facts(joined),
        files=rows[:_MOST_FILES],
        more_files=more(len(rows) - _MOST_FILES, "in data/sources.csv"),
        reasons=_reasons(joined),
        warnings=warnings[:_MOST_WARNINGS],
        more_warnings=more(len(warnings) - _MOST_WARNINGS, "in run.json"),
    )


def _rows(joined: Joined) -> tuple[SourceRow, ...]:
    excerpts, roles = per_source(joined)
    sources = sorted(
        joined.study.reading.sources, key=lambda item: (item.outcome == "read", item.id)
    )
    return tuple(_row(item, roles[item.id], excerpts=excerpts[item.id]) for item in sources)


def _row(source: Source, roles: Counter[str], *, excerpts: int) -> SourceRow:
    read = source.outcome == "read"
    return SourceRow(
        id=source.id,
        kind=source.kind,
        format=source.format,
        rejected=not read,
        outcome=source.outcome,
        reason=source.reason,
        size=_size(source) if read else "",
        roles=", ".join(f"{role} {turns:,}" for role, turns in roles.items()),
        people=f"{source.people:,}" if read else "",
        excerpts=f"{excerpts:,}" if read else "",
    )


def _facts(joined: Joined) -> tuple[Fact, ...]:
    sources = joined.study.reading.sources
    read = sum(source.outcome == "read" for source in sources)
    used = len({item.excerpt.turn_id for item in joined.evidence})
    turns = len(joined.study.reading.turns)
    return (
        Fact(name="read", value=f"{read:,}", note=f"of {count(len(sources), 'file')}"),
        Fact(name="rejected", value=f"{len(sources) - read:,}", note="each with its reason"),
        Fact(name="turns", value=f"{turns:,}", note=f"{used:,} gave evidence"),
        Fact(name="excerpts", value=f"{len(joined.evidence):,}", note="pieces of evidence"),
    )


def _reasons(joined: Joined) -> tuple[ReasonRow, ...]:
    tally: Counter[tuple[str, str]] = Counter()
    kept: dict[tuple[str, str], list[Omission]] = {}
    for item in left_out(joined.study):
        key = (item.reason, item.what)
        tally[key] += 1
        examples = kept.setdefault(key, [])
        if len(examples) < _EXAMPLES and item.text.strip():
            examples.append(item)
    ranked = sorted(tally.items(), key=lambda entry: (-entry[1], entry[0]))
    return tuple(
        ReasonRow(
            reason=reason or "no reason recorded",
            size=count(number, what),
            examples=tuple(_example(item) for item in kept[reason, what]),
        )
        for (reason, what), number in ranked
    )


def _example(item: Omission) -> Example:
    where = f"{item.source_id}, {item.locator}" if item.locator else item.source_id
    return Example(text=shortened(item.text, limit=_EXAMPLE), where=where)


def _size(source: Source) -> str:
    """Turns; and records, where the file holds any."""
    turns = count(source.turns, "turn")
    return f"{count(source.records, 'record')}, {turns}" if source.records else turns
