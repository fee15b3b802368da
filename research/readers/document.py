"""What a reader makes of one file: its utterances, what was left out, and who is described in it."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from pathlib import PurePosixPath
from typing import Literal

from research.errors import InputError
from research.model import Kind, Pairs, Participant, Role
from research.settings import Settings

_DATE = re.compile(r"\.\d+[-_ ]")


@dataclass(frozen=True, slots=True, kw_only=True)
class RawFile:
    """A file of the study: where it was, and its bytes."""

    id: str
    """Path inside the study, with forward slashes."""
    data: bytes

    @property
    def suffix(self) -> str:
        """The ending in lower case, with its dot; empty when there is none, or a date: `P4 notes.2026-03-10`."""
        ending = PurePosixPath(self.id).suffix.lower()
        return "" if _DATE.match(ending) else ending


@dataclass(frozen=True, slots=True, kw_only=True)
class Author:
    """Who wrote or said something, as far as the file itself tells."""

    id: str = ""
    email: str = ""
    name: str = ""
    account: str = ""
    attributes: Pairs = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Utterance:
    """One go of one speaker, or one text of a record, as it stood in the file."""

    text: str
    """What will be stored and quoted: wrapped lines joined, markup and stamps gone."""
    locator: str
    """line 12, row 7, 00:01:02"""
    speaker: str = ""
    """The label as written, without its colon or stamp; empty when there is none."""
    role: Role | Literal[""] = ""
    """Only when the format itself says so (a helpdesk knows its agents)."""
    record_id: str = ""
    """The ticket's or response's own id; empty in transcripts."""
    part: str = ""
    """Tells the texts of one record apart: a comment's number, a survey's column."""
    author: Author | None = None
    """None in transcripts, where the speaker's label is all there is."""
    question: str = ""
    """The survey's question, the ticket's subject, or a question that stands on the same line."""
    date: str = ""
    """ISO 8601, or empty."""
    lines: tuple[int, int] = (0, 0)
    """First and last line (or row, or cue) of the file that it took up, from 1."""
    session: str = ""
    """Which of several sessions in one file: a workbook has a sheet for each."""
    to: tuple[str, ...] = ()
    """The addresses that a mail went to, in lower case."""
    reason: str = ""
    """Why no word of it is evidence, whoever says it; empty in most."""
    rating: str = ""
    """What its author gave with it: 2/5 for two of five stars; empty in most."""

    @property
    def writer(self) -> Author:
        """Its author; one of whom nothing is known where the file tells none."""
        return self.author or Author()

    @property
    def sheet(self) -> str:
        """The sheet of a workbook in which it stands; empty elsewhere."""
        return self.locator.partition(", ")[0] if self.locator.startswith("sheet ") else ""

    def left_out(self, reason: str) -> Passage:
        """The same words as nobody's."""
        return Passage(text=self.text, locator=self.locator, reason=reason, lines=self.lines)


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """A part of the file that nobody said: a heading, a stamp, page furniture, a summary."""

    text: str
    locator: str
    reason: str
    lines: tuple[int, int] = (0, 0)

    @classmethod
    def at(cls, number: int, text: str, reason: str, *, locator: str = "") -> Passage:
        """What stands in one line, or in one row, cue or object where the locator says so."""
        where = locator or f"line {number}"
        return cls(text=text, locator=where, reason=reason, lines=(number, number))


@dataclass(frozen=True, slots=True, kw_only=True)
class Listed:
    """Somebody in a list of people."""

    author: Author
    role: Role | Literal[""] = ""
    """Empty where the list does not say on whose side they are."""
    participant: bool = False
    """Of the study, whose ids and full names mean the same person in all of its files."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """A file as read: what was said in order, and what else stood there."""

    format: str
    kind: Kind | Literal[""] = ""
    """Empty when the content does not tell; then the folder's name does."""
    utterances: tuple[Utterance, ...] = ()
    left_out: tuple[Passage, ...] = ()
    header: Pairs = ()
    """Front matter, title, date: what the file says of itself. Keys in lower case."""
    warnings: tuple[str, ...] = ()
    headers: tuple[str, ...] = ()
    """What the columns of its tables are called, which settings may name."""
    described: tuple[Author, ...] = ()
    """Whom it describes without a word of theirs: a list of participants, ticked answers only."""
    comments: Literal["", "sided", "unsided"] = ""
    """Its texts are on records that another file or sheet holds; whether it says who answers."""
    assigned: tuple[str, ...] = ()
    """Names, addresses and ids of those who look after its records."""
    listed: tuple[tuple[str, tuple[Listed, ...]], ...] = ()
    """The sheets of it that list people, who are known in the others by their ids."""
    cited: bool = False
    """It holds quotations that somebody cut out of talks, and no talk."""
    messages: bool = False
    """It is a chat, whose writers leave out marks that a transcriber sets."""

    @property
    def told(self) -> bool:
        """Whether it may be told who says anything in it; a recording of nobody in particular holds others' words too."""
        return any(one.role != "unknown" for one in self.utterances)

    def wholly(self, reason: str) -> Document:
        """Itself, with all that is said in it as nobody's words; how its speakers were told no longer matters."""
        return replace(
            self.without(dict.fromkeys(range(len(self.utterances)), reason)), warnings=()
        )

    def without(self, reasons: Mapping[int, str]) -> Document:
        """The same with the utterances of these places left out, each for its reason."""
        said = list(enumerate(self.utterances))
        return replace(
            self,
            utterances=tuple(one for place, one in said if place not in reasons),
            left_out=(
                *self.left_out,
                *(one.left_out(reasons[place]) for place, one in said if place in reasons),
            ),
        )


class PeopleListError(InputError):
    """A file that lists people and holds no words of theirs."""

    def __init__(
        self,
        message: str,
        *,
        hint: str,
        people: tuple[Listed, ...] = (),
        participants: tuple[Participant, ...] = (),
    ) -> None:
        super().__init__(message, hint=hint)
        self.people = people
        self.participants = participants


@dataclass(frozen=True, slots=True, kw_only=True)
class Reader:
    """One way to read a file."""

    format: str
    """One word for sources.csv."""
    suffixes: tuple[str, ...]
    """Endings it is tried for, in lower case with the dot."""
    recognises: Callable[[RawFile], bool]
    """Whether the content is this format; cheap, looks at the first bytes."""
    read: Callable[[RawFile, Settings], Document]
    """Raises InputError, with what, where and what to do, and no other exception."""
