"""The nouns of the project. Records are frozen and flat, and are joined by id."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal, TypeAlias

import numpy as np
import numpy.typing as npt

Kind: TypeAlias = Literal["interview", "ticket", "survey", "review"]
Role: TypeAlias = Literal["participant", "moderator", "agent", "bot", "observer", "unknown"]
Facet: TypeAlias = Literal["pain", "need", "request", "praise", "context", "none"]
How: TypeAlias = Literal["core", "attached", "none"]
Pairs: TypeAlias = tuple[tuple[str, str], ...]
"""Names and values, in order; a mapping that can be frozen."""

KINDS: tuple[Kind, ...] = ("interview", "ticket", "survey", "review")


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


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonaRule:
    """A declared persona: who belongs to it."""

    id: str
    name: str
    description: str = ""
    match: tuple[tuple[str, tuple[str, ...]], ...] = ()
    """Attribute and accepted values; a person must meet all of them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Initiative:
    """Something that could be built, and the themes it answers."""

    name: str
    themes: tuple[str, ...]
    """Theme ids or words of their labels."""
    impact: float = 1.0
    effort: float = 1.0
    """Person-months."""
    confidence: int = 0
    """Per cent; 0 to take it from the width of the Reach range."""
    value: float = 0.0
    urgency: float = 0.0
    risk: float = 0.0
    """Value, urgency and risk are WSJF's, relative; 0 when nobody rated them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """What the read stage makes of a study folder."""

    sources: tuple[Source, ...]
    turns: tuple[Turn, ...]
    people: tuple[Person, ...]
    left_out: tuple[LeftOut, ...] = ()
    identities: tuple[Identity, ...] = field(default=(), metadata={"private": True})
    warnings: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Excerpt:
    """A verbatim slice of a turn that makes one point: the unit of evidence."""

    id: str
    turn_id: str
    source_id: str
    record_id: str
    person_id: str
    account: str
    kind: Kind
    date: str
    locator: str
    start: int
    end: int
    text: str
    """turn.text[start:end]"""
    question: str
    language: str = "en"
    """ISO 639-1, or "und" when too short to tell."""
    reason: str = ""
    """Why it is not evidence; empty when it is."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Segments:
    """What the segment stage makes: every word of every turn is in exactly one excerpt or gap."""

    excerpts: tuple[Excerpt, ...]

    @property
    def evidence(self) -> tuple[Excerpt, ...]:
        """The excerpts that may carry a theme, in order."""
        return tuple(excerpt for excerpt in self.excerpts if not excerpt.reason)


@dataclass(frozen=True, slots=True, kw_only=True)
class Vectors:
    """Sentence vectors of the evidence."""

    excerpt_ids: tuple[str, ...]
    text: npt.NDArray[np.float32]
    """Unit rows, (n_excerpts, dim)."""
    questions: npt.NDArray[np.float32]
    """Unit rows of the distinct questions and subjects, (n_questions, dim)."""
    question_of: npt.NDArray[np.int32]
    """Row of `questions` for each excerpt, -1 where nothing was asked; (n_excerpts,)."""
    encoder: str
    """The model's name and the precision it ran in."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Judgement:
    """What kind of statement an excerpt is, and how much it hurts."""

    excerpt_id: str
    facet: Facet
    doubtful: bool = False
    severity: int = 0
    """Nielsen's 0 (not a problem) to 4 (catastrophe)."""
    cue: str = ""
    """The words that gave the severity."""
    because_id: str = ""
    """For a request: the pain under it, stated nearby by the same person."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Judgements:
    """What the facet stage makes: one judgement per piece of evidence, in order."""

    judgements: tuple[Judgement, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Theme:
    """Excerpts that say the same thing."""

    id: str
    """T-0001"""
    label: str
    definition: str
    status: Literal["theme", "group"] = "theme"
    """A group holds themes, and its excerpts are theirs."""
    parent_id: str = ""
    keyphrases: tuple[str, ...] = ()
    stability: float = -1.0
    """Mean best Jaccard under resampling of people, 0 to 1; -1 when it cannot be told."""
    flags: tuple[str, ...] = ()
    """Sentences a reader should know: one loud person, one language, very broad."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Assignment:
    """Which theme a piece of evidence belongs to, how firmly, and why when to none."""

    excerpt_id: str
    theme_id: str = ""
    how: How = "none"
    score: float = 0.0
    """Cosine similarity to the theme, or to the nearest theme when in none."""
    also: str = ""
    """A second theme that is nearly as close."""
    nearest: str = ""
    """The nearest theme, when in none."""
    support: float = 0.0
    """Similarity to this theme less similarity to the next."""
    reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class WatchItem:
    """Too few people or excerpts for a theme; kept in sight."""

    label: str
    excerpt_ids: tuple[str, ...]
    people: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Theming:
    """What the themes stage makes."""

    themes: tuple[Theme, ...]
    """Largest first; groups after themes."""
    assignments: tuple[Assignment, ...]
    """One per piece of evidence, in order."""
    watchlist: tuple[WatchItem, ...] = ()
    notes: tuple[str, ...] = ()
    """What could not be done, in sentences for the report."""
    curve: tuple[tuple[float, float, float], ...] = ()
    """Share of themes seen after k interviews: median, 10th and 90th percentile."""
    saturation: str = ""
    unseen: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Findings:
    """What was said, by whom, and what it comes to: the ground that counts stand on."""

    reading: Reading
    segments: Segments
    judgements: Judgements
    theming: Theming


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


@dataclass(frozen=True, slots=True, kw_only=True)
class ThemeCount:
    """Who and how much is behind a theme; only core excerpts count."""

    theme_id: str
    people: int
    unidentified: int
    accounts: int
    mentions: int
    attached: int
    people_by_kind: tuple[int, int, int, int]
    """In the order of KINDS."""
    severity: float
    """Median over people of the person's worst severity."""
    loudest: float
    """Share of the mentions that come from one person."""
    first_seen: str = ""
    last_seen: str = ""
    trend: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reach:
    """How many people a theme affects per period, as a range with its basis."""

    theme_id: str
    kind: Kind
    """Interviews and tickets are never mixed: this is the sample the rate comes from."""
    period: str
    base: int
    """Eligible people per period; 0 when none was given, and then there is no Reach."""
    people: int
    sample: int
    """People of this kind of source who could have raised it."""
    rate: float
    rate_low: float
    rate_high: float
    reach_low: int
    reach: int
    reach_high: int
    confidence: int
    """Per cent, from the width of the range."""
    basis: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Priority:
    """An initiative scored by RICE, WSJF and MoSCoW."""

    rank: int
    initiative: str
    theme_ids: tuple[str, ...]
    people: int
    reach_low: int
    reach: int
    reach_high: int
    impact: float
    confidence: int
    effort: float
    rice: float
    rice_low: float
    rice_high: float
    wsjf: float
    moscow: str
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sizing:
    """What the reach stage makes."""

    counts: tuple[ThemeCount, ...]
    reach: tuple[Reach, ...]
    priorities: tuple[Priority, ...] = ()
    notes: tuple[str, ...] = ()
