"""Times and dates in transcripts: their forms, the time stamps taken off lines, and times as locators write them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import pairwise

from research.readers.transcript.lines import Line, asks, put, set_aside

_MANY = 3
_MOST_SPELT = 12

TIME = r"(?:\d{1,3}:\d{1,2}:\d{1,2}|\d{1,3}:\d{2})(?:[.,]\d{1,3})?"
_NUMBERED_DAY = r"\d{1,4}[./-]\d{1,2}[./-]\d{1,4}"
_DATE = rf"{_NUMBERED_DAY},?[ \u202f]+"
_DAY = rf"(?:{_DATE})?"
_NOON = r"(?:[ \u202f]?[ap]\.?m\b\.?|[ \u202f]?[AP]M\b)?"
_CLOCK = re.compile(rf"(?P<time>{TIME})(?P<noon>{_NOON})")
_SPAN = rf"{TIME}(?:\s*(?:-->|->|→|-|–|—|to)\s*{TIME})?"
_DATED = rf"{_DAY}{TIME}{_NOON}"
DAY_AND_TIME = rf"(?:{_DATE}{TIME}{_NOON}|{TIME}{_NOON}, {_NUMBERED_DAY})"
"""As chats are exported; at a line's beginning only, for a file's title ends in such a time."""
BRACKETED = rf"[\[(<{{`]\s*{_SPAN}\s*[\])>}}`]"
_HASHED = rf"#{TIME}(?:-\d)?#"
"""As f4 and MAXQDA put them behind what was said."""
_ANY = rf"(?:{BRACKETED}|{_SPAN})"

LEADING = re.compile(
    rf"^(?:(?:{BRACKETED}|\[{_DATED}\])\s*[-–—:|]?|(?:@?{_SPAN}|{_DATED})(?=\s|$)\s*[-–—|]?)\s*"
)
"""At the start of a line, with or without brackets."""
LEADING_BRACKETED = re.compile(rf"^(?:{BRACKETED}|\[{_DATED}\])\s*[-–—:|]?\s*")
_CAPTION = re.compile(
    r"^\d{0,4}(?P<start>\d\d:\d\d:\d\d[.,]\d{3})\s*-->\s*\d\d:\d\d:\d\d[.,]\d{3}(?=\S)"
)
"""The head of a caption whose line ends were lost: `1200:01:02.480 --> 00:01:05.479P4: It hangs.`"""
_WEEKDAY = r"(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|tue|wed|thu|fri|sat|sun)\b\.?"
_MONTHS = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]*\.?"
_CALENDAR = rf"(?:{_MONTHS} \d{{1,2}}|\d{{1,2}}\.? {_MONTHS})(?:st|nd|rd|th)?(?:,? \d{{4}})?"
_CALLED = (
    rf"(?i:(?:today|yesterday|(?:last )?{_WEEKDAY}|{_CALENDAR})(?:,? {_CALENDAR})?,?(?: at)?\s+)"
)
"""A day in words before the time."""
ALONE = re.compile(rf"^(?:{_ANY}|{_HASHED})\s*$")
"""Nothing else on the line."""
_DATED_ALONE = re.compile(rf"^(?:{_CALLED}{TIME}{_NOON}|{_DATED})\s*$")
"""As recorders' pages show when somebody spoke; once, it is when the session was."""
_MINUTES = r"(?P<m>\d{1,2}) (?:minute[nrs]?|minutter|minutos?|minut[aiyo]?|minuut)"
_SECONDS = r"(?P<s>\d{1,2}) (?:seconds?|sekunde[nr]?|sekund[ay]?|secondes?|segundos?|second[io]|seconden?)"
_SPELT = re.compile(
    r"(?:(?P<who>[^\d\n:：]{1,60}(?<![–—(-]))\s)?(?:(?P<h>\d{1,2}) (?:hours?|stunden?|heures?|horas?|ore?|uren|uur|timm(?:e|ar)|timer?|godzin[ay]?)[ ,]{1,2})?"
    rf"(?:{_MINUTES}[ ,]{{1,2}}{_SECONDS}|{_MINUTES.replace('<m>', '<even>')}|{_SECONDS.replace('<s>', '<alone>')})(?P<glued>{TIME})?",
    re.IGNORECASE,
)
"""0 minutes 3 seconds, alone or behind a name, as Teams says a time to who listens to the page, be it before the time that it shows."""
_INITIALS = re.compile(r"[^\W\d_]{1,3}")
_STAMP = "a time stamp"
_OF_PAGE = "the name as the page shows it"
TRAILING = re.compile(
    rf"(?:[\s,|–—-]*\s|\s[–—]\s(?:{_DATE}|(?i:today|yesterday) at ))({_ANY}{_NOON})\s*$"
)
"""After a name, at the end of a line; a day stands before the time behind a dash only, as Discord writes it."""
INLINE = re.compile(rf"{BRACKETED}|{_HASHED}")
"""In the middle of what is said; only in brackets, for people do say 12:30."""
_MONTH_NAMES = """
january february march april may june july august september october november december
jan feb mar apr jun jul aug sep sept oct nov dec
januar jänner februar märz mai juni juli oktober dezember okt dez
janvier février mars avril juin juillet août septembre octobre novembre décembre
enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre
gennaio febbraio aprile maggio giugno luglio settembre ottobre novembre dicembre
janeiro fevereiro março maio junho julho setembro outubro novembro dezembro
januari februari maart mei augustus
"""
_DAY_NAMES = """
monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag
lundi mardi mercredi jeudi vendredi samedi dimanche
lunes martes miércoles jueves viernes sábado domingo
lunedì martedì mercoledì giovedì venerdì sabato
segunda terça quarta quinta sexta feira
maandag dinsdag woensdag donderdag vrijdag zaterdag zondag
"""
_WEEKDAYS = frozenset(
    f"""
    {_DAY_NAMES} mandag tirsdag onsdag torsdag fredag lørdag søndag måndag tisdag lördag söndag
    poniedziałek wtorek środa czwartek piątek sobota niedziela pondělí úterý středa čtvrtek pátek neděle
    月曜日 火曜日 水曜日 木曜日 金曜日 土曜日 日曜日
    """.split()
) - {"segunda", "terça", "quarta", "quinta", "sexta", "feira"}
_LONGEST_DAY = max(map(len, _WEEKDAYS)) + 2
_COUNTED = "day week tag woche jour semaine día semana giorno settimana dia dag"
_BETWEEN = "the of de den der du le el del"
_NAMED_DAYS = frozenset(f"{_MONTH_NAMES} {_DAY_NAMES} {_COUNTED}".split())
_DAY_WORDS = _NAMED_DAYS | frozenset(_BETWEEN.split())
_NUMERIC = re.compile(
    r"(?:\d{4}-\d{1,2}-\d{1,2}|\d{1,2}(?P<mark>[./])\d{1,2}(?P=mark)(?:\d{4}|\d{2}))"
)
_DIGIT = re.compile(r"\d")
_ORDINAL = re.compile(r"\d{1,4}(?:st|nd|rd|th|er|\.|º)?")
_MOST_WORDS = 7


def timecode(text: str) -> str:
    """The first time in the text as 00:01:02, empty when there is none; 9:04 PM as 21:04:00."""
    seconds = seconds_in(text)
    return "" if seconds is None else clock(seconds)


def seconds_in(text: str) -> int | None:
    """The first time in the text in seconds, None when there is none."""
    found = _CLOCK.search(text)
    if not found:
        return None
    parts = [int(part) for part in re.split(r"[.,]", found["time"])[0].split(":")]
    if noon := found["noon"].strip().lower():
        parts[0] = parts[0] % 12 + (12 if noon[0] == "p" else 0)
        parts = [*parts, 0][:3]
    seconds = 0
    for part in parts:
        seconds = 60 * seconds + part
    return seconds


def clock(seconds: float) -> str:
    """So many seconds as 00:01:02; what is left of the last one is dropped."""
    whole = int(seconds)
    return f"{whole // 3600:02}:{whole // 60 % 60:02}:{whole % 60:02}"


def take_stamps(lines: Sequence[Line]) -> tuple[Line, ...]:
    """The lines with leading times held apart; a time alone on its line belongs to the next.

    A time without brackets is a stamp only where many lines begin so: people do say 12:30.
    """
    lines = _spelt(lines)
    speech = [line for line in lines if line.speech]
    bare = [line for line in speech if LEADING.match(line.text)]
    everywhere = len(bare) >= _MANY and len(bare) >= len(speech) / 4
    dated = {line.number for line in speech if _DATED_ALONE.match(line.text)}
    taken: list[Line] = []
    pending = ""
    for line in lines:
        alone = len(dated) >= _MANY and line.number in dated
        one = _take(line, everywhere=everywhere, alone=alone)
        if one.speech and pending:
            one = replace(one, stamp=one.stamp or pending)
            pending = ""
        if one.furniture and one.stamp:
            pending = one.stamp
            if "-->" in line.text and taken and taken[-1].text.isdecimal():
                taken[-1] = replace(taken[-1], aside=_STAMP, furniture=True)
        taken.append(one)
    return tuple(taken)


def _spelt(lines: Sequence[Line]) -> Sequence[Line]:
    """The lines with times in words rewritten in figures, where many lines have one; a plan says how long its parts take.

    A page that shows the time beside those words has the name on the line above, and above it the letters in a circle.
    """
    found = {
        line.number: told
        for line in lines
        if line.speech and not line.mark and line.words <= _MOST_SPELT
        if (told := _SPELT.fullmatch(line.text))
    }
    sure = sum(any(told.group("s", "alone", "glued")) for told in found.values())
    if sure < _MANY:
        return lines  # Warm-up - 5 minutes
    filled = [line for line in lines if line.speech]
    shown = {
        line.number
        for place, line in enumerate(filled)
        if line.number in found and found[line.number]["glued"]
        for line in _head_of_page(filled[max(0, place - 2) : place], filled[place + 1 :], found)
    }
    changed = {
        line.number: line.saying(_in_numbers(found[line.number]))
        for line in filled
        if line.number in found
    }
    return set_aside(put(lines, changed), shown, _OF_PAGE)


def _head_of_page(
    above: Sequence[Line], below: Sequence[Line], found: Mapping[int, re.Match[str]]
) -> Iterator[Line]:
    """The name above a time that the next line says again, and initials above it."""
    told = found.get(below[0].number) if below else None
    if not told or not above or above[-1].text != told["who"]:
        return
    yield above[-1]
    if len(above) > 1 and _INITIALS.fullmatch(above[0].text) and above[0].text.isupper():
        yield above[0]


def _in_numbers(told: re.Match[str]) -> str:
    minutes, seconds = told["m"] or told["even"] or 0, told["s"] or told["alone"] or 0
    total = 3600 * int(told["h"] or 0) + 60 * int(minutes) + int(seconds)
    return f"{told['who'] or ''}  {clock(total)}".strip()


def _take(line: Line, *, everywhere: bool, alone: bool) -> Line:
    if not line.speech or line.label:
        return line
    if alone or ALONE.match(line.text):
        return replace(line, aside=_STAMP, furniture=True, stamp=timecode(line.text))
    caption = _CAPTION.match(line.text) if "-->" in line.text else None
    found = caption or (LEADING if everywhere else LEADING_BRACKETED).match(line.text)
    if not found:
        return line
    stamp = timecode(caption["start"] if caption else found[0])
    return replace(line, text=line.text[found.end() :].strip(), stamp=stamp)


def weekdays(lines: Sequence[Line]) -> dict[int, str]:
    """The lines that are a weekday alone, by their number, where several are: one may be somebody's answer, as below a question."""
    filled = [line for line in lines if line.speech]
    found = {
        line.number: day
        for above, line in pairwise([*filled[:1], *filled])
        if len(line.text) <= _LONGEST_DAY
        if (day := line.text.strip(" :.*").casefold()) in _WEEKDAYS
        if not line.label and not asks(above.text)
    }
    return found if len(set(found.values())) > 1 else {}


def is_day(text: str) -> bool:
    """Whether a line is a date or a numbered day: Monday 2 March, 2026-03-02, Day 3.

    A weekday alone is none: it may be somebody's answer.
    """
    if not _DIGIT.search(text):
        return False
    rest = _NUMERIC.sub(" 0 ", text)
    words = re.findall(r"[\w.º]+", rest.casefold())
    if not words or len(words) > _MOST_WORDS or re.search(r"[?!\"“”]", text):
        return False
    numbers = sum(bool(_ORDINAL.fullmatch(word)) for word in words)
    named = sum(word.rstrip(".") in _NAMED_DAYS for word in words)
    told = numbers > 0 and (named > 0 or rest != text)
    return told and all(
        word.rstrip(".") in _DAY_WORDS or bool(_ORDINAL.fullmatch(word)) for word in words
    )
