"""Social-security numbers: by shape where the shape is enough, else by the check digit, which python-stdnum proves."""

from __future__ import annotations

import re
from collections.abc import Callable
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

_AMERICAN = re.compile(r"(?<![\w-])(?!000|666|9\d\d)\d{3}-(?!00)\d{2}-(?!0000)\d{4}(?![\w-])")
_BRITISH = re.compile(
    r"(?<!\w)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] ?\d{2} ?\d{2} ?\d{2} ?[A-D](?!\w)", re.IGNORECASE
)
_SIX = re.compile(r"\d(?:(?:[ ./-]|[A-Z]{1,3})?\d){5}", re.IGNORECASE)
"""In all of these numbers but the Italian."""
_INSIDE_ITALIAN = re.compile(r"\d\d[A-Z]\d\d", re.IGNORECASE)
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
    """American and British numbers, and of fifteen kinds those whose check digits, and dates where they hold one, are right."""
    long = bool(_SIX.search(text))
    if long:
        text = _BRITISH.sub("[ssn]", _AMERICAN.sub("[ssn]", text))
    return _CHECKED.sub(_proven, text) if long or _INSIDE_ITALIAN.search(text) else text


def _proven(found: re.Match[str]) -> str:
    said = found.group()
    sure = any(shape.fullmatch(said) and is_valid(said) for shape, is_valid in _NUMBERS)
    return "[ssn]" if sure else said
