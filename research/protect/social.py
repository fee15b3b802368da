"""Social-security numbers: by shape where the shape is enough, else by the check digit, which python-stdnum proves, or the word before."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Final

from stdnum.be import nn
from stdnum.br import cpf
from stdnum.ch import ssn
from stdnum.cn import ric
from stdnum.cz import rc
from stdnum.es import dni, nie
from stdnum.fi import hetu
from stdnum.fr import nir
from stdnum.it import codicefiscale
from stdnum.kr import rrn
from stdnum.mx import curp
from stdnum.no import fodselsnummer
from stdnum.ro import cnp
from stdnum.se import personnummer

from research.text.hints import Hints
from research.text.wordings import beginnings

from .spans import rewritten

_AMERICAN = re.compile(r"(?<![\w-])(?!000|666|9\d\d)\d{3}-(?!00)\d{2}-(?!0000)\d{4}(?![\w-])")
_BRITISH = re.compile(
    r"(?<!\w)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] ?\d{2} ?\d{2} ?\d{2} ?[A-D](?!\w)", re.IGNORECASE
)
_SIX = re.compile(r"\d(?:(?:[ ./-]|[A-Z]{1,3})?\d){5}", re.IGNORECASE)
"""In all of these numbers but the Italian."""
_INSIDE_ITALIAN = re.compile(r"\d\d[A-Z]\d\d", re.IGNORECASE)
_ANNOUNCED: Final = (
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
_CUES: Final = Hints(beginnings(_ANNOUNCED))
_CUE = re.compile(
    rf"(?i:{_ANNOUNCED})"
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
_SHAPES: Final[tuple[tuple[str, Callable[[str], bool]], ...]] = (
    (r"[A-Z]{6}\d{2}[A-EHLMPRST]\d{2}[A-Z]\d{3}[A-Z]", codicefiscale.is_valid),
    (r"[A-Z]{4}\d{6}[HM][A-Z]{5}[A-Z\d]\d", curp.is_valid),
    (r"[12](?: ?\d{2}){3}(?: ?\d{3}){2} ?\d{2}", nir.is_valid),
    (r"\d{8}-?[A-Z]", dni.is_valid),
    (r"[XYZ]\d{7}-?[A-Z]", nie.is_valid),
    (r"\d{2}\.\d{2}\.\d{2}-\d{3}\.\d{2}", nn.is_valid),
    (r"\d{3}\.\d{3}\.\d{3}-\d{2}", cpf.is_valid),
    (r"756\.\d{4}\.\d{4}\.\d{2}", ssn.is_valid),
    (r"\d{17}[\dX]", ric.is_valid),
    (r"\d{6}/\d{3,4}", rc.is_valid),
    (r"\d{6}[-+A-FU-Y]\d{3}[\dA-FHJ-NPR-Y]", hetu.is_valid),
    (r"(?:\d{2})?\d{6}[-+]\d{4}", personnummer.is_valid),
    (r"\d{6}-\d{7}", rrn.is_valid),
    (r"\d{6} ?\d{5}", fodselsnummer.is_valid),
    (r"[1-8]\d{12}", cnp.is_valid),
)
"""Italy, Mexico, France, Spain (two), Belgium, Brazil, Switzerland, China, Czechia, Finland, Sweden,
South Korea, Norway, Romania; those of other countries need the word for them."""
_NUMBERS: Final = [(re.compile(shape, re.IGNORECASE), is_valid) for shape, is_valid in _SHAPES]
_CHECKED = re.compile(
    rf"(?<![A-Za-z0-9_.-])(?:{'|'.join(shape for shape, _ in _SHAPES)})(?![A-Za-z0-9_]|-\d)",
    re.IGNORECASE,
)


def mask_social(text: str) -> str:
    """American and British numbers, those with check digits, others after the word for them."""
    long = bool(_SIX.search(text))
    if long:
        text = _BRITISH.sub("[ssn]", _AMERICAN.sub("[ssn]", text))
        text = rewritten(text, _after_cues(text))
    return _mask_proven(text) if long or _INSIDE_ITALIAN.search(text) else text


def _after_cues(text: str) -> Iterator[tuple[int, int, str]]:
    """Each number behind the word for it, as far as it holds digits."""
    for found in _CUES.matches(_CUE, text):
        run = _RUN.match(found["number"])
        if run and sum(map(str.isdigit, run.group())) >= _FEWEST_DIGITS:
            start = found.start("number")
            yield start, start + run.end(), "[ssn]"


def _mask_proven(text: str) -> str:
    """Numbers of fifteen kinds whose check digits, and dates where they hold one, are right."""
    return _CHECKED.sub(_proven, text)


def _proven(found: re.Match[str]) -> str:
    said = found.group()
    sure = any(shape.fullmatch(said) and is_valid(said) for shape, is_valid in _NUMBERS)
    return "[ssn]" if sure else said
