"""The method page: what made the figures, how, and where the formulas come from."""

from __future__ import annotations

from dataclasses import dataclass, fields, is_dataclass
from typing import Final

from research.model import Pairs
from research.report.joins import Joined
from research.report.view import Frame, frame
from research.report.wording import count, more
from research.settings import NAMES_OF_PEOPLE, SECRETS, Settings

_MOST_INPUTS = 500


@dataclass(frozen=True, slots=True, kw_only=True)
class Formula:
    """How a figure is worked out and who proposed it."""

    name: str
    formula: str
    source: str


@dataclass(frozen=True, slots=True, kw_only=True)
class MethodPage:
    """Everything method.html shows."""

    frame: Frame
    steps: Pairs
    """Each stage, and what it did in a paragraph."""
    formulas: tuple[Formula, ...]
    notes: tuple[str, ...]
    versions: Pairs
    settings: Pairs
    inputs: Pairs
    more_inputs: str


def method_page(joined: Joined) -> MethodPage:
    """The page that lets somebody else check or repeat the study."""
    study = joined.study
    run = study.run
    engine = (
        ("sentence vectors", run.encoder or "none"),
        ("text pipeline", run.language or "none"),
        ("seed", str(run.seed)),
    )
    said = (*study.theming.notes, *study.society.notes, *study.sizing.notes)
    return MethodPage(
        frame=frame(joined, page="Method", path="method.html"),
        steps=tuple((_to_evidence(joined) | _to_themes(joined) | _to_figures(joined)).items()),
        formulas=_FORMULAS,
        notes=tuple(dict.fromkeys(said)),
        versions=(*engine, *run.versions),
        settings=setting_words(study.settings),
        inputs=run.inputs[:_MOST_INPUTS],
        more_inputs=more(len(run.inputs) - _MOST_INPUTS, "in run.json"),
    )


def setting_words(settings: Settings) -> Pairs:
    """Every setting as written in research.toml; names of people and the salt are not shown."""
    found: list[tuple[str, str]] = []
    for item in fields(settings):
        value = getattr(settings, item.name)
        if is_dataclass(value):
            found.extend(
                (f"{item.name}.{own.name}", getattr(value, own.name)) for own in fields(value)
            )
        else:
            found.append((item.name, value))
    return tuple((name, _value(name, value)) for name, value in found)


def _value(name: str, value: object) -> str:
    if name in SECRETS:
        return "set, not shown" if value else "not set"
    if name in NAMES_OF_PEOPLE and isinstance(value, tuple):
        return f"{count(len(value), 'entry')}, not shown" if value else "none"
    return _words(value) or "none"


def _words(value: object) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, dict):
        return ", ".join(f"{key}: {item}" for key, item in sorted(value.items()))
    return ", ".join(map(str, value)) if isinstance(value, tuple) else str(value)


def _to_evidence(joined: Joined) -> dict[str, str]:
    study = joined.study
    sources, turns = len(study.reading.sources), len(study.reading.turns)
    return {
        "Read": f"{count(sources, 'file')} gave {count(turns, 'turn')}. Moderators, agents, bots, "
        "signatures, quoted replies and generated summaries are kept apart: their words are "
        "never evidence. Names and addresses of people are replaced by ids or masks.",
        "Segment": f"Turns were cut into {count(len(study.segments.excerpts), 'excerpt')} of at most "
        f"{count(study.settings.segment.max_sentences, 'sentence')}; "
        f"{len(joined.evidence):,} of them are evidence, the rest is left out with a reason.",
    }


def _to_themes(joined: Joined) -> dict[str, str]:
    study = joined.study
    themes = sum(theme.status == "theme" for theme in study.theming.themes)
    strengths = sum(theme.status == "strength" for theme in study.theming.themes)
    making = ", ".join(study.settings.facet.themes_from)
    least = study.settings.themes
    return {
        "Embed": "Each excerpt became a sentence vector, with a part of the vector of the "
        "question it answers. Nothing was sent anywhere.",
        "Judge": "Each excerpt was judged pain, need, request, praise or context, and its "
        "severity read from what it says of the harm. "
        f"Themes are counted by: {making}; facts and praise "
        "stand beside them.",
        "Theme": f"Excerpts that lie close together form a theme: {themes:,} here. A theme has at "
        f"least {count(least.min_excerpts, 'excerpt')} of {count(least.min_people, 'person')}; "
        "less is on the watchlist. Core excerpts count; attached ones are near and are shown. "
        "A subject that as many praise, and too few complain of for a theme, is a strength: "
        f"{strengths:,} here, kept apart and never scaled to a Reach.",
    }


def _to_figures(joined: Joined) -> dict[str, str]:
    study = joined.study
    return {
        "People": f"{count(len(study.society.personas), 'persona')}, compared with everybody else "
        f"where they have at least {count(study.settings.people.min_people, 'person')}.",
        "Reach": "Distinct people are counted per theme and per kind of source, and scaled to the "
        "eligible base only when one is given. Interviews and tickets are never mixed.",
        "Report": "Every quote was checked to be an exact slice of its source when this page was "
        "made; a single miss would have stopped the run.",
    }


_FORMULAS: Final = (
    Formula(
        name="Range of a share",
        formula="(p + z²/2n ± z √(p(1−p)/n + z²/4n²)) / (1 + z²/n), z = 1.96",
        source="Wilson 1927",
    ),
    Formula(
        name="Reach",
        formula="eligible base per period × low, point and high end of the share, never under the "
        "people who are known to have it; the figure to plan with is that of the interviews, from 5 on and "
        "where anybody raised it there, else of the survey, the tickets, the reviews",
        source="the middle term of RICE, McBride (Intercom)",
    ),
    Formula(
        name="Confidence",
        formula="100% when high / low ≤ 2, 80% when ≤ 5, else 50%",
        source="a convention of this program, on the scale of RICE",
    ),
    Formula(
        name="RICE",
        formula="reach × impact × confidence / effort; people of several themes counted once",
        source="McBride (Intercom)",
    ),
    Formula(
        name="MoSCoW",
        formula="in order of RICE: must up to 60% of all effort, should up to 80%, then could; "
        "won't where nobody has it",
        source="the share of effort: DSDM",
    ),
    Formula(
        name="Persona against the others",
        formula="lift = people of the persona with the theme / as many as there would be if personas "
        "did not differ, interviewed people compared with interviewed ones and writers with "
        "writers; two-sided exact test over these groups, adjusted for the number of comparisons",
        source="Fisher; Mehta, Patel and Gray 1985; Benjamini and Hochberg 1995",
    ),
    Formula(
        name="Stability",
        formula="mean best Jaccard of the theme over runs with some people left out; "
        "from 0.75 stable, from 0.85 very stable, under 0.5 fragile",
        source="Hennig 2007",
    ),
    Formula(
        name="Saturation",
        formula="new themes in a run of interviews / themes in the base; saturated at 5% or less",
        source="Guest, Namey and Chen 2020",
    ),
    Formula(
        name="Unseen themes",
        formula="at least S + ((m−1)/m) Q₁(Q₁−1) / (2(Q₂+1)), Q₁ and Q₂ themes of one and of two "
        "people, m people",
        source="Chao 1987 (Chao2)",
    ),
    Formula(
        name="Severity",
        formula="1 cosmetic, 2 minor, 3 major, 4 catastrophic, from words that tell of harm or make "
        "little of it, learned from sentences rated for it; what is doubtful, a wish or a catastrophe must be twice as clear. Else it is "
        "not stated and does not count. A theme's is the median of each person's worst, over those who say: "
        "at least two, and a third of its people",
        source="Nielsen's severity ratings",
    ),
    Formula(
        name="Support",
        formula="cosine similarity to the theme, and that less the similarity to the next theme",
        source="",
    ),
)
