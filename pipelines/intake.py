"""The read stage: every file of the study to its outcome."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from research.corpus.assemble import assemble
from research.corpus.sessions import FileRead, Sessions, sessions_of
from research.corpus.who.listed import with_listed
from research.corpus.who.rosters import with_rosters
from research.errors import InputError
from research.model import Participant, Reading, Source
from research.readers import read_file
from research.readers.document import Listed, PeopleListError, RawFile
from research.readers.records.tables.comment_tables import with_records_beside

from .deadline import deadline
from .folder import Entry, read_entry
from .stage import Context


@dataclass(frozen=True, slots=True, kw_only=True)
class Opened:
    """Every file of a study with its outcome."""

    read: tuple[FileRead, ...]
    rejected: tuple[Source, ...]
    rosters: Mapping[str, Sequence[Participant]]
    """The participants whom a rejected file lists, by its path."""


def read_study(context: Context) -> Reading:
    """Read what can be read, and give every other file the reason why not."""
    opened = read_entries(context.inputs["sources"], context)
    told = told_study(opened, context)
    return assemble(told, rejected=opened.rejected, settings=context.settings)


def told_study(opened: Opened, context: Context) -> Sessions:
    """What could be read, and who speaks in it as far as all of it together tells."""
    rows = context.inputs["participants.csv"]()
    return sessions_of(
        opened.read,
        participants=with_rosters(rows, opened.rosters, files=[file.id for file in opened.read]),
        guide=context.inputs["guide.md"](),
        settings=context.settings,
    )


def read_entries(entries: Sequence[Entry], context: Context) -> Opened:
    """What could be read, and every other file with the reason why not."""
    read: list[FileRead] = []
    rejected: list[Source] = []
    lists: dict[str, Sequence[Listed]] = {}
    rosters: dict[str, Sequence[Participant]] = {}
    for number, entry in enumerate(entries, start=1):
        try:
            read.append(_read_one(entry, context))
        except InputError as error:
            rejected.append(_rejected(entry, error))
            if isinstance(error, PeopleListError):
                lists |= {entry.id: error.people} if error.people else {}
                rosters |= {entry.id: error.participants} if error.participants else {}
        context.progress("reading", number, len(entries))
    told = with_records_beside({one.id: one.document for one in read})
    read = [replace(one, document=told[one.id]) for one in read]
    lists |= {f"{one.id}/{sheet}": who for one in read for sheet, who in one.document.listed}
    lists |= {one.id: _described(one) for one in read if one.document.described}
    if lists:
        read = [
            replace(one, document=with_listed(one.document, file_id=one.id, lists=lists))
            for one in read
        ]
    return Opened(read=tuple(read), rejected=tuple(rejected), rosters=rosters)


def _described(one: FileRead) -> tuple[Listed, ...]:
    """Whom a table of participants describes, which a talk or a diary beside it names by an id."""
    if one.document.utterances:
        return ()
    return tuple(Listed(author=author, participant=True) for author in one.document.described)


def _read_one(entry: Entry, context: Context) -> FileRead:
    limits = context.settings.limits
    file = RawFile(id=entry.id, data=read_entry(entry))
    with deadline(limits.seconds, what=f"reading took longer than {limits.seconds:g} s"):
        document = read_file(file, context.settings)
    return FileRead(id=entry.id, sha256=entry.sha256, document=document)


def _rejected(entry: Entry, error: InputError) -> Source:
    said = str(error).removeprefix(f"{entry.id}: ")
    reason = f"{said}; {error.hint}" if error.hint else said
    return Source(
        id=entry.id,
        kind="",
        format="",
        outcome="rejected",
        reason=" ".join(reason.split()),
        sha256=entry.sha256,
    )
