"""Words by which somebody speaks of themselves: no program and no read-me does."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

_SELF = re.compile(
    r"(?<!\S)[\"'“„«(]?(?:I|I['’]\w+|[Mm]y|[Mm]e|[Ww]e|[Ww]e['’]\w+|[Oo]ur|[Uu]s|"
    r"[Ii]ch|[Mm]ich|[Mm]ir|[Ww]ir|[Mm]ein\w{0,2}|[Uu]nser\w{0,2}|"
    r"[Jj]e|[Jj]['’]\w+|[Mm]oi|[Nn]ous|[Mm]on|[Mm]es|[Nn]otre|[Yy]o|[Mm]i|[Mm]is|[Nn]osotr[oa]s|[Nn]uestr[oa]s?|"
    r"[Ee]u|[Mm]eus?|[Mm]inhas?|[Nn]oss[oa]s?)"
    r"(?![\w./:=-]*[\w/=])"
)
_OWN_SHARE: Final = 0.25
_MINE = re.compile(
    r"\b(?:I|[Mm]y|[Mm]ine|[Mm]yself|i(?=['’](?:m|ve|d|ll))|[Ii]ch|[Mm]ich|[Mm]ir|[Mm]ein(?:e[rsmn]?)?|[Jj]e|[Jj](?=['’])|[Mm]oi|[Mm]on|[Mm]es"
    r"|[Yy]o|[Mm]is?|[Ii]o|[Mm]io|[Mm]ia|[Mm]iei|[Mm]ie|[Ee]u|[Mm]eus?|[Mm]inhas?|[Ii]k|[Mm]ijn|[Jj]ag|[Mm]itt|[Jj]eg)\b"
)
"""I and my in nine languages; of "tell me" either says the word."""
TELLS: Final = 0.04
"""Share of words that say I or my above which somebody tells of themselves."""


_WE_TOO = re.compile(
    r"\b(?:I|I['’]\w+|[Ww]e|[Mm]y|[Mm]e|[Oo]ur|us|[Mm]i|[Mm]io|[Mm]ia|[Ii]o|[Hh]o|[Ss]ono|[Ii]ch|[Mm]ir|[Mm]ein|[Jj]e|[Mm]oi|mon|Mon(?= [^\W\dA-Z_])|[Mm]es|[Yy]o|[Ee]u)\b"
    r"|\b[JjMm]['’][a-zà-ÿ]"
)
"""The same with we, and more of each language's small words: I or we in what somebody tells."""


def says_i(text: str) -> bool:
    """Whether somebody says I or we in it."""
    return bool(_WE_TOO.search(text))


def firsts(text: str) -> list[str]:
    """The words in it by which somebody says I or we."""
    return _WE_TOO.findall(text)


def speaks_of_self(text: str) -> bool:
    """Whether a first person is in it, in English, German, French, Spanish or Portuguese."""
    return bool(_SELF.search(text))


def are_of_self(cells: Sequence[str]) -> bool:
    """Whether a first person is in a quarter of the cells: teams note little so of others."""
    filled = [cell for cell in cells if cell.strip()]
    return bool(filled) and sum(map(speaks_of_self, filled)) >= _OWN_SHARE * len(filled)


def own_words(text: str) -> int:
    """How often somebody speaks of themselves alone in it: no team does."""
    return len(_MINE.findall(text))
