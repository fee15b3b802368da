"""Tables with a row for each answer: who, what was asked, what was answered."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import islice
from typing import Final

from research.readers.document import Author, Document, Utterance
from research.readers.records.authorship.authors import IDENTIFYING, author_key, with_given
from research.readers.records.surveys.questions import is_plain_value, judge, tells_one_person
from research.readers.records.surveys.respondents import are_respondents
from research.readers.records.tables.cells import pairs, record_ids
from research.readers.records.tables.columns import role
from research.readers.records.tables.roles import Roles
from research.readers.records.tables.table import Table
from research.readers.records.tables.tickets import read_tickets
from research.settings import Settings

CLOSED = "a closed answer, which describes who gave it"
PERSONAL = "says who answered"
_FEW: Final = 8
"""Answers; of fewer only figures and the like are taken for ticked."""
_ATTRIBUTES: Final = 24
_OPTIONS: Final = 60


def read_listed(table: Table, roles: Roles, *, settings: Settings) -> Document:
    """Open answers as texts under their question; closed ones are attributes, as in a wide table."""
    document = read_tickets(table, roles, kind="survey", settings=settings)
    document = _with_respondents(document, table, roles)
    answers: dict[str, list[Utterance]] = defaultdict(list)
    for said in document.utterances:
        answers[said.question].append(said)
    reasons = {question: _why_left_out(question, given) for question, given in answers.items()}
    authors = _described(document.utterances, answers, reasons)
    kept = [said for said in document.utterances if not reasons[said.question]]
    left = [said for said in document.utterances if reasons[said.question]]
    return replace(
        document,
        utterances=tuple(replace(said, author=authors[_whose(said)]) for said in kept),
        left_out=(*document.left_out, *(said.left_out(reasons[said.question]) for said in left)),
    )


def _with_respondents(document: Document, table: Table, roles: Roles) -> Document:
    """Whose id a record bears is the respondent, where no other column says who it was."""
    if not are_respondents(record_ids(table, roles), table, roles):
        return document
    return replace(
        document,
        utterances=tuple(
            replace(said, author=_identified(said.writer, said.record_id))
            for said in document.utterances
        ),
    )


def _whose(said: Utterance) -> str:
    """What the rows of one respondent share: who it is, else the record."""
    return (author_key(said.author) if said.author else "") or said.record_id


def _identified(author: Author, record: str) -> Author:
    known = author.id or author.email or author.name or "row-" in record
    return author if known else replace(author, id=record)


def _why_left_out(question: str, given: Sequence[Utterance]) -> str:
    """Why what was answered is no evidence: it says who answered, or was ticked."""
    texts = [said.text for said in given]
    judged = bool(question) and len(texts) >= _FEW and judge(question, texts).kind == "closed"
    if role(question)[0] in IDENTIFYING:
        return PERSONAL
    return CLOSED if judged or all(map(is_plain_value, texts)) else ""


def _described(
    said: Sequence[Utterance],
    answers: Mapping[str, Sequence[Utterance]],
    reasons: Mapping[str, str],
) -> dict[str, Author]:
    """Everybody who answered, with the closed answers of theirs."""
    closed = (q for q, why in reasons.items() if why == CLOSED and _tells_groups(answers[q]))
    told = set(islice(closed, _ATTRIBUTES))
    traits: dict[str, dict[str, str]] = defaultdict(dict)
    given: dict[str, dict[str, str]] = defaultdict(dict)
    for one in said:
        if one.question in told:
            traits[_whose(one)][one.question[:80]] = one.text
        elif reasons[one.question] == PERSONAL:
            given[_whose(one)].setdefault(role(one.question)[0], one.text)
    authors: dict[str, Author] = {}
    for one in said:
        if (whose := _whose(one)) not in authors:
            author, own = with_given(one.writer, given[whose]), traits[whose]
            own_traits = pairs([*own], [*own.values()])
            authors[whose] = replace(author, attributes=(*author.attributes, *own_traits))
    return authors


def _tells_groups(given: Sequence[Utterance]) -> bool:
    texts = [said.text for said in given]
    return len(set(texts)) <= _OPTIONS and not tells_one_person(texts)
