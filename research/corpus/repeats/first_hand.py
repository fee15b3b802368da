"""What tables of a study add to its talks: no answer twice, and no researcher's summary of a talk."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace
from types import MappingProxyType
from typing import Final

from research.corpus.labelled import with_labels
from research.readers.document import Document, Utterance
from research.readers.records.authorship.authors import author_key
from research.readers.records.tables.kinds import is_question
from research.speakers.labels import code_of
from research.text.length import words_in
from research.text.personal import speaks_of_self
from research.text.quote_marks import in_quotes

from .again import answers_once
from .quoted import heard_in, quotes_once

SUMMARY: Final = "a summary of a talk of the study, in a researcher's words"
_FEWEST: Final = 4
"""Cells of some words, of which one would speak of itself if they were answers."""
_WORDS: Final = 4
_PEOPLE: Final = 2
_THEIRS: Final = 0.2
"""Share of cells that speak in the first person, above which they are somebody's own words."""
_PRESENT: Final = 0.5
"""Share of the table's people whose talks are in the study."""
_QUOTED: Final = re.compile(in_quotes(0, 400))


def first_hand(
    surveys: Mapping[str, Document],
    talks: Mapping[str, Document],
    *,
    others: Mapping[str, Document] = MappingProxyType({}),
) -> dict[str, Document]:
    """Surveys and interviews with everything that somebody said in them once, and in their words.

    Args:
        surveys: By their files.
        talks: By theirs.
        others: Tables that were taken for tickets; what says neither who wrote nor about what may be a
            survey's copy without its questions.
    """
    heard = heard_in(talks)
    if surveys:
        surveys = {**surveys, **{name: one for name, one in others.items() if _is_bare(one)}}
    told = {name: _without_summaries(one, heard) for name, one in with_labels(surveys).items()}
    return answers_once(told) | quotes_once(talks)


def _is_bare(document: Document) -> bool:
    return all(
        not said.question and (not said.author or not author_key(said.author))
        for said in document.utterances
    )


def _without_summaries(document: Document, heard: set[str]) -> Document:
    """The survey without the tables that have a row for each talk and ask nothing.

    A matrix of participants and themes looks like a survey; its cells are told by whose talks are
    there, and by nobody in them speaking of themselves.
    """
    tables: dict[str, list[Utterance]] = defaultdict(list)
    for said in document.utterances if heard else ():
        tables[said.sheet].append(said)
    sums = {sheet for sheet, cells in tables.items() if _are_summaries(cells, heard)}
    if not sums:
        return document
    kept = tuple(said for said in document.utterances if said.sheet not in sums)
    left = (said.left_out(SUMMARY) for said in document.utterances if said.sheet in sums)
    return replace(document, utterances=kept, left_out=(*document.left_out, *left))


def _are_summaries(cells: Sequence[Utterance], heard: set[str]) -> bool:
    people = {said.author.id for said in cells if said.author and said.author.id}
    present = sum(code_of(one) in heard for one in people)
    if len(people) < _PEOPLE or present < _PRESENT * len(people):
        return False
    if any(map(is_question, {said.question for said in cells})):
        return False
    told = [text for said in cells if words_in(text := _QUOTED.sub("", said.text)) >= _WORDS]
    return len(told) >= _FEWEST and sum(map(speaks_of_self, told)) <= _THEIRS * len(told)
