"""Comments in a table of their own: the records' table tells whose record each is on, and who answers.

A comment gives its record by id and its writer by name or id, and mostly nothing else. Read alone, an
export of nothing but answers looks like the words of customers who each wrote once.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from pathlib import PurePosixPath
from typing import Final

from research.model import Role
from research.readers.document import Author, Document, Utterance
from research.readers.records.authorship.authors import folded, names_of, same_person
from research.readers.records.authorship.company_signs import named_side
from research.readers.records.tables.cells import Ids
from research.readers.records.tables.columns import normalise
from research.readers.records.tables.roles import Roles
from research.readers.records.tables.table import Table
from research.text.wordings import words

_REFERENCES: Final = words("""
ticket_id ticket_number ticket ticket_nr ticketnummer vorgangsnummer case_id case_number case parent_id element_id
conversation_id issue_id issue_key noteable_iid noteable_id request_id chat_id
""")
_OWNERS: Final = words("requester customer contact reporter client caller")
"""Words of headers by which a row says itself whose record it is."""
_COVERED: Final = 0.5
"""How many of the records that comments name another file must hold, to be the one they are about."""
_SEVERAL: Final = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class _Records:
    """What the file of the records says of them."""

    owners: Mapping[str, Author]
    subjects: Mapping[str, str]
    asking: frozenset[str]
    assigned: frozenset[str]


_Met = Mapping[str, set[str]]
"""The people in whose records each writer commented."""


def are_comments(table: Table, roles: Roles, ids: Ids, *, sided: bool) -> bool:
    """Whether each row is a text on a record that another table holds; surely where a column says the sides."""
    records = roles.get("record_id", ())
    if not records or normalise(table.names[records[0]][0]) not in _REFERENCES:
        return False
    if not _OWNERS.isdisjoint(" ".join(table.flat_names).split()):
        return False
    titled = any(any(table.column(column)) for column in roles.get("subject", ()))
    return sided or ids.repeated or not titled


def with_records(documents: Mapping[str, Document]) -> dict[str, Document]:
    """The same documents; comments know whose record they are on, who answers, and what it is about.

    Args:
        documents: Those of one folder, or the sheets of one workbook, by their names.
    """
    tickets = {n: d for n, d in documents.items() if d.kind == "ticket" and d.utterances}
    if len(tickets) < _SEVERAL or not any(one.comments for one in tickets.values()):
        return dict(documents)
    known = {name: _records(one) for name, one in tickets.items() if not one.comments}
    told = dict(documents)
    for name, document in tickets.items():
        if document.comments and (about := _about(document, known.values())):
            told[name] = _told(document, about)
    return told


def with_records_beside(files: Mapping[str, Document]) -> dict[str, Document]:
    """The same files; comments know their record from another file of their own folder.

    Args:
        files: By their paths in the study.
    """
    folders: dict[str, dict[str, Document]] = defaultdict(dict)
    for path, document in files.items():
        folders[str(PurePosixPath(path).parent)][path] = document
    return {path: one for beside in folders.values() for path, one in with_records(beside).items()}


def _records(document: Document) -> _Records:
    """Owner and subject of each record, under its id and under the id of its first row."""
    first: dict[str, Utterance] = {}
    for said in document.utterances:
        first.setdefault(said.record_id, said)
    parts = {said.part: said for said in first.values() if said.part}
    told = parts | first  # a record's own id goes before another one's second
    owners = {key: said.writer for key, said in told.items()}
    subjects = {key: said.question or said.text for key, said in told.items()}
    return _Records(
        owners=owners,
        subjects=subjects,
        asking=frozenset(name for one in owners.values() for name in names_of(one)),
        assigned=frozenset(map(folded, document.assigned)),
    )


def _about(document: Document, known: Iterable[_Records]) -> _Records | None:
    """The records that the comments are on."""
    named = {one.record_id for one in document.utterances}
    held = [(len(named & one.owners.keys()), one) for one in known]
    most, found = max(held, key=lambda pair: pair[0], default=(0, None))
    return found if most >= _COVERED * len(named) else None


def _told(document: Document, about: _Records) -> Document:
    guessed = document.comments == "unsided"
    met: dict[str, set[str]] = defaultdict(set)
    for said in document.utterances:
        owner = min(names_of(about.owners.get(said.record_id, Author())), default=said.record_id)
        for name in names_of(said.writer):
            met[name].add(owner)
    told = tuple(_one(said, about, met, guessed=guessed) for said in document.utterances)
    return replace(document, utterances=told)


def _one(said: Utterance, about: _Records, met: _Met, *, guessed: bool) -> Utterance:
    owner = about.owners.get(said.record_id)
    author = said.writer
    if owner is None:  # who wrote first of those that are here need not have asked
        return replace(said, role=_side(said, author, about, met)) if guessed else said
    said = replace(said, question=said.question or about.subjects[said.record_id])
    own = same_person(author, owner)
    if not guessed:
        nameless = said.role == "participant" and author == Author()
        return replace(said, author=owner) if own or nameless else said
    if own:
        return replace(said, author=owner, role="participant")
    return replace(said, role=_side(said, author, about, met))


def _side(said: Utterance, author: Author, about: _Records, met: _Met) -> Role:
    """Of somebody whose record it is not."""
    if said.role == "bot" or (side := named_side(author.name)) == "bot":
        return "bot"
    names = names_of(author)
    if side or said.role == "agent" or not names.isdisjoint(about.assigned):
        return "agent"
    if not names.isdisjoint(about.asking):
        return "participant"
    helped = {one for name in names for one in met[name]}
    return "agent" if len(helped) >= _SEVERAL else "unknown"
