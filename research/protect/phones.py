"""Telephone numbers, and not the dates, prices, orders and versions that look like them."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

import phonenumbers

from .digits import UNSPACED, plain_digits

_CANDIDATE = re.compile(
    rf"(?<![^\W{UNSPACED}]|[#£$€+-])(?<!\d[.:])(?<![A-Z]\d )(?<![^\]][,/])"
    r"(?P<number>(?:\+\(?\d(?:(?:[ \u00a0]?[().\-–/ \u00a0]{0,2}|[ -]?\n)\d){5,16}|(?=[(\d])\(?\d(?:[ \u00a0]?[().\-–/ \u00a0]{0,2}\d){5,16}))"
    rf"(?!(?!x\d)[^\W{UNSPACED}]|[:,.]\d|[%€£$])"
    r"(?:,?\s?(?:ext\.?|extension|x|Durchwahl)\s?\d{1,5}\b)?"
)
_SIX = re.compile(r"\d(?:[ \u00a0]?[().\-–/ \u00a0]{0,2}\d){5}")
"""In every candidate; a search skips to its first digit at once."""
ANNOUNCED = re.compile(
    r"(?:phone|\btel\b|tel[.:]|\bph\b|telefon|téléphone|teléfono|telefono|telem[óo]vel|celular|\bgsm\b|komórk|\bkom\.|\bcall|\bcell|cellular|"
    r"cellphone|\bmobil|móvil|handy|whats ?app|\bsms\b|\btext(?:ed)? (?:me|us)|\breach|\bcontact|"
    r"\bfax\b|\bring(?:ing)?\b|\brang\b|\bdial|\bmy number|number is|(?:new|neue|nuevo|nouveau|nuovo|novo|nieuwe?|nowy|nya|meine?|mon|mio?|meu|mijn|mój|mitt) (?:number|n[úu]mero|numéro|nummer|numer)\b|"
    r"\b(?:changed|mudou|mudei|cambió|cambié|cambiato|changé|zmieniła?|bytt) (?:de |il |het )?(?:number|n[úu]mero|numéro|nummer|numer)\b|rückruf|\banrufen|\brufen|\bappel|"
    r"\bchiam|\bll[aá]m|\b(?:(?:me|us|him|her|them) (?:on|at)|(?:i am|i['’]m) on) $|erreich|joign|joindre|\bbel(?:len)? |\blig(?:ar|ue)|dzwo[nń]|volej|\bringa|\btlf|soita|"
    r"телефон|\bтел\.|\bмоб\.|puhelin|telefonu|手机|手機|电话|電話|携帯|전화|휴대폰|"
    r"☎|📞|\b[tmf]:)"
)
"""What a telephone number stands behind, in small letters: without case every choice is tried in the slow way."""
_COUNTED: Final = """
order bestell commande pedido ordine ordre ordern tilaus заказ замовлен zamówieni objednávk rendelés sipariş 订单 訂單 注文 주문
tracking parcel przesył paczk sendung paket colis envío envio paquete pacco spedizion zending pakket försändelse посилк посылк kargo
invoice rechnung factur fattur faktur ticket folio referen booking buchung reserv receipt transaction policy account employee
"""
"""How words for what has a number of its own begin."""
_OTHER = re.compile(
    rf"(?i:(?:{'|'.join(_COUNTED.split())})\w*|case|ref|acct|serial|sku|\bid\b|\bpo\b|#|\bno\b|\bnr\b|build|version|\bv\b|"
    r"isbn|ean|upc|imei|part|shift|row|customer number|customer no|code|pin)"
    r"[\s:.#]*(?:(?:number|no\.?|id|nr|is|was)[\s:.#]*)*$"
)
_NUMBER_OF = re.compile(r"(?:#|\b(?:no|nr|number)\b)[\s:.#]*$", re.IGNORECASE)
"""Phone no. is no order's; the word for what has the number stands near."""
_NEAR = 10
_LONG = range(11, 14)
"""Digits behind a plus that no plan need know: Mexico's have changed."""
_YEAR = r"(?:1[89]|20)\d\d"
_DAY = rf"(?:{_YEAR}[-/. ]\d{{1,2}}[-/. ]\d{{1,2}}|\d{{1,2}}[-/.]\d{{1,2}}[-/.]\d{{2}}|\d{{1,2}}[-/. ]\d{{1,2}}[-/. ]{_YEAR})"
_TIME = r"(?:[01]\d|2[0-4])[0-5]\d"
_DATE = re.compile(rf"{_DAY}(?:\s?[-–/ ]\s?(?:{_DAY}|\d{{1,2}}(?:\d\d)?))?|{_TIME} ?[-–] ?{_TIME}")
"""Days, from one to another, and the hours from one time to another."""
_AMERICAN = re.compile(r"(?:1[-. ])?\(?[2-9]\d{2}\)?[-. /]{1,2}\d{3}[-. ]\d{4}$")
_GROUPED = re.compile(r"\(?0\d{1,5}\)?(?:(?:[ \-/.()]{1,2}| [/–-] )\d{2,9}){1,5}$")
_BRACKET = re.compile(r"(?:8 ?)?\(0?\d{2,5}\)[ -]?\d{2,5}(?:[ -]?\d{2,5}){1,3}$")
_PARTED = re.compile(r"(?<=\d)[ \u00a0/\n]")
_CALLED = 10
"""Digits of a number by which a chat calls somebody who is in nobody's address book: @4915112345678."""
_REGIONS = ("GB", "US", "DE", "FR", "IT", "ES", "NL", "AU", "IN", "IE", "PL", "BR", "CH", "AT")


def mask_phones(text: str) -> str:
    """Numbers written like a telephone's, or after a word that announces one."""
    return _CANDIDATE.sub(_phone, text) if _SIX.search(text) else text


def _phone(found: re.Match[str]) -> str:
    said = plain_digits(found.group("number"))
    text, start = found.string, found.start()
    before = text[max(0, start - 45) : start]
    end = _end(said, before)
    rest = found.group()[end:] if end < len(said) else ""
    return f"[phone]{rest}" if end else found.group()


def _end(said: str, before: str) -> int:
    """How much of it is one number, 0 when none is: "020 7946 0018 2 times" goes on with something else."""
    whole = _is_phone(said, before)
    if not (whole and _is_valid(said)):
        for parted in reversed(list(_PARTED.finditer(said))):
            shorter = said[: parted.start()]
            ended = parted.group() == "\n" and not whole
            if (ended or _is_valid(shorter)) and _is_phone(shorter, before):
                return len(shorter)
    return len(said) if whole else 0


def _is_phone(said: str, before: str) -> bool:
    digits = re.sub(r"\D", "", said)
    if said.startswith("+"):
        return len(digits) in _LONG or _is_possible(digits, international=True)
    if not 7 <= len(digits) <= 15 or _DATE.fullmatch(said):  # noqa: PLR2004
        return False
    if before.endswith("@") and said.isdigit() and len(digits) >= _CALLED:
        return True
    announced = bool(ANNOUNCED.search(before.lower())) or _looks_national(said, digits)
    named = _NUMBER_OF.sub("", before)
    what = named if ANNOUNCED.search(named[-_NEAR:].lower()) else before
    return announced and not _OTHER.search(what)


def _looks_national(said: str, digits: str) -> bool:
    """By its groups: (020) 7946 0958, 555-123-4567, 06 12 34 56 78."""
    if said.startswith("00"):
        return _is_possible(digits, international=True)
    if 9 <= len(digits) <= 12 and said.startswith(("0", "(0")):  # noqa: PLR2004
        grouped = bool(_GROUPED.match(said))
        return grouped or (said.isdigit() and _is_possible(digits, international=False))
    return bool(_AMERICAN.match(said) or _BRACKET.match(said))


@lru_cache(maxsize=20_000)
def _is_valid(said: str) -> bool:
    """Whether some numbering plan gives it out, be it as it stands or behind a plus."""
    digits = re.sub(r"\D", "", said)
    abroad = said.startswith(("+", "00"))
    regions = (None,) if abroad else _REGIONS
    number = f"+{digits.removeprefix('00')}" if abroad else digits
    try:
        return any(
            phonenumbers.is_valid_number(phonenumbers.parse(number, one)) for one in regions
        )
    except phonenumbers.NumberParseException:
        return False


@lru_cache(maxsize=20_000)
def _is_possible(digits: str, *, international: bool) -> bool:
    """Whether some numbering plan has it."""
    try:
        if international:
            number = phonenumbers.parse(f"+{digits.removeprefix('00')}", None)
            return phonenumbers.is_possible_number(number)
        return any(
            phonenumbers.is_valid_number(phonenumbers.parse(digits, region)) for region in _REGIONS
        )
    except phonenumbers.NumberParseException:
        return False
