"""A sheet with a question per row and a respondent per column, turned the usual way round."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from research.readers.records.tables.columns import known, normalise, title
from research.readers.records.tables.edges import is_value
from research.readers.records.tables.kinds import is_question
from research.readers.records.tables.table import Table
from research.readers.transcript.labelling.roles import looks_like_name

_QUESTION = re.compile(
    r"questions?|fragen?|preguntas?|perguntas?|domand[ae]|vra(ag|gen)|item|prompt"
)
_PERSON = re.compile(
    r"(respondents?|participants?|interviewees?|persons?|users?|customers?|subjects?|teilnehmer(in)?|"
    r"befragte[rn]?|participante|encuestado|répondant|utilisateur|partecipante|deelnemer|"
    r"respondente|tn|p|r|u) ?\d{1,4}"
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
_ANSWER = re.compile(
    r"answers?|responses?|antwort(en)?|respuestas?|respostas?|réponses?|rispost[ae]|antwoord(en)?"
)
_CORNER = re.compile(
    r"column \d+|tasks?|themes?|thema|themen|subthemes?|categor(?:y|ies)|codes?|areas?|sections?|aspects?|participants?|respondents?|teilnehmer(in)?|testers?|topic|"
)
_FEWEST_PEOPLE = 2
_FEWEST_ASKED, _WORDS = 2, 3
_MOST_NAMES = 3
_MOST_ASKED = 100
"""Questions of one person; a list of more is of another kind."""


def turn_round(table: Table) -> Table:
    """One row per respondent when the headers say *Question, Respondent 1, …* or *Question, Answer*.

    Any other table is returned as it is. A respondent is found under the column of the sheet; a
    question that stands twice stays two columns.
    """
    table, said = _bare(table)
    if is_turned(table.headers) or _is_grid(table):
        named: tuple[str, ...] = ("Respondent ID", _ABOUT) if any(said) else ("Respondent ID",)
    elif _has_named_people(table):
        named = ("Name",)
    elif _is_one_persons(table):
        named = ()  # the head of the only column of answers is nobody's name
    else:
        return table
    headers = (*named, *(title(cells[0]) for _, cells in table.rows))
    rows = [
        (
            number,
            [
                *(table.headers[number - 1], said[number - 1])[: len(named)],
                *(cells[number - 1] for _, cells in table.rows),
            ],
        )
        for number in range(2, len(table.headers) + 1)
    ]
    return replace(
        table,
        headers=headers,
        names=tuple((header,) for header in headers),
        rows=rows,
        before=f"{table.before.removesuffix('row ')}column ",
        survey=True,
    )


def _bare(table: Table) -> tuple[Table, tuple[str, ...]]:
    """Only the questions and the respondents under their codes, and what else their heads say.

    Beside the questions may stand their type, number or section, behind the respondents a summary;
    a head may say more than the code: `P1 (nurse, 34)`. Any other table is returned as it is.
    """
    told = [_coded(header) for header in table.headers]
    first = next((place for place, (code, _) in enumerate(told) if code), 0)
    end = next((place for place in range(first, len(told)) if not told[place][0]), len(told))
    people = [code.casefold() for code, _ in told[first:end]]
    plain = [
        header for header, (code, _) in zip(table.headers, told, strict=True) if header == code
    ]
    alone = first == 1 and len(plain) == len(told) - 1
    few = first <= _MOST_BESIDE and len(told) - end <= _MOST_BESIDE
    if alone or not first or not few or len(people) < _FEWEST_PEOPLE:
        return table, ("",) * len(told)
    asked = max(range(first), key=lambda column: (_asking(table, column), -column))
    if len(set(people)) < len(people) or not (
        _asking(table, asked) or (first == 1 and _is_wordy(table, range(first, end)))
    ):
        return table, ("",) * len(told)
    kept = (asked, *range(first, end))
    headers = (table.headers[asked], *(code for code, _ in told[first:end]))
    turned = replace(
        table,
        headers=headers,
        names=tuple((header,) for header in headers),
        rows=[(number, [cells[c] for c in kept]) for number, cells in table.rows],
    )
    return turned, ("", *(said for _, said in told[first:end]))


def _coded(header: str) -> tuple[str, str]:
    """A participant's code at the beginning of a head, and what describes them; names do not."""
    found = _BESIDE.fullmatch(header.strip())
    code = found["code"] if found else header.strip()
    if not _PERSON.fullmatch(normalise(code)):
        return "", ""
    said = (found["inside"] or found["behind"]).strip() if found else ""
    return code, "" if looks_like_name(said) else said


def _asking(table: Table, column: int) -> int:
    """How many of a column's cells ask; one headed as questions goes before."""
    headed = bool(_QUESTION.fullmatch(normalise(table.headers[column])))
    return (len(table.rows) if headed else 0) + sum(map(is_question, table.column(column)))


def is_turned(headers: Sequence[str]) -> bool:
    """Whether headers are those of questions beside a column for each respondent."""
    first, *people = [normalise(header) for header in headers] or [""]
    if not _QUESTION.fullmatch(first) or len(set(people)) < max(_FEWEST_PEOPLE, len(people)):
        return False
    lettered = {found["what"] if (found := _LETTERED.fullmatch(one)) else "" for one in people}
    return all(map(_PERSON.fullmatch, people)) or (len(lettered) == 1 and "" not in lettered)


def _is_grid(table: Table) -> bool:
    """Whether participants' codes head all columns but the first, which asks."""
    first, *people = map(normalise, table.headers or ("",))
    asking = sum(cells[0].strip().endswith("?") for _, cells in table.rows if cells)
    if first and not _CORNER.fullmatch(first) and asking < _FEWEST_ASKED:
        return False
    coded = len(set(people)) == len(people) >= _FEWEST_PEOPLE and all(
        map(_PERSON.fullmatch, people)
    )
    return coded and (asking > 0 or _is_wordy(table, range(1, len(table.headers))))


def _is_wordy(table: Table, columns: range) -> bool:
    """Whether words stand below the codes, themes beside them: P1 may as well be a page or a priority."""
    filled = [
        cell for _, cells in table.rows for cell in map(cells.__getitem__, columns) if cell.strip()
    ]
    return len(table.rows) > 1 and sum(len(c.split()) for c in filled) >= _WORDS * len(filled) > 0


def is_persons_code(name: str) -> bool:
    """Whether a sheet or column is called after one participant: P01, Participant 3."""
    return bool(_PERSON.fullmatch(normalise(name)))


def _has_named_people(table: Table) -> bool:
    """Whether the columns beside the questions are headed by people's names: Nele, Tom, jon_72."""
    first, *people = table.headers or ("",)
    if (
        not _QUESTION.fullmatch(normalise(first))
        or len(set(people)) < max(_FEWEST_PEOPLE, len(people))
        or len(table.rows) > _MOST_ASKED
    ):
        return False
    asked = [cells[0].strip() for _, cells in table.rows]
    marked = sum(question.endswith("?") for question in asked)
    if any(known(one) or len(one.split()) > _MOST_NAMES for one in people):
        return False
    if all(map(looks_like_name, people)) and 2 * marked >= len(asked) > 0:
        return True
    # A tester's screen name is a token, and facts of the testers stand among the questions.
    tokens = all(" " not in one and not is_value(one) for one in people)
    return tokens and sum(map(is_question, asked)) >= _FEWEST_ASKED and _all_write(table)


def _all_write(table: Table) -> bool:
    """Whether something of several words stands in every column."""
    columns = range(1, len(table.headers))
    return all(any(len(c.split()) >= _WORDS for c in table.column(column)) for column in columns)


def _is_one_persons(table: Table) -> bool:
    """Whether a sheet of two columns holds what one person was asked: no question stands twice."""
    if len(table.headers) != 2 or len(table.rows) > _MOST_ASKED:  # noqa: PLR2004
        return False
    asked, answered = map(normalise, table.headers)
    if not (_QUESTION.fullmatch(asked) and _ANSWER.fullmatch(answered)):
        return False
    questions = [title(cells[0]).casefold() for _, cells in table.rows]
    marked = sum(question.endswith("?") for question in questions)
    return all(questions) and len(set(questions)) == len(questions) <= 2 * marked
