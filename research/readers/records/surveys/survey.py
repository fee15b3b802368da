"""Tables of survey responses: one row is one respondent, one column one question."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from research.readers.document import Author, Document, Passage
from research.readers.records.posts import EMPTY, Post, compose
from research.readers.records.surveys.asking import asks
from research.readers.records.surveys.missing import without_missing
from research.readers.records.surveys.questions import Column, judge, tells_one_person
from research.readers.records.surveys.respondents import respondents
from research.readers.records.surveys.ticked import Own, own_words, shared_options
from research.readers.records.surveys.trials import TRIAL, only_trial, why_trials, without_rows
from research.readers.records.tables.cells import date_warnings, dates, record_ids
from research.readers.records.tables.columns import DEMOGRAPHICS, normalise
from research.readers.records.tables.header_words import is_plain_notes
from research.readers.records.tables.ratings import marks_for
from research.readers.records.tables.roles import Roles
from research.readers.records.tables.table import Table, mean_words, written
from research.readers.transcript.layouts.column_names import COMMENTS
from research.settings import Settings
from research.text.wordings import words

NO_OPEN_ANSWER = "no open answer: closed answers only"
OPEN, CLOSED, UNUSED = "open question", "closed question", "unused column"
_NEVER = (
    "record_id", "author_id", "email", "name", "account", "date", "ignore", "staff", "hidden", "visible", "reply",
)  # fmt: skip
_ATTRIBUTES = 24
_ATTRIBUTE_OPTIONS = 60
_SHOWN = 300
_SHORT = 20
_BRIEF = 8
_SEVERAL_WORDS = 1.5
"""Of a comment on average, as marks have not."""
_IDS = words("id uuid guid token key hash")
_FOLLOW_UP = re.compile(
    r"(?:(?:and|und|en|et|y|e|och|og) )?(?:why|warum|wieso|weshalb|waarom|pourquoi|por ?qu[eêé]|perché|varför|hvorfor|dlaczego|proč|почему|neden)"
    r"(?: (?:or why )?not| nicht| niet| no| is that)?|(please )?(explain|specify|describe|elaborate)( your answer)?|"
    r"begründung|toelichting|justifique|expliquez|other( please specify)?|comments?|if (so|yes|no|not) .{1,40}|tell us more"
)
_NUMBER = re.compile(r"^(?:q|question )?\d{1,3}[a-z]? ")


@dataclass(frozen=True, slots=True, kw_only=True)
class _Columns:
    """Which columns are evidence, which describe the person, and which are neither."""

    open: tuple[int, ...]
    closed: tuple[int, ...]
    unused: tuple[int, ...]
    why: Mapping[int, str]
    """Why each is what it is."""
    own: Own = field(default_factory=dict)
    """What stood among ticked options, in somebody's own words."""

    def answers(self, place: int, cells: Sequence[str]) -> list[tuple[int, str]]:
        """What a row holds in its respondent's words, by column."""
        said = [(column, cells[column]) for column in self.open if cells[column].strip()]
        ticked = (column for column in self.closed if (place, column) in self.own)
        return said + [(column, self.own[place, column]) for column in ticked]


def read_survey(table: Table, roles: Roles, *, settings: Settings) -> Document:
    """Open answers as texts under their question, closed ones as the respondent's attributes."""
    table = without_missing(table)
    trials = why_trials(table)
    answered = without_rows(table, trials)
    columns = _sort_columns(answered, roles, settings=settings)
    table, own = own_words(table, columns.closed)
    columns = replace(columns, own=own)
    found = dates(table, roles, dayfirst=settings.tickets.dayfirst)
    people = respondents(table, roles, columns.closed)
    who = list(zip(people, found.values, trials, strict=True))
    document = compose(_posts(table, roles, columns, who), format_=table.format, kind="survey")
    warnings = tuple(date_warnings(found, dayfirst=settings.tickets.dayfirst))
    if not columns.open:
        warnings += ("no open question was found; name one in [tickets] evidence if there is one",)
    return replace(
        document,
        left_out=(*document.left_out, *_silent(table, columns)),
        header=tuple(_describe(table, columns)),
        described=_described(table, columns, people),
        warnings=warnings,
    )


def _sort_columns(table: Table, roles: Roles, *, settings: Settings) -> _Columns:
    never = {column: role for role in _NEVER for column in roles.get(role, ())}
    judged = {
        column: judge(_asked_as(table, column), table.column(column))
        for column in range(len(table.headers))
        if column not in never
    }
    why = {column: found.why for column, found in judged.items()}
    why |= {column: f"taken as {role.replace('_', ' ')}" for column, role in never.items()}
    open_ = table.named(settings.tickets.evidence)
    why |= dict.fromkeys(open_, "named in [tickets] evidence")
    if not open_:
        wanted = settings.tickets.columns
        texts = table.named(header for header, role in wanted.items() if role == "text")
        shut = table.named(header for header, role in wanted.items() if role == "attribute")
        why |= dict.fromkeys((*texts, *shut), "named in [tickets.columns]")
        open_ = _open_columns(table, roles, judged)
        picked = shared_options(table, open_, [c for c in judged if judged[c].kind == "closed"])
        open_ = tuple(sorted({*texts, *open_}.difference(shut, picked.difference(texts))))
    if not open_:
        open_ = tuple(column for column, found in judged.items() if found.doubtful)
        why |= {
            column: f"doubtful, as no column is clearly open: {why[column]}" for column in open_
        }
    if not open_:
        open_ = _comment_columns(table, judged)
    closed = _attribute_columns(table, roles, judged, set(open_))
    used = {*open_, *closed}
    unused = tuple(c for c in judged if c not in used)
    return _Columns(open=open_, closed=closed, unused=unused, why=why)


def _asked_as(table: Table, column: int) -> str:
    """The header, behind a short name that says of an answer what it does not: Open-Ended Response."""
    short = table.names[column][0]
    return f"{short}: {table.headers[column]}" if asks(short) == "view" else table.headers[column]


def _open_columns(table: Table, roles: Roles, judged: Mapping[int, Column]) -> tuple[int, ...]:
    """Those that are judged so, and long ones called comment; not a clerk's notes beside them."""
    named = roles.get("text", ())
    found = tuple(
        column
        for column, answers in judged.items()
        if answers.kind == "open" or (column in named and answers.lengthy)
    )
    return tuple(c for c in found if not is_plain_notes(table.flat_headers[c])) or found


def _comment_columns(table: Table, judged: Mapping[int, Column]) -> tuple[int, ...]:
    """Where no column has words of its own: comments, which nobody ticks, though many said the same."""
    called = (c for c in table.called(COMMENTS) if c in judged)
    return tuple(c for c in called if mean_words(table.column(c)) >= _SEVERAL_WORDS)


def _attribute_columns(
    table: Table, roles: Roles, judged: Mapping[int, Column], taken: set[int]
) -> tuple[int, ...]:
    """Closed columns that tell people apart: declared and demographic ones first, then in order."""
    described = set(roles.get("attribute", ()))

    def weight(column: int) -> tuple[bool, int]:
        head = table.flat_headers[column].split()
        plain = len(head) <= _BRIEF and not DEMOGRAPHICS.isdisjoint(head)
        return not (plain or column in described), column

    candidates = [
        column
        for column, found in judged.items()
        if column not in taken
        and found.kind == "closed"
        and not found.lengthy
        and 1 <= found.distinct <= _ATTRIBUTE_OPTIONS
        and (column in described or _tells_groups(table, column, found))
    ]
    return tuple(sorted(sorted(candidates, key=weight)[:_ATTRIBUTES]))


def _tells_groups(table: Table, column: int, answers: Column) -> bool:
    """Whether not all say the same, and not each something else, by what stands there or is called an id."""
    filled = written(table.column(column))
    called = not _IDS.isdisjoint(table.flat_headers[column].split()[-1:])
    alone = len(filled) > 1 and len(set(filled)) == len(filled)
    differ = answers.distinct > 1 or answers.filled < len(table.rows)
    return differ and not tells_one_person(filled) and not (alone and called)


def _posts(
    table: Table, roles: Roles, columns: _Columns, who: Sequence[tuple[Author, str, str]]
) -> Iterator[Post]:
    ids = record_ids(table, roles)
    marked = {column: marks_for(table, roles, column) for column in columns.open}
    for place, (number, cells) in enumerate(table.rows):
        author, date, reason = who[place]
        answers = columns.answers(place, cells)
        reason = reason or (TRIAL if only_trial([text for _, text in answers]) else "")
        for column, text in answers:
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
    asks_why = _FOLLOW_UP.fullmatch(_NUMBER.sub("", normalise(header)))
    return f"{before} {header}" if "?" in before and asks_why else header


def _part(table: Table, column: int) -> str:
    short, *longer = table.names[column]
    return short if longer and len(short) <= _SHORT else f"column-{column + 1}"


def _silent(table: Table, columns: _Columns) -> Iterator[Passage]:
    for place, (number, cells) in enumerate(table.rows):
        if not columns.answers(place, cells):
            pairs = zip(table.headers, cells, strict=True)
            text = "; ".join(f"{header}: {cell}" for header, cell in pairs if cell)[:_SHOWN]
            yield table.passage(number, text, NO_OPEN_ANSWER if text else EMPTY)


def _described(table: Table, columns: _Columns, people: Sequence[Author]) -> tuple[Author, ...]:
    """Respondents who are known and ticked something, but wrote nothing here."""
    return tuple(
        author
        for place, (author, (_, cells)) in enumerate(zip(people, table.rows, strict=True))
        if author.attributes
        and (author.id or author.email or " " in author.name)
        and not columns.answers(place, cells)
    )


def _describe(table: Table, columns: _Columns) -> Iterator[tuple[str, str]]:
    """How each column was taken, and why."""
    taken = dict.fromkeys(columns.open, OPEN) | dict.fromkeys(columns.closed, CLOSED)
    for column, header in enumerate(table.headers):
        yield taken.get(column, UNUSED), f"{header} – {columns.why[column]}"
