"""Social-security numbers: by shape where the shape is enough, else by check digit or the word before."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from research.text.hints import Hints

from .national import mask_national
from .spans import rewritten

_AMERICAN = re.compile(r"(?<![\w-])(?!000|666|9\d\d)\d{3}-(?!00)\d{2}-(?!0000)\d{4}(?![\w-])")
_BRITISH = re.compile(
    r"(?<!\w)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] ?\d{2} ?\d{2} ?\d{2} ?[A-D](?!\w)", re.IGNORECASE
)
_SIX = re.compile(r"\d(?:(?:[ ./-]|[A-Z]{1,2})?\d){5}", re.IGNORECASE)
"""In all of these numbers but the Italian."""
_INSIDE_ITALIAN = re.compile(r"\d\d[A-Z]\d\d", re.IGNORECASE)
_CUES: Final = Hints((
    "ssn", "ss#", "social", "national insurance", "ni n", "nino", "nhs", "aadhaar", "tax", "steuer", "sozial", "bsn", "sin",
    "passport", "personal id", "personal code", "numéro", "codice", "dni", "nie", "pesel", "cpr", "cpf", "personnummer", "fødselsnummer",
    "henkilötunnus", "rodné", "amka", "curp", "cnp", "tc kimlik", "t.c. kimlik", "egn", "oib", "pan", "nif", "svnr", "niss",
    "tfn", "medicare", "pps", "contribuinte", "burgerservice", "rijksregister", "rut", "id card", "isikukood", "asmens", "driver", "driving", "führerschein", "permis", "reisepass", "ausweis", "passeport", "pasaporte", "passaporto", "paspoort",
    "paszport", "carte", "carta", "dowod", "dowód", "identi", "patente",
    "身份证", "身份證", "マイナンバー", "주민",
))  # fmt: skip
"""With what _CUE begins, in lower case."""
_CUE = re.compile(
    r"(?i:\b(?:ssn|ss#|social security|social insurance|national insurance|ni (?:number|no)|nino|"
    r"nhs (?:number|no)|aadhaar|tax(?:payer)? id|steuer-?id|steueridentifikationsnummer|"
    r"sozialversicherungsnummer|bsn|sin|passport|personal id|numéro de sécu(?:rité sociale)?|"
    r"codice fiscale|dni|nie|pesel|cpr|cpf|personnummer|fødselsnummer|henkilötunnus|rodné číslo|amka|curp|"
    r"driver(?:['’]?s|s['’])? licen[cs]e|driving licen[cs]e|führerschein(?:-?nummer|nr\.?)?|permis de conduire|reisepass(?:nummer|nr\.?)?|"
    r"(?:personal)?ausweis(?:-?nummer|nr\.?)?|passeport|pasaporte|passaporto|paspoort|paszport|carte d['’]identité|"
    r"carta d['’]identità|identiteitskaart|dow[óo]d (?:osobisty|nr)|patente|"
    r"tfn|tax file number|medicare|pps|ppsn|steuernummer|contribuinte|burgerservicenummer|rijksregisternummer|rut|personal code|id card|"
    r"isikukood|asmens kodas|"
    r"cnp|(?:tc|t\.c\.) kimlik|egn|oib|pan|nif|niss|svnr)\b|身份证|身份證|マイナンバー|주민등록번호)"
    r"(?:\s?(?:number|no\.?|nummer|numer|nr\.?|号码|号|番号|(?:is|ist|es|est|è|é|lautet|to|är|er|on|je|jest)\b|num|#|:|：|was|are|=|-))*\s*"
    r"(?P<number>[A-Z0-9](?:[ ./-]?[A-Z0-9]){5,17})(?!\w)",
    re.IGNORECASE,
)
_RUN = re.compile(
    r"(?:[A-Z]{0,5}[ -]?)?\d[\d ./-]*\d(?:(?-i:[ -]?[A-Z]|-?[a-z])(?:[ -]?\d{2,4}[A-Z]{0,3})?)?(?!\w)|[A-Z0-9]*\d[A-Z0-9]*(?!\w)",
    re.IGNORECASE,
)
"""In groups, or letters and digits in one."""
_FEWEST_DIGITS = 6


def mask_social(text: str) -> str:
    """American and British numbers, those with check digits, others after the word for them."""
    long = bool(_SIX.search(text))
    if long:
        text = _BRITISH.sub("[ssn]", _AMERICAN.sub("[ssn]", text))
        text = rewritten(text, _after_cues(text))
    return mask_national(text) if long or _INSIDE_ITALIAN.search(text) else text


def _after_cues(text: str) -> Iterator[tuple[int, int, str]]:
    """Each number behind the word for it, as far as it holds digits."""
    for found in _CUES.matches(_CUE, text):
        run = _RUN.match(found["number"])
        if run and sum(map(str.isdigit, run.group())) >= _FEWEST_DIGITS:
            start = found.start("number")
            yield start, start + run.end(), "[ssn]"
