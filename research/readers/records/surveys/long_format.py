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
    personal = {question for question in answers if role(question)[0] in IDENTIFYING}
    closed = [q for q, given in answers.items() if q not in personal and _are_closed(q, given)]
    authors = _described(answers, closed=closed, personal=personal)
    reasons = dict.fromkeys(closed, CLOSED) | dict.fromkeys(personal, PERSONAL)
    kept = [said for said in document.utterances if said.question not in reasons]
    left = [said for said in document.utterances if said.question in reasons]
    return replace(
        document,
        utterances=tuple(
            replace(said, author=authors.get(_whose(said), said.author)) for said in kept
        ),
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


def _are_closed(question: str, given: Sequence[Utterance]) -> bool:
    texts = [said.text for said in given]
    judged = bool(question) and len(texts) >= _FEW and judge(question, texts).kind == "closed"
    return judged or all(map(is_plain_value, texts))


def _described(
    answers: Mapping[str, Sequence[Utterance]], *, closed: Sequence[str], personal: set[str]
) -> dict[str, Author]:
    """Everybody who answered, with the closed answers of theirs."""
    told = list(islice((q for q in closed if _tells_groups(answers[q])), _ATTRIBUTES))
    traits: dict[str, list[tuple[str, str]]] = defaultdict(list)
    for question in told:
        for said in answers[question]:
            traits[_whose(said)].append((question[:80], said.text))
    given = _personal(answers, personal)
    authors: dict[str, Author] = {}
    for said in (one for several in answers.values() for one in several):
        whose = _whose(said)
        if whose not in authors:
            author = with_given(said.writer, given.get(whose, {}))
            own = dict(pairs(*zip(*traits[whose], strict=True))) if whose in traits else {}
            authors[whose] = replace(author, attributes=(*author.attributes, *own.items()))
    return authors


def _tells_groups(given: Sequence[Utterance]) -> bool:
    texts = [said.text for said in given]
    return len(set(texts)) <= _OPTIONS and not tells_one_person(texts)


def _personal(
    answers: Mapping[str, Sequence[Utterance]], personal: set[str]
) -> dict[str, dict[str, str]]:
    found: dict[str, dict[str, str]] = defaultdict(dict)
    for question in sorted(personal):
        for said in answers[question]:
            found[_whose(said)].setdefault(role(question)[0], said.text)
    return found
