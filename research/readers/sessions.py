"""Several sessions that one file holds as data: a row or an object for each, with its whole talk."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from research.readers.document import Author, Document, Passage, Utterance


@dataclass(frozen=True, slots=True, kw_only=True)
class Held:
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
    sessions: Iterable[Held], *, format_: str, left: Iterable[Passage] = ()
) -> Document:
    """The document of all, each session apart.

    Args:
        sessions: What the file holds, in order.
        format_: One word for sources.csv.
        left: What stands beside the talks.
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


def _utterance(one: Utterance, held: Held) -> Utterance:
    return replace(
        one,
        session=held.name,
        author=held.author,
        locator=f"{held.place}, {one.locator}",
        lines=_lines(one.lines, held),
    )


def _passage(one: Passage, held: Held) -> Passage:
    return replace(one, locator=f"{held.place}, {one.locator}", lines=_lines(one.lines, held))


def _lines(lines: tuple[int, int], held: Held) -> tuple[int, int]:
    return (held.row, held.row) if held.row else (lines[0] + held.before, lines[1] + held.before)
