"""Sheets with a question or a task per row and a column, or several, per respondent, turned the usual way round."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Final

from research.readers.records.tables.columns import normalise, title
from research.readers.records.tables.table import Table, mean_words, written
from research.readers.transcript.labelling.roles import looks_like_name
from research.readers.transcript.layouts.column_names import QUESTION
from research.text.codes import RESPONDENTS, code_pattern
from research.text.wordings import words

_QUESTION: Final = QUESTION | words("item prompt")
_PERSON = re.compile(
    code_pattern(RESPONDENTS, "persons?|users?|customers?|subjects?|utilisateur|r|u")
)
"""In a header as `normalise` leaves it, with one space for whatever parts its words."""
_LETTERED = re.compile(r"(?P<what>[^\W\d]{3,20}) (?:[a-z]|\d{1,3})")
"""Student A, Student B: any word, told apart by a letter or number."""
_BESIDE = re.compile(
    r"(?P<code>[^\W\d]{1,14}[ #._-]?\d{1,4})(?:\s?\((?P<inside>[^()]{1,60})\)|(?:\s?[:,|–—]|\s-)\s(?P<behind>.{1,60}))"
)
_ABOUT = "About"
"""Heads the column of what describes a respondent beside the code."""
_MOST_BESIDE = 3
"""Columns before and behind the respondents'."""
_CORNER = re.compile(
    r"column \d+|tasks?|themes?|thema|themen|subthemes?|categor(?:y|ies)|codes?|areas?|sections?|aspects?|participants?|respondents?|teilnehmer(in)?|testers?|topic|"
)
_FEWEST_PEOPLE = 2
_FEWEST_ASKED, _WORDS = 2, 3
_FEWEST_MARKED, _LONGEST_MARK = 3, 3
_MOST_ASKED = 100
"""Questions of one person; a list of more is of another kind."""


def turn_round(table: Table) -> Table:
    """One row per respondent when the headers say *Question, Respondent 1, …*.

    Any other table is returned as it is. A respondent is found under the column of the sheet; a
    question that stands twice stays two columns.
    """
    asked, people = _grid(table)
    named = ("Respondent ID", _ABOUT)[: 1 + any(said for _, said in people.values())]
    if not people:
        return table
    headers = (*named, *(title(cells[asked]) for _, cells in table.rows))
    rows = [
        (place + 1, [*told[: len(named)], *table.column(place)]) for place, told in people.items()
    ]
    before = f"{table.before.removesuffix('row ')}column "
    return table.reshaped(headers, rows, before=before, survey=True)


def _grid(table: Table) -> tuple[int, Mapping[int, tuple[str, str]]]:
    """The column of the questions, and those of the respondents with their codes and what else their heads say.

    Beside the questions may stand their type, number or section, behind the respondents a summary;
    a head may say more than the code: `P1 (nurse, 34)`. No respondents where it is no such sheet.
    """
    if is_turned(table.headers):
        return 0, {place: (head, "") for place, head in enumerate(table.headers) if place}
    heads = enumerate(map(_coded, table.headers))
    people = {place: told for place, told in heads if told is not None}
    first, last = min(people, default=0), max(people, default=0)
    beside = max(first, len(table.headers) - 1 - last)
    in_a_row = len(people) == last - first + 1
    if not 0 < first <= beside <= _MOST_BESIDE or not in_a_row:
        return 0, {}
    asked = max(range(first), key=lambda column: (_asking(table, column), -column))
    asking = _asking(table, asked)
    themes = first == 1 and _CORNER.fullmatch(table.flat_headers[0])
    sure = asking >= _FEWEST_ASKED or (themes and (asking or _is_wordy(table, people)))
    return asked, people if sure and _several_of(code for code, _ in people.values()) else {}


def _several_of(people: Iterable[str]) -> bool:
    """Whether several people are named, each once."""
    told = [one.casefold() for one in people]
    return len(told) == len(set(told)) >= _FEWEST_PEOPLE


def _coded(header: str) -> tuple[str, str] | None:
    """A participant's code at the beginning of a head, and what describes them; names do not."""
    found = _BESIDE.fullmatch(header.strip())
    code = found["code"] if found else header.strip()
    said = (found["inside"] or found["behind"]).strip() if found else ""
    return (code, "" if looks_like_name(said) else said) if is_persons_code(code) else None


def _asking(table: Table, column: int) -> int:
    """How many of a column's cells ask, all where it is headed as questions."""
    headed = table.flat_headers[column] in _QUESTION
    return sum(headed or cell.strip().endswith("?") for cell in table.column(column))


def is_turned(headers: Sequence[str]) -> bool:
    """Whether headers are those of questions beside a column for each respondent."""
    first, *people = [normalise(header) for header in headers] or [""]
    if first not in _QUESTION or not _several_of(people):
        return False
    lettered = {found["what"] if (found := _LETTERED.fullmatch(one)) else "" for one in people}
    return all(map(_PERSON.fullmatch, people)) or (len(lettered) == 1 and "" not in lettered)


def _is_wordy(table: Table, columns: Iterable[int]) -> bool:
    """Whether words stand below the codes, themes beside them: P1 may as well be a page or a priority."""
    cells = [cell for column in columns for cell in table.column(column)]
    return len(table.rows) > 1 and mean_words(cells) >= _WORDS


def marks_people(table: Table) -> bool:
    """Whether participants' columns hold marks alone, beside what somebody saw: who missed the icon."""
    people = [place for place, head in enumerate(table.flat_headers) if _PERSON.fullmatch(head)]
    cells = written(cell for place in people for cell in table.column(place))
    short = all(len(cell) <= _LONGEST_MARK and " " not in cell for cell in cells)
    return len(people) >= _FEWEST_MARKED and bool(cells) and short


def is_persons_code(name: str) -> bool:
    """Whether a sheet or column is called after one participant: P01, Participant 3."""
    return bool(_PERSON.fullmatch(normalise(name)))
