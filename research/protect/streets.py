"""Postal addresses: a street with its number, and the town behind it where a postcode stands there too.

"2 Google Drive" and "Platz 3" look like one: what may be anything needs a postcode, or a word such as
"live" before it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from research.text.hints import Hints

from .digits import runs_of_digits
from .spans import rewritten
from .wordlist import MONTHS

_UPPER: Final = r"[^\W\d_a-zß-öø-ÿа-яіїєґ]"
_WORD: Final = rf"{_UPPER}[\w’'.-]*"
_TOWN_WORD: Final = rf"{_UPPER}[\w’'-]*"
_NUMBER: Final = r"\d{1,5} ?[A-Za-z]?(?:[-–/]\d{1,5}[A-Za-z]?)?(?!\w|[.,]\d|[ -]?%)"
_BRITISH: Final = r"[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b"
_ENGLISH_TOWN: Final = rf"(?P<town>,?[ \n]{{1,2}}(?:{_WORD},?[ \n]{{1,2}}){{0,3}}(?:{_BRITISH}|[A-Z]{{2}}\.? \d{{5}}(?:-\d{{4}})?\b))?"
_TOWN: Final = (
    r"(?P<town>,?[ \n]{1,2}(?:[A-Z]{1,2}-)?(?:\d{2}-\d{3}|\d{4} ?[A-Z]{2}|\d{4,5}-\d{3}|\d{3} \d{2}|\d{4,5})"
    rf"(?:[ \n](?:St\. )?{_TOWN_WORD}(?:[ -]{_TOWN_WORD}){{0,2}})?)?"
)
_SURE_ENGLISH: Final = "Road|Rd|Street|St|Avenue|Ave|Lane|Ln|Crescent|Terrace|Boulevard|Blvd|Highway|Hwy|Parkway|Pkwy|Mews"
_ENGLISH: Final = re.compile(
    r"\d{1,5}[A-Za-z]?(?:[-–/]\d{1,5})?,? "
    rf"(?P<name>(?:{_WORD} ){{1,3}})(?:(?P<sure>{_SURE_ENGLISH})|Drive|Dr|Close|Court|Ct|Way|Place|Pl|Square|Sq|Gardens|Grove|"
    rf"Hill|Row|Walk|View|Rise|Green|Park)\b\.?(?:,? (?:Apt\.?|Apartment|Unit|Suite|Ste\.?|Flat|#) ?\w{{1,5}})?{_ENGLISH_TOWN}"
)
_SMALL_ENGLISH: Final = re.compile(
    r"\d{1,5}[a-z]? (?P<name>(?:[a-z]+ ){1,2})(?:road|rd|street|st|avenue|ave|lane|drive|close|court)\b"
    rf"{_ENGLISH_TOWN}"
)
_FRENCH: Final = re.compile(
    r"\d{1,4}(?: ?(?:bis|ter|[A-D]))?,? (?i:rue|avenue|av\.|boulevard|bd|place|chemin|impasse|allée|quai|route|"
    rf"cours|square|passage)(?P<name>) (?:(?:de|du|des|la|le|les|aux?) |d['’]|l['’])*{_WORD}(?: (?:(?:de|du|des|la) )*{_WORD}){{0,3}}{_TOWN}"
)
_BEHIND: Final = re.compile(
    rf"(?<![\w/])(?:(?P<name>{_UPPER}[\w.-]*?)(?:(?P<sure>straße|strasse|str\.|gasse|allee|chaussee|straat|laan|gracht|singel|gatan|vägen|"
    r"veien|gade|katu)|weg|platz|ring|damm|ufer|steig|graben|kai|kade|plein|steeg|dijk|hof|pad|vej|gata|vegen|tie|kuja|polku|torget)"
    rf"|(?:{_UPPER}[\w.-]+[ -]){{1,3}}(?P<own>Straße|Strasse|Str\.|Gasse|Allee|Weg|Platz|Ring|Damm|Ufer)"
    rf"|(?:Am|An der|An den|Auf der|Auf dem|Im|In der|Zum|Zur|Unter den) {_UPPER}[\w.-]+(?: {_UPPER}[\w.-]+)?) ?{_NUMBER}{_TOWN}"
)
_BEFORE: Final = re.compile(
    r"(?<!\w)(?P<name>(?P<sure>(?i:calle|c/|avenida|avda\.?|plaza|paseo|carrer|rua|travessa|praça|viale|piazza|ulica|ulicy|ul\.|"
    r"al\.|вул\.|ул\.|вулиця|вулиці|улица|улице|проспект|просп\.))|(?i:via|corso|largo|strada|os\.)) ?"
    rf"(?:(?:de|del|la|las|los|do|da|dos|das|di|della|dei) )*{_WORD}(?: (?:(?:de|del|da|di) )?{_WORD}){{0,3}}(?P<comma>,)? "
    rf"?(?:(?:n\.?[ºo°]|No[:.]?|д\.|дом|буд\.|будинок) ?)?{_NUMBER}(?:,? кв\.? ?\d+)?(?:,? \d{{1,2}} ?[ºª°]\.? ?(?:[A-Z]|izq\w*|dcha|dto|esq)\b\.?)?{_TOWN}"
)
_BOX: Final = re.compile(
    r"\b(?:P\.? ?O\.? ?Box|Postfach|Postbus|Apartado de Correos) \d{1,7}\b|〒\d{3}-\d{4}"
)
_CODE: Final = re.compile(
    rf"(?i:post ?code|postal code|zip(?: code)?)(?i: is|:|,| was)? ?(?P<code>{_BRITISH}|\d{{5}}(?:-\d{{4}})?\b)"
)
_LIVES: Final = re.compile(
    r"(?i:address|\blive[sd]?\b|\bliving\b|deliver|\bship|\bmov(?:ed?|ing) (?:in)?to\b|located|\bat $|wohn|adress|anschrift|liefer|umgezogen|woon|\badres\b|"
    r"verhuis|habit|direcci|vivo|abito|indirizzo|domicili|osoite|asun|\bbor?\b|mieszka|живу|прожива)"
)
_ENDED: Final = re.compile(r"[^\W\d_]{3}[.!?]\s")
"""What another sentence says of an address tells nothing of "Im Schritt 3"."""
_HOME: Final = re.compile(
    r"\b(?:live[sd]?|living|address(?: is|:)?|moved?|deliver(?:ed|y)?|ship(?:ped)?|send|sent)(?: (?:it|them|us|me|here))? ?(?:at|to|in)? $",
    re.IGNORECASE,
)
"""Right before a street in small letters."""
_NAMES_NONE: Final = MONTHS | frozenset({
    "the", "a", "of", "google", "hard", "flash", "pen", "disk", "usb", "one", "star", "best", "first", "second", "third", "test", "next",
    "arbeits", "park", "sitz", "steh", "lager", "stell", "speicher", "schlaf", "bahn", "lösungs", "um", "dienst", "ein",
    "aus", "rück", "kinder", "spiel", "zelt",
})  # fmt: skip
_LAST: Final[dict[re.Pattern[str], frozenset[str]]] = {
    _BEHIND: frozenset({"am ", "an de", "auf de", "im ", "in der ", "zum ", "zur ", "unter den ", "str", "gasse", "allee", "chauss", "weg", "platz", "ring ", "damm", "ufer", "steig", "graben", "kai ", "laan",
              "gracht", "singel", "kade", "plein", "steeg", "dijk", "hof ", "pad ", "gatan", "gata ", "väg", "vei", "veg",
              "vej", "gade", "katu", "tie ", "kuja", "polku", "torget"}),
    _BEFORE: frozenset({"calle", "c/", "aven", "avda", "plaza", "paseo", "carrer", "rua ", "travessa", "praça", "via", "piazza", "corso",
              "largo ", "strada ", "ul", "al. ", "os. ", "вул", "ул", "просп"}),
    _BOX: frozenset({"box", "postfach", "postbus", "apartado", "〒"}),
    _CODE: frozenset({"code", "zip"}),
}  # fmt: skip
"""Patterns that begin with a word, with a part of what each needs."""
_HINTS: Final = Hints(frozenset().union(*_LAST.values()))
_BEGINS: Final = re.compile(
    r"\d{1,5}(?: ?[A-Za-z])?(?:[-–/]\d{1,5})?,? (?:bis |ter )?(?:(?P<small>[a-z]+ (?:[a-z]+ )?(?:road|rd|street|st|avenue|ave|lane|"
    rf"drive|close|court)\b)|(?i:rue|av|boul|bd|place|chem|imp|all|quai|route|cours|square|pass)|(?P<large>{_UPPER}))"
)
"""What an address may begin with, and of which form it then is."""
_YEAR: Final = re.compile(r"(?:19|20)\d\d\b")
"""A year before a street is hardly a number in it."""
_BETWEEN: Final = frozenset(
    {"no", "n", "nº", "nr", "д", "дом", "буд", "будинок", "кв", "is", "code", "box", "was"}
)
_UNIT: Final = re.compile(r"(?:Flat|Apt\.?|Apartment|Unit|Suite) \w{1,4},? $")
_MASK: Final = "[street]"
_LONGEST: Final = 5
"""Digits of a house number; the last five of a postcode, too."""
_NEAR, _AHEAD = 60, 90
"""Characters around a number that its street, its town and the words before it may take."""
_ALWAYS: Final = frozenset({_FRENCH, _BOX})
"""Nothing else looks so."""
_OWN: Final = frozenset({"Straße", "Strasse", "Str.", "Gasse", "Allee"})
_NOT_BEFORE: Final = tuple(".,/#£$€-")
_AROUND: Final = " .:,;()[]<>*_|\"'“”„«»"
"""Signs at the ends of a word."""


def mask_streets(text: str) -> str:
    """Streets with a number, boxes at a post office, and postcodes behind the word for them."""
    return rewritten(text, _addresses(text))


def _addresses(text: str) -> Iterator[tuple[int, int, str]]:
    end = 0
    for at, stop in runs_of_digits(text):
        found = _at(text, at, stop, end) if at >= end and stop - at <= _LONGEST else None
        if found:
            unit = _UNIT.search(text, max(end, found.start() - _NEAR), found.start())
            low = unit.start() if unit else found.start()
            end = found.end()
            yield (*found.span("code"), _MASK) if found.re is _CODE else (low, end, _MASK)


def _at(text: str, at: int, stop: int, end: int) -> re.Match[str] | None:
    """The address that begins with this number, or has it behind its street."""
    first = _BEGINS.match(text, at)
    if first and text[at - 1 : at] not in _NOT_BEFORE:
        pattern = _ENGLISH if first["large"] else _SMALL_ENGLISH if first["small"] else _FRENCH
        street = pattern.match(text, at, stop + _AHEAD)
        if street and _is_meant(street):
            return street
    if not _may_follow(text, at):
        return None
    return _behind(text, max(end, at - _NEAR), at, stop + _AHEAD)


def _behind(text: str, low: int, at: int, high: int) -> re.Match[str] | None:
    there = _HINTS.there(text[low:at])
    for pattern, hints in _LAST.items() if there else ():
        if not hints.isdisjoint(there):
            around = (
                one for one in pattern.finditer(text, low, high) if one.start() < at < one.end()
            )
            if street := next(filter(_is_meant, around), None):
                return street
    return None


def _may_follow(text: str, at: int) -> bool:
    """Whether the word before may be a street's, or stand between it and its number."""
    words = text[max(0, at - _NEAR) : at].rsplit(None, 1)
    last = words[-1].strip(_AROUND) if words else ""
    return last[:1].isupper() or last in _BETWEEN or text[at - 1 : at] == "\n"


def _is_meant(found: re.Match[str]) -> bool:
    """Whether it is an address, and no place, drive or road of another kind."""
    parts = found.groupdict()
    if "code" in parts or found.re in _ALWAYS or parts.get("town"):
        return True
    before = found.string[max(0, found.start() - _NEAR) : found.start()]
    before = _ENDED.split(before)[-1]
    if found.re is _SMALL_ENGLISH:
        return bool(_HOME.search(before))
    named = (parts.get("name") or "").casefold().split()
    sure = parts.get("sure") and named[:1] != ["high"]
    told = sure or parts.get("comma") or parts.get("own") in _OWN or _LIVES.search(before)
    return bool(told) and _NAMES_NONE.isdisjoint(named) and not _YEAR.match(found.group())
