"""Who is in a study and what they said: sources, people, turns."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from .words import Kind, Pairs, Role


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """One input file and what became of it."""

    id: str
    """Path inside the study, with forward slashes."""
    kind: Kind | Literal[""]
    format: str
    outcome: Literal["read", "rejected"]
    reason: str = ""
    """Why it was rejected, or how its speakers were told apart."""
    records: int = 0
    turns: int = 0
    people: int = 0
    sha256: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Turn:
    """One speaker, one go; or one ticket, one answer, one review."""

    id: str
    source_id: str
    record_id: str
    """The ticket's or response's own id; for transcripts the turn's number."""
    locator: str
    """Where a person finds it in the file: line 12, row 7, 00:01:02."""
    kind: Kind
    role: Role
    text: str
    """The stored text; every quote is an exact slice of it."""
    speaker: str = ""
    """The label, as far as it does not name a person."""
    person_id: str = ""
    account: str = ""
    date: str = ""
    """ISO 8601, or empty."""
    question: str = ""
    """What was asked just before, the survey's question, or the ticket's subject."""
    reason: str = ""
    """Why no word of it is evidence, when none is."""
    rating: str = ""
    """The stars or the score that its author gave with it: 2/5 for two of five."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """Someone whose words are in the study."""

    id: str
    account: str = ""
    persona: str = ""
    """As declared; empty when nobody declared one."""
    unidentified: bool = False
    """The author of an anonymous record, who may be any other such author."""
    attributes: Pairs = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Identity:
    """The name, address or handle behind a person id. Private."""

    person_id: str
    kind: Literal["name", "email", "id", "file"]
    value: str


@dataclass(frozen=True, slots=True, kw_only=True)
class LeftOut:
    """A part of a file that is nobody's turn, and why."""

    source_id: str
    locator: str
    text: str
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Participant:
    """A row of participants.csv: what the researcher knows about one person."""

    person: str
    names: tuple[str, ...] = ()
    emails: tuple[str, ...] = ()
    files: tuple[str, ...] = ()
    """File names or their beginnings that hold this person's sessions."""
    ids: tuple[str, ...] = ()
    """Requester or respondent ids."""
    account: str = ""
    persona: str = ""
    attributes: Pairs = ()
    declared: bool = False
    """Somebody wrote the row for this study; other lists hold many who were never heard."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """What the read stage makes of a study folder."""

    sources: tuple[Source, ...]
    turns: tuple[Turn, ...]
    people: tuple[Person, ...]
    left_out: tuple[LeftOut, ...] = ()
    identities: tuple[Identity, ...] = field(default=(), metadata={"private": True})
    warnings: tuple[str, ...] = ()
