"""The keys by which whoever wrote a record is known again."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from research.people.mention import Key, id_key, mail_key, name_key
from research.protect.wordlist import is_office
from research.readers.document import Author
from research.readers.transcript.labelling.roles import PARTICIPANT_CODE
from research.speakers.labels import code_of

_DESK: Final = re.compile(
    r"(?:info|support|help|helpdesk|service|office|contact|kontakt|contacto|hello|hallo|mail|post|team|sales|"
    r"admin|reception|accounts?|billing|enquiries|inquiries|orders|bookings?|kundenservice|verwaltung|"
    r"buero|sekretariat|shop|store|it)[._-]?\d{0,3}@"
)
"""Addresses that several people share."""
_LONG: Final = 9
_DIGITS: Final = 6
_MIXED: Final = 8
_RUNS: Final = 3
_RUN: Final = re.compile(r"\d+")


def author_keys(author: Author, *, system: str) -> Iterator[Key]:
    """An address or id settles who it is; a name only where there is nothing better.

    Two people may share a name, so a name is joined to an address by participants.csv only.
    Ids are one system's: requester 12 and respondent 12 are two people. An id that no two systems give
    by accident is the same one wherever it comes back, in an export of whatever form.
    """
    if author.email:
        yield _address(mail_key(author.email), author.name)
    coded = system.startswith("survey") and bool(PARTICIPANT_CODE.fullmatch(author.id))
    if coded and (code := code_of(author.id)):
        yield ("code", code)
    elif author.id:
        own = id_key(author.id)
        yield ("id", f"{system}:{own}")
        if _is_unmistakable(own):
            yield ("id", f"~:{own}")  # sorts last, so that nobody's id depends on it
    if not (author.email or author.id) and author.name:
        yield ("name", name_key(author.name))


def _is_unmistakable(own: str) -> bool:
    """Long, and with many digits or with letters among them: 360041234567, a0f1c09e."""
    digits = len(own) >= _LONG and sum(map(str.isdigit, own)) >= _DIGITS
    return digits or (len(own) >= _MIXED and len(_RUN.findall(own)) >= _RUNS)


def _address(email: str, name: str) -> Key:
    """The address; from a desk's, which several share, each who gives a name is one person."""
    named = name_key(name) if name and _DESK.match(email) else ""
    if named and not is_office(named.split()) and "@" not in named:
        return ("id", f"mail:{email} {named}")
    return ("mail", email)
