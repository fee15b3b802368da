"""Mails in files of their own: who answers is told by all of them together."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from research.readers.document import Document
from research.readers.records.authorship.answering import desks_in


def with_desks(documents: Sequence[Document]) -> Iterator[Document]:
    """The same tickets, with the mails of whoever most of the others write to as an agent's."""
    mails = [
        (one.author.email, one.to)
        for document in documents
        for one in document.utterances
        if one.author and one.to
    ]
    desks = desks_in(mails)
    for document in documents:
        if not any(one.author and one.author.email in desks for one in document.utterances):
            yield document
            continue
        told = (
            replace(one, role="agent")
            if one.role == "participant" and one.to and one.author and one.author.email in desks
            else one
            for one in document.utterances
        )
        yield replace(document, utterances=tuple(told))
