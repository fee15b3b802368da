"""Open and closed columns, told by what stands in them. The rule is in docs/formats-records.md."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Final, Literal, TypeAlias

from research.readers.records.cleaning.clean import is_digest, says_nothing
from research.readers.records.surveys.asking import Asks, asks
from research.readers.records.tables.table import share, written
from research.readers.transcript.labelling.roles import looks_like_name
from research.text.length import words_in

Answer: TypeAlias = Literal["open", "closed", "empty", "other"]
"""Open: people's own words. Closed: an attribute. Other: links, ids, hashes, one-off values."""

_VALUE = re.compile(
    r"[-+]?[$€£]?\s*\d[\d.,]*\s*%?|\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}([T ].*)?|\d{1,2}:\d{2}(:\d{2})?|"
    r"true|false|yes|no|\S+@\S+\.\S+|https?://\S+|[0-9a-f-]{32,36}",
    re.IGNORECASE,
)
_VALUES, _HASHES = "numbers, dates or addresses", "hashes"
_ASKED, _SHORT = "asks for one's view", "short, and asks for no view"
_YES_NO = frozenset({"yes", "no"})
"""No content as an answer to an open question, and a choice in a closed one."""
_PIECES = re.compile(r"[;|,┋\n]")
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


def judge(header: str, values: Sequence[str]) -> Column:
    """Whether the column holds people's own words.

    Non-answers ("N/A") aside, it does when most of what was answered nobody else answered, so that
    it was not picked, and it says something: any words where the header asks for a view, sentences
    where it does not. Numbers, dates, addresses and names say nothing.
    """
    filled = written(values)
    given = list(islice((value for value in filled if not says_nothing(value)), _SAMPLE))
    distinct = len(set(filled))
    if not given:
        chosen = any(value.lower() in _YES_NO for value in filled)
        kind: Answer = "closed" if chosen else "empty"
        why = "yes or no" if chosen else "no answer"
        return Column(kind=kind, filled=len(filled), distinct=distinct, why=why)
    asked, different, words = asks(header), len(set(given)), _mean(given)
    why_not = _why_not(asked, given, rows=len(values))
    why = why_not or (_ASKED if asked == "view" else "sentences")
    said = different > 2 or words >= _WORDS["view"][0]  # noqa: PLR2004 -- more than for and against
    maybe = asked == "view" and why_not not in {"", _VALUES} and said
    maybe |= asked == "number" and why_not == _SHORT and words >= _WORDS["account"][0]
    return Column(
        kind=_closed_kind(given) if why_not else "open",
        filled=len(filled),
        distinct=distinct,
        why=f"{why}; {different:,} of {len(given):,} differ, {words:.1f} words each",
        doubtful=maybe and _own_share(given, often=2) >= _MANY_OWN,
    )


def is_plain_value(cell: str) -> bool:
    """Whether the cell is a number, date, yes or no, address, link or id rather than words."""
    return bool(_VALUE.fullmatch(cell.strip()[:60]))


def tells_one_person(values: Sequence[str]) -> bool:
    """Whether the values tell each person from all others, or are of the line and not the person.

    A name, telephone number, token or time stamp puts nobody in a group; ages and scores do.
    """
    filled = written(values)[:_SAMPLE]
    if sum(bool(_OF_THE_LINE.fullmatch(value[:80])) for value in filled) > _CLOSED_SHARE * len(
        filled
    ):
        return True
    alike = len(set(filled)) < len(filled)
    small = sum(bool(_SMALL.fullmatch(value)) for value in filled)
    return len(filled) >= _FEWEST_ALONE and not alike and small < len(filled) / 2


def _mean(given: Sequence[str]) -> float:
    return sum(map(words_in, given)) / len(given)


def _needed(asked: Asks, given: Sequence[str], *, rows: int) -> float:
    """How many words the answers must have; fewer where few of many say something, and each something else."""
    sparse = rows >= _FEW and len(set(given)) == len(given)
    which = 0 if len(given) >= _FEW else 1 if sparse else 2
    stopped = share(given, lambda value: value.endswith((".", "!", "…"))) > _STOPPED
    return min(_WORDS[asked][which], _WITH_STOPS[which] if stopped else _SENTENCES[which])


def _why_not(asked: Asks, given: Sequence[str], *, rows: int) -> str:
    """Why the answers are not people's own words; empty when they are."""
    words = _mean(given)
    named = asked != "view" and len(given) < _FEW and share(given, _is_called) > _STOPPED
    reasons = (
        (share(given, is_digest) > _CLOSED_SHARE, _HASHES),
        (share(given, is_plain_value) >= _CLOSED_SHARE, _VALUES),
        (_is_picked(given, long=words >= _LONG_WORDS), "options, which come again"),
        (words < _needed(asked, given, rows=rows), _SHORT),
        (named, "names"),
    )
    return next((why for applies, why in reasons if applies), "")


def _is_called(value: str) -> bool:
    return value != value.lower() and looks_like_name(value)


def _closed_kind(given: Sequence[str]) -> Answer:
    distinct = len(set(given))
    if share(given, is_digest) > _CLOSED_SHARE:
        return "other"
    plain = sum(map(is_plain_value, given))
    links = sum(value.startswith(("http://", "https://")) for value in given)
    lengthy = sum(len(value) > _ATTRIBUTE_LENGTH for value in given)
    odd = distinct > _OPTIONS and distinct > len(given) / 2 and plain < len(given) / 2
    return "other" if links + lengthy > len(given) / 2 or odd else "closed"


def _is_picked(given: Sequence[str], *, long: bool) -> bool:
    """Whether the answers are made of pieces, or of a few words, that come again and again: ticked options."""
    often = _OFTEN if long else 2
    own = _own_share(given, often=often)
    if own < _MANY_OWN or (own < _OWN and len(set(given)) <= _OPTIONS):
        return True
    words = Counter(word for value in given for word in value.lower().split())
    again = sum(times for times in words.values() if times > 2)  # noqa: PLR2004 -- two are a copy
    few = len(given) >= _FEW and len(words) <= _OPTIONS
    return few and not long and again >= _SAME_WORDS * words.total()


def _own_share(given: Sequence[str], *, often: int) -> float:
    """How much of what was given, between commas, was not given as often."""
    pieces = Counter(
        piece
        for value in given
        for piece in {piece.strip().lower() for piece in _PIECES.split(value)} - {""}
    )
    own = sum(times for times in pieces.values() if times < often)
    return own / max(1, pieces.total())
