"""Tables and accounts that were made of the study's talks (quotations, cleaned tables, summaries), which are no evidence beside them."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from types import MappingProxyType
from typing import Final

from research.corpus.survey_questions import with_questions
from research.people.codes import code_of_file
from research.people.mention import name_key
from research.readers.document import Document, Utterance
from research.readers.records.surveys.asking import is_question
from research.readers.transcript.layouts.narrated import SOMEBODY
from research.readers.transcript.lines import asks
from research.speakers.guide import sentences_of, words_of
from research.speakers.labels import code_of, is_generic
from research.text.length import words_in
from research.text.personal import speaks_of_self
from research.text.quote_marks import in_quotes

from .answers import answers_once

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
_CUT: Final = re.compile(r"\.\.\.|…|\[[^\[\]]{0,80}\]")
_CUT_FROM: Final = 0.5
"""Share of somebody's quotations that stand word for word in a talk, from which all are cut from one."""
_NEARLY: Final = 0.9
_PART: Final = 0.3
"""Of the sentences of a talk; a file of one side's answers holds more, and may say whose they are."""
_CUT_BESIDE: Final = 0.25
"""The same of a whole table, from which those of somebody whose talk is there were cut from it too."""
_TRIED: Final = 40
"""Texts of a table, which tell whether it was made of the talks as well as all of them do."""


def first_hand(
    surveys: Mapping[str, Document],
    talks: Mapping[str, Document],
    *,
    tickets: Mapping[str, Document] = MappingProxyType({}),
) -> dict[str, Document]:
    """Surveys and interviews by their files, without what repeats or sums up what stands in another of them.

    A survey, or a table that was taken for tickets, may be made of the talks.
    """
    heard = heard_in(talks)
    told = {name: _without_summaries(one, heard) for name, one in with_questions(surveys).items()}
    once = answers_once(told)
    return once | _made_of(talks, {**tickets, **once}) | quotes_once(talks, once)


def _made_of(talks: Mapping[str, Document], tables: Mapping[str, Document]) -> dict[str, Document]:
    """The tables whose texts stand word for word in the study's talks, as who cleans, splits or codes them leaves them, with nothing said in them."""
    told = {name: one for name, one in talks.items() if _are_several(one)}
    held = _worded(told) if tables else {}  # all talks are taken apart for it
    if not held:
        return {}
    return {
        name: table.wholly("quoted from a talk of the study")
        for name, table in tables.items()
        if _is_made_of(held, table)
    }


def _is_made_of(held: Mapping[str, str], table: Document) -> bool:
    """Whether most texts of one of its columns stand in a talk; other columns are what somebody made of them."""
    columns: dict[str, set[str]] = defaultdict(set)
    for said in table.utterances[:: len(table.utterances) // _TRIED + 1]:
        columns[said.part].add(said.text)
        for name, value in said.writer.attributes:
            columns[name].add(value)
    return any(_are_cut(cells, held) for cells in columns.values())


def _are_cut(cells: AbstractSet[str], held: Mapping[str, str]) -> bool:
    """Whether most that say something stand in a talk; a survey may ask the same questions."""
    tried = [text for text in cells if words_in(text) > _WORDS and not asks(text)]
    found = sum(bool(_source_of(text, held)) for text in tried)
    return len(tried) >= _PEOPLE and found >= _CUT_FROM * len(tried)


def _worded(documents: Mapping[str, Document]) -> dict[str, str]:
    """The words of each file in their order, and behind them once more those of each speaker."""
    return {name: " / ".join(_in_order(one)) for name, one in documents.items() if not one.cited}


def _in_order(document: Document) -> Iterator[str]:
    speakers = dict.fromkeys(said.speaker for said in document.utterances)
    for who in (None, *(speakers if len(speakers) > 1 else ())):
        texts = (said.text for said in document.utterances if who in (None, said.speaker))
        yield f" {' '.join(words_of(' '.join(texts)))} "


def _without_summaries(document: Document, heard: set[str]) -> Document:
    """The survey without the tables that have a row for each talk and ask nothing.

    A matrix of participants and themes looks like a survey; its cells are told by whose talks are
    there, and by nobody in them speaking of themselves.
    """
    tables: dict[str, list[Utterance]] = defaultdict(list)
    for said in document.utterances if heard else ():
        tables[said.sheet].append(said)
    sums = {sheet for sheet, cells in tables.items() if _are_summaries(cells, heard)}
    places = (place for place, said in enumerate(document.utterances) if said.sheet in sums)
    return document.without(dict.fromkeys(places, SUMMARY)) if sums else document


def _are_summaries(cells: Sequence[Utterance], heard: set[str]) -> bool:
    people = {said.author.id for said in cells if said.author and said.author.id}
    present = sum(code_of(one) in heard for one in people)
    if len(people) < _PEOPLE or present < _PRESENT * len(people):
        return False
    if any(map(is_question, {said.question for said in cells})):
        return False
    told = [text for said in cells if words_in(text := _QUOTED.sub("", said.text)) >= _WORDS]
    return len(told) >= _FEWEST and sum(map(speaks_of_self, told)) <= _THEIRS * len(told)


def quotes_once(
    documents: Mapping[str, Document], surveys: Mapping[str, Document] = MappingProxyType({})
) -> dict[str, Document]:
    """The interviews, without the quotations of a table or an account that a transcript, or a survey, holds as well.

    Where most of somebody's stand word for word in a talk, the others were cut from it and edited.
    Who is quoted, and whose talk is not there, keeps their words.
    """
    documents = _without_excerpts(documents)
    quoting = {name for name, one in documents.items() if one.cited or _is_account(one)}
    if not quoting:
        return documents
    talks = {name: one for name, one in documents.items() if one.told}
    held = _worded({**{name: talks[name] for name in talks if name not in quoting}, **surveys})
    heard = heard_in(talks)
    return {
        name: _without_quoted(document, held, heard) if name in quoting else document
        for name, document in documents.items()
    }


def _is_account(document: Document) -> bool:
    """Whether all that is said in it was quoted by somebody who tells of talks, of nobody called by name or code."""
    return {one.speaker for one in document.utterances} == {SOMEBODY}


def _without_excerpts(documents: Mapping[str, Document]) -> dict[str, Document]:
    """The interviews, with nothing in those that hold a few sentences of a longer talk and no others."""
    sizes = {name: sum(len(u.text) for u in one.utterances) for name, one in documents.items()}
    most = max(sizes.values(), default=0)
    small = {name for name, size in sizes.items() if size and size < _PART * most}
    told = {name: one for name, one in documents.items() if small and _are_several(one)}
    held = _worded(told)
    longer = {n: {o: held[o] for o in held if sizes[n] < _PART * sizes[o]} for n in small}
    cut = {n: source for n in small if (source := _cut_from(documents[n], longer[n]))}
    return {
        name: document.wholly(f"quoted from {cut[name]}") if name in cut else document
        for name, document in documents.items()
    }


def _are_several(document: Document) -> bool:
    return len({said.speaker for said in document.utterances}) >= _PEOPLE


def _cut_from(document: Document, held: Mapping[str, str]) -> str:
    """The talk in which nearly all sentences of a few words stand that it has; questions come again in every talk."""
    parts = (part for one in document.utterances for part in sentences_of(one.text))
    told = [part for part in parts if words_in(part) > _WORDS and not asks(part)]
    found = [source for part in told if (source := _source_of(part, held))]
    return found[0] if len(found) >= max(_PEOPLE, _NEARLY * len(told)) else ""


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
    sources = [
        _source_of(said.text, talks) if document.cited or words_in(said.text) >= _PEOPLE else ""
        for said in document.utterances
    ]
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
    held = {number: f"quoted from {source}" for number, source in enumerate(sources) if source}
    return document.without(dict.fromkeys(edited, "quoted from a talk of the study") | held)


def _source_of(said: str, talks: Mapping[str, str]) -> str:
    """The transcript in which a quotation stands word for word; empty where there is none."""
    pieces = [" ".join(words_of(piece)) for piece in _CUT.split(said)]
    pieces = [piece for piece in pieces if piece]
    held = (name for name, talk in talks.items() if all(f" {piece} " in talk for piece in pieces))
    return next(held, "") if pieces else ""
