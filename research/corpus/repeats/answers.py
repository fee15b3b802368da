"""Survey answers that stand in several tables of a study (the export, its cleaned copy, a coder's sheet), counted once."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Final, TypeAlias

from research.model import Pairs
from research.readers.document import Document, Utterance
from research.readers.records.authorship.authors import author_key
from research.speakers.guide import words_of
from research.text.length import words_in

At: TypeAlias = tuple[str, int]
"""A file and the number of an utterance in it."""

_Table: TypeAlias = tuple[str, str]
"""File, and sheet where it has several."""
_Row: TypeAlias = tuple[_Table, str]
_Answers: TypeAlias = list[tuple[At, Utterance]]

_TELLING: Final = 4
"""Words; two people may well give a shorter answer."""
_FEWEST: Final = 5
_SAME_DATA: Final = 0.6
"""Share of a table's respondents who must stand in another for the two to be the same data."""
_MOST: Final = 1_000
"""Responses with the same words that are looked at; more say "no" or the like."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Response:
    """One respondent's answers in one table."""

    table: _Table
    places: tuple[At, ...]
    said: tuple[Utterance, ...]
    words: tuple[str, ...]

    @property
    def telling(self) -> tuple[str, ...]:
        """Its answers that are long enough for nobody else to give them in the same words."""
        return tuple(one for one in self.words if words_in(one) >= _TELLING)


@dataclass(frozen=True, slots=True)
class _Before:
    """The answers of the tables before, by who gave them and by their words."""

    given: dict[tuple[str, str], list[tuple[str, Utterance]]] = field(
        default_factory=lambda: defaultdict(list)
    )
    """By respondent and words, with the file."""
    holders: dict[str, list[_Response]] = field(default_factory=lambda: defaultdict(list))

    def add(self, responses: Iterable[_Response]) -> None:
        for response in responses:
            for said, words in zip(response.said, response.words, strict=True):
                self.holders[words].append(response)
                if key := _who(said):
                    self.given[key, words].append((response.table[0], said))


def answers_once(documents: Mapping[str, Document]) -> dict[str, Document]:
    """The surveys with every answer once, kept where most of the answers stand.

    Whoever has an id is told by it, and the copy of an answer gets a reason. Where nobody has one,
    a table that holds mostly the same answers as a larger one is a copy of it: its respondents are
    no further people, and what it says of them is added to the first.
    """
    tables = _tables(documents)
    if len(tables) < 2:  # noqa: PLR2004 -- nothing to compare
        return dict(documents)
    reasons: dict[At, str] = {}
    gone: dict[At, str] = {}
    traits: dict[At, Pairs] = {}
    before = _Before()
    made = ([_response(*one) for one in table.items()] for table in tables.values())
    for responses in sorted(made, key=_size):
        reasons |= _by_id(responses, before)
        for response, first in _by_words(responses, before.holders):
            gone |= dict.fromkeys(response.places, first.table[0])
            author = response.said[0].author
            traits |= dict.fromkeys(first.places, author.attributes if author else ())
        before.add(one for one in responses if not gone.keys() >= set(one.places))
    return {
        name: _without(document, name, reasons, gone=gone, traits=traits)
        for name, document in documents.items()
    }


def _tables(documents: Mapping[str, Document]) -> Mapping[_Table, dict[_Row, _Answers]]:
    """The answers of each response of each table, and where they stand."""
    tables: dict[_Table, dict[_Row, _Answers]] = defaultdict(lambda: defaultdict(list))
    for name, document in documents.items():
        for number, said in enumerate(document.utterances):
            table = (name, said.sheet)
            tables[table][table, said.record_id].append(((name, number), said))
    return tables


def _size(responses: Sequence[_Response]) -> tuple[int, bool, tuple[str, str]]:
    """The largest first; of two of one size the one that says what was asked."""
    asked = any(said.question for one in responses for said in one.said)
    return -sum(len(one.said) for one in responses), not asked, responses[0].table


def _response(row: _Row, answers: _Answers) -> _Response:
    places, said = zip(*answers, strict=True)
    words = tuple(" ".join(words_of(one.text)) for one in said)
    return _Response(table=row[0], places=places, said=said, words=words)


def _by_id(responses: Sequence[_Response], before: _Before) -> dict[At, str]:
    reasons: dict[At, str] = {}
    for response in responses:
        for at, said, words in zip(response.places, response.said, response.words, strict=True):
            for name, other in before.given.get((_who(said), words), ()):
                if _same_answer(said, other, words):
                    reasons[at] = f"the same answer as in {name}"
    return reasons


def _who(said: Utterance) -> str:
    return author_key(said.author) if said.author else ""


def _same_answer(said: Utterance, other: Utterance, words: str) -> bool:
    """Whether one is the other's copy: people repeat themselves from one wave to the next."""
    if said.date and other.date and said.date[:10] != other.date[:10]:
        return False
    return said.question == other.question or words_in(words) >= _TELLING


def _by_words(
    responses: Sequence[_Response], holders: Mapping[str, Sequence[_Response]]
) -> list[tuple[_Response, _Response]]:
    """Responses of a table without ids that another table has as well, each with the first."""
    telling = [one for one in responses if one.telling]
    found = [(one, first) for one in telling if (first := _holder(one, holders))]
    if len(found) < max(_FEWEST, _SAME_DATA * len(telling)):
        return []
    shared = {first.table for _, first in found}
    brief = [one for one in responses if not one.telling]
    held = [(one, first) for one in brief if (first := _holder(one, holders))]
    found += [(one, first) for one, first in held if first.table in shared]
    # Where both have ids, these tell already whether they are one respondent's.
    return [
        (one, first) for one, first in found if not (_who(one.said[0]) and _who(first.said[0]))
    ]


def _holder(response: _Response, holders: Mapping[str, Sequence[_Response]]) -> _Response | None:
    """The earlier response that holds every answer of this one."""
    rarest = min(response.words, key=lambda words: len(holders.get(words, ())))
    for other in holders.get(rarest, ())[:_MOST]:
        if set(response.words) <= set(other.words):
            return other
    return None


def _without(
    document: Document,
    name: str,
    reasons: Mapping[At, str],
    *,
    gone: Mapping[At, str],
    traits: Mapping[At, Pairs],
) -> Document:
    places = [(name, number) for number in range(len(document.utterances))]
    told = tuple(
        _with(said, reason=reasons.get(at, ""), traits=traits.get(at, ()))
        for at, said in zip(places, document.utterances, strict=True)
    )
    copies = {at[1]: f"the same answer as in {gone[at]}" for at in places if at in gone}
    return replace(document, utterances=told).without(copies)


def _with(said: Utterance, *, reason: str, traits: Pairs) -> Utterance:
    if reason:
        said = replace(said, reason=said.reason or reason)
    if traits and said.author:
        own = said.author.attributes
        more = (trait for trait in traits if trait[0] not in dict(own))
        said = replace(said, author=replace(said.author, attributes=(*own, *more)))
    return said
