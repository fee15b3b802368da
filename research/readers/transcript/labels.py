"""Who says a line: labels are found over the whole file, for one line alone cannot tell.

A label is a beginning that recurs or that is a known word for a speaker. `Note:`, `Question 3:`
and the `Name:` inside a sentence are none.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Literal, TypeAlias

from research.readers.transcript.lines import Line
from research.readers.transcript.roles import is_misspelt, is_role, is_short, key
from research.readers.transcript.stamps import (
    BRACKETED,
    LEADING,
    LEADING_BRACKETED,
    TIME,
    TRAILING,
    timecode,
)

How: TypeAlias = Literal["colon", "stamp", "bracket", "tab", "bold", "alone", "given"]

LONGEST = 48
MOST_WORDS = 5

_NAME = r"[^\W_][^:：?!\[\]{}<>|\t\"“”]{0,47}?"
_COLON = re.compile(
    rf"^(?P<label>{_NAME})\s*(?P<stamp>{BRACKETED})?\s*[:：](?!//|(?<=\d:)\d\d)(?P<gap>\s*)(?P<said>.*)$",
    re.DOTALL,
)
_STAMPED = re.compile(
    rf"^(?P<label>{_NAME})\s+(?P<stamp>{BRACKETED})\s+(?P<said>\S.*)$", re.DOTALL
)
_BRACKET = re.compile(r"^\[(?P<label>[^\W_][\w .#-]{0,23})\]\s*[:：]?\s*(?P<said>.*)$", re.DOTALL)
_TAB = re.compile(r"^(?P<label>[^\W_][\w .'’-]{0,30})[.:]?\t+(?P<said>\S.*)$", re.DOTALL)
_DOTTED = re.compile(r"^(?P<label>[QA]|Interviewer|Participant)\.\s+(?P<said>\S.*)$", re.DOTALL)
_LOOKS = re.compile(r"(?=.*[^\W\d_])[^\W_]")
_INITIAL = re.compile(r"\b[A-Z]\.$")
_PUNCTUATED = re.compile(r"[?!]|[.,;]\s+[a-zà-ÿ]|[.;,]$")
_SMALL = "de da do dos van von der den la le el al bin of the y und and"
_PARTICLES = frozenset(_SMALL.split())
_PLAIN = """
note notes nb http https www question task step date time title url link subject todo example
warning tip summary answer questions tasks goal scenario section part chapter email phone tel
fax re fw fwd from to cc sent ps eg ie also so and but or because however first second third
finally then next well okay ok yes no yeah hint source figure table location duration
transcript recording session interview project study version agenda background introduction
conclusion result results problem solution pros cons important keywords speakers attendees
participants details action actions decision what why how when where who which file page kind
language style region t q
"""
_NEVER = frozenset(_PLAIN.split())
_AGREED = 3
"""Times that a name must begin a line, in a file that has no other labels."""
_OFTEN = 6
"""Times after which a word that also stands in the text is a label all the same."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Labelled:
    """What stands before a speaker's words on a line, and the words."""

    label: str
    said: str
    how: How
    stamp: str = ""


def find_labels(lines: Sequence[Line], *, recorded: bool = False) -> dict[int, Labelled]:
    """The lines that a speaker's label begins, by line number.

    Args:
        lines: All lines of the file.
        recorded: They are captions, where a label never stands alone on its line.
    """
    speech = [line for line in lines if line.speech or line.label]
    found = {line.number: part for line in speech if (part := candidate(line)) is not None}
    if recorded:
        found = {number: part for number, part in found.items() if part.how != "alone"}
    accepted = _accept(found, speech)
    return {
        number: part for number, part in found.items() if (key(part.label), part.how) in accepted
    }


def candidate(line: Line) -> Labelled | None:
    """What would be the label of the line if its beginning is one."""
    if line.label:
        return Labelled(label=line.label, said=line.text, how="given", stamp=line.stamp)
    if line.mark == "heading":
        return None
    text, stamp = _off_stamp(line)
    return (
        _colon(text, stamp)
        or _after_name(text, stamp)
        or _bracket(line.text)
        or _other(line, text, stamp)
    )


def _off_stamp(line: Line) -> tuple[str, str]:
    leading = LEADING.match(line.text)
    if not leading:
        return line.text, line.stamp
    return line.text[leading.end() :], timecode(leading[0]) or line.stamp


def _colon(text: str, stamp: str) -> Labelled | None:
    found = _COLON.match(text)
    if not found or not _may_be_label(found["label"]):
        return None
    if not found["gap"] and found["said"] and not is_role(found["label"]):
        return None
    said, later = _off_bracketed(found["said"])
    when = timecode(found["stamp"] or "") or stamp or later
    return Labelled(label=found["label"].strip(), said=said, how="colon", stamp=when)


def _off_bracketed(said: str) -> tuple[str, str]:
    leading = LEADING_BRACKETED.match(said)
    return (said[leading.end() :], timecode(leading[0])) if leading else (said, "")


def _after_name(text: str, stamp: str) -> Labelled | None:
    """Sam R  0:15 on its own line, or Sam R [0:15] before the words."""
    trailing = TRAILING.search(text)
    if trailing and _may_be_label(text[: trailing.start()]):
        label = text[: trailing.start()].strip()
        return Labelled(label=label, said="", how="stamp", stamp=timecode(trailing[1]))
    found = _STAMPED.match(text)
    if found and _may_be_label(found["label"]):
        when = timecode(found["stamp"]) or stamp
        return Labelled(label=found["label"].strip(), said=found["said"], how="stamp", stamp=when)
    return None


def _bracket(text: str) -> Labelled | None:
    found = _BRACKET.match(text)
    if not found or re.fullmatch(TIME, found["label"]) or not _may_be_label(found["label"]):
        return None
    return Labelled(label=found["label"].strip(), said=found["said"], how="bracket")


def _other(line: Line, text: str, stamp: str) -> Labelled | None:
    found = _TAB.match(text) or _DOTTED.match(text)
    if found and _may_be_label(found["label"]):
        return Labelled(label=found["label"].strip(), said=found["said"], how="tab", stamp=stamp)
    if line.lead and text.startswith(line.lead) and _may_be_label(line.lead):
        said = text[len(line.lead) :].strip()
        return Labelled(label=line.lead.strip(), said=said, how="bold", stamp=stamp)
    if _may_be_label(text) and (line.bold or is_role(text) or stamp):
        return Labelled(label=text.strip(), said="", how="alone", stamp=stamp)
    return None


def _may_be_label(text: str) -> bool:
    words = text.split()
    if not words or len(words) > MOST_WORDS or len(text) > LONGEST:
        return False
    if not _LOOKS.match(text) or (_is_plain(words[0]) and not is_role(text)):
        return False
    return not _PUNCTUATED.search(_INITIAL.sub("", text.strip()))


def _is_plain(word: str) -> bool:
    return key(word).rstrip("0123456789") in _NEVER


def _accept(found: dict[int, Labelled], speech: Sequence[Line]) -> set[tuple[str, How]]:
    counts = Counter((key(part.label), part.how) for part in found.values())
    spelling = {(key(part.label), part.how): part.label for part in found.values()}
    lower = " ".join(line.text for line in speech)
    by_speaker = Counter(name for name, _ in counts.elements())
    sure = {
        pair
        for pair, count in counts.items()
        if _is_sure(spelling[pair], pair[1], (count, by_speaker[pair[0]]), lower)
    }
    sure |= _dense(found, speech)
    _drop_lonely_stamps(sure, counts)
    return sure | _drifted(sure, counts, spelling, lower) | _guests(sure, found, lower)


def _is_sure(label: str, how: How, counts: tuple[int, int], text: str) -> bool:
    count, by_speaker = counts
    if how == "given":
        return True
    if how == "alone":
        return count > 1 if is_role(label) else count >= _AGREED and _is_name(label, text)
    if is_role(label):
        return not is_short(label) or by_speaker > 1
    return _recurs(label, how, counts, text)


def _recurs(label: str, how: How, counts: tuple[int, int], text: str) -> bool:
    """A name says so by standing before many lines, or before a time."""
    count, by_speaker = counts
    if how == "bracket":
        return count > 1 and any(character.isdigit() for character in label)
    if how == "stamp":
        return _is_name(label, "")
    often = by_speaker >= _OFTEN and label[0].isupper()
    return often or (by_speaker >= _AGREED and _is_name(label, text))


def _dense(found: dict[int, Labelled], speech: Sequence[Line]) -> set[tuple[str, How]]:
    """Names before nearly every paragraph are labels, however short the file is."""
    names = {
        number: part
        for number, part in found.items()
        if part.how in ("colon", "stamp") and _is_name(part.label, "")
    }
    talk = [line for line in speech if line.mark != "heading"]
    starts = 1 + sum(
        line.number in found or line.number != before.number + 1 for before, line in pairwise(talk)
    )
    speakers_named = {key(part.label) for part in names.values()}
    if len(speakers_named) < 2 or len(names) < 0.7 * starts:  # noqa: PLR2004
        return set()
    words = sum(len(part.said.split()) for part in names.values())
    if words < len(names) or len(speakers_named) > max(2, len(names) / 2):
        return set()
    return {(key(part.label), part.how) for part in names.values()}


def _drop_lonely_stamps(sure: set[tuple[str, How]], counts: Counter[tuple[str, How]]) -> None:
    """One line that ends in a time is a meeting at 10:30, not a speaker."""
    stamps = [pair for pair in sure if pair[1] == "stamp"]
    if sum(counts[pair] for pair in stamps) == 1:
        sure.difference_update(stamps)


def _is_name(label: str, text: str) -> bool:
    """Words that are written like a name, and not also used as plain words in the text."""
    words = [word for word in re.split(r"[\s/()]+", label) if word]
    if all(word.islower() for word in words if word.isalpha()):
        return len(words) == 1 and not re.search(
            rf"(?<![.?!:]\s)\s{re.escape(label)}\b(?!\s*:)", text
        )
    if not all(word in _PARTICLES or not word[0].islower() for word in words):
        return False
    return not re.search(rf"\b{re.escape(label.lower())}\b", text)


def _drifted(
    sure: set[tuple[str, How]],
    counts: Counter[tuple[str, How]],
    spelling: dict[tuple[str, How], str],
    text: str,
) -> set[tuple[str, How]]:
    """Other spellings of a sure label: misspelt, or written in another way."""
    known = {name for name, _ in sure}
    return {
        pair
        for pair in counts
        if pair not in sure
        and pair[1] in ("colon", "stamp", "bold", "tab")
        and (
            pair[0] in known
            or (_is_name(spelling[pair], text) and any(is_misspelt(pair[0], k) for k in known))
        )
    }


def _guests(
    sure: set[tuple[str, How]], found: dict[int, Labelled], text: str
) -> set[tuple[str, How]]:
    """Somebody who speaks once or twice, in a file where labels begin nearly every turn."""
    total = sum((key(part.label), part.how) in sure for part in found.values())
    names = {(key(part.label), part.how): part.label for part in found.values()}
    return {
        pair
        for pair, label in names.items()
        if pair[1] in ("colon", "given")
        and len({name for name, _ in sure}) > 1
        and total >= _AGREED
        and _is_name(label, text)
        and len(label.split()) <= _AGREED
    }


def speakers(found: Iterable[Labelled]) -> tuple[str, ...]:
    """One spelling of each label, in order of appearance."""
    seen: dict[str, str] = {}
    for part in found:
        seen.setdefault(key(part.label), part.label)
    return tuple(seen.values())
