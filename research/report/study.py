"""Everything the report is made of, in one record."""

from __future__ import annotations

from dataclasses import dataclass, field

from research.model import (
    Judgements,
    Pairs,
    Reading,
    Segments,
    Sizing,
    Society,
    Theming,
)
from research.settings import Settings


@dataclass(frozen=True, slots=True, kw_only=True)
class RunFacts:
    """What made the results: no clock, no host and no absolute path, so that bytes repeat."""

    versions: Pairs = ()
    """Names and versions of this program and of the libraries that decide."""
    encoder: str = ""
    seed: int = 0
    language: str = ""
    """The spaCy pipeline's name."""
    inputs: Pairs = ()
    """Path in the study and sha256 of every file that was read, also of those people write."""
    warnings: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Study:
    """A study as all stages before the report left it."""

    title: str
    reading: Reading
    segments: Segments
    judgements: Judgements
    theming: Theming
    society: Society
    sizing: Sizing
    settings: Settings = field(default_factory=Settings)
    run: RunFacts = field(default_factory=RunFacts)
