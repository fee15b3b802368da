"""Names, addresses and companies from a list of people, added to authors that other files give by id only."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from pathlib import PurePosixPath
from typing import Final, Literal

from research.model import Role
from research.people.mention import id_key, name_key
from research.readers.document import Author, Document, Listed, Utterance
from research.readers.records.tables.cells import TOKEN
from research.speakers.labels import canonical

_ASKING: Final = frozenset({
    "contact", "contacts", "customer", "customers", "requester", "requesters", "visitors", "clients",
})  # fmt: skip
_ANSWERING: Final = frozenset({
    "agent", "agents", "staff", "admin", "admins", "operators", "teammates", "assignees",
})  # fmt: skip
_PARTS: Final = re.compile(r"[\W_]+")
_USERS: Final = frozenset({"user", "users"})


def with_listed(
    document: Document, *, file_id: str, lists: Mapping[str, Sequence[Listed]]
) -> Document:
    """The records with the names, addresses and companies behind their authors' ids.

    Args:
        document: Of the file; a transcript stays as it is.
        file_id: Its path in the study.
        lists: What the lists hold, by the path of their file, or of the sheet below its workbook.
            A list is about the files of its own folder and of those below it, a sheet about its workbook.
    """
    folders = {file_id, *map(str, PurePosixPath(file_id).parents)}
    near = {n: people for n, people in lists.items() if str(PurePosixPath(n).parent) in folders}
    sides = _sides(near)
    known = {
        id_key(one.author.id): replace(one, role=one.role or sides.get(name, ""))
        for name, people in lists.items()
        for one in people
        if one.author.id and (name in near or (one.participant and _is_token(one.author.id)))
    }
    if document.kind in {"", "interview"} and not document.cited:
        everybody = [o.author for people in lists.values() for o in people if o.participant]
        return _heard(document, file_id, everybody) if everybody else document
    if not known:
        return document
    told = tuple(_told(one, known) for one in document.utterances)
    if all(new is old for new, old in zip(told, document.utterances, strict=True)):
        return document
    return replace(document, utterances=told)


def _heard(document: Document, file_id: str, listed: Sequence[Author]) -> Document:
    """The talk with what a list says of whoever speaks: by their label, or by a file or sheet called so."""
    by_label = {key: one for one in listed for key in (canonical(one.id), _full(one.name)) if key}
    stem = PurePosixPath(file_id).stem
    owners = {
        session: _owner(session or stem, listed)
        for session in {said.session for said in document.utterances}
    }
    told = []
    for said in document.utterances:
        author = by_label.get(canonical(said.speaker)) or owners[said.session]
        told.append(replace(said, author=author) if author and not said.author else said)
    return replace(document, utterances=tuple(told))


def _full(name: str) -> str:
    return name_key(name) if " " in name.strip() else ""


def _owner(name: str, listed: Sequence[Author]) -> Author | None:
    """Whose id, or full name, the name of a file or sheet gives; it must be one person's."""
    name = _spaced(name)
    found = [
        one
        for one in listed
        if (_is_token(one.id) and _spaced(one.id) in name)
        or (_full(one.name) and _spaced(one.name) in name)
    ]
    return found[0] if len(found) == 1 else None


def _spaced(name: str) -> str:
    return f" {' '.join(_PARTS.split(name.casefold()))} "


def _is_token(id_: str) -> bool:
    """Whether a study gave the id: it is no number that two systems give by accident."""
    return bool(TOKEN.fullmatch(id_))


def _sides(names: Iterable[str]) -> Mapping[str, Role | Literal[""]]:
    """Whom a list holds by its name; "users" are the desk's where contacts have a list of their own."""
    stems = {name: set(re.findall("[a-z]+", PurePosixPath(name).stem.lower())) for name in names}
    apart = any(stem & _ASKING for stem in stems.values())
    sides: dict[str, Role | Literal[""]] = {}
    for name, stem in stems.items():
        ours = bool(stem & _ANSWERING) or (apart and bool(stem & _USERS))
        sides[name] = "agent" if ours else "participant" if stem & _ASKING else ""
    return sides


def _told(utterance: Utterance, known: Mapping[str, Listed]) -> Utterance:
    author = utterance.author
    if author is None or not author.id:
        return utterance
    listed, company = known.get(id_key(author.id)), known.get(id_key(author.account))
    if listed is None and company is None:
        return utterance
    made = _filled(author, listed.author) if listed else author
    if company := company or known.get(id_key(made.account)):
        made = replace(made, account=company.author.name or made.account)
    role = utterance.role
    if listed and listed.role and role != "bot":
        role = listed.role
    return replace(utterance, author=made, role=role)


def _filled(author: Author, listed: Author) -> Author:
    """What the record itself says goes before the list."""
    told = {name for name, _ in author.attributes}
    return Author(
        id=author.id,
        email=author.email or listed.email,
        name=author.name or listed.name,
        account=author.account or listed.account,
        attributes=(*author.attributes, *(p for p in listed.attributes if p[0] not in told)),
    )
