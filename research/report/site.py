"""The whole report: pages and tables as paths and bytes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from research.model import KINDS
from research.report.export import export_tables
from research.report.files import sources_page
from research.report.joins import Joined, join
from research.report.method import method_page
from research.report.outcomes import coverage, left_out
from research.report.overview import overview_page
from research.report.persona import persona_pages
from research.report.render import render
from research.report.study import Study
from research.report.theme import theme_pages
from research.report.unassigned import unassigned_page


@dataclass(frozen=True, slots=True, kw_only=True)
class Site:
    """The files of the report, paths relative to its folder, sorted."""

    files: tuple[tuple[str, bytes], ...]
    counts: Mapping[str, object]
    """Counts by outcome for run.json."""


def build_site(study: Study) -> Site:
    """Every page and table of the study; the same study gives the same bytes.

    Raises:
        QuoteError: an excerpt is not an exact slice of its source.
    """
    joined = join(study)
    pages = tuple((path, html.encode()) for path, html in _pages(joined))
    files = tuple(sorted((*pages, *export_tables(joined))))
    return Site(files=files, counts=_counts(joined))


def _counts(joined: Joined) -> dict[str, object]:
    study, covered = joined.study, coverage(joined)
    return {
        "sources": dict(Counter(source.outcome for source in study.reading.sources)),
        "turns": dict(Counter(turn.role for turn in study.reading.turns)),
        "people": len(joined.heard),
        "people_by_kind": {
            kind: len({i.excerpt.person_id for i in joined.evidence if i.excerpt.kind == kind})
            for kind in KINDS
        },
        "evidence": len(joined.evidence),
        "facets": dict(Counter(item.judgement.facet for item in joined.evidence)),
        "assignments": dict(Counter(item.assignment.how for item in joined.evidence)),
        "coverage": round(covered.rate, 4),
        "themes": sum(theme.status == "theme" for theme in study.theming.themes),
        "strengths": sum(theme.status == "strength" for theme in study.theming.themes),
        "groups": sum(theme.status == "group" for theme in study.theming.themes),
        "watchlist": len(study.theming.watchlist),
        "personas": len(study.society.personas),
        "left_out": dict(Counter(item.reason for item in left_out(study))),
    }


def _pages(joined: Joined) -> tuple[tuple[str, str], ...]:
    return (
        ("index.html", render("overview.html", overview_page(joined))),
        *((path, render("theme.html", page)) for path, page in theme_pages(joined)),
        *((path, render("persona.html", page)) for path, page in persona_pages(joined)),
        ("unassigned.html", render("unassigned.html", unassigned_page(joined))),
        ("sources.html", render("sources.html", sources_page(joined))),
        ("method.html", render("method.html", method_page(joined))),
    )
