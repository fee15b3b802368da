"""Talks that were saved as tables, read: a speaker and a text, or a note-taker's sheet with quotes."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final

from research.readers.document import Author, Document, Passage, Utterance
from research.readers.records.cleaning.clean import clean, tidy
from research.readers.records.cleaning.quoted import attributed, quotation_in, unquoted
from research.readers.records.coded.excerpts import answered, name_of_session
from research.readers.records.posts import AGAIN, EMPTY
from research.readers.records.tables.cells import pairs
from research.readers.records.tables.columns import normalise
from research.readers.records.tables.table import Table, written
from research.readers.transcript.labelling.aliases import by_initials
from research.readers.transcript.labelling.roles import asks_questions, key
from research.readers.transcript.layouts.column_names import QUOTES

_MOST_HEAD_WORDS: Final = 4
_NOTE: Final = "an observer's note, nobody's words"


@dataclass(frozen=True, slots=True, kw_only=True)
class Spoken:
    """Which columns hold a talk."""

    text: int
    speaker: int | None = None
    """None where everything was said by the participant of the session."""
    asked: int | None = None
    """The task under which it was said."""
    kind: int | None = None
    """Says of each row whether it is a quote or somebody's note."""
    among: bool = False
    """Quotations stand among what somebody saw: only they were said."""
    session: int | None = None
    """Which of several talks a row belongs to."""
    cited: bool = False
    """Quotations that somebody chose: the same one under two codes was said once."""
    quoted: bool = False
    """The speakers are those of a column of participants, whatever their codes look like."""
    more: tuple[int, ...] = ()
    """Further columns like the one of the text: the clusters of a map."""
    labelled: bool = False
    """Each cell names who said it; a cell that does not is a note."""
    traits: tuple[int, ...] = ()
    """Describe whoever said it."""


def read_spoken(table: Table, columns: Spoken) -> Document:
    """One utterance per row; who is the moderator is found out like in any transcript."""
    said: list[Utterance] = []
    table = _filled_down(table, columns)
    left: list[Passage] = list(table.left_out)
    seen: set[tuple[str, str]] = set()
    heads = [table.headers[column] for column in columns.traits]
    for number, cells in table.rows:
        found = list(_said(cells, columns))
        traits = pairs(heads, [cells[column] for column in columns.traits])
        for speaker, words in found:
            whose = f"{_at(cells, columns.session)} {speaker}"
            again = columns.cited and (whose, words) in seen
            seen.add((whose, words))
            if again:
                left.append(table.passage(number, words, AGAIN))
                continue
            said.append(
                replace(
                    _utterance(cells, columns, speaker, words),
                    author=Author(attributes=traits) if traits else None,
                    locator=table.locator(number),
                    lines=(number, number),
                )
            )
        if not found:
            left.append(table.passage(number, " ".join(filter(None, cells)), _why(cells, columns)))
    return Document(
        format=table.format,
        kind="interview",
        utterances=_by_full_names(said),
        left_out=tuple(left),
        warnings=table.warnings,
        cited=columns.cited,
    )


def _filled_down(table: Table, columns: Spoken) -> Table:
    """The table with the speaker of a turn's first row in its further ones, which are the next paragraphs."""
    at, plain = columns.speaker, columns.kind is None and not (columns.cited or columns.quoted)
    if at is None or not plain or columns.asked is not None or columns.among:
        return table
    rows: list[tuple[int, tuple[str, ...]]] = []
    last: tuple[str, ...] = ()
    for number, cells in table.rows:
        same = last and _at(cells, columns.session) == _at(last, columns.session)
        speaker = last[at] if same and not cells[at].strip() else cells[at]
        last = (*cells[:at], speaker, *cells[at + 1 :])
        rows.append((number, last))
    return replace(table, rows=tuple(rows))


def _by_full_names(said: Sequence[Utterance]) -> tuple[Utterance, ...]:
    """The utterances, with the name that stands in full before the first for the initials before the others."""
    full = by_initials({one.speaker for one in said})
    return tuple(replace(one, speaker=full.get(key(one.speaker), one.speaker)) for one in said)


def _why(cells: Sequence[str], columns: Spoken) -> str:
    """Why nobody said what a row holds."""
    noting = columns.asked is not None or columns.kind is not None or columns.among
    labelled = columns.labelled and bool(cells[columns.text].strip())
    return _NOTE if noting or labelled else EMPTY


def _utterance(cells: Sequence[str], columns: Spoken, speaker: str, words: str) -> Utterance:
    cited = columns.cited or (columns.quoted and bool(speaker))
    return Utterance(
        text=words,
        locator="",
        speaker=speaker,
        role="participant" if cited and not asks_questions(speaker) else "",
        session=name_of_session(_at(cells, columns.session)),
        question=tidy(_at(cells, columns.asked)),
    )


def _at(cells: Sequence[str], column: int | None) -> str:
    return "" if column is None else cells[column]


def _said(cells: Sequence[str], columns: Spoken) -> Iterator[tuple[str, str]]:
    """Who said what in a row, without what was only seen."""
    for column in (columns.text, *columns.more):
        yield from _said_in(clean(cells[column]), cells, columns)


def _said_in(words: str, cells: Sequence[str], columns: Spoken) -> Iterator[tuple[str, str]]:
    if columns.kind is not None and not is_quote(cells[columns.kind]):
        return
    if columns.labelled:
        who, told = attributed(words)
        if who:
            yield tidy(who), unquoted(told)
        return
    speaker = cells[columns.speaker] if columns.speaker is not None else "Participant"
    parts = [quotation_in(words) if columns.among else unquoted(words)]
    if columns.cited:
        lines = written(words.split("\n"))
        bare = [unquoted(line) for line in lines]
        apart = len(lines) > 1 and all(one != line for one, line in zip(bare, lines, strict=True))
        parts = bare if apart else [answered(part) for part in parts]
    yield from ((tidy(speaker), part) for part in parts if part)


def is_quote(cell: str) -> bool:
    """Whether a cell says that its row is a quotation."""
    return not words_of(cell).isdisjoint(QUOTES)


def headed(table: Table, names: Collection[str], *, but: Collection[str] = ()) -> list[int]:
    """The columns with a short head that holds one of the names, and none of the other words."""
    heads = [words_of(head) for head in table.headers]
    return [
        place
        for place, words in enumerate(heads)
        if len(words) <= _MOST_HEAD_WORDS and not words.isdisjoint(names) and words.isdisjoint(but)
    ]


def words_of(head: str) -> frozenset[str]:
    """The words of a head, in lower case."""
    return frozenset(normalise(head).split())
