"""Responses whose questions are ids, read with the form that stands in a file of its own."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Final

from research.readers.document import Author, Document, Utterance
from research.readers.records.authorship.authors import IDENTIFYING, with_given
from research.readers.records.surveys.definitions import LABEL
from research.readers.records.tables.columns import role

_LONGEST: Final = 80


def with_labels(documents: Mapping[str, Document]) -> dict[str, Document]:
    """The surveys with the questions, and the choices, of any form of the study in place of ids."""
    labels = {
        name.removeprefix(LABEL): said
        for document in documents.values()
        for name, said in document.header
        if name.startswith(LABEL)
    }
    if not labels:
        return dict(documents)
    return {
        name: replace(
            document, utterances=tuple(_labelled(said, labels) for said in document.utterances)
        )
        for name, document in documents.items()
    }


def _labelled(said: Utterance, labels: Mapping[str, str]) -> Utterance:
    author = _described(said.author, labels) if said.author else None
    return replace(said, question=labels.get(said.question, said.question), author=author)


def _described(author: Author, labels: Mapping[str, str]) -> Author:
    """The author with readable attributes; what the form asked for as a name is one."""
    given = {role(labels[name])[0]: value for name, value in author.attributes if name in labels}
    author = with_given(
        author, {what: v for what, v in given.items() if what in IDENTIFYING and v}
    )
    return replace(author, attributes=tuple(_attributes(author, labels)))


def _attributes(author: Author, labels: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    for name, value in author.attributes:
        asked = labels.get(name, name)
        if role(asked)[0] in IDENTIFYING and asked != name:
            continue
        chosen = [labels.get(piece, piece) for piece in value.split("; ")]
        yield asked[:_LONGEST], "; ".join(chosen)[:_LONGEST]
