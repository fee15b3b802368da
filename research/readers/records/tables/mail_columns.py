"""Whom a mailbox saved as a table says each mail came from and went to, in any language: `Von: (Adresse)`, `An`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from research.readers.records.tables.columns import normalise, role
from research.text.wordings import words

_FROM: Final = words("from von van de da fra från od от 差出人 发件人")
_TO: Final = words("to an à aan a para til till do komu кому 宛先 收件人")
_UNTIL: Final = words("bis tot hasta até au fino till tom to do")
_PARTS: Final = {
    **dict.fromkeys(("name", "nom", "nombre", "nome", "naam", "namn", "navn"), "name"),
    **dict.fromkeys(
        ("address", "adresse", "adres", "adress", "dirección", "endereço", "indirizzo"), "address"
    ),
}


def mail_names(headers: Sequence[str]) -> dict[int, str]:
    """The English names of such columns, where both sides are there, and a subject: *von* alone may be an hour.

    So is one side beside a subject and the words, unless another says until when.

    Args:
        headers: Of all columns.
    """
    split = [normalise(header).split() for header in headers]
    firsts = {header[0] for header in split if header}
    if firsts.isdisjoint(_FROM):
        return {}
    roles = {role(header)[0] for header in headers}
    sent = "text" in roles and firsts.isdisjoint(_UNTIL)
    if "subject" not in roles or (firsts.isdisjoint(_TO) and not sent):
        return {}
    told = {**dict.fromkeys(_FROM, "from"), **dict.fromkeys(_TO, "to"), **_PARTS}
    return {
        column: " ".join(told[word] for word in header)
        for column, header in enumerate(split)
        if header and header[0] not in _PARTS and told.keys() >= {*header}
    }
