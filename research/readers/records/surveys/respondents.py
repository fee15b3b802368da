"""Who answered each row of a survey: by an id that a tool or the study gave, by names and addresses, with what they ticked."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from research.model import Pairs
from research.readers.document import Author
from research.readers.records.tables.cells import TOKEN, Ids, authors, pairs, record_ids
from research.readers.records.tables.columns import SURVEY_IDS, normalise
from research.readers.records.tables.roles import Roles, columns_taken, with_role, without_columns
from research.readers.records.tables.table import Table, share, written
from research.readers.transcript.labelling.roles import looks_like_name
from research.text.wordings import words

_CALLED: Final = words("id code uid pseudonym kennung kürzel código identifiant")
_LONG_NUMBER: Final = 7
"""Figures of an id that a tool gave; fewer are a row's or a running number."""
_CLERKS: Final = words("submitter_id submitter_name submitter submitted_by")
"""Whoever sent a form in for others, as in ODK, is no respondent."""
_MAIL: Final = ("mail", "courriel", "correo", "メール", "почт", "邮箱", "이메일")
_NOT_THEIRS: Final = words(
    "to cc bcc recipient agent assignee owner admin staff manager interviewer recruiter"
)
_ADDRESS: Final = re.compile(r"[^\s@<>]{1,80}@[^\s@<>]{1,80}\.\w{2,20}")
_NAME: Final = words("""
name names surname firstname lastname nickname vorname nachname nom prénom nombre nombres apellido apellidos nome
cognome sobrenome naam voornaam achternaam nazwa imię nazwisko jméno příjmení namn förnamn efternamn navn fornavn nimi
név имя фамилия фио 名前 お名前 氏名 姓名 이름 성함 ad soyad
""")
_SAYS: Final = _NAME | words("""
first last full given family preferred person respondent participant customer contact user what is s whats please enter
type tell us with your you and or the hi start optional may we ask wie heißen heißt sie du ist ihr ihre dein und votre
quel est et su tu cuál es y completo completa il tuo suo qual é seu o e uw je wat en i pełne initials pseudonym
teilnehmer
""")
_MOST_WORDS: Final = 10
_SHARE, _NAME_SHARE = 0.8, 0.7
_MOST_NAMES: Final = 4


def respondents(table: Table, roles: Roles, closed: Sequence[int]) -> list[Author]:
    """The respondent of every row, described by the closed columns."""
    headers = _unique([table.headers[column] for column in closed])
    attributes: list[Pairs] = [
        pairs(headers, [cells[column] for column in closed]) for _, cells in table.rows
    ]
    own = without_columns(roles, table.called(_CLERKS))
    people = authors(table, own, attributes)
    ids = record_ids(table, roles)
    if own.get("author_id"):
        return people
    if not ids.own:
        keys = _keys(table)
        return [replace(one, id=one.id or key) for one, key in zip(people, keys, strict=True)]
    named = are_respondents(ids, table, roles)
    given_ids = ids.records if named else _unique_ids(table, ids.records)
    shared = _of_several(given_ids, people)
    return [
        replace(author, id=record)
        if (named or _is_token(record)) and record not in shared
        else author
        for author, record in zip(people, given_ids, strict=True)
    ]


def _of_several(records: Sequence[str], people: Sequence[Author]) -> set[str]:
    """The ids that stand beside two addresses or names, as nobody's own does."""
    pairs = {(r, who.email or who.name) for r, who in zip(records, people, strict=True)}
    beside = Counter(record for record, whose in pairs if whose)
    return {record for record, times in beside.items() if times > 1}


def are_respondents(ids: Ids, table: Table, roles: Roles) -> bool:
    """Whether the records' ids are those of who answered, as one that comes again is no running number."""
    names = {normalise(name) for c in roles.get("record_id", ()) for name in table.names[c]}
    return ids.own and (ids.repeated or not SURVEY_IDS.isdisjoint(names))


def _keys(table: Table) -> Sequence[str]:
    """What stands in the first column that is called an id and tells everybody apart by tokens: K-101."""
    for column, header in enumerate(table.flat_headers):
        cells = [cell.strip() for cell in table.column(column)]
        called = not _CALLED.isdisjoint(header.split()[-1:])
        if called and 1 < len(cells) == len({*cells}) and all(map(TOKEN.fullmatch, cells)):
            return cells
    return [""] * len(table.rows)


def _unique_ids(table: Table, records: Sequence[str]) -> Sequence[str]:
    """What a tool gives beside a running number, and repeats below for the groups of a respondent."""
    column = table.first_called({"uuid"})
    if column is None or any(map(_is_token, records)):
        return records
    cells = map(str.strip, table.column(column))
    return [cell or record for cell, record in zip(cells, records, strict=True)]


def _is_token(record: str) -> bool:
    """Whether the id names a person: a row's number or a running number does not."""
    return "row-" not in record and (not record.isdigit() or len(record) >= _LONG_NUMBER)


def _unique(headers: Sequence[str]) -> list[str]:
    """Repeated headers get a number, so that no attribute hides another."""
    seen: dict[str, int] = {}
    result = []
    for header in headers:
        short = header[:80]
        seen[short] = seen.get(short, 0) + 1
        result.append(short if seen[short] == 1 else f"{short[:74]} ({seen[short]})")
    return result


def with_people(table: Table, roles: Roles) -> Roles:
    """The roles, and columns of addresses and names, in any language, whose headers the table of names has not."""
    for column, header in enumerate(table.headers):
        if column in columns_taken(roles):
            continue
        flat, cells = normalise(_own_part(header)), written(table.column(column))
        if _is_mail(flat, cells):
            roles = with_role(roles, "email", (column,))
        elif _is_name(flat, cells):
            roles = with_role(roles, "name", (column,))
    return roles


def _own_part(header: str) -> str:
    """A field of a question or group without what stands above it: `Contact – Name`, `demo/name`."""
    return header.rpartition(" – ")[2] if " " in header else re.split(r"[/-](?!mail)", header)[-1]


def _is_mail(flat: str, cells: Sequence[str]) -> bool:
    if not any(word in flat for word in _MAIL) or not _NOT_THEIRS.isdisjoint(flat.split()):
        return False
    return share(cells, _ADDRESS.fullmatch) >= _SHARE


def _is_name(flat: str, cells: Sequence[str]) -> bool:
    head = flat.split()
    if not 0 < len(head) <= _MOST_WORDS or _NAME.isdisjoint(head) or not _SAYS.issuperset(head):
        return False
    return share(cells, _is_called) >= _NAME_SHARE


def _is_called(cell: str) -> bool:
    return looks_like_name(cell.title()) and len(cell.split()) <= _MOST_NAMES
