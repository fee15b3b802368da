"""Names that people say are theirs: "My name is Nele Vos"."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from research.model import Identity, Turn

from .heads import is_name

_ONE: Final = r"[^\W\d_a-zà-öø-ÿ][\w'’-]+"
_INTRODUCED: Final = re.compile(
    r"\b(?:[Mm]y (?:full )?name(?: is|['’]s)|[Ii]ch heiße|[Mm]ein Name ist|[Jj]e m['’]appelle"
    r"|[Mm]on nom est|[Mm]e llamo|[Mm]i nombre es|[Mm]i chiamo|[Ii]l mio nome è|[Mm]e chamo|[Mm]eu nome é|[Ii]k heet"
    r"|[Mm]ijn naam is|[Jj]ag heter|[Jj]eg hedder|[Jj]eg heter)\s+"
    rf"(?P<name>{_ONE}(?:\s+(?:(?:van|von|de|da|del|den|der|la)\s+)*{_ONE}){{0,2}})"
)


def introduced(turns: Iterable[Turn]) -> list[Identity]:
    """Who gives a name for themselves, be it a participant or somebody of the company."""
    told = {
        (turn.person_id or f"[{turn.role}]", found["name"])
        for turn in turns
        if _may_introduce(turn.text)
        for found in _INTRODUCED.finditer(turn.text)
        if is_name(found["name"])
    }
    return [Identity(person_id=who, kind="name", value=name) for who, name in sorted(told)]


def _may_introduce(text: str) -> bool:
    """Whether a word is there that every such sentence has one of; written out, for every text is asked."""
    return (
        " name is " in text
        or "y name’s " in text
        or "y name's " in text
        or " Name ist" in text
        or "om est " in text
        or "mbre es " in text
        or " nome " in text
        or "amo " in text  # llamo, chiamo, chamo
        or "appelle " in text
        or "heiße " in text
        or " naam is" in text
        or "k heet " in text
        or "g heter " in text
        or "g hedder " in text
    )
