"""Structured things that point at a person: addresses, numbers with checksums, links with keys."""

from __future__ import annotations

import ipaddress
import re
from collections.abc import Callable, Iterable
from functools import partial
from typing import Final, TypeAlias

from stdnum import iban, luhn

from research.text.hints import Hints

from .digits import UNSPACED, plain_digits, shape_of
from .spans import in_lines

Mask: TypeAlias = Callable[[str], str]

_SIGN: Final = r"(?:@|\s?[\[({](?:at|AT|@)[\])}]\s?| @ (?=[\w.-]+\.[a-z]{2}))"
_POINT: Final = r"(?:\.|\s?[\[({](?:dot|DOT)[\])}]\s?)"
_EMAIL = re.compile(
    rf"(?<![\w.%+'’-])(?:mailto:)?[\w.%+'’-]*[\w%+-]{_SIGN}[\w-]+(?:{_POINT}[\w-]+)+"
)
_UNSPACED = re.compile(f"[{UNSPACED}]")
_SPACED: Final = rf"[^\W{UNSPACED}]"
_EMAIL_BESIDE = re.compile(
    rf"(?<!{_SPACED})(?<![.%+'’-])(?:mailto:)?(?:{_SPACED}|[.%+'’-])*(?:{_SPACED}|[%+-]){_SIGN}"
    rf"(?:{_SPACED}|-)+(?:{_POINT}(?:{_SPACED}|-)+)+"
)
"""Words of scripts without blanks that stand right beside an address are no part of it."""
_IN_BRACKETS = re.compile(r"[\[({](?:at|AT|@|dot|DOT)[\])}]")
"""Such an address may go over the end of a line."""
_DOTS: Final = ("dot", "punkt", "point", "punto", "ponto", "punt", "kropka", "tečka", "piste")
SPOKEN_DOTS: Final = frozenset(f" {word} " for word in _DOTS)
_DOT: Final = rf"(?:{'|'.join(_DOTS)})"
_AT: Final = (
    r"(?:at|ät|arobase|arrobas?|chiocciola|apenstaartje|klammeraffe|małpa|zavináč|snabel-?a)"
)
_SPOKEN = re.compile(
    r"(?<!\w)(?!(?:us|me|it|them|you|him|her|is|are|was|look|looking|that|this|here|page|site|shop|order)\b)"
    rf"(?P<local>\w+(?: (?:{_DOT}|underscore|dash|hyphen|unterstrich|minus) \w+){{0,6}}) {_AT} (?:[\w-]+ {_DOT} ){{1,3}}"
    r"(?:com|org|net|edu|gov|info|io|co|uk|de|fr|nl|es|it|ch|be|eu|ie|au|ca|us|app|dev|example|at|pl|pt|br|se|dk|no|fi|cz)\b",
    re.IGNORECASE,
)
_HANDLE = re.compile(
    r"(?<![\w.@/])@[a-z]{2,30}(?:[._][a-z]{1,30}){1,2}(?:[._]?\d{1,4})?(?![\w(/@-]|\.\w)"
)
WRITTEN_TO = re.compile(
    r"mail|address|reach|write|contact|send|user ?name|login|adress|schreib|erreich|correo|direcci|indirizzo|endereço|"
    r"e-?post|écri|escri|scriv|schrijf|pisz|skriv",
    re.IGNORECASE,
)
_PROVIDER = re.compile(r" (?i:\w*mail|yahoo|outlook|icloud|gmx|web|aol) | AT \S+ DOT ")
"""Where people have their mail, or what only hides an address."""
_DOTS_SPOKEN = Hints(SPOKEN_DOTS)
_LINK = re.compile(r"(?:\b[a-z][a-z0-9+.-]{1,15}://|\bwww\.)[^\s<>\"“”]+", re.IGNORECASE)
_LINK_END = ".,;:!?'’)]}*"
_KEY = re.compile(
    r"[?&#;/](?:[\w-]*(?:token|secret|passw(?:or)?d|session|signature|apikey|api_key|auth|invite|"
    r"reset|magic|credential|hash|email|user|uid|phone)[\w-]*|key|sig|code|sid|pwd|jwt|otp|t|k|id)"
    r"=[^&#\s]{4,}",
    re.IGNORECASE,
)
_DOOR = re.compile(
    r"/(?:reset|invite|verif\w{1,8}|confirm\w{0,6}|activate|magic|token|password)[\w-]{0,20}/([\w~.-]{8,})",
    re.IGNORECASE,
)
"""What lets somebody in may be short there."""
_IN_GROUPS = re.compile(r"(?:(?<=-)|^)(?:[A-Za-z]+\d|\d+[A-Za-z])[A-Za-z\d]*(?=-|$)")
_OPAQUE_PART = re.compile(r"(?=[^/?#&=]*\d)(?=[^/?#&=]*[A-Za-z])[A-Za-z0-9_~.%+-]{16,}")
_LONG_QUERY = 60
_CARD = re.compile(r"(?<![\w.-])\d(?:[ \n-]?\d){11,18}(?![\w-]|\.\d)")
_TWELVE = re.compile(r"\d(?:[ \n-]?\d){11}")
"""In every card; cheaper to look for, as are the dots of an address."""
_CARD_START = re.compile(
    r"4(?:\d{12}|\d{15}|\d{18})$|5[1-5]\d{14}$|2[2-7]\d{14}$|3[47]\d{13}$|3[0689]\d{12}$|"
    r"35\d{14}$|6(?:011|4[4-9]|5|2)\d{12,16}$|(?:5[0678]|6[0-9])\d{10,17}$"
)
_IBAN = re.compile(r"(?<!\w)[A-Za-z]{2}\d{2}(?:[ \n-]?[A-Za-z0-9]){11,30}")
_INSIDE_IBAN = re.compile(r"\d\d(?<=[A-Za-z]\d\d)")
"""Begins with a digit, as all these quick looks do, because a search skips to those at once."""
_DOTTED = re.compile(r"\.\d{1,3}\.\d")
_IP4 = re.compile(r"(?<![\w.])(?:\d{1,3}\.){3}\d{1,3}(?![\w]|\.\d)")
_IP6 = re.compile(
    r"(?<![\w:.])(?:[0-9A-Fa-f]{0,4}:){2,7}(?:\d{1,3}(?:\.\d{1,3}){3}|[0-9A-Fa-f]{0,4})(?![\w:])"
)
_DEVICE = re.compile(
    r"(?<![\w:-])[0-9A-Fa-f]{2}(?:(?::[0-9A-Fa-f]{2}){5}|(?:-[0-9A-Fa-f]{2}){5})(?![\w:-])"
)
"""What a network card is known by."""
_VERSION = re.compile(
    r"(?:\b(?:v|versions?|ver\.?|rev\.?|revision|patch|hotfix|builds?|releases?|firmware|update|app|sdk|chapter|section)|§|[A-Za-z]/)[\s:=]{0,11}"
    r"(\d{1,3}(?:\.\d{1,3}){2})(?!\d)",
    re.IGNORECASE,
)
_DIGITS = re.compile(r"\d(?:(?:[^A-Za-z\n]{0,3}\d){3}|\d[A-Za-z]\d)")
_SHAPED_DIGITS = re.compile(rb"0(?:(?:[0 ]{0,3}0){3}|0a0)")
"""The same in the shape of a text."""
_COLONS = re.compile(r"::?[0-9A-Fa-f]*:")
"""One of the two is in whatever a mask of numbers finds. They begin with a digit and a colon, and not
with a choice, because a search skips to those at once."""
_NO_DIGITS = "".join(chr(code) for code in range(128) if not chr(code).isdigit())
_AROUND = 60
"""Characters that may hold the word that tells what a number is."""


def mask_emails(text: str) -> str:
    """E-mail addresses, also written "dana (at) example (dot) com" or spoken "dana at example dot com"."""
    bracketed = any(map(text.__contains__, "([{")) and _IN_BRACKETS.search(text)
    if bracketed or "@" in text:
        pattern = _EMAIL if text.isascii() or not _UNSPACED.search(text) else _EMAIL_BESIDE
        hidden = partial(pattern.sub, "[email]")
        text = hidden(text) if bracketed else in_lines(text, hidden, signs=("@",))
    return _SPOKEN.sub(_spoken, text) if _DOTS_SPOKEN.there(text) else text


def mask_handles(text: str) -> str:
    """@dana.okafor, by which people call each other; a company's @Larch_House is none."""
    return _HANDLE.sub("[name]", text)


def _spoken(found: re.Match[str]) -> str:
    """A site is spoken so too: an address has a name of several parts, is Google's or the like, or is announced."""
    before = found.string[max(0, found.start() - _AROUND) : found.start()]
    sure = " " in found["local"] or _PROVIDER.search(found[0]) or WRITTEN_TO.search(before)
    return "[email]" if sure else found[0]


def mask_links(text: str) -> str:
    """Links that let somebody in or name somebody; plain ones stay."""
    return _LINK.sub(_link, text)


def _link(found: re.Match[str]) -> str:
    whole = found.group()
    link = whole.rstrip(_LINK_END)
    return f"[link]{whole[len(link) :]}" if _is_revealing(link) else whole


def _is_revealing(link: str) -> bool:
    address, _, query = link.partition("?")
    host = address.partition("://")[2].partition("/")[0]
    door = _DOOR.search(link)
    if "@" in host or _KEY.search(link) or len(query) > _LONG_QUERY:
        return True
    if door and (_is_mixed(door[1]) or len(_IN_GROUPS.findall(door[1])) > 1):
        return True
    path = address.partition("://")[2].partition("/")[2]
    return any(_looks_random(part) for part in re.split(r"[/?#&=]", f"{path}/{query}"))


def _looks_random(part: str) -> bool:
    """A long run of letters and digits mixed, not words with hyphens between them."""
    return (
        _is_mixed(part)
        and bool(_OPAQUE_PART.fullmatch(part))
        and len(re.findall(r"\d", part)) >= 4  # noqa: PLR2004
    )


def _is_mixed(part: str) -> bool:
    """Digits in the middle of letters, as in no word and no date; 4471-reset-your-password is words."""
    return any(
        re.search(r"\d[A-Za-z]+\d|[A-Za-z]\d+[A-Za-z]", piece) for piece in re.split(r"[-_]", part)
    )


def mask_numbers(text: str, masks: Iterable[Mask]) -> str:
    """The text with the masks applied from its first number to its last: most texts hold none."""
    first = _first(text)
    if first is None:
        return text
    low, high = _window(text, first)
    part = text[low:high]
    for mask in masks:
        part = mask(part)
    return f"{text[:low]}{part}{text[high:]}"


def _first(text: str) -> int | None:
    """Where the first number is that a mask may find, or a part of it."""
    shape = shape_of(text)
    digits = _DIGITS.search(text) if shape is None else _SHAPED_DIGITS.search(shape)
    colons = _COLONS.search(text) if text.count(":") > 1 else None
    device = _DEVICE.search(text) if text.count("-") > 4 else None  # noqa: PLR2004
    found = [one.start() for one in (digits, colons, device) if one]
    return min(found, default=None)


def _window(text: str, first: int) -> tuple[int, int]:
    """From some words before the first number to some after the last digit, cut between words."""
    low = text.rfind(" ", 0, max(0, first - 2 * _AROUND)) + 1
    high = text.find(" ", max(first, len(text.rstrip(_NO_DIGITS))) + _AROUND)
    return low, high if high >= 0 else len(text)


def mask_cards(text: str) -> str:
    """Payment cards: known first digits, right length, Luhn's check digit (ISO/IEC 7812-1)."""
    return _CARD.sub(_card, text) if _TWELVE.search(text) else text


def _card(found: re.Match[str]) -> str:
    """The longest beginning that is a card's: when it ends, and how often, may follow."""
    whole = found.group()
    for end in range(len(whole), 11, -1):
        digits = plain_digits(re.sub(r"\D", "", whole[:end]))
        parted = end == len(whole) or not whole[end].isdecimal()
        if parted and _CARD_START.match(digits) and luhn.is_valid(digits):
            return f"[card]{whole[end:]}"
    return whole


def mask_ibans(text: str) -> str:
    """Bank accounts with ISO 13616's check digits."""
    return _IBAN.sub(_iban, text) if _INSIDE_IBAN.search(text) else text


def _iban(found: re.Match[str]) -> str:
    """The longest beginning that is a valid number: words may follow it after a space."""
    whole = found.group()
    for end in range(len(whole), 14, -1):
        if (end == len(whole) or not whole[end].isalnum()) and iban.is_valid(
            whole[:end].replace("\n", " "), check_country=False
        ):
            return f"[iban]{whole[end:]}"
    return whole


def mask_addresses(text: str) -> str:
    """IPv4 and IPv6, but no version numbers and no times of day."""
    text = _mask_ip4(text) if _DOTTED.search(text) else text
    if text.count(":") > 4 or text.count("-") > 4:  # noqa: PLR2004
        text = _DEVICE.sub("[ip]", text)
    return _IP6.sub(_ip6, text) if _COLONS.search(text) else text


def _mask_ip4(text: str) -> str:
    """IPv4, but nothing that begins like what the text calls a version: "version 10.4.2.118, and 10.4.2.117 too"."""
    versions = set(_VERSION.findall(text))

    def shown(found: re.Match[str]) -> str:
        said = found.group()
        return "[ip]" if said.rpartition(".")[0] not in versions and _is_ip(said) else said

    return _IP4.sub(shown, text)


def _ip6(found: re.Match[str]) -> str:
    said = found.group()
    return "[ip]" if any(map(str.isdigit, said)) and _is_ip(said) else said


def _is_ip(said: str) -> bool:
    try:
        ipaddress.ip_address(plain_digits(said))
    except ValueError:
        return False
    return True
