"""Open and closed columns, told by what stands in them. The rule is in docs/formats-records.md."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Final, Literal, TypeAlias

from research.readers.records.cleaning.clean import is_digest, says_nothing
from research.readers.records.surveys.asking import Asks, asks
from research.readers.records.tables.table import written
from research.readers.transcript.labelling.roles import looks_like_name
from research.text.asked_for import asks_for_facts
from research.text.length import words_in

Answer: TypeAlias = Literal["open", "closed", "empty"]
"""Open: people's own words. Closed: anything else."""

_VALUE = re.compile(
    r"[-+]?[$€£]?\s*\d[\d.,]*\s*%?|\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}([T ].*)?|\d{1,2}:\d{2}(:\d{2})?|"
    r"true|false|yes|no|\S+@\S+\.\S+|https?://\S+|[0-9a-f-]{32,36}",
    re.IGNORECASE,
)
_VALUES = "numbers, dates or addresses"
_ASKED, _SHORT = "asks for one's view", "short, and asks for no view"
_YES_NO = frozenset({"yes", "no"})
"""No content as an answer to an open question, and a choice in a closed one."""
_PIECES = re.compile(r"[;|,┋\n](?![^()]{0,200}\))")
_SAMPLE = 5_000
_FEW = 8
_CLOSED_SHARE = 0.8
_SENTENCES, _WITH_STOPS = (4.0, 3.5, 5.0), (2.5, 2.5, 4.0)
_WORDS: Final[Mapping[Asks, tuple[float, float, float]]] = {
    "view": (1.3, 1.3, 1.5), "account": (2.5, 2.5, 2.5),
    "choice": _SENTENCES, "number": _SENTENCES, "": _SENTENCES,
}  # fmt: skip
"""How many words answers have on average from which they say something: eight and more, few of many, few of few."""
_OWN, _MANY_OWN = 0.4, 0.2
"""Share of what was given that nobody else gave, from which it was not picked; and where it is more than sixty."""
_LONG_WORDS, _OFTEN = 12.0, 4
"""Answers so long that two are copies rather than options, and how many are not."""
_SAME_WORDS = 0.9
"""Share of words that come again, of a few different ones, above which they are options without commas."""
_STOPPED = 0.5
"""Share of answers with a full stop above which they are sentences, as options hardly are."""
_OPTIONS = 60
_ATTRIBUTE_LENGTH = 80
_FEWEST_ALONE = 5
_SMALL = re.compile(r"[-+]?[$€£]?\s?\d{1,6}([.,]\d{1,6})?\s?%?")
_OF_THE_LINE = re.compile(
    r"\S+@\S+\.\S+|https?://\S+|\d{1,3}(\.\d{1,3}){3}|[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}"
    r"|\+?[\d(][\d ()/-]{5,18}\d(?<!\d{4}-\d\d-\d\d)"
    r"|\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}[T ]+\d{1,2}:\d{2}.{0,20}|Mozilla/.*"
)
"""Addresses, links, tokens, times: of a connection or a machine."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """What the answers of one column are like."""

    kind: Answer
    filled: int
    distinct: int
    why: str
    """Why it is of that kind, for whoever inspects the file."""
    doubtful: bool = False
    """Closed, yet it asks for a view, or may have, and some answered what nobody else did."""
    lengthy: bool = False
    """Its answers are too long to describe anybody."""


@dataclass(frozen=True, slots=True)
class _Given:
    """What was answered and how often, without answers that say nothing."""

    times: Counter[str]

    @property
    def number(self) -> int:
        return self.times.total()

    @property
    def words(self) -> float:
        """Of an answer on average."""
        return sum(words_in(value) * n for value, n in self.times.items()) / self.number

    def share(self, fits: Callable[[str], object]) -> float:
        """Of how many answers this holds."""
        return sum(n for value, n in self.times.items() if fits(value)) / self.number

    def own_share(self, *, often: int = 2) -> float:
        """How much of what was given, between commas, was not given as often."""
        pieces: Counter[str] = Counter()
        for value, n in self.times.items():
            for piece in {piece.strip().lower() for piece in _PIECES.split(value)} - {""}:
                pieces[piece] += n
        own = sum(times for times in pieces.values() if times < often)
        return own / max(1, pieces.total())


def judge(header: str, values: Sequence[str]) -> Column:
    """Whether the column holds people's own words.

    Non-answers ("N/A") aside, it does when most of what was answered nobody else answered, so that
    it was not picked, and it says something: any words where the header asks for a view, sentences
    where it does not. Numbers, dates, addresses and names say nothing.
    """
    filled = Counter(written(values))
    telling = ((value, n) for value, n in filled.items() if not says_nothing(value))
    given = _Given(Counter(dict(islice(telling, _SAMPLE))))
    if not given.times:
        chosen = any(value.lower() in _YES_NO for value in filled)
        kind: Answer = "closed" if chosen else "empty"
        why = "yes or no" if chosen else "no answer"
        return Column(kind=kind, filled=filled.total(), distinct=len(filled), why=why)
    asked, different, words = asks(header), len(given.times), given.words
    why_not = next(_why_not(header, given, rows=len(values)), "")
    why = why_not or (_ASKED if asked == "view" else "sentences")
    return Column(
        kind="closed" if why_not else "open",
        filled=filled.total(),
        distinct=len(filled),
        why=f"{why}; {different:,} of {given.number:,} differ, {words:.1f} words each",
        doubtful=_may_be_open(header, given, why_not),
        lengthy=given.share(lambda value: len(value) > _ATTRIBUTE_LENGTH) > _STOPPED,
    )


def is_plain_value(cell: str) -> bool:
    """Whether the cell is a number, date, yes or no, address, link or id rather than words."""
    return bool(_VALUE.fullmatch(cell.strip()[:60]))


def tells_one_person(values: Sequence[str]) -> bool:
    """Whether the values tell each person from all others, or are of the line and not the person.

    A name, telephone number, token or time stamp puts nobody in a group; ages and scores do.
    """
    filled = written(values)[:_SAMPLE]
    of_the_line = sum(bool(_OF_THE_LINE.fullmatch(value[:80])) for value in filled)
    if of_the_line > _CLOSED_SHARE * len(filled):
        return True
    alike = len(set(filled)) < len(filled)
    small = sum(bool(_SMALL.fullmatch(value)) for value in filled)
    return len(filled) >= _FEWEST_ALONE and not alike and small < len(filled) / 2


def _why_not(header: str, given: _Given, *, rows: int) -> Iterator[str]:
    """Why the answers are not people's own words; nothing when they are."""
    asked = asks(header)
    if given.share(is_digest) > _CLOSED_SHARE:
        yield "hashes"
    if given.share(is_plain_value) >= _CLOSED_SHARE:
        yield _VALUES
    if _is_picked(given) or all(map(header.rstrip().endswith, given.times)):
        yield "options, which come again"
    if given.words < _needed(asked, given, rows=rows):
        yield _SHORT
    if asked != "view" and given.number < _FEW and given.share(_is_called) > _STOPPED:
        yield "names"


def _may_be_open(header: str, given: _Given, why_not: str) -> bool:
    """Whether answers that are not clearly people's own words may be: to a view, a number, or a question for no fact."""
    asked, least = asks(header), _WORDS["view"][0]
    several = len(given.times) > 2  # noqa: PLR2004 -- more than for and against
    if asked == "view":
        said = several or given.words >= least
        return said and why_not not in {"", _VALUES} and given.own_share() >= _MANY_OWN
    if asked == "number":
        return why_not == _SHORT and given.words >= _WORDS["account"][0]
    question = asked != "choice" and header.rstrip().endswith("?") and not asks_for_facts(header)
    named = given.share(lambda value: _is_called(value) or any(map(str.isdigit, value))) > _STOPPED
    return question and why_not == _SHORT and several and given.words >= least and not named


def _needed(asked: Asks, given: _Given, *, rows: int) -> float:
    """How many words the answers must have; fewer where few of many say something, and each something else."""
    sparse = rows >= _FEW and len(given.times) == given.number
    which = 0 if given.number >= _FEW else 1 if sparse else 2
    stopped = given.share(lambda value: value.endswith((".", "!", "…"))) > _STOPPED
    return min(_WORDS[asked][which], _WITH_STOPS[which] if stopped else _SENTENCES[which])


def _is_called(value: str) -> bool:
    return value != value.lower() and looks_like_name(value)


def _is_picked(given: _Given) -> bool:
    """Whether the answers are made of pieces, or of a few words, that come again and again: ticked options."""
    long = given.words >= _LONG_WORDS
    own = given.own_share(often=_OFTEN if long else 2)
    if own < _MANY_OWN or (own < _OWN and len(given.times) <= _OPTIONS):
        return True
    words: Counter[str] = Counter()
    for value, n in given.times.items():
        words.update(dict.fromkeys(value.lower().split(), n))
    again = sum(times for times in words.values() if times > 2)  # noqa: PLR2004 -- two are a copy
    few = given.number >= _FEW and len(words) <= _OPTIONS
    return few and not long and again >= _SAME_WORDS * words.total()
