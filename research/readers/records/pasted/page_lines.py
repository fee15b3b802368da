"""What a line of a copied page is: when somebody wrote, how many stars, a name, or what a page prints beside one."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import Final

from research.readers.transcript.labelling.roles import (
    asks_questions,
    looks_like_name,
)
from research.text.codes import PARTICIPANT_CODE
from research.text.wordings import words

_UNITS: Final = (
    "s|sec|min|m|h|hrs?|std|d|w|wks?|wo|mon?|y|yrs?|j|sem|(?:minute|hour|day|week|month|year|stunde|minute|woche|jahr)[sn]?"
    "|tage?n?|monate?n?|jours?|semaines?|mois|ans?|heures?|días?|semanas?|mes(?:es)?|años?|horas?|dias?|anos?"
)
_AGE: Final = rf"(?:\d{{1,3}} ?(?:{_UNITS})\.?|just now|gerade eben)(?: ?[•·].*| ?\(?(?:edited|bearbeitet)\)?)?"
"""2d, 3 Std., 1w • Edited: how long ago, alone on a line."""
_DAYS: Final = (
    "today|yesterday|(?:mon|tues|wednes|thurs|fri|satur|sun)day|heute|gestern|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch"
    "|aujourd’hui|aujourd'hui|hier|hoy|ayer|oggi|ieri|hoje|ontem"
)
_DATE: Final = (
    r"\b\d{1,2}[./-]\d{1,2}[./-]\d{2,4}\b|\b\d{4}-\d\d-\d\d\b"
    r"|\b\d{1,2}\.? (?:de )?[^\W\d]{3,10}\.?,? (?:de )?\d{4}\b|\b[^\W\d]{3,10}\.? \d{1,2},? \d{4}\b"
)
_WHEN: Final = (
    r"(?P<when>\b(?:\d{1,3}|an?|one) ?(?:min(?:ute)?|hour|hr|day|week|wk|month|mo|year|yr|[hdwmy])s? ago\b"
    r"|\b(?:vor|il y a|hace|há) (?:\d{1,3}|eine[rmn]?|une?|una?|um) (?!uhr)[^\W\d]{3,8}"
    rf"|{_DATE})"
)
STAMP: Final = re.compile(
    r"^(?:rating[,:]? )?(?P<alone>[1-5]) stars?$"
    r"|(?P<stars>(?=[☆✩]*[★⭐✭])[★☆⭐✭✩]{1,10}|\b[1-5](?:[.,]\d)? ?(?:/|out of|von|sur|de|su) ?5\b)(?: stars)?"
    f"|{_WHEN}",
    re.IGNORECASE,
)
"""How many stars, or when, within a line."""
_TIME: Final = r"(?:[01]?\d|2[0-3])[:.][0-5]\d"
_NOON: Final = r"(?: ?[ap]\.?m\.?| uhr)"
_CLOCK: Final = re.compile(
    rf"(?:(?:app|bot)\s+)?(?:{_AGE}|{_TIME}{_NOON}"
    rf"|(?:{_DAYS}|[^\W\d]{{3,9}} \d{{1,2}})[ ,]+(?:(?:at|um|à|a las|alle|às) )?{_TIME}{_NOON}?)",
    re.IGNORECASE,
)
"""A time of day that no recording has, or an age, alone on its line."""
_BARE: Final = re.compile(_TIME)
_BESIDE: Final = re.compile(
    r"(?:(?:posted|asked|started) by )?(?P<name>[^—–·•|]{2,40}?)"
    r"(?:\s*[—–·•|]\s*| (?:commented|replied|wrote|posted)(?: on)? | (?=\S+ \w+ ago\b))"
    rf"(?={_WHEN}|(?:{_DAYS})[ ,]).{{4,60}}",
    re.IGNORECASE,
)
"""gamer7 — 02/03/2026 10:15, gamer7 — Today at 9:14 AM, gamer7 commented 3 hours ago, Posted by gamer7 3 hours ago"""
_BRACKETED: Final = rf"\[(?P<when>[^\[\]]{{0,20}}?(?<!\d){_TIME}(?::\d\d)?{_NOON}?)\]"
_FORMS: Final = (
    re.compile(rf"{_BRACKETED} (?P<name>[^:\n]{{2,60}}?)(?: \(pinned\))?", re.IGNORECASE),
    re.compile(rf"(?P<name>[^:\n\[\]]{{2,60}}?),? {_BRACKETED}", re.IGNORECASE),
)
"""[9:14 AM] Ines Pardo; Ines Pardo, [02.03.2026 9:14], as Telegram copies it"""
_DAY: Final = re.compile(r"\d[./-]\w{1,9}[./-]\d")
_BY: Final = re.compile(r"\b(?:by|von|par|por)\b")
OWNERS: Final = words(
    "author autor autora verfasser verfasserin auteur autore owner inhaber admin"
)
"""How a page marks whose it is; below reviews and comments that is the company."""
MACHINES: Final = ("app", "bot")
"""How a chat marks its programs, also before the time: APP 9:14 AM."""
_BADGES: Final = frozenset({
    *OWNERS, *MACHINES, "op", "mod", "top fan", "top-fan", "super fan", "rising fan", "verified", "verified purchase", "edited",
    "bearbeitet", "follow", "premium", "new", "pinned", "top contributor", "all-star contributor",
})  # fmt: skip
_NUMBER: Final = re.compile(r"(?<!\w)\d+(?!\w)")
_ENDS: Final = (".", "!", "?", ":", ";", ",")
_INITIAL: Final = re.compile(r"\b[^\W\d]\.$")
_NAME, _NAME_WORDS, _STAMP_WORDS = 40, 4, 10


def beside(line: str, *, clocks: bool) -> tuple[str, str] | None:
    """Who and when, where a line says both."""
    if found := _BESIDE.fullmatch(line):
        name = found["name"].strip(" *_")
        return (name, found["when"] or "") if is_name(name) else None
    found = next((hit for form in _FORMS if "[" in line and (hit := form.fullmatch(line))), None)
    if not found or asks_questions(found["name"]):
        return None
    if _DAY.search(found["when"]):
        return found["name"], found["when"]
    sure = clocks or bool(_CLOCK.fullmatch(found["when"]))
    return (found["name"], "") if sure and is_name(found["name"]) else None


def tells_time(line: str, *, clocks: bool = True) -> bool:
    """Whether a line is an age or a time of day and nothing else."""
    return bool(_CLOCK.fullmatch(line) or (clocks and _BARE.fullmatch(line)))


def is_clocked(texts: Iterable[str]) -> bool:
    """Whether a line is nothing but a time of day that says so: 9:14 AM."""
    return any(":" in text and _CLOCK.fullmatch(text) for text in texts if text[0].isdigit())


def is_stamp(line: str, *, clocks: bool) -> bool:
    """Whether a line says when, or how many stars, and hardly anything else, such as by whom."""
    if tells_time(line, clocks=clocks):
        return True
    short = len(line.split()) <= _STAMP_WORDS and not line.endswith(_ENDS)
    return short and bool(STAMP.search(line)) and not _BY.search(line)


def is_name(line: str) -> bool:
    """Whether a line may be what somebody is called."""
    parts = line.split()
    return (
        0 < len(parts) <= _NAME_WORDS
        and len(line) <= _NAME
        and (looks_like_name(line) or len(parts) == 1)
        and (line[0].isalnum() or line[0] in "*@_")
        and (not line.endswith(_ENDS) or bool(_INITIAL.search(line)))
        and ":" not in line
        and not line.startswith("r/")
        and not any(map(str.isdigit, parts))
        and not (asks_questions(line) or PARTICIPANT_CODE.fullmatch(line) or STAMP.search(line))
    )


def is_badge(line: str) -> bool:
    """Whether it is what a page prints beside a name."""
    return line.casefold().strip("•· ") in _BADGES


def is_marked(lines: Sequence[str], marks: Iterable[str]) -> bool:
    """Whether one of the lines by a name is, or begins with, one of the marks."""
    first = {line.casefold().split()[0] for line in lines if is_badge(line) or tells_time(line)}
    return not first.isdisjoint(marks)


def has_letters(line: str) -> bool:
    """Whether a line holds more than figures and signs."""
    return any(map(str.isalpha, line))


def key_of(line: str) -> str:
    """What lines share that differ in a number."""
    return _NUMBER.sub("0", line).casefold()
