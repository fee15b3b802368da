"""The sessions of a study: kind, copies and speakers of every file, told with all the others at hand."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from research.corpus.mails import with_desks, with_senders
from research.corpus.repeats.first_hand import first_hand
from research.corpus.repeats.sessions import best_told, by_person, session_copies, voices_of
from research.corpus.who.elsewhere import names_elsewhere, role_of_writer, with_known
from research.corpus.who.rosters import rows_in_both
from research.model import Kind, Participant, Role
from research.readers.document import Document, Utterance
from research.settings import Settings
from research.speakers.guide import Guide, find_guide, without_sayings
from research.speakers.labels import Verdict, role_in
from research.speakers.roles import told_roles

from .kinds import kind_of
from .pages import without_pages


@dataclass(frozen=True, slots=True, kw_only=True)
class FileRead:
    """A file that a reader could read."""

    id: str
    sha256: str
    document: Document


@dataclass(frozen=True, slots=True, kw_only=True)
class Session:
    """A document with everything that was found out about it."""

    file: FileRead
    kind: Kind
    roles: Mapping[str, Verdict]
    copy_of: str = ""

    def role(self, utterance: Utterance) -> Role:
        """What whoever says or writes it is."""
        if self.kind != "interview":
            return role_of_writer(utterance, self.roles)
        return role_in(utterance, self.roles)


@dataclass(frozen=True, slots=True, kw_only=True)
class Sessions:
    """The files of a study in the order of their ids, and what they have in common."""

    every: tuple[Session, ...]
    guide: Guide
    participants: Sequence[Participant]

    @property
    def talks(self) -> list[Session]:
        """The interviews."""
        return [session for session in self.every if session.kind == "interview"]


def sessions_of(
    files: Sequence[FileRead],
    *,
    participants: Sequence[Participant] = (),
    guide: str = "",
    settings: Settings,
) -> Sessions:
    """Kind, copies and speakers of every file, and the guide that the interviews share.

    Args:
        files: What the readers made, in any order.
        participants: The rows of participants.csv, and what other lists add to them.
        guide: The text of guide.md, or nothing.
        settings: Labels and names that the researcher assigned.
    """
    files = sorted(files, key=lambda file: file.id)
    kinds = {file.id: kind_of(file.id, file.document) for file in files}
    files = _credited(files, kinds, participants)
    talks = {file.id: file.document for file in files if kinds[file.id] == "interview"}
    surveys = [file.document for file in files if kinds[file.id] == "survey"]
    participants = (*participants, *rows_in_both(surveys, talks, known=participants))
    texts = {n: [u.text for u in t.utterances] for n, t in talks.items() if not t.cited}
    copies = session_copies({name: talks[name] for name in texts})
    told = {n: t for n, t in texts.items() if n not in copies and talks[n].told}
    found = find_guide(by_person(told), given=guide)
    roles = told_roles(talks, guide=found, settings=settings.speakers)
    copies = best_told(
        copies, {name: voices_of(talk, roles[name]) for name, talk in talks.items()}
    )
    records = (file.document for file in files if file.id not in talks)
    known = names_elsewhere(participants, records, list(roles.values()))
    sessions = tuple(
        Session(
            file=file,
            kind=kinds[file.id],
            roles=with_known(roles.get(file.id), known),
            copy_of=copies.get(file.id, ""),
        )
        for file in files
    )
    heard = {name: talk for name, talk in talks.items() if name not in copies}
    kept = without_sayings(found, heard, roles, given=guide)
    return Sessions(every=sessions, guide=kept, participants=participants)


def _credited(
    files: Sequence[FileRead], kinds: Mapping[str, Kind], participants: Sequence[Participant]
) -> list[FileRead]:
    """The files with every mail that a ticket passes on under its own sender, and answers once."""
    by_kind = {
        kind: {file.id: file.document for file in files if kinds[file.id] == kind}
        for kind in ("ticket", "survey", "interview")
    }
    tickets = by_kind["ticket"]
    told = dict(zip(tickets, with_senders(tuple(with_desks(list(tickets.values())))), strict=True))
    talks = without_pages(by_kind["interview"], participants)
    told |= talks | first_hand(by_kind["survey"], talks, tickets=told)
    return [replace(file, document=told.get(file.id, file.document)) for file in files]
