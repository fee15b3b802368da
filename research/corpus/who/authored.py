"""Who wrote each text of a record, and whom a table describes, by the keys that tell who it is."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass, replace
from typing import Final

from research.model import Kind
from research.people.codes import participant_of_file
from research.people.mention import Key, Mention, id_key, mail_key, name_key
from research.readers.document import Author, Document, Utterance
from research.speakers.labels import code_of
from research.text.codes import PARTICIPANT_CODE

_TABLES = frozenset({"tsv", "xlsx", "xlsm", "xls", "parquet"})
"""The same export may be saved as any of them: their ids mean what they mean in a csv."""

_LONG: Final = 9
_DIGITS: Final = 6
_MIXED: Final = 8
_RUNS: Final = 3
_RUN: Final = re.compile(r"\d+")


def place_of(source_id: str, number: int) -> str:
    """The id of the nth utterance of a file: any string that no other place has."""
    return f"{source_id}\0{number}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Placed:
    """A mention, and what a reader should know about how it was made."""

    mention: Mention
    warning: str = ""

    @property
    def source_id(self) -> str:
        """The file that it stands in."""
        return self.mention.at.partition("\0")[0]

    def under(self, keys: tuple[Key, ...]) -> Placed:
        """The same place, known by other keys."""
        return replace(self, mention=replace(self.mention, keys=keys))


def authored(
    source_id: str, document: Document, *, kind: Kind, codes: Collection[str] = ()
) -> Iterator[Placed]:
    """The mentions of a file of records: its writers, and known people whom it only describes.

    Args:
        source_id: The file.
        document: What it holds.
        kind: What it is.
        codes: Those of known participants, who wrote all that names no writer in P03_diary.csv; of a survey, where each row
            may be somebody, only its one row.
    """
    code = participant_of_file(source_id)
    one = kind != "survey" or len({said.record_id for said in document.utterances}) == 1
    own = (("code", code),) if one and code in codes else ()
    form = "csv" if document.format in _TABLES else document.format
    system = f"{kind}/{form}"
    for number, utterance in enumerate(document.utterances, start=1):
        if utterance.role in {"", "participant"}:
            mention = _of_record(source_id, number, utterance, system=system, own=own)
            yield Placed(mention=mention)
    yield from described(source_id, document, system=system)


def described(source_id: str, document: Document, *, system: str) -> Iterator[Placed]:
    """Known people whom a file only describes: a list of participants, ticked answers without words."""
    for number, author in enumerate(document.described, start=1):
        if keys := tuple(author_keys(author, system=system)):
            about = f"{source_id}#about {number}"
            mention = Mention(at=about, keys=keys, attributes=author.attributes, name=author.name)
            yield Placed(mention=mention)


def _of_record(
    source_id: str, number: int, utterance: Utterance, *, system: str, own: tuple[Key, ...]
) -> Mention:
    author = utterance.writer
    keys = tuple(author_keys(author, system=system)) or own
    record = utterance.record_id or str(number)
    return Mention(
        at=place_of(source_id, number),
        keys=keys or (("anon", f"{source_id}#{record}"),),
        account=author.account,
        attributes=author.attributes,
        name=author.name if keys else "",
    )


def author_keys(author: Author, *, system: str) -> Iterator[Key]:
    """An address or id settles who it is; a name only where there is nothing better.

    Two people may share a name, so a name is joined to an address by participants.csv only.
    Ids are one system's: requester 12 and respondent 12 are two people. An id that no two systems give
    by accident is the same one wherever it comes back, in an export of whatever form.
    """
    if author.email:
        yield ("mail", mail_key(author.email))
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
