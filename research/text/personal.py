"""Words by which somebody speaks of themselves: no program and no read-me does."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

_WORDS: Final = (
    r"I|I['’]\w+|[Mm]y|[Mm]e|[Ww]e|[Ww]e['’]\w+|[Oo]ur|us"
    r"|[Ii]ch|[Mm]ich|[Mm]ir|[Mm]ein\w{0,2}|[Ww]ir|[Uu]nser\w{0,2}"
    r"|[Jj]e|[JjMm]['’][a-zà-ÿ]\w*|[Mm]oi|mon|Mon(?= [^\W\dA-Z_])|[Mm]es|[Nn]ous|[Nn]otre"
    r"|[Yy]o|[Mm]is?|[Nn]osotr[oa]s|[Nn]uestr[oa]s?|[Ee]u|[Mm]eus?|[Mm]inhas?|[Nn]oss[oa]s?"
    r"|[Ii]o|[Mm]i[oa]|[Hh]o|[Ss]ono|[Ii]k|[Mm]ijn?|[Jj]ag|[Jj]eg|[Mm]ig"
)
"""I, we, my and our in ten languages."""
_SAID = re.compile(rf"\b(?:{_WORDS})\b")
_SELF = re.compile(rf"(?<!\S)[\"'“„«(]?(?:{_WORDS})(?![\w./:=-]*[\w/=])")
"""One of them that is no part of a name, an address or a program: `my-app`, `mi=4`."""
_OWN_SHARE: Final = 0.25
_MINE = re.compile(
    r"\b(?:I|i(?=['’](?:m|ve|d|ll))|[Ii](?:ch|o|k)|[Jj](?:e|ag|eg|(?=['’])|estem)|[Yy]o|[Ee](?:u|stoy|stou)"
    r"|[Mm](?:y(?:self)?|ine|ich|ir|ein(?:e[rsmn]?)?|oi|on|es|is?|i[oa]|iei?|eus?|inhas?|ijn|itt|am|usz[eę]|og[eę]|yślę|nie|ną|ój|oj[aeą])"
    r"|[Aa](?:cho|vrei)|[Cc](?:reo|redo|hcę|ostumo)|[Dd](?:ebo|evo|igo|irei|ovrei)|[Ff](?:accio|arei|aço|iz|ui)|[Gg]osto|[Hh](?:o|ago|ice)|[Ll]ubię|[Nn]ecesito"
    r"|[Pp](?:uedo|osso|otrei|enso|ienso|refiero|referisco|refiro|reciso)|[Qq]uiero|[Rr]obię|[Ss](?:uelo|ou)|[Tt](?:engo|uve|enho|ive)|[Vv](?:ado|eo|ejo|ou|oglio|orrei)"
    r"|[Ww](?:iem|olę)|\w{2,}ł[ea]m)\b"
)
"""I and my in ten languages, and verbs that say I where the pronoun is left out; of "tell me" either says the word."""
TELLS: Final = 0.04
"""Share of words that say I or my above which somebody tells of themselves."""

_NO_FRENCH = re.compile(
    r"\b(?:een|het|ik|niet|wat|hoe|waar(?:om)?|wanneer|wie|welke|voor|bij|naar|dat|jouw|hebt?|kun|wil|zou|vind|denk|doe|ga|gaat|van|aan|op|nog|ook|hier"
    r"|to|na|že|není|jak|co|kde|proč|jste|tam|tak|ale|už|sem|kaj|kako|da|što)\b",
    re.IGNORECASE,
)
"""Dutch and Slavic words, beside which *je* is you, or is."""


def says_i(text: str) -> bool:
    """Whether somebody says I or we in it."""
    return bool(firsts(text))


def firsts(text: str) -> list[str]:
    """The words in it by which somebody says I or we."""
    return _without_je(_SAID.findall(text), text)


def _without_je(found: list[str], text: str) -> list[str]:
    """The words found, but for the *je* of a language where it does not say I."""
    if "je" in map(str.casefold, found) and _NO_FRENCH.search(text):
        return [word for word in found if word.casefold() != "je"]
    return found


def speaks_of_self(text: str) -> bool:
    """Whether a first person is in it, and not only in what a program writes."""
    return bool(_SELF.search(text))


def are_of_self(cells: Sequence[str]) -> bool:
    """Whether a first person is in a quarter of the cells: teams note little so of others."""
    filled = [cell for cell in cells if cell.strip()]
    return bool(filled) and sum(map(speaks_of_self, filled)) >= _OWN_SHARE * len(filled)


def own_words(text: str) -> int:
    """How often somebody speaks of themselves alone in it: no team does."""
    return len(_without_je(_MINE.findall(text), text))
