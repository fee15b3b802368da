"""Names in signatures, greetings, thanks and heads of quoted mails.

In a mail they prove less than a field of names does, for "Dear Spotify" greets nobody: the protector asks
the study's texts whether such a word is used as a name.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from research.corpus.who.heads import is_name
from research.model import Identity, Turn
from research.protect.names import SOMEBODY
from research.protect.wordlist import is_office
from research.text.name_parts import ADDRESSED, BETWEEN, CAPITAL, TITLES
from research.text.ticket import phrases, printed
from research.text.ticket.boilerplate import NOT_NAMES, SIGN_OFF

_WORD: Final = rf"{CAPITAL}[^\W\d_]*(?:['’-][^\W\d_]+)*"
_NAME: Final = rf"{_WORD}\.?(?: {BETWEEN}{{0,2}}{_WORD}){{0,3}}"
_SIGNED: Final = re.compile(rf"(?:[-–—~*]\s?)?({_NAME})(?:\s?[,|(/].{{0,60}})?[.!)]?$")
_SIGNED_BESIDE: Final = re.compile(rf"[,.!–—-] ?({_NAME})[.!)]?$")
_LONGEST: Final = 80
"""Characters; a longer line is no signature."""
_TITLE: Final = rf"(?:(?:{'|'.join(sorted(ADDRESSED))})\.? )"
_WELCOME: Final = (
    r"welcome|willkommen|bienvenue|bienvenid[oa]|benvenut[oa]|bem-vind[oa]|welkom|witamy"
)
_GREETED: Final = re.compile(
    rf"^[ \t>]*(?i:{phrases.any_of(phrases.HELLO)}|{_WELCOME})(?: again)?,?[ \t]{_TITLE}{{0,2}}"
    rf"(?P<name>{_NAME})(?=[ \t]*(?:[,!:;]|\.(?:\s|$)|[–—-]\s|$))",
    re.MULTILINE,
)
_THANKED: Final = re.compile(
    r"\b[Tt]hank(?:s| you)(?: so much| very much| a lot| again)?,? "
    rf"(?P<name>{_WORD})(?=[.,!?](?:\s|$)|$)"
)
_MAILED: Final = re.compile(
    rf"^[\s>*_|]{{0,9}}(?:{printed.SENDER}|To|Cc|Bcc|An|À|A|Para|Aan|Til|Do|Komu|Кому|Kime)"
    r"\s?:[*_]{0,2} ?(.{3,300})$"
)
_TITLED: Final = re.compile(
    r"^[\s>*_|]{0,9}(?:Sent|Subject|Betreff|Gesendet|Objet|Envoyé|Asunto|Assunto|Oggetto|Inviato|"
    r"Onderwerp|Verzonden|Ämne|Emne|Temat|Тема|Konu)\b.{0,4}:",
    re.MULTILINE,
)
_HEADED: Final = 32
"""Characters within which a line of a mail's head has its colon."""
_ADDRESS: Final = re.compile(r"<[^<>]*>|\[[^\[\]]*\]|\([^()]*\)|[^\s;,]+@[^\s;,]+")
_VERB: Final = "|".join(printed.WROTE.values())
_WROTE: Final = re.compile(
    rf"(?:^|[ ,>\"])(?P<before>{_NAME})\"?(?: ?(?:<[^<>\n]{{0,80}}>|\([^()\n]{{0,80}}\)))? (?:{_VERB})\s?:"
    rf"|\b(?:{_VERB}) \"?(?P<after>{_NAME})\"?(?: ?<[^<>\n]{{0,80}}>)?\s?:"
)
_NOBODY: Final = TITLES | frozenset({
    "both", "back", "everyone", "aboard", "folks", "guys", "everybody", "madame", "world", "again", "grüße",
    "grüsse", "gruß", "kollegen", "kolleginnen", "damen", "herren", "zusammen", "alle", "valued", "concerned", "unhappy", "happy", "loyal",
    "former", "regular", "satisfied", "dissatisfied", "grateful", "santa", "god", "lord", "heavens", "gosh",
    "siri", "alexa", "cortana",
})  # fmt: skip
"""Greeted, or in a sign-off, and no name."""


@dataclass(frozen=True, slots=True)
class Mannered:
    """Names found so, once for each turn: how often counts."""

    told: tuple[Identity, ...]
    """In talks, where whoever is greeted is there."""
    likely: tuple[Identity, ...]
    """In records."""


def mannered(turns: Iterable[Turn]) -> Mannered:
    """Everybody who signs, is greeted, is thanked or is quoted in these texts."""
    told: list[Identity] = []
    likely: list[Identity] = []
    for turn in turns:
        if named := _in(turn):
            found = told if turn.kind == "interview" else likely
            found += (
                Identity(person_id=who, kind="name", value=name)
                for who, name in sorted(set(named))
                if _is_somebody(name)
            )
    return Mannered(tuple(told), tuple(likely))


def _in(turn: Turn) -> list[tuple[str, str]]:
    text = turn.text
    named: list[tuple[str, str]] = []
    if turn.kind != "review":  # whoever reviews a product greets the product
        named += [(SOMEBODY, name) for name in _greeted(text)]
        if "hank" in text:
            named += [(SOMEBODY, found["name"]) for found in _THANKED.finditer(text)]
    if "\n" in text and turn.kind != "interview":
        own = turn.person_id or f"[{turn.role}]"
        lines = text.split("\n")
        named += [(own, name) for name in _signers(lines)]
        if ":" in text:
            named += [(SOMEBODY, name) for name in _quoted(text, lines)]
    return named


def _greeted(text: str) -> list[str]:
    """Whom a text greets, and whom the mails in it do: most hold none, and a greeting comes first."""
    if ">" in text or "---" in text or ":\n" in text:
        found = map(_GREETED.match, text.split("\n"))
    else:
        found = map(_GREETED.match, [text])
    return [greeting["name"] for greeting in found if greeting]


def _signers(lines: Iterable[str]) -> Iterator[str]:
    """The name on the line below a sign-off, or behind it."""
    above = ""
    for line in filter(None, map(str.strip, lines)):
        if len(line) < _LONGEST:
            below = _SIGNED.match(line)
            if below and (above == "--" or SIGN_OFF.match(above[:_LONGEST])):
                yield below[1]
            elif (beside := _SIGNED_BESIDE.search(line)) and SIGN_OFF.match(line):
                yield beside[1]
        above = line


def _quoted(text: str, lines: Sequence[str]) -> Iterator[str]:
    """Full names above a quoted mail; a first name there may be anything."""
    ends = ":\n" in text or "wrote:" in text
    marked = [line for line in lines if ":" in line]
    names: list[str] = []
    if ends and any(map(text.__contains__, printed.WROTE_WORDS)):
        wrote = (found for line in marked for found in _WROTE.finditer(line))
        names = [found["before"] or found["after"] for found in wrote]
    mailed = [
        head[1] for line in marked if ":" in line[:_HEADED] and (head := _MAILED.match(line))
    ]
    if mailed and ("@" in text or _TITLED.search(text)):
        each = (name for line in mailed for name in line.split(";"))
        names += (_ADDRESS.sub("", name).strip(" \"'*_") for name in each)
    yield from (name for name in names if " " in name)


def _is_somebody(name: str) -> bool:
    words = name.casefold().replace(",", " ").split()
    if not words or not NOT_NAMES.isdisjoint(words) or not _NOBODY.isdisjoint(words):
        return False
    if name.isupper() and (len(words) == 1 or any(len(set(word)) == 1 for word in words)):
        return False  # an abbreviation, or what somebody blacked out: Dear NHS, Thanks, XXXX
    # Spelling a role wrong takes one word; thousands of full names need not be looked at so closely.
    return is_name(name) if len(words) == 1 else not is_office(words)
