"""Columns that say who answered, told by their header and what stands in them, in any language."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Final

from research.readers.records.tables.columns import normalise
from research.readers.records.tables.table import Table
from research.readers.transcript.labelling.roles import looks_like_name

_MAIL: Final = ("mail", "courriel", "correo", "メール", "почт", "邮箱", "이메일")
_NOT_THEIRS: Final = frozenset(
    {"agent", "assignee", "owner", "admin", "staff", "manager", "interviewer", "recruiter"}
)
_ADDRESS: Final = re.compile(r"[^\s@<>]{1,80}@[^\s@<>]{1,80}\.\w{2,20}")
_NAME: Final = frozenset({
    "name", "names", "surname", "firstname", "lastname", "nickname", "vorname", "nachname", "nom", "prénom", "nombre",
    "nombres", "apellido", "apellidos", "nome", "cognome", "sobrenome", "naam", "voornaam", "achternaam", "nazwa", "imię",
    "nazwisko", "jméno", "příjmení", "namn", "förnamn", "efternamn", "navn", "fornavn", "nimi", "név", "имя", "фамилия",
    "фио", "名前", "お名前", "氏名", "姓名", "이름", "성함", "ad", "soyad",
})  # fmt: skip
_SAYS: Final = _NAME | frozenset({
    "first", "last", "full", "given", "family", "preferred", "person", "respondent", "participant", "customer",
    "contact", "user", "what", "is", "s", "whats", "please", "enter", "type", "tell", "us", "with", "your", "you", "and", "or",
    "the", "hi", "start", "optional", "may", "we", "ask", "wie", "heißen", "heißt", "sie", "du", "ist", "ihr", "ihre",
    "dein", "und", "votre", "quel", "est", "et", "su", "tu", "cuál", "es", "y", "completo", "completa", "il", "tuo", "suo",
    "qual", "é", "seu", "o", "e", "uw", "je", "wat", "en", "i", "pełne", "initials", "pseudonym", "teilnehmer",
})  # fmt: skip
_MOST_WORDS: Final = 10
_SHARE: Final = 0.8
_NAME_SHARE: Final = 0.7
_MOST_NAMES: Final = 4
_FEWEST: Final = 2


def with_people(table: Table, roles: Mapping[str, tuple[int, ...]]) -> dict[str, tuple[int, ...]]:
    """The roles, and columns of addresses and names whose headers the table of names has not."""
    found = dict(roles)
    taken = {column for columns in roles.values() for column in columns}
    for column, header in enumerate(table.headers):
        if column in taken:
            continue
        flat = normalise(_own_part(header))
        if _is_mail(flat, table, column):
            found["email"] = (*found.get("email", ()), column)
        elif _is_name(flat, table, column):
            found["name"] = (*found.get("name", ()), column)
    return found


def _own_part(header: str) -> str:
    """A field of a question or group without what stands above it: `Contact – Name`, `demo/name`."""
    return header.rpartition(" – ")[2] if " " in header else re.split(r"[/-](?!mail)", header)[-1]


def _is_mail(flat: str, table: Table, column: int) -> bool:
    if not any(word in flat for word in _MAIL) or not _NOT_THEIRS.isdisjoint(flat.split()):
        return False
    filled = _filled(table, column)
    fitting = sum(bool(_ADDRESS.fullmatch(cell)) for cell in filled)
    return fitting >= _SHARE * len(filled) > 0


def _is_name(flat: str, table: Table, column: int) -> bool:
    words = flat.split()
    if not 0 < len(words) <= _MOST_WORDS or _NAME.isdisjoint(words) or not _SAYS.issuperset(words):
        return False
    filled = _filled(table, column)
    named = sum(looks_like_name(cell) and len(cell.split()) <= _MOST_NAMES for cell in filled)
    return len(filled) >= _FEWEST and named >= _NAME_SHARE * len(filled)


def _filled(table: Table, column: int) -> Sequence[str]:
    return [cell for cell in map(str.strip, table.column(column)) if cell]
