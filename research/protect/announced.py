"""What points at a person only because a word before it says so: birthdays, numbers of customers and citizens, plates.

A number of an order, a ticket or an invoice is the order's, and stays.
"""

from __future__ import annotations

import re
from typing import Final

from research.text.hints import Hints
from research.text.wordings import beginnings

from .spans import rewritten

_JOINT: Final = (
    r"(?:[\s,:：=#(–-]|号码|号|番号|\b(?:is|was|are|on|the|of|ist|lautet|am|den|est|le|es|el|è|é|il|op|dnia|to|är|er|je|jest|"
    r"номер|number|num|no\.?|nummer|numer|nr\.?)(?![^\W\d_])){0,8}"
)
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
_KNOWN_AS: Final = (
    r"\b(?:customer|cliente?|member(?:ship)?|patient|policy|insurance|employee|staff|payroll|student|account|acct\.?|loyalty|subscriber)"
    r"[ -]?(?:(?:number|no\.?|nr\.?|id|#|code)\b\.?|n[°º])|kunden(?:nummer|nr\.?)|\bkd\.?-?nr\.?|mitglieds(?:nummer|nr\.?)|vertragsnummer|"
    r"versicher(?:ten|ungs)(?:nummer|nr\.?)|personalnummer|matrikelnummer|(?:num[ée]ro|n°)(?: de)? (?:client|contrat|adhérent|membre)|"
    r"número de (?:cliente|socio|contrato)|codice cliente|numero cliente|klant(?:nummer|nr\.?)|kund(?:nummer|nr\.?)|kundenummer|asiakasnumero|\bmrn\b|"
    r"\b(?:numer|nr) klienta|sort code|account(?=:? \d{8}(?!\d))|номер (?:клиента|клієнта|договора|договору)|müşteri (?:no|numara\w*)|客户编号|顧客番号|고객번호"
)
_OWN_NUMBER: Final = r"(?!\d{1,2}-\d{1,2}(?![\d-]))(?P<value>(?:(?-i:[A-Z]{1,6})[ -]?)?\d[A-Za-z0-9/-]*\d(?:[ .]\d{2,6}| (?-i:[A-Z])(?= \d)){0,4}|[A-Za-z0-9]+(?:[/-][A-Za-z0-9]+){1,4})(?!\w)"
_STATE: Final = (
    r"\b(?:ssn|ss#|social security|social insurance|national insurance|ni (?:number|no)|nino|"
    r"nhs (?:number|no)|aadhaar|tax(?:payer)? id|steuer-?id|steueridentifikationsnummer|"
    r"sozialversicherungsnummer|bsn|sin|passport|personal id|numéro de sécu(?:rité sociale)?|"
    r"codice fiscale|dni|nie|pesel|cpr|cpf|personnummer|fødselsnummer|henkilötunnus|rodné číslo|amka|curp|"
    r"driver(?:['’]?s|s['’])? licen[cs]e|driving licen[cs]e|führerschein(?:-?nummer|nr\.?)?|permis de conduire|reisepass(?:nummer|nr\.?)?|"
    r"(?:personal)?ausweis(?:-?nummer|nr\.?)?|passeport|pasaporte|passaporto|paspoort|paszport|carte d['’]identité|"
    r"carta d['’]identità|identiteitskaart|dow[óo]d (?:osobisty|nr)|patente|"
    r"tfn|tax file number|medicare|pps|ppsn|steuernummer|contribuinte|burgerservicenummer|rijksregisternummer|rut|personal code|id card|"
    r"isikukood|asmens kodas|"
    r"cnp|(?:tc|t\.c\.) kimlik|egn|oib|pan|nif|niss|svnr)\b|身份证|身份證|マイナンバー|주민등록번호"
)
_STATES_NUMBER: Final = r"(?P<value>(?:[A-Z]{0,5}[ -]?)?\d[\d ./-]*\d(?:(?-i:[ -]?[A-Z]|-?[a-z])(?:[ -]?\d{2,4}[A-Z]{0,3})?)?(?!\w)|[A-Z0-9]*\d[A-Z0-9]*(?!\w))"
"""In groups, or letters and digits in one."""
_ON_A_CAR: Final = (
    r"(?:number|licen[cs]e|registration)[ -]?plates?|\bplates?|\breg(?:istration)? (?:number|no\.?)|kennzeichen|matr[íi]cula|"
    r"immatriculation|\bplaque|\btarga|kenteken(?:plaat)?|registreringsnummer|rekisterinumero|rejestrac\w+|номерн\w+ знак\w*|"
    r"номер (?:авто|машини|машины)|\bplaka\w*"
)
_PLATE: Final = r"(?-i:(?P<value>(?=[\d -]{0,12}[A-ZÄÖÜÀ-ÝА-ЯІЇЄ])[A-ZÄÖÜÀ-ÝА-ЯІЇЄ0-9]{1,4}(?:[ -]{1,3}[A-ZÄÖÜÀ-ÝА-ЯІЇЄ0-9]{1,4}){1,3}|[A-ZА-ЯІЇЄ0-9]{5,8})(?![\w-]))"


class Announced:
    """What stands behind the words for it."""

    def __init__(self, words: str, value: str, *, shown: str, digits: int) -> None:
        """Get ready to look for it.

        Args:
            words: A pattern of what announces it.
            value: A pattern of what it looks like, which calls it so.
            shown: What is written in its place.
            digits: How many it has at least.
        """
        self.hints = beginnings(words)
        self._words = Hints(self.hints)
        self._pattern = re.compile(rf"(?:{words}){_JOINT}{value}", re.IGNORECASE)
        self._shown, self._digits = shown, digits

    def masked(self, text: str) -> str:
        """The text without it."""
        found = self._words.matches(self._pattern, text)
        meant = (one for one in found if sum(map(str.isdigit, one["value"])) >= self._digits)
        return rewritten(text, ((*one.span("value"), self._shown) for one in meant))


BIRTHS: Final = Announced(_BIRTH, _DATE, shown="[birthday]", digits=1)
"""The day somebody was born on, with its year."""
CUSTOMERS: Final = Announced(_KNOWN_AS, _OWN_NUMBER, shown="[number]", digits=3)
"""By what a company, an insurance or an office knows somebody."""
CITIZENS: Final = Announced(_STATE, _STATES_NUMBER, shown="[ssn]", digits=6)
"""By what a state does, in countries whose numbers look like any other."""
PLATES: Final = Announced(_ON_A_CAR, _PLATE, shown="[number]", digits=1)
"""What stands on somebody's car."""
