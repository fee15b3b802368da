"""Names that people say are theirs: "My name is Nele Vos"."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from research.model import Identity, Turn

from .heads import is_name

_ONE: Final = r"[^\W\d_a-zà-öø-ÿ][\w'’-]+"
_INTRODUCED: Final = re.compile(
    r"\b(?:[Mm]y (?:full )?name(?: is|['’]s)|I(?: am|['’]m) called|[Ii]ch heiße|[Mm]ein Name ist|[Jj]e m['’]appelle"
    r"|[Mm]on nom est|[Mm]e llamo|[Mm]i nombre es|[Mm]i chiamo|[Ii]l mio nome è|[Mm]e chamo|[Mm]eu nome é|[Ii]k heet"
    r"|[Mm]ijn naam is|[Jj]ag heter|[Jj]eg hedder|[Jj]eg heter)\s+"
    rf"(?P<name>{_ONE}(?:\s+(?:(?:van|von|de|da|del|den|der|la)\s+)*{_ONE}){{0,2}})"
)
_TOLD_BY: Final = (
    "y name", " called ", "heiße ", "ein Name", "appelle ", "om est ", "llamo ", "ombre es", "chiamo ", "nome ",
    "chamo ", "heet ", "naam is", "heter ", "hedder ",
)  # fmt: skip
"""One of these is in every such sentence; most texts have none, and are not searched."""


def introduced(turns: Iterable[Turn]) -> list[Identity]:
    """Who gives a name for themselves, be it a participant or somebody of the company."""
    told = {
        (turn.person_id or f"[{turn.role}]", found["name"])
        for turn in turns
        if any(word in turn.text for word in _TOLD_BY)
        for found in _INTRODUCED.finditer(turn.text)
        if is_name(found["name"])
    }
    return [Identity(person_id=who, kind="name", value=name) for who, name in sorted(told)]
