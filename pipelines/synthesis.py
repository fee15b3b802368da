"""The pipeline, top to bottom. To add a stage, add an entry to STAGES."""

from __future__ import annotations

from typing import Any, Final

from research.model import (
    Findings,
    Judgements,
    Reading,
    Segments,
    Sizing,
    Society,
    ThemeTree,
    Theming,
    Vectors,
)

from .publish import Edition
from .stage import Context, Made, Stage

# Each function imports what it needs when it runs: a run in which nothing is stale, and --help,
# must not pay for spaCy, torch or polars.


def _read(_made: Made, context: Context) -> Reading:
    from .intake import read_study

    return read_study(context)


def _segment(made: Made, context: Context) -> Segments:
    from research.segment import segment

    return segment(made["read"].turns, settings=context.settings.segment)


def _embed(made: Made, context: Context) -> Vectors:
    from .embedding import embed

    return embed(made["segment"].evidence, context)


def _facet(made: Made, _context: Context) -> Judgements:
    from research.facets.judge import judge

    return judge(made["segment"].evidence, made["embed"])


def _search(made: Made, context: Context) -> ThemeTree:
    from research.themes.theming import make_themes

    from .embedding import phrase_encoder

    return make_themes(
        made["segment"].evidence,
        made["embed"],
        made["facet"].judgements,
        encode=phrase_encoder(context),
        settings=context.settings,
    )


def _themes(made: Made, context: Context) -> Theming:
    tree: ThemeTree = made["search"]
    return tree.at(context.settings.themes.detail)


def _people(made: Made, context: Context) -> Society:
    from research.people.links import link_people

    rules = context.inputs["personas.toml"]()
    return link_people(_findings(made), rules=rules, settings=context.settings.people)


def _reach(made: Made, context: Context) -> Sizing:
    from research.reach.size import size

    from .embedding import phrase_encoder

    initiatives = context.inputs["initiatives.csv"]()
    return size(
        _findings(made),
        initiatives=initiatives,
        settings=context.settings.reach,
        space=(made["embed"], phrase_encoder(context)) if initiatives else None,
    )


def _report(made: Made, context: Context) -> Edition:
    from research.report.site import build_site

    from .facts import run_facts_of, study_of

    study = study_of(made, context)
    site = build_site(study)
    facts: dict[str, Any] = {**run_facts_of(study, context), "counts": site.counts}
    return Edition(files=site.files, facts=facts)


def _findings(made: Made) -> Findings:
    return Findings(
        reading=made["read"],
        segments=made["segment"],
        judgements=made["facet"],
        theming=made["themes"],
    )


STAGES: Final = (
    Stage(
        name="read",
        version=21,
        makes=Reading,
        run=_read,
        reads=("sources", "participants.csv", "guide.md"),
        sections=("speakers", "tickets", "limits", "protect"),
    ),
    Stage(
        name="segment",
        version=22,
        makes=Segments,
        run=_segment,
        needs=("read",),
        sections=("segment",),
    ),
    Stage(
        name="embed",
        version=3,
        makes=Vectors,
        run=_embed,
        needs=("segment",),
        reads=("model",),
        sections=("embed",),
    ),
    Stage(
        name="facet",
        version=16,
        makes=Judgements,
        run=_facet,
        needs=("segment", "embed"),
    ),
    Stage(
        name="search",
        version=13,
        makes=ThemeTree,
        run=_search,
        needs=("segment", "embed", "facet"),
        sections=("facet", "themes", "embed"),
        apart=("themes.detail",),
    ),
    Stage(
        name="themes",
        version=11,
        makes=Theming,
        run=_themes,
        needs=("search",),
        sections=("themes",),
    ),
    Stage(
        name="people",
        version=5,
        makes=Society,
        run=_people,
        needs=("read", "segment", "facet", "themes"),
        reads=("personas.toml",),
        sections=("people",),
    ),
    Stage(
        name="reach",
        version=12,
        makes=Sizing,
        run=_reach,
        needs=("read", "segment", "embed", "facet", "themes"),
        reads=("initiatives.csv",),
        sections=("embed", "reach"),
    ),
    Stage(
        name="report",
        version=14,
        makes=Edition,
        run=_report,
        needs=("read", "segment", "embed", "facet", "themes", "people", "reach"),
        reads=("facts",),
        publishes=True,
    ),
)
