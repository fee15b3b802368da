"""Dates as tools write them, in ISO 8601. The rule stands in docs/formats-records.md."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from unicodedata import combining, normalize

from dateutil import parser as dateutil_parser

_NUMERIC = re.compile(
    r"(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})"
    r"(?:,?[ T]+(\d{1,2})[:.](\d{2})(?:[:.](\d{2}))?(?:\.\d+)?\s*([AaPp]\.?[Mm]\.?)?)?\s*(Z|UTC|GMT)?"
)
_EPOCH = re.compile(r"(\d{9,19})(?:\.\d*)?")
_SERIAL = re.compile(r"([3-6]\d{4})(\.\d+)?")
_ISO_LIKE = re.compile(
    r"(\d{4}-\d{2}-\d{2})[ T]+(\d{1,2}:\d{2}(?::\d{2})?)(?:[.,]\d+)?\s*([+-]\d{2}:?(?:\d{2})?)?\s*(Z|UTC|GMT)?",
    re.IGNORECASE,
)
_NAMED_OFFSET = re.compile(r"\b(?:GMT|UTC) ?([+-])(\d{1,2})(?::?(\d\d))?$", re.IGNORECASE)
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)|\d\d[/ -][A-Za-z]{3}[/ -]\d\d(?!\d)")
_DAY_MONTH_YEAR = re.compile(
    r"(?<!\d)(\d{1,2})(?:\.|º|er)? (?:de |d')?([^\W\d_]{3,12})\.?,? (?:de |del )?(\d{4})(?!\d)(?:\D{1,12}(\d{1,2})[:h](\d{2}))?"
)
_MONTH_WORDS = (
    "jan gen ene янв sty", "feb fev фев lut", "mar maa mrt мар", "apr avr abr апр kwi", "mai mag may mei maj мая май",
    "jun juin giu июн cze", "jul juil lug июл lip", "aug ago aou agu авг sie", "sep set сен wrz", "okt oct ott out окт paz",
    "nov ноя lis", "dez dic dec des дек gru",
)  # fmt: skip
"""Beginnings of the twelve months, without accents, in German, French, Spanish, Italian, Portuguese, Dutch, Polish, Russian, Indonesian and the Nordic languages."""
_YEAR_FIRST = re.compile(
    r"((?:19|20)\d\d)(?:年|\. ?|(?=\d{4}$))(\d{1,2})(?:月|\. ?|(?=\d\d$))(\d{1,2})(?!\d).{0,20}"
)
"""2026年3月2日, 2026. 3. 2., 20260302."""
_LONGEST = 64
_EXCEL_ZERO = datetime(1899, 12, 30)  # noqa: DTZ001 -- a spreadsheet's dates have no zone
_FIRST_EPOCH, _LAST_EPOCH = 315_532_800, 4_102_444_800  # 1980 to 2100, in seconds
_MONTHS, _CENTURY = 12, 100
_STEADY = 4
"""So many different days in order are no accident."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Dates:
    """A column of dates, normalised."""

    values: tuple[str, ...]
    """ISO 8601, or empty; as many as were given."""
    ambiguous: int = 0
    """Dates such as 03/04/2026 that the settings had to decide."""
    unread: int = 0
    """Values that are no date."""


def normalise_dates(values: Sequence[str], *, dayfirst: bool = False) -> Dates:
    """Every value in ISO 8601: with a zone in UTC and ending in Z, without one as written.

    Whether 03/04/2026 is March or April is settled by the rest of the column: a first number over
    12 anywhere means day first, a second one month first, dots mean day first; a column that runs
    steadily up or down in one reading only is in that reading. Where nothing settles it,
    `dayfirst` does, and the dates are counted as ambiguous.
    """
    order, settled = _order(values, dayfirst=dayfirst)
    if not settled:
        order, settled = _by_sequence(values, dayfirst=dayfirst)
    seen: dict[str, str] = {"": ""}
    for value in values:
        if value not in seen:
            seen[value] = _normalise(value.strip(), dayfirst=order)
    done = tuple(seen[value] for value in values)
    return Dates(
        values=done,
        ambiguous=0 if settled else sum(map(_either_way, values)),
        unread=sum(1 for raw, iso in zip(values, done, strict=True) if raw.strip() and not iso),
    )


def epoch(value: object) -> str:
    """Seconds (or milli-, micro-, nanoseconds) since 1970 in ISO 8601; empty when they are not."""
    try:
        seconds = float(str(value))
    except ValueError:
        return ""
    for _ in range(3):
        if seconds > _LAST_EPOCH:
            seconds /= 1000
    if not _FIRST_EPOCH <= seconds <= _LAST_EPOCH:
        return ""
    return _text(datetime.fromtimestamp(int(seconds), tz=UTC))


def normalise_date(value: object) -> str:
    """One date on its own, as an API gives it: ISO 8601 or an epoch."""
    if isinstance(value, str):
        return normalise_dates((value,)).values[0]
    numeric = isinstance(value, (int, float)) and not isinstance(value, bool)
    return epoch(value) if numeric else ""


def _order(values: Iterable[str], *, dayfirst: bool) -> tuple[bool, bool]:
    first = second = dots = False
    for value in values:
        hit = _NUMERIC.match(value)
        if hit:
            first = first or int(hit[1]) > _MONTHS
            second = second or int(hit[3]) > _MONTHS
            dots = dots or hit[2] == "."
    if first != second:
        return first, True
    return (True, True) if dots and not first else (dayfirst, False)


def _by_sequence(values: Sequence[str], *, dayfirst: bool) -> tuple[bool, bool]:
    """Exports are sorted by time: the reading in which they are is the right one."""
    hits = [hit for hit in map(_NUMERIC.match, values) if hit]
    seen = dict.fromkeys((_year(hit), int(hit[1]), int(hit[3])) for hit in hits)
    if len(seen) < _STEADY:
        return dayfirst, False
    by_day = _is_sorted([(year, second, first) for year, first, second in seen])
    by_month = _is_sorted(list(seen))
    return (by_day, True) if by_day != by_month else (dayfirst, False)


def _is_sorted(days: list[tuple[int, int, int]]) -> bool:
    return days in (sorted(days), sorted(days, reverse=True))


def _year(hit: re.Match[str]) -> int:
    return int(hit[4]) + (2000 if int(hit[4]) < _CENTURY else 0)


def _either_way(value: str) -> bool:
    hit = _NUMERIC.match(value)
    numbers = {int(hit[1]), int(hit[3])} if hit else set()
    return len(numbers) > 1 and numbers <= {*range(1, _MONTHS + 1)}


def _normalise(value: str, *, dayfirst: bool) -> str:
    value = value.replace("\u202f", " ").replace("\xa0", " ")
    if len(value) > _LONGEST or not any(map(str.isdigit, value)):
        return ""
    return (
        _iso(value)
        or _numeric(value, dayfirst=dayfirst)
        or _number(value)
        or _worded(value, dayfirst=dayfirst)
        or _abroad(value)
    )


def _iso(value: str) -> str:
    if value[4:5] != "-":
        return ""
    hit = _ISO_LIKE.fullmatch(value)
    if hit:
        value = f"{hit[1]}T{hit[2].zfill(5)}{hit[3] or 'Z' * bool(hit[4])}"
    try:
        moment = datetime.fromisoformat(value)
    except ValueError:
        return ""
    return _text(moment, whole_day=len(value) == len("2026-03-05"))


def _numeric(value: str, *, dayfirst: bool) -> str:
    hit = _NUMERIC.fullmatch(value)
    if hit is None:
        return ""
    day, month = (int(hit[1]), int(hit[3])) if dayfirst else (int(hit[3]), int(hit[1]))
    if month > _MONTHS >= day:
        day, month = month, day
    year = _year(hit)
    hour = int(hit[5] or 0)
    if hit[8] and hour <= _MONTHS:
        hour = hour % 12 + (12 if hit[8][0] in "pP" else 0)
    try:
        moment = datetime(year, month, day, hour, int(hit[6] or 0), int(hit[7] or 0))  # noqa: DTZ001
    except ValueError:
        return ""
    return _text(moment.replace(tzinfo=UTC) if hit[9] else moment, whole_day=hit[5] is None)


def _number(value: str) -> str:
    if _EPOCH.fullmatch(value):
        return epoch(value)
    if _SERIAL.fullmatch(value):
        moment = _EXCEL_ZERO + timedelta(seconds=round(float(value) * 86_400))
        return _text(moment, whole_day="." not in value)
    return ""


def _worded(value: str, *, dayfirst: bool) -> str:
    """5 Mar 2026, 05/Mar/26 9:12 AM, Thu, 05 Mar 2026 09:12:00 +0000."""
    if not _YEAR.search(value):
        return ""
    # dateutil reads GMT+1 as POSIX does, one hour behind; people mean one hour ahead.
    value = _NAMED_OFFSET.sub(lambda hit: f"{hit[1]}{hit[2]:0>2}{hit[3] or '00'}", value)
    moments = []
    # Parsed against two calendars: what differs was not in the text but filled in.
    for default in (datetime(2000, 1, 1), datetime(2001, 2, 2)):  # noqa: DTZ001
        try:
            moments.append(dateutil_parser.parse(value, default=default, dayfirst=dayfirst))
        except (ValueError, OverflowError, TypeError, AttributeError, IndexError):
            return ""
    if moments[0] != moments[1]:
        return ""
    return _text(moments[0], whole_day=":" not in value)


def _abroad(value: str) -> str:
    """2. März 2026, 2 de marzo de 2026 10:12, 2026年3月2日."""
    if first := _YEAR_FIRST.fullmatch(value):
        year, month, day, time = first[1], int(first[2]), first[3], (0, 0)
    elif named := _DAY_MONTH_YEAR.search(value):
        day, year, time = named[1], named[3], (int(named[4] or 0), int(named[5] or 0))
        month = _month(named[2])
    else:
        return ""
    try:
        moment = datetime(int(year), month, int(day), *time)  # noqa: DTZ001
    except ValueError:
        return ""
    return _text(moment, whole_day=time == (0, 0))


def _month(word: str) -> int:
    """Its number, 0 for no month: June and July begin alike in French."""
    plain = "".join(
        c for c in normalize("NFKD", word.lower()) if not combining(c) or c == "\u0306"
    )
    plain = normalize("NFC", plain)
    starts = (
        n for n, words in enumerate(_MONTH_WORDS, 1) if plain.startswith(tuple(words.split()))
    )
    return next(starts, 0)


def _text(moment: datetime, *, whole_day: bool = False) -> str:
    if whole_day:
        return moment.date().isoformat()
    try:
        moment = moment.astimezone(UTC) if moment.tzinfo else moment
    except (OverflowError, ValueError):
        return ""
    text = moment.replace(microsecond=0, tzinfo=None).isoformat()
    return text + "Z" if moment.tzinfo else text
