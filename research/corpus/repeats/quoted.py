"""Quotations in a table that were cut out of talks which the study holds as well."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Final

from research.people.codes import code_of_file
from research.people.mention import name_key
from research.readers.document import Document, Utterance
from research.speakers.guide import words_of
from research.speakers.labels import code_of, is_generic

_CUT: Final = re.compile(r"\.\.\.|…|\[[^\[\]]{0,80}\]")
_CUT_FROM: Final = 0.5
"""Share of somebody's quotations that stand word for word in a talk, from which all are cut from one."""
_CUT_BESIDE: Final = 0.25
"""The same of a whole table, from which those of somebody whose talk is there were cut from it too."""


def quotes_once(documents: Mapping[str, Document]) -> dict[str, Document]:
    """The interviews, without the quotations of a table that a transcript holds as well.

    Where most of somebody's stand word for word in a talk, the others were cut from it and edited.
    Who is quoted, and whose talk is not there, keeps their words.
    """
    if not any(document.cited for document in documents.values()):
        return dict(documents)
    talks = {
        name: f" {' '.join(words_of(' '.join(u.text for u in document.utterances)))} "
        for name, document in documents.items()
        if not document.cited
    }
    heard = heard_in(documents)
    return {
        name: _without_quoted(document, talks, heard) if document.cited else document
        for name, document in documents.items()
    }


def heard_in(documents: Mapping[str, Document]) -> set[str]:
    """Codes and names of everybody whose talk is in the study."""
    talks = {name: one for name, one in documents.items() if not one.cited}
    return {key for name, one in talks.items() for key in _heard_in(name, one)} - {""}


def _heard_in(name: str, document: Document) -> Iterator[str]:
    yield code_of_file(name)
    for session in {said.session for said in document.utterances} - {""}:
        yield code_of_file(f"{name}/{session}")
    for label in {said.speaker for said in document.utterances}:
        yield from _keys(label)


def _keys(label: str) -> Iterator[str]:
    yield code_of(label)
    if label and not is_generic(label) and not code_of(label):
        name = name_key(label)
        yield name
        yield name.split()[0]


def _without_quoted(document: Document, talks: Mapping[str, str], heard: set[str]) -> Document:
    sources = [_source_of(said, talks) for said in document.utterances]
    theirs: dict[str, list[int]] = defaultdict(list)
    for number, said in enumerate(document.utterances):
        theirs[said.session or said.speaker].append(number)
    overall = sum(map(bool, sources)) / len(sources) if sources else 0.0
    edited: set[int] = set()
    for who, numbers in theirs.items():
        found = sum(bool(sources[number]) for number in numbers)
        present = not heard.isdisjoint({code_of_file(who), *_keys(who)})
        if found >= _CUT_FROM * len(numbers) or (present and overall >= _CUT_BESIDE):
            edited.update(numbers)  # those too that stand in no talk
    kept, left = [], list(document.left_out)
    for number, said in enumerate(document.utterances):
        if sources[number]:
            left.append(said.left_out(f"quoted from {sources[number]}"))
        elif number in edited:
            left.append(said.left_out("quoted from a talk of the study"))
        else:
            kept.append(said)
    return replace(document, utterances=tuple(kept), left_out=tuple(left))


def _source_of(said: Utterance, talks: Mapping[str, str]) -> str:
    """The transcript in which a quotation stands word for word; empty where there is none."""
    pieces = [" ".join(words_of(piece)) for piece in _CUT.split(said.text)]
    pieces = [piece for piece in pieces if piece]
    held = (name for name, talk in talks.items() if all(f" {piece} " in talk for piece in pieces))
    return next(held, "") if pieces else ""
