"""Who wrote each text of a record, and whom a table describes, by the keys that tell who it is."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from research.model import Kind
from research.people.mention import Key, Mention
from research.readers.document import Document, Utterance

from .author_keys import author_keys

_TABLES = frozenset({"tsv", "xlsx", "xlsm", "xls", "parquet"})
"""The same export may be saved as any of them: their ids mean what they mean in a csv."""


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


def authored(source_id: str, document: Document, *, kind: Kind) -> Iterator[Placed]:
    """The mentions of a file of records: its writers, and known people whom it only describes."""
    form = "csv" if document.format in _TABLES else document.format
    system = f"{kind}/{form}"
    for number, utterance in enumerate(document.utterances, start=1):
        if utterance.role in {"", "participant"}:
            mention = _of_record(source_id, number, utterance, system=system)
            yield Placed(mention=mention)
    yield from described(source_id, document, system=system)


def described(source_id: str, document: Document, *, system: str) -> Iterator[Placed]:
    """Known people whom a file only describes: a list of participants, ticked answers without words."""
    for number, author in enumerate(document.described, start=1):
        if keys := tuple(author_keys(author, system=system)):
            about = f"{source_id}#about {number}"
            mention = Mention(at=about, keys=keys, attributes=author.attributes, name=author.name)
            yield Placed(mention=mention)


def _of_record(source_id: str, number: int, utterance: Utterance, *, system: str) -> Mention:
    author = utterance.writer
    keys = tuple(author_keys(author, system=system))
    record = utterance.record_id or str(number)
    return Mention(
        at=place_of(source_id, number),
        keys=keys or (("anon", f"{source_id}#{record}"),),
        account=author.account,
        attributes=author.attributes,
        name=author.name if keys else "",
    )
