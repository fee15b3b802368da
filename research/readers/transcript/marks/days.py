"""Lines that are only a day, as diaries have them above what was written on it."""

from __future__ import annotations

import re

_MONTHS = """
january february march april may june july august september october november december
jan feb mar apr jun jul aug sep sept oct nov dec
januar jänner februar märz mai juni juli oktober dezember okt dez
janvier février mars avril juin juillet août septembre octobre novembre décembre
enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre
gennaio febbraio aprile maggio giugno luglio settembre ottobre novembre dicembre
janeiro fevereiro março maio junho julho setembro outubro novembro dezembro
januari februari maart mei augustus
"""
_DAYS = """
monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag
lundi mardi mercredi jeudi vendredi samedi dimanche
lunes martes miércoles jueves viernes sábado domingo
lunedì martedì mercoledì giovedì venerdì sabato
segunda terça quarta quinta sexta feira
maandag dinsdag woensdag donderdag vrijdag zaterdag zondag
"""
_COUNTED = "day week tag woche jour semaine día semana giorno settimana dia dag"
_BETWEEN = "the of de den der du le el del"
_NAMED = frozenset(f"{_MONTHS} {_DAYS} {_COUNTED}".split())
_WORDS = _NAMED | frozenset(_BETWEEN.split())
_NUMERIC = re.compile(
    r"(?:\d{4}-\d{1,2}-\d{1,2}|\d{1,2}(?P<mark>[./])\d{1,2}(?P=mark)(?:\d{4}|\d{2}))"
)
_ORDINAL = re.compile(r"\d{1,4}(?:st|nd|rd|th|er|\.|º)?")
_MOST_WORDS = 7


def is_day(text: str) -> bool:
    """Whether a line is a date or a numbered day: Monday 2 March, 2026-03-02, Day 3.

    A weekday alone is none: it may be somebody's answer.
    """
    rest = _NUMERIC.sub(" 0 ", text)
    words = re.findall(r"[\w.º]+", rest.casefold())
    if not words or len(words) > _MOST_WORDS or re.search(r"[?!\"“”]", text):
        return False
    numbers = sum(bool(_ORDINAL.fullmatch(word)) for word in words)
    named = sum(word.rstrip(".") in _NAMED for word in words)
    told = numbers > 0 and (named > 0 or rest != text)
    return told and all(
        word.rstrip(".") in _WORDS or bool(_ORDINAL.fullmatch(word)) for word in words
    )
