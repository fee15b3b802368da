"""Who says a line: labels are found over the whole file, for one line alone cannot tell.

A label is a beginning that recurs or that is a known word for a speaker. `Note:`, `Question 3:`
and the `Name:` inside a sentence are none.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from itertools import pairwise

from research.readers.transcript.blocks import is_wrapped
from research.readers.transcript.labelling.aliases import answers_to_numbers, one_label_each
from research.readers.transcript.labelling.candidates import Labelled, candidate
from research.readers.transcript.labelling.census import (
    Census,
    Pair,
    pair_of,
    starts_of,
    take_census,
)
from research.readers.transcript.labelling.listed import labels_listed, names_told, things_told
from research.readers.transcript.labelling.roles import (
    asks_questions,
    is_misspelt,
    is_role,
    is_short,
    is_spelt_role,
    key,
    looks_like_name,
    without_beside,
)
from research.readers.transcript.lines import Line, asks, runs_on

_MOST = 0.7
_MOST_SPEAKERS = 40
"""Nobody holds a session with more; slips of the keyboard are looked for in so many labels."""
_AGREED = 3
"""Times that a name must begin a line, in a file that has no other labels."""
_FEWEST_ASKED = 2
"""Times that somebody must ask, where everybody else may answer once; a question is enough where all lines are labelled."""
_MOST_TITLED = 0.9
_HALF = 0.5
"""Share of somebody's goes that ask from which labels are those of a talk."""
_ALSO = frozenset({"subject", "all", "both"})
"""Roles that begin a single line in another sense: a mail's subject, everybody."""
_RARELY = 2
_OFTEN = 6
"""Times after which a word that also stands in the text is a label all the same."""


def find_labels(
    lines: Sequence[Line], *, recorded: bool = False, wrapped: bool | None = None
) -> dict[int, Labelled]:
    """The lines that a speaker's label begins, by line number.

    Args:
        lines: All lines of the file.
        recorded: They are captions, where a label never stands alone on its line.
        wrapped: Whether lines end where the page does; None when it is not known.
    """
    speech = [line for line in lines if line.speech or line.label]
    found = {line.number: part for line in speech if (part := candidate(line)) is not None}
    found, things = found | labels_listed(lines), things_told(lines)
    found = {n: part for n, part in found.items() if key(part.label) not in things}
    if recorded:
        found = {n: p for n, p in found.items() if p.how not in ("alone", "bare", "heading")}
    talk = [line for line in speech if line.mark != "heading"]
    each = not (is_wrapped(talk, found) if wrapped is None else wrapped)
    starts = starts_of(talk, found, each=each)
    accepted = _accept(
        take_census(found, speech, starts, recorded=recorded, told=names_told(lines))
    )
    found = {number: part for number, part in found.items() if pair_of(part) in accepted}
    return one_label_each(answers_to_numbers(lines, found))


def _accept(census: Census) -> set[Pair]:
    sure = {pair for pair in census.counts if _is_sure(pair, census)}
    sure |= _dense(census) | _titles(census) | _under_stamps(census) | _announced(census)
    sure |= _lettered(census)
    _drop_lonely_stamps(sure, census.counts)
    sure = sure or _bare(census)
    if sure:
        sure |= _beside(sure, census) | _also_alone(sure, census)
    sure |= _drifted(sure, census) | _guests(sure, census)
    return sure - _within_turns(sure, census)


def _within_turns(sure: set[Pair], census: Census) -> set[Pair]:
    """What begins a line or two in a list or without a time, where nearly all turns begin otherwise."""
    listed = {n.number for n in census.speech if n.enumerator or n.mark == "bullet"}
    apart: dict[Pair, list[tuple[bool, bool]]] = defaultdict(list)
    for number, part in census.found.items():
        if pair_of(part) in sure:
            apart[pair_of(part)].append((number in listed, not part.stamp))
    ways = Counter(way for found in apart.values() for way in found)
    mostly = max(ways, key=ways.__getitem__, default=(True, True))
    if mostly[0] or ways[mostly] < _MOST * ways.total():
        return set()
    return {p for p, found in apart.items() if len(found) <= _RARELY and min(found) > mostly}


def _is_sure(pair: Pair, census: Census) -> bool:
    label, how, count = census.spelling[pair], pair[1], census.counts[pair]
    if how in ("given", "dot", "bare"):
        return how == "given"
    if how in ("alone", "heading"):
        named = how == "alone" and count >= _AGREED and census.is_name(label)
        return count > 1 if is_role(label) else named
    if is_role(label) and how != "bracket":
        either = is_short(label) or how == "dash" or pair[0] in _ALSO
        return not either or census.by_speaker[pair[0]] > 1
    return census.is_told(pair) or _recurs(pair, census)


def _recurs(pair: Pair, census: Census) -> bool:
    """A name says so by standing before many lines, or before a time."""
    label, how, times = census.spelling[pair], pair[1], census.by_speaker[pair[0]]
    if how == "bracket" and any(character.isdigit() for character in label):
        return census.counts[pair] > 1
    if how == "stamp":
        return looks_like_name(label)
    often = times >= _OFTEN and label[0].isupper() and how == "colon"
    return often or (times >= _AGREED and census.is_name(label))


def _dense(census: Census) -> set[Pair]:
    """Names before nearly every paragraph are labels, however short the file is."""
    names = {
        number: part
        for number, part in census.found.items()
        if part.how in ("colon", "stamp", "dash", "bracket") and census.may_name(part)
    }
    names = census.as_mostly(names)
    first, last = min(names, default=0), max(names, default=0)
    named = {key(part.label) for part in names.values()}
    again = len(names) >= 2 * len(named)  # then what stands below the last is no turn
    later = sum(number >= first and (number <= last or not again) for number in census.starts)
    if len(named) < 2 or len(names) < _MOST * later:  # noqa: PLR2004
        return set()
    beside = [len(part.said.split()) for part in names.values() if part.said]
    asked = Counter(key(part.label) for part in names.values() if asks_questions(part.label))
    put = any(asks(part.said) for part in names.values())
    once = len(named) > max(2, len(names) / 2) and max(asked.values(), default=0) < _FEWEST_ASKED
    if sum(beside) < len(beside) or (once and not (put and len(names) == later)):
        return set()
    return set(map(pair_of, names.values()))


def _titles(census: Census) -> set[Pair]:
    """Job titles, which have no capitals behind the first: before nearly every line, and one asks.

    `Pain point:` and `Their words:` begin the lines of notes so too, where nobody asks.
    """
    colons = census.colons()
    if not any(map(_is_title, {part.label for part in colons.values()})):
        return set()
    later = sum(number >= min(colons) for number in census.starts)
    said: dict[Pair, list[str]] = defaultdict(list)
    for part in colons.values():
        said[pair_of(part)].append(part.said)
    few = len(colons) < _MOST_TITLED * later or len(said) > len(colons) / 2
    if few or not _one_asks(said):
        return set()
    return {pair for pair in said if census.spelling[pair][0].isupper()}


def _one_asks(said: Mapping[Pair, Sequence[str]]) -> bool:
    """Whether somebody mostly asks, of those with several goes, and somebody does not."""
    shares = [sum(map(asks, goes)) / len(goes) for goes in said.values() if len(goes) > 1]
    return len(shares) > 1 and max(shares) >= _HALF > min(shares)


def _lettered(census: Census) -> set[Pair]:
    """Two letters with full stops of which one mostly asks: D. and R., as Italians write down a talk."""
    said: dict[Pair, list[str]] = defaultdict(list)
    for part in census.found.values():
        if part.how == "dot":
            said[pair_of(part)].append(part.said)
    return set(said) if len(said) == 2 and _one_asks(said) else set()  # noqa: PLR2004


def _is_title(label: str) -> bool:
    return label[0].isupper() and not looks_like_name(label)


def _under_stamps(census: Census) -> set[Pair]:
    """Names on a line of their own right below a time, as older Teams files have them."""
    stamped = [line.number for line in census.speech if line.stamp]
    alone = census.names("alone")
    names = [alone[number] for number in stamped if number in alone]
    enough = len(names) >= max(_AGREED, _MOST * len(stamped))
    return set(map(pair_of, names)) if enough else set()


def _announced(census: Census) -> set[Pair]:
    """Names with a colon on lines of their own, or as headings: two come again, and what stands below one mostly asks."""
    names = census.names("colon", "heading")
    alone = {number: pair_of(part) for number, part in names.items() if not part.said}
    below: dict[int, str] = {}
    at = 0
    for line in census.speech:
        at = line.number if line.number in alone else at
        if at:
            below[at] = "" if at == line.number else line.text
    said: dict[Pair, list[str]] = defaultdict(list)
    for number, pair in alone.items():
        said[pair].append(below[number])
    return set(said) if len(said) <= _MOST_SPEAKERS and _one_asks(said) else set()


def _bare(census: Census) -> set[Pair]:
    """Names on lines of their own above what they say, in a file that tells speakers no other way."""
    names = census.names("bare")
    times = Counter(map(pair_of, names.values()))
    again = sum(count > 1 for count in times.values())
    later = sum(number >= min(names) for number in census.starts) if names else 0
    followed = {below.number for above, below in pairwise(census.speech) if above.number in names}
    if again < 2 or len(names) < _MOST * later or not followed.isdisjoint(names):  # noqa: PLR2004
        return set()
    return set(times)


def _drop_lonely_stamps(sure: set[Pair], counts: Counter[Pair]) -> None:
    """One line that ends in a time is a meeting at 10:30, not a speaker."""
    stamps = [pair for pair in sure if pair[1] == "stamp"]
    if sum(counts[pair] for pair in stamps) == 1:
        sure.difference_update(stamps)


def _beside(sure: set[Pair], census: Census) -> set[Pair]:
    """Roles that speak once, and names that speak twice, where labels are the rule."""
    once = {
        pair
        for pair in census.counts
        if pair[1] not in ("alone", "bare", "heading", "bracket", "dash", "dot")
        and is_role(census.spelling[pair])
    }
    twice = {
        pair
        for pair in census.counts
        if pair[1] == "colon"
        and census.by_speaker[pair[0]] > 1
        and census.is_name(census.spelling[pair])
    }
    labelled = sum(census.counts[pair] for pair in sure | once | twice)
    return once | census.headed(sure) | (twice if labelled >= len(census.starts) / 2 else set())


def _also_alone(sure: set[Pair], census: Census) -> set[Pair]:
    """Names, and roles that speak once, on lines of their own, in a file where INTERVIEWER stands on lines of its own."""
    if all(how != "alone" for _, how in sure):
        return set()
    begins = set(census.starts)
    bare = (part for number, part in census.names("bare").items() if number in begins)
    again = {pair for pair, count in Counter(map(pair_of, bare)).items() if count > 1}
    return again | {p for p, label in census.spelling.items() if _is_spelt_alone(p, label)}


def _drifted(sure: set[Pair], census: Census) -> set[Pair]:
    """Other spellings of a sure label: misspelt, or written in another way."""
    known = {name for name, _ in sure}
    common = [name for name, _ in census.by_speaker.most_common(_MOST_SPEAKERS) if name in known]
    ways = ("colon", "stamp", "bold", "tab", "dot")
    return {
        pair
        for pair, label in census.spelling.items()
        if pair[1] in ways or _is_spelt_alone(pair, label)
        if pair[0] in known or (pair[1] != "dot" and _is_slip(label, common))
    }


def _is_slip(label: str, common: Sequence[str]) -> bool:
    return looks_like_name(label) and any(is_misspelt(label, one) for one in common)


def _is_spelt_alone(pair: Pair, label: str) -> bool:
    """PARTICIPANT on a line of its own, once, in a file that else has it before the words."""
    return pair[1] == "alone" and is_spelt_role(label)


def _guests(sure: set[Pair], census: Census) -> set[Pair]:
    """Somebody who speaks once or twice, in a file where labels begin nearly every turn."""
    total = sum(census.counts[pair] for pair in sure)
    if len({name for name, _ in sure}) < 2 or total < _AGREED:  # noqa: PLR2004
        return set()
    first = min(number for number, part in census.found.items() if pair_of(part) in sure)
    within = {below.number for above, below in pairwise(census.speech) if runs_on(above, below)}
    return {
        pair_of(part)
        for number, part in census.found.items()
        if part.how in ("colon", "given")
        and number not in within
        and number + 2 >= first  # what stands apart above the talk is about it
        and len((who := without_beside(part.label.partition(",")[0])).split()) <= _AGREED
        and looks_like_name(who)
        and census.is_name(who)
    }
