"""Questions of a survey whose headers are ids, looked up in the form that another file holds."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import PurePosixPath
from typing import Final

from research.readers.document import Author, Document, Utterance
from research.readers.records.authorship.authors import IDENTIFYING, with_given
from research.readers.records.surveys.codebooks import ASKED, VARIABLE
from research.readers.records.tables.columns import role

_LONGEST: Final = 80
_DOUBTFUL: Final = ""
"""Stands for an id that two forms of one folder explain differently."""
_GROUP: Final = re.compile(r"^(?:[\w-]+[/.])+(?=[\w-]+$)")


def with_questions(documents: Mapping[str, Document]) -> dict[str, Document]:
    """The surveys with the questions of any form of the study in place of ids.

    An id that two forms explain differently means what the form in the survey's own folder says, else it stays an id.
    Names of variables in a data file count in its folder only.
    """
    asked, beside = (_named(documents, sign) for sign in (ASKED, VARIABLE))
    if not (asked or beside):
        return dict(documents)
    told: dict[str, Mapping[str, str]] = {}
    for name in documents:
        folder = _folder(name)
        if folder not in told:
            told[folder] = _of(asked, folder) | _of(beside, folder, own=True)
    return {
        name: replace(
            document,
            utterances=tuple(_labelled(said, told[_folder(name)]) for said in document.utterances),
        )
        for name, document in documents.items()
    }


def _named(documents: Mapping[str, Document], sign: str) -> dict[str, dict[str, str]]:
    """What each id stands for in the forms of each folder."""
    found: dict[str, dict[str, str]] = defaultdict(dict)
    for file, document in documents.items():
        for name, said in document.header:
            if name.startswith(sign):
                places = found[name.removeprefix(sign)]
                before = places.setdefault(_folder(file), said)
                places[_folder(file)] = said if said == before else _DOUBTFUL
    return found


def _of(
    named: Mapping[str, Mapping[str, str]], folder: str, *, own: bool = False
) -> dict[str, str]:
    """What ids stand for in a folder: what its own forms say, else what all others agree on, unless `own` ones alone count."""
    told = {
        name: places[folder] if folder in places else next(iter(places.values()))
        for name, places in named.items()
        if folder in places or (not own and len(set(places.values())) == 1)
    }
    return {name: said for name, said in told.items() if said != _DOUBTFUL}


def _folder(file: str) -> str:
    return str(PurePosixPath(file).parent)


def _labelled(said: Utterance, asked: Mapping[str, str]) -> Utterance:
    author = _described(said.author, asked) if said.author else None
    return replace(said, question=_wording(said.question, asked), author=author)


def _wording(name: str, asked: Mapping[str, str]) -> str:
    """What was asked under a name, before which its group may stand: `home/q_water`."""
    return asked.get(name) or asked.get(_GROUP.sub("", name)) or name


def _described(author: Author, asked: Mapping[str, str]) -> Author:
    """The author with readable attributes; what the form asked for as a name is one."""
    given = {role(asked[name])[0]: value for name, value in author.attributes if name in asked}
    author = with_given(
        author, {what: v for what, v in given.items() if what in IDENTIFYING and v}
    )
    return replace(author, attributes=tuple(_attributes(author, asked)))


def _attributes(author: Author, asked: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    for name, value in author.attributes:
        question = _wording(name, asked)
        if role(question)[0] in IDENTIFYING and question != name:
            continue
        yield question[:_LONGEST], value[:_LONGEST]
