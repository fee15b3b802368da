"""People whom one file lists and others name by their ids alone."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from pathlib import PurePosixPath
from typing import Final, Literal

from research.model import Role
from research.readers.document import Author, Document, Listed, Utterance

_ASKING: Final = frozenset({
    "contact", "contacts", "customer", "customers", "requester", "requesters", "visitors", "clients",
})  # fmt: skip
_ANSWERING: Final = frozenset({
    "agent", "agents", "staff", "admin", "admins", "operators", "teammates", "assignees",
})  # fmt: skip
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
        one.author.id.casefold(): replace(one, role=one.role or sides[name])
        for name, people in near.items()
        for one in people
    }
    if not known:
        return document
    told = tuple(_told(one, known) for one in document.utterances)
    if all(new is old for new, old in zip(told, document.utterances, strict=True)):
        return document
    return replace(document, utterances=told)


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
    listed, company = known.get(author.id.casefold()), known.get(author.account.casefold())
    if listed is None and company is None:
        return utterance
    made = _filled(author, listed.author) if listed else author
    if company := company or known.get(made.account.casefold()):
        made = replace(made, account=company.author.name or made.account)
    role = utterance.role
    if listed and listed.role and role != "bot":
        role = listed.role
    return replace(utterance, author=made, role=role)


def _filled(author: Author, listed: Author) -> Author:
    """What the record itself says goes before the list."""
    return Author(
        id=author.id,
        email=author.email or listed.email,
        name=author.name or listed.name,
        account=author.account or listed.account,
        attributes=author.attributes or listed.attributes,
    )
