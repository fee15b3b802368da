"""Tables of survey responses: one row is one respondent, one column one question."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import chain

from research.model import Pairs
from research.readers.document import Author, Document, Passage
from research.readers.records.cells import (
    Roles,
    authors,
    date_warnings,
    dates,
    pairs,
    record_ids,
)
from research.readers.records.columns import DEMOGRAPHICS, SURVEY_IDS, normalise
from research.readers.records.company_columns import is_plain_notes
from research.readers.records.posts import EMPTY, Post, compose
from research.readers.records.questions import Column, judge, tells_one_person
from research.readers.records.ratings import marks_for
from research.readers.records.table import Row, Table
from research.readers.records.ticked import Own, own_words
from research.readers.records.trials import trials, without_trials
from research.settings import Settings
from research.text.length import words_in

NO_OPEN_ANSWER = "no open answer: closed answers only"
_NEVER = (
    "record_id",
    "author_id",
    "email",
    "name",
    "account",
    "date",
    "ignore",
    "staff",
    "hidden",
    "visible",
    "reply",
)
_ATTRIBUTES = 24
_ATTRIBUTE_OPTIONS = 60
_SHOWN = 300
_SENTENCE = 4
_SHORT = 20
_BRIEF = 8
_LONG_NUMBER = 7
"""Figures of an id that a tool gave; fewer are a row's or a running number."""
_FOLLOW_UP = re.compile(
    r"why|why not|why or why not|(please )?(explain|specify|describe|elaborate)( your answer)?|"
    r"other( please specify)?|comments?|if (so|yes|no|not) .{1,40}|tell us more|why is that"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Columns:
    """Which columns are evidence, which describe the person, and which are neither."""

    open: tuple[int, ...]
    closed: tuple[int, ...]
    unused: tuple[int, ...]
    own: Own = field(default_factory=dict)
    """What stood among ticked options, in somebody's own words."""

    def answers(self, place: int, cells: Sequence[str]) -> list[tuple[int, str]]:
        """What a row holds in its respondent's words, by column."""
        said = [(column, cells[column]) for column in self.open if cells[column].strip()]
        ticked = (column for column in self.closed if (place, column) in self.own)
        return said + [(column, self.own[place, column]) for column in ticked]


def read_survey(table: Table, roles: Roles, *, settings: Settings) -> Document:
    """Open answers as texts under their question, closed ones as the respondent's attributes."""
    none = trials(table)
    answered = without_trials(table, none)
    columns = _sort_columns(answered, roles, evidence=settings.tickets.evidence)
    table, own = own_words(table, columns.closed)
    columns = replace(columns, own=own)
    found = dates(table, roles, dayfirst=settings.tickets.dayfirst)
    people = _respondents(table, roles, columns.closed)
    who = list(zip(people, found.values, none, strict=True))
    posts = _posts(table, roles, columns, who)
    document = compose(posts, format_=table.format, kind="survey")
    silent = tuple(_silent(table, columns))
    warnings = tuple(date_warnings(found, dayfirst=settings.tickets.dayfirst))
    if not columns.open:
        warnings += ("no open question was found; name one in [tickets] evidence if there is one",)
    return replace(
        document,
        left_out=document.left_out + silent,
        header=tuple(_describe(table, columns)),
        described=_described(table, columns, people),
        warnings=warnings,
    )


def _sort_columns(table: Table, roles: Roles, *, evidence: Sequence[str]) -> _Columns:
    never = set(chain.from_iterable(roles.get(role, ()) for role in _NEVER))
    judged = {
        column: judge(header, table.column(column))
        for column, header in enumerate(table.headers)
        if column not in never
    }
    wanted = {normalise(header) for header in evidence}
    chosen = tuple(
        column
        for column, names in enumerate(table.names)
        if not wanted.isdisjoint(map(normalise, (*names, table.headers[column])))
    )
    given = set(roles.get("text", ()))
    open_ = chosen or tuple(
        column
        for column, found in judged.items()
        if found.kind == "open"
        or (column in given and (found.kind == "other" or _reads_open(table.column(column))))
    )
    if not chosen:
        open_ = _without_notes(table, open_)
    closed = _attribute_columns(table, roles, judged, set(open_))
    used = {*open_, *closed}
    return _Columns(open=open_, closed=closed, unused=tuple(c for c in judged if c not in used))


def _without_notes(table: Table, columns: tuple[int, ...]) -> tuple[int, ...]:
    """Notes beside the respondents' answers are those of whoever called them back."""
    answers = tuple(c for c in columns if not is_plain_notes(normalise(table.headers[c])))
    return answers or columns


def _reads_open(values: Sequence[str]) -> bool:
    """Whether a column called comment holds mostly sentences, however few and alike they are."""
    filled = [value for value in map(str.strip, values) if value]
    wordy = sum(words_in(value) >= _SENTENCE for value in filled)
    return 2 * wordy > len(filled)


def _attribute_columns(
    table: Table, roles: Roles, judged: dict[int, Column], taken: set[int]
) -> tuple[int, ...]:
    """Closed columns that tell people apart: declared and demographic ones first, then in order."""
    described = set(roles.get("attribute", ()))

    def weight(column: int) -> tuple[bool, int]:
        words = normalise(table.headers[column]).split()
        plain = column in described or (
            len(words) <= _BRIEF and not DEMOGRAPHICS.isdisjoint(words)
        )
        return not plain, column

    candidates = [
        column
        for column, found in judged.items()
        if column not in taken
        and found.kind == "closed"
        and 1 <= found.distinct <= _ATTRIBUTE_OPTIONS
        and (column in described or found.distinct > 1 or found.filled < len(table.rows))
        and (column in described or not tells_one_person(table.column(column)))
    ]
    return tuple(sorted(sorted(candidates, key=weight)[:_ATTRIBUTES]))


def _respondents(table: Table, roles: Roles, closed: Sequence[int]) -> list[Author]:
    headers = _unique([table.headers[column] for column in closed])
    attributes: list[Pairs] = [
        pairs(headers, [cells[column] for column in closed]) for _, cells in table.rows
    ]
    people = authors(table, _without_clerks(table, roles), attributes)
    ids = record_ids(table, roles)
    names = [
        normalise(name) for column in roles.get("record_id", ()) for name in table.names[column]
    ]
    if not ids.own or _without_clerks(table, roles).get("author_id"):
        return people
    # An id that comes again is no running number: it is a respondent's, asked several times.
    named = not SURVEY_IDS.isdisjoint(names) or ids.repeated
    return [
        replace(author, id=record) if named or _is_token(record) else author
        for author, record in zip(people, ids.records, strict=True)
    ]


def _without_clerks(table: Table, roles: Roles) -> Roles:
    """Whoever sent a form in for others, as in ODK, is no respondent."""
    sent = {
        column
        for column, names in enumerate(table.names)
        if normalise(names[0]) in {"submitter id", "submitter name", "submitter", "submitted by"}
    }
    return {role: tuple(c for c in columns if c not in sent) for role, columns in roles.items()}


def _is_token(record: str) -> bool:
    """Whether the id names a person: a row's number or a running number does not."""
    return "row-" not in record and (not record.isdigit() or len(record) >= _LONG_NUMBER)


def _posts(
    table: Table,
    roles: Roles,
    columns: _Columns,
    who: Sequence[tuple[Author, str, str]],
) -> Iterator[Post]:
    ids = record_ids(table, roles)
    marked = {column: marks_for(table, roles, column) for column in columns.open}
    for place, (number, cells) in enumerate(table.rows):
        author, date, reason = who[place]
        for column, text in columns.answers(place, cells):
            yield Post(
                record_id=ids.records[place],
                text=text,
                locator=table.locator(number),
                line=number,
                part=_part(table, column) if len(columns.open) > 1 or columns.own else "",
                subject=_question(table, column),
                title=False,
                author=author,
                date=date,
                reason=reason,
                rating=marked[column][place] if column in marked else "",
            )


def _question(table: Table, column: int) -> str:
    """The header; one that only asks why says what it is about with the question before it."""
    header = table.headers[column]
    before = table.headers[column - 1] if column else ""
    if table.asked and "?" not in header:
        return table.asked
    if "?" in before and _FOLLOW_UP.fullmatch(normalise(header)):
        return f"{before} {header}"
    return header


def _part(table: Table, column: int) -> str:
    short = table.names[column][0]
    return (
        short if len(table.names[column]) > 1 and len(short) <= _SHORT else f"column-{column + 1}"
    )


def _silent(table: Table, columns: _Columns) -> Iterator[Passage]:
    for place, (number, cells) in enumerate(table.rows):
        if columns.answers(place, cells):
            continue
        text = _shown(table, (number, cells))
        yield Passage(
            text=text,
            locator=table.locator(number),
            reason=NO_OPEN_ANSWER if text else EMPTY,
            lines=(number, number),
        )


def _described(table: Table, columns: _Columns, people: Sequence[Author]) -> tuple[Author, ...]:
    """Respondents who are known and ticked something, but wrote nothing here."""
    return tuple(
        author
        for place, (author, (_, cells)) in enumerate(zip(people, table.rows, strict=True))
        if author.attributes
        and (author.id or author.email or " " in author.name)
        and not columns.answers(place, cells)
    )


def _shown(table: Table, row: Row) -> str:
    said = (
        f"{header}: {cell}" for header, cell in zip(table.headers, row[1], strict=True) if cell
    )
    return "; ".join(said)[:_SHOWN]


def _describe(table: Table, columns: _Columns) -> Iterator[tuple[str, str]]:
    for name, chosen in (
        ("open questions", columns.open),
        ("closed questions", columns.closed),
        ("unused columns", columns.unused),
    ):
        if chosen:
            yield name, "; ".join(table.headers[column] for column in chosen)


def _unique(headers: Sequence[str]) -> list[str]:
    """Repeated headers get a number, so that no attribute hides another."""
    seen: dict[str, int] = {}
    result = []
    for header in headers:
        short = header[:80]
        seen[short] = seen.get(short, 0) + 1
        result.append(short if seen[short] == 1 else f"{short[:74]} ({seen[short]})")
    return result
