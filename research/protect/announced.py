"""What points at a person only because a word before it says so: birthdays, customer numbers, plates.

A number of an order, a ticket or an invoice is the order's, and stays.
"""

from __future__ import annotations

import re
from typing import Final

from research.text.hints import Hints
from research.text.wordings import beginnings

from .spans import rewritten

_JOINT: Final = r"(?:[\s,:：=#(–-]|\b(?:is|was|on|the|of|are|ist|lautet|am|den|est|le|es|el|è|il|op|dnia|номер|number|no\.?|nr\.?)\b){1,8}"
_MONTH: Final = r"[^\W\d_]{3,12}"
_DATE: Final = (
    r"(?P<value>\d{1,2}[./-] ?\d{1,2}[./-] ?(?:19|20)?\d{2}|(?:19|20)\d{2}[-/.]\d{1,2}[-/.]\d{1,2}|(?:19|20)\d{2}年\d{1,2}月\d{1,2}日"
    rf"|\d{{1,2}}(?:st|nd|rd|th)?\.? (?:of |de )?{_MONTH}\.?,?(?: (?:de )?(?:19|20)\d{{2}})|{_MONTH} \d{{1,2}}(?:st|nd|rd|th)?,? (?:19|20)\d{{2}})"
    r"(?!\d)"
)
_BIRTH: Final = (
    r"\bborn|birth ?date|date of birth|birthday|\bd\.?o\.?b\b\.?|geboren|geburts(?:datum|tag)|\bgeb\.|\bnée?\b|naissance|\bnac[íi]\b|"
    r"\bnació\b|\bnacid[oa]s?\b|nacimiento|\bnat[oa]\b|nascita|nascid[oa]|nascimento|geboortedatum|\bur\.|urodzen\w+|urodził\w*|рожд\w+|родил\w+|народ\w+|"
    r"doğum(?: tarihi\w*)?|\bfödd|\bfødt|fødselsdato|syntynyt|syntymäaika|生年月日|出生日期|생년월일"
)
_BORN: Final = re.compile(rf"(?:{_BIRTH}){_JOINT}{_DATE}", re.IGNORECASE)
_KNOWN_AS: Final = (
    r"\b(?:customer|cliente?|member(?:ship)?|patient|policy|insurance|employee|staff|payroll|student|account|acct\.?|loyalty|subscriber)"
    r"[ -]?(?:(?:number|no\.?|nr\.?|id|#|code)\b\.?|n[°º])|kunden(?:nummer|nr\.?)|\bkd\.?-?nr\.?|mitglieds(?:nummer|nr\.?)|vertragsnummer|"
    r"versicher(?:ten|ungs)(?:nummer|nr\.?)|personalnummer|matrikelnummer|(?:num[ée]ro|n°)(?: de)? (?:client|contrat|adhérent|membre)|"
    r"número de (?:cliente|socio|contrato)|codice cliente|numero cliente|klant(?:nummer|nr\.?)|kund(?:nummer|nr\.?)|kundenummer|asiakasnumero|\bmrn\b|"
    r"\b(?:numer|nr) klienta|sort code|account(?=:? \d{8}(?!\d))|номер (?:клиента|клієнта|договора|договору)|müşteri (?:no|numara\w*)|客户编号|顧客番号|고객번호"
)
_CUSTOMER: Final = re.compile(
    rf"(?:{_KNOWN_AS}){_JOINT}(?P<value>(?:(?-i:[A-Z]{{1,6}})[ -]?)?\d[A-Za-z0-9/-]*\d(?:[ .]\d{{2,6}}| (?-i:[A-Z])(?= \d)){{0,4}}|[A-Za-z0-9]+(?:[/-][A-Za-z0-9]+){{1,4}})(?!\w)",
    re.IGNORECASE,
)
_ON_A_CAR: Final = (
    r"(?:number|licen[cs]e|registration)[ -]?plates?|\bplates?|\breg(?:istration)? (?:number|no\.?)|kennzeichen|matr[íi]cula|"
    r"immatriculation|\bplaque|\btarga|kenteken(?:plaat)?|registreringsnummer|rekisterinumero|rejestrac\w+|номерн\w+ знак\w*|"
    r"номер (?:авто|машини|машины)|\bplaka\w*"
)
_PLATE: Final = re.compile(
    rf"(?i:(?:{_ON_A_CAR}){_JOINT})"
    r"(?P<value>[A-ZÄÖÜÀ-ÝА-ЯІЇЄ0-9]{1,4}(?:[ -]{1,3}[A-ZÄÖÜÀ-ÝА-ЯІЇЄ0-9]{1,4}){1,3}|[A-ZА-ЯІЇЄ0-9]{5,8})(?![\w-])"
)
BIRTH_HINTS, CUSTOMER_HINTS, PLATE_HINTS = map(beginnings, (_BIRTH, _KNOWN_AS, _ON_A_CAR))
_BIRTHS, _CUSTOMERS, _PLATES = Hints(BIRTH_HINTS), Hints(CUSTOMER_HINTS), Hints(PLATE_HINTS)
_RANGE: Final = re.compile(r"\d{1,2}-\d{1,2}")
"""10-12, as many digits or letters as a number may have."""
_FEWEST: Final = 3
"""Digits of a number."""


def mask_births(text: str) -> str:
    """The day somebody was born on, with its year."""
    found = _BIRTHS.matches(_BORN, text)
    return rewritten(text, ((*one.span("value"), "[birthday]") for one in found))


def mask_customers(text: str) -> str:
    """By what a company, an insurance or an office knows somebody."""
    found = (one for one in _CUSTOMERS.matches(_CUSTOMER, text) if _is_number(one["value"]))
    return rewritten(text, ((*one.span("value"), "[number]") for one in found))


def mask_plates(text: str) -> str:
    """What stands on somebody's car, behind the word for it."""
    found = (one for one in _PLATES.matches(_PLATE, text) if _is_mixed(one["value"]))
    return rewritten(text, ((*one.span("value"), "[number]") for one in found))


def _is_number(value: str) -> bool:
    return sum(map(str.isdigit, value)) >= _FEWEST and not _RANGE.fullmatch(value)


def _is_mixed(value: str) -> bool:
    return any(map(str.isalpha, value)) and any(map(str.isdigit, value))
