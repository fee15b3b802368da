"""Every knob, its default and its reason. Plain values: no file is read here.

Ranges are declared with annotated-types, so that the one reader of research.toml can report
every value that is out of range at once.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Annotated, ClassVar, Literal

from annotated_types import Ge, Gt, Le

SECRETS = ("protect.salt",)
"""Whoever has the salt can test addresses against the person ids."""
NAMES_OF_PEOPLE = (
    "speakers.moderators",
    "speakers.participants",
    "speakers.observers",
    "tickets.agents",
)
"""No report says more of these than how many there are."""
MAX_SEED = 2**32 - 1
"""The libraries that draw at random take no larger one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SpeakerSettings:
    """Who speaks, where the labels alone do not tell."""

    moderators: tuple[str, ...] = ()
    """Labels of moderators, as written in the transcripts."""
    participants: tuple[str, ...] = ()
    """Labels of participants, for names that look like staff."""
    observers: tuple[str, ...] = ()
    """Labels of people who only listen in; what they say is not evidence."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordSettings:
    """How tables of tickets, answers and reviews are read."""

    columns: dict[str, str] = field(default_factory=dict)
    """Role of a column by its header: text, subject, record_id, author_id, email, name, account,
    date, rating, reply, ignore; for headers that the built-in table does not know."""
    evidence: tuple[str, ...] = ()
    """Headers of the survey's open questions; found by content when empty."""
    agents: tuple[str, ...] = ()
    """Names, addresses or ids of staff whose words are never evidence."""
    dayfirst: bool = False
    """Read 03/04/2026 as 3 April, where nothing in the column settles it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LimitSettings:
    """What one file may cost."""

    file_megabytes: Annotated[int, Ge(1)] = 512
    """Larger files are rejected: nothing people wrote in a study is that large."""
    unpacked_megabytes: Annotated[int, Ge(1)] = 512
    """A zip (docx, odt, xlsx) that unpacks to more is a bomb or a mistake."""
    line_characters: Annotated[int, Ge(1_000)] = 5_000_000
    """A single line longer than this is data, not speech."""
    seconds: Annotated[float, Gt(0), Le(86_400)] = 60.0
    """A parser that takes longer on one file is stopped."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ProtectSettings:
    """What is masked before anything is embedded or written."""

    enabled: bool = True
    names: bool = True
    """People known from labels, participants.csv and requester fields become their person id."""
    file_names: bool = False
    """Names in the names of files too. A quote's file is then no longer found under its own name."""
    emails: bool = True
    phones: bool = True
    cards: bool = True
    ibans: bool = True
    addresses: bool = True
    """IP addresses, and those of network cards."""
    social: bool = True
    """Numbers shaped like social-security numbers."""
    streets: bool = True
    """Postal addresses: a street with its number, and what follows it to the postcode."""
    births: bool = True
    """Dates behind the word for a birthday."""
    numbers: bool = True
    """Customers', members' and patients' numbers and licence plates behind the word for them."""
    links: bool = True
    """URLs that carry a token."""
    keys: bool = True
    """Tokens and private keys of programs, passwords and PINs behind the word for them."""
    keep: tuple[str, ...] = ()
    """Words that look like names and are not, such as the product's own."""
    salt: str = ""
    """Changes every person id, so that nobody can test a list of addresses against them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SegmentSettings:
    """How turns are cut into excerpts."""

    max_sentences: Annotated[int, Ge(1), Le(10)] = 3
    """More than three sentences rarely make one point."""
    max_words: Annotated[int, Ge(10)] = 60
    """A sentence that would push an excerpt past this starts the next one."""
    min_words: Annotated[int, Ge(1)] = 3
    """Shorter answers ("yeah, exactly") carry no theme of their own."""


@dataclass(frozen=True, slots=True, kw_only=True)
class EmbedSettings:
    """Which sentence vectors are used."""

    model: str = ""
    """Empty for the packaged all-MiniLM-L6-v2; a folder; or, with allow_network, a hub name."""
    allow_network: bool = False
    """Fetching a model by name is the user's decision, never a default."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FacetSettings:
    """Which kinds of statement make themes."""

    themes_from: tuple[Literal["pain", "need", "request", "praise", "context"], ...] = (
        "pain",
        "need",
        "request",
    )
    """Users state problems as pains, questions and wishes; a doubtful excerpt stays in."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PeopleSettings:
    """How people become personas."""

    min_people: Annotated[int, Ge(1)] = 5
    """Below this a persona's share says nothing, and the verdict is "too few"."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReachSettings:
    """What counts are scaled to."""

    base: Annotated[int, Ge(0), Le(10_000_000_000)] = 0
    """Eligible people per period; without it there is no Reach, only counts."""
    period: str = ""
    """The word for the period the base covers: month, quarter."""
    base_note: str = ""
    """Where the base comes from; printed beside every figure made with it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ThemeSettings:
    """How excerpts become themes."""

    detail: Literal["coarse", "normal", "fine"] = "normal"
    """Where the tree of themes is cut; another cut takes no new clustering."""
    min_excerpts: Annotated[int, Ge(1)] = 3
    """Fewer excerpts are a watchlist item, not a theme."""
    min_people: Annotated[int, Ge(1)] = 2
    """One person's theme is an anecdote, however often it is told."""
    question_weight: Annotated[float, Ge(0), Le(1)] = 0.7
    """How much of the question's vector an answer carries: answers are understood with it."""
    turn_weight: Annotated[float, Ge(0), Le(1)] = 0.3
    """How much of its turn's mean vector what is said in an interview carries: a sentence is
    understood with those around it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """One section per subject; each stage names the sections it depends on."""

    __pydantic_config__: ClassVar[dict[str, object]] = {"extra": "forbid", "strict": True}
    """Also of the sections: a misspelt key is an error, and "3" is not a number."""

    title: str = ""
    """The report's title; the folder's name when empty."""
    seed: Annotated[int, Ge(0), Le(MAX_SEED)] = 0
    """Fixes every random choice: resampling, community search."""
    speakers: SpeakerSettings = field(default_factory=SpeakerSettings)
    tickets: RecordSettings = field(default_factory=RecordSettings)
    limits: LimitSettings = field(default_factory=LimitSettings)
    protect: ProtectSettings = field(default_factory=ProtectSettings)
    segment: SegmentSettings = field(default_factory=SegmentSettings)
    embed: EmbedSettings = field(default_factory=EmbedSettings)
    facet: FacetSettings = field(default_factory=FacetSettings)
    themes: ThemeSettings = field(default_factory=ThemeSettings)
    people: PeopleSettings = field(default_factory=PeopleSettings)
    reach: ReachSettings = field(default_factory=ReachSettings)
