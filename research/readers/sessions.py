"""Several sessions in one file: which column of a table tells them apart, and how the documents of all are joined."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Final

from research.readers.document import Author, Document, Passage, Utterance
from research.text.role_words import words_for

_NAMES: Final = words_for("participant", "study", "survey") | frozenset({
    "session", "interview", "interviews", "transcript", "transcription", "file", "filename", "document", "doc",
    "conversation", "conv", "workshop", "focus", "fg", "dyad", "source", "call", "dialogue", "dialog", "meeting",
    "recording", "group", "episode", "talk", "chat",
    "pid", "sitzung", "gespräch", "gruppe", "datei", "aufnahme", "entrevista", "sesión", "archivo", "grupo",
    "entretien", "séance", "fichier", "groupe", "intervista", "sessione", "gruppo", "sessie", "groep",
})  # fmt: skip
_AROUND: Final = frozenset(
    {"id", "ids", "no", "nr", "number", "nummer", "name", "code", "key", "num"}
)
"""What else such a head says: interview_id, file name."""
_FEWEST: Final = 2
_MOSTLY: Final = 0.8
"""Share of the sessions in which more than one speaks; a stub may have one."""


def session_column(
    heads: Sequence[AbstractSet[str]], columns: Sequence[Sequence[str]], speakers: Sequence[str]
) -> int | None:
    """The place of the column of the sessions, None where there is one talk.

    By its head, or else because everything of one value stands together and who speaks changes with it: the parts
    of one talk have the same speakers, its turns have one each.

    Args:
        heads: The words that each column is called by, in lower case.
        columns: Its cells, one for each turn.
        speakers: Who speaks, one for each turn.
    """
    found = [_speakers_of(cells, speakers) for cells in columns]
    sessions = [place for place, sides in enumerate(found) if _are_sessions(sides)]
    named = [place for place in sessions if _is_named(heads[place])]
    if named:
        return named[0]
    for place in sessions:
        together = len(_starts(columns[place])) < len(found[place])
        if together and _change(list(found[place].values())):
            return place
    return None


def _speakers_of(cells: Sequence[str], speakers: Sequence[str]) -> dict[str, set[str]]:
    found: dict[str, set[str]] = defaultdict(set)
    for cell, who in zip(cells, speakers, strict=True):
        found[cell.strip()].add(who.strip())
    return found


def _are_sessions(found: Mapping[str, set[str]]) -> bool:
    several = sum(len(who) > 1 for who in found.values())
    return "" not in found and len(found) >= _FEWEST and several >= _MOSTLY * len(found)


def _is_named(head: AbstractSet[str]) -> bool:
    return bool(head & _NAMES) and head <= _NAMES | _AROUND


def _starts(cells: Sequence[str]) -> tuple[int, ...]:
    """The places where another value begins."""
    return tuple(place for place, (one, other) in enumerate(pairwise(cells), 1) if one != other)


def _change(speakers: Sequence[set[str]]) -> bool:
    """Whether each session has somebody of its own."""
    heard = Counter(one for who in speakers for one in who)
    return all(any(heard[one] == 1 for one in who) for who in speakers)


@dataclass(frozen=True, slots=True, kw_only=True)
class FileSession:
    """One session of the file, read by itself."""

    name: str
    """The participant's code or the session's id: what a file's name is for a file."""
    place: str
    """Where a person finds it: row 7."""
    document: Document
    author: Author | None = None
    """What stands beside the talk about whoever answers."""
    before: int = 0
    """Lines of the file above its first, where lines are counted through."""
    row: int = 0
    """The only line of the file that holds it; 0 where its own lines are lines of the file."""


def join_sessions(
    sessions: Iterable[FileSession], *, format_: str, left: Iterable[Passage] = ()
) -> Document:
    """One document of several sessions, each utterance with the session that it is from.

    Args:
        sessions: Each session as it was read by itself.
        format_: The format of the file.
        left: What stands in the file beside them and nobody said.
    """
    said: list[Utterance] = []
    passages: list[Passage] = list(left)
    warnings: dict[str, None] = {}
    for held in sessions:
        said += (_utterance(one, held) for one in held.document.utterances)
        passages += (_passage(one, held) for one in held.document.left_out)
        warnings |= dict.fromkeys(held.document.warnings)
    return Document(
        format=format_,
        kind="interview",
        utterances=tuple(said),
        left_out=tuple(passages),
        warnings=tuple(warnings),
    )


def _utterance(one: Utterance, held: FileSession) -> Utterance:
    return replace(
        one,
        session=held.name,
        author=held.author,
        locator=f"{held.place}, {one.locator}",
        lines=_lines(one.lines, held),
    )


def _passage(one: Passage, held: FileSession) -> Passage:
    return replace(one, locator=f"{held.place}, {one.locator}", lines=_lines(one.lines, held))


def _lines(lines: tuple[int, int], held: FileSession) -> tuple[int, int]:
    return (held.row, held.row) if held.row else (lines[0] + held.before, lines[1] + held.before)
