"""Personas, and which themes each has."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from .words import Pairs


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonaRule:
    """A declared persona: who belongs to it."""

    id: str
    name: str
    description: str = ""
    match: tuple[tuple[str, tuple[str, ...]], ...] = ()
    """Attribute and accepted values; a person must meet all of them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Persona:
    """A group of people who are alike in a declared or discovered way."""

    id: str
    name: str
    how: Literal["declared", "discovered"]
    description: str = ""
    person_ids: tuple[str, ...] = ()
    traits: Pairs = ()
    """The attribute values most of them share."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonaTheme:
    """How much of a persona has a theme, beside everybody else."""

    persona_id: str
    theme_id: str
    people: int
    persona_people: int
    rate: float
    rate_low: float
    rate_high: float
    lift: float
    """Rate in the persona over rate in everybody; 0 when nobody has the theme."""
    p_value: float
    """Two-sided Fisher exact test, Benjamini-Hochberg adjusted over the table."""
    verdict: Literal["over", "under", "even", "too few"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Society:
    """What the people stage makes."""

    personas: tuple[Persona, ...]
    links: tuple[PersonaTheme, ...]
    notes: tuple[str, ...] = ()
    warnings: tuple[str, ...] = ()
