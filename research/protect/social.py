"""National numbers: by shape where the shape is enough, else by checksum or the word before."""

from __future__ import annotations

import re

from stdnum.es import dni, nie
from stdnum.fr import nir
from stdnum.it import codicefiscale

_AMERICAN = re.compile(r"(?<![\w-])(?!000|666|9\d\d)\d{3}-(?!00)\d{2}-(?!0000)\d{4}(?![\w-])")
_BRITISH = re.compile(
    r"(?<!\w)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] ?\d{2} ?\d{2} ?\d{2} ?[A-D](?!\w)", re.IGNORECASE
)
_ITALIAN = re.compile(r"(?<!\w)[A-Z]{6}\d{2}[A-EHLMPRST]\d{2}[A-Z]\d{3}[A-Z](?!\w)", re.IGNORECASE)
_FRENCH = re.compile(r"(?<![\w.-])[12](?: ?\d{2}){3}(?: ?\d{3}){2} ?\d{2}(?![\w-])")
_SPANISH = re.compile(r"(?<![\w.-])(?:\d{8}|[XYZ]\d{7})-?[A-Z](?!\w)", re.IGNORECASE)
_SIX = re.compile(r"\d(?:[ -]?\d){5}")
"""In all of these numbers but the Italian."""
_INSIDE_ITALIAN = re.compile(r"\d\d[A-Z]\d\d", re.IGNORECASE)
_CUE_WORDS = (
    *("ssn", "ss#", "social", "national insurance", "ni n", "nino", "nhs", "aadhaar", "tax"),
    *("steuer", "sozial", "bsn", "passport", "personal id", "numéro", "codice", "dni", "nie"),
)
_SIN = re.compile(r"sin\b")
"""In lower case; a text without any of these announces no such number. "sin" begins "since"."""
_CUE = re.compile(
    r"(?i:\b(?:ssn|ss#|social security|social insurance|national insurance|ni (?:number|no)|nino|"
    r"nhs (?:number|no)|aadhaar|tax(?:payer)? id|steuer-?id|steueridentifikationsnummer|"
    r"sozialversicherungsnummer|bsn|sin|passport|personal id|numéro de sécurité sociale|"
    r"codice fiscale|dni|nie)\b)(?:\s?(?:number|no\.?|nummer|is|num|#|:|was|are|=|-))*\s*"
    r"(?P<number>[A-Z0-9](?:[ -]?[A-Z0-9]){5,17})(?!\w)",
    re.IGNORECASE,
)


def mask_social(text: str) -> str:
    """American, British, Italian, French and Spanish numbers; others after the word for them."""
    long = bool(_SIX.search(text))
    if long:
        small = text.lower()
        if any(map(small.__contains__, _CUE_WORDS)) or _SIN.search(small):
            text = _CUE.sub(_after_cue, text)
        text = _BRITISH.sub("[ssn]", _AMERICAN.sub("[ssn]", text))
    if _INSIDE_ITALIAN.search(text):
        text = _ITALIAN.sub(
            lambda m: "[ssn]" if codicefiscale.is_valid(m.group()) else m.group(), text
        )
    if long:
        text = _FRENCH.sub(lambda m: "[ssn]" if nir.is_valid(m.group()) else m.group(), text)
        text = _SPANISH.sub(_spanish, text)
    return text


def _after_cue(found: re.Match[str]) -> str:
    """The number behind the word for it, as far as it holds digits."""
    whole, number = found.group(), found.group("number")
    run = re.match(r"(?:[A-Z]{0,2}[ -]?)?\d[\d -]*\d(?:[ -]?[A-Z])?(?!\w)", number, re.IGNORECASE)
    if not run or sum(map(str.isdigit, run.group())) < 6:  # noqa: PLR2004
        return whole
    start = found.start("number") - found.start()
    return f"{whole[:start]}[ssn]{whole[start + run.end() :]}"


def _spanish(found: re.Match[str]) -> str:
    said = found.group()
    return "[ssn]" if dni.is_valid(said) or nie.is_valid(said) else said
