"""Responses whose questions are ids, read with the form that stands in a file of its own."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Final

from research.readers.document import Author, Document, Utterance
from research.readers.records.authorship.authors import IDENTIFYING, with_given
from research.readers.records.surveys.definitions import ASKED, LABEL
from research.readers.records.tables.columns import role

_LONGEST: Final = 80


def with_labels(documents: Mapping[str, Document]) -> dict[str, Document]:
    """The surveys with the questions, and the choices, of any form of the study in place of ids."""
    labels, asked = _named(documents, LABEL), _named(documents, ASKED)
    if not labels and not asked:
        return dict(documents)
    asked = asked | labels
    return {
        name: replace(
            document,
            utterances=tuple(_labelled(said, asked, labels) for said in document.utterances),
        )
        for name, document in documents.items()
    }


def _named(documents: Mapping[str, Document], sign: str) -> dict[str, str]:
    return {
        name.removeprefix(sign): said
        for document in documents.values()
        for name, said in document.header
        if name.startswith(sign)
    }


def _labelled(said: Utterance, asked: Mapping[str, str], labels: Mapping[str, str]) -> Utterance:
    author = _described(said.author, asked, labels) if said.author else None
    return replace(said, question=asked.get(said.question, said.question), author=author)


def _described(author: Author, asked: Mapping[str, str], labels: Mapping[str, str]) -> Author:
    """The author with readable attributes; what the form asked for as a name is one."""
    given = {role(asked[name])[0]: value for name, value in author.attributes if name in asked}
    author = with_given(
        author, {what: v for what, v in given.items() if what in IDENTIFYING and v}
    )
    return replace(author, attributes=tuple(_attributes(author, asked, labels)))


def _attributes(
    author: Author, asked: Mapping[str, str], labels: Mapping[str, str]
) -> Iterator[tuple[str, str]]:
    for name, value in author.attributes:
        question = asked.get(name, name)
        if role(question)[0] in IDENTIFYING and question != name:
            continue
        chosen = [labels.get(piece, piece) for piece in value.split("; ")]
        yield question[:_LONGEST], "; ".join(chosen)[:_LONGEST]
