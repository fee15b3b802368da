"""Words by which somebody speaks of themselves: no program and no read-me does."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

_OWN = re.compile(
    r"(?<!\S)[\"'“„«(]?(?:I|I['’]\w+|[Mm]y|[Mm]e|[Ww]e|[Ww]e['’]\w+|[Oo]ur|[Uu]s|"
    r"[Ii]ch|[Mm]ich|[Mm]ir|[Ww]ir|[Mm]ein\w{0,2}|[Uu]nser\w{0,2}|"
    r"[Jj]e|[Jj]['’]\w+|[Mm]oi|[Nn]ous|[Mm]on|[Mm]es|[Nn]otre|[Nn]os|[Yy]o|[Mm]i|[Mm]is|[Nn]osotr[oa]s|[Nn]uestr[oa]s?)"
    r"(?![\w./:=-]*[\w/=])"
)
_OWN_SHARE: Final = 0.25


def speaks_of_self(text: str) -> bool:
    """Whether a first person is in it, in English, German, French or Spanish."""
    return bool(_OWN.search(text))


def are_of_self(cells: Sequence[str]) -> bool:
    """Whether a first person is in a quarter of the cells: teams note little so of others."""
    filled = [cell for cell in cells if cell.strip()]
    return bool(filled) and sum(map(speaks_of_self, filled)) >= _OWN_SHARE * len(filled)
