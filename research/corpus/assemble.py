"""Put the documents of a study together: roles, people, copies, context, protection."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from research.corpus.mails import with_desks, with_senders
from research.corpus.names.introduced import introduced
from research.corpus.repeats.first_hand import first_hand
from research.corpus.repeats.records import without_copies
from research.corpus.repeats.sessions import best_told, by_person, session_copies, voices_of
from research.corpus.who.answering import staff, words_for_participants
from research.corpus.who.authored import place_of
from research.corpus.who.elsewhere import names_elsewhere, role_of_writer, with_known
from research.corpus.who.filenames import Heard, Named, named_after
from research.corpus.who.groups import groups_apart
from research.corpus.who.heads import named_in
from research.corpus.who.mentions import Known, mentions_of, path_of
from research.corpus.who.rosters import codes_known, contested, rows_in_both
from research.model import UNTOLD, Kind, LeftOut, Participant, Reading, Role, Source, Turn
from research.people.identity import People, identify
from research.people.mention import name_key
from research.readers.document import Document, Utterance
from research.readers.records.cleaning.dates import normalise_date
from research.settings import Settings
from research.speakers.guide import Guide, find_guide, without_sayings
from research.speakers.labels import Verdict, role_in
from research.speakers.roles import told_roles

from .asked import Asked, without_lead
from .kinds import kind_of
from .pages import without_pages
from .protected import SAME_AS, protected, unaddressed
from .unmatched import unmatched
from .warned import same_name_warnings, warnings_in, why_unheard

_ENOUGH = 2000
"""Texts of a file, which tell words from names as well as all of them do."""


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


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """The files of a study in the order of their ids, and what they have in common."""

    sessions: tuple[Session, ...]
    guide: Guide
    participants: Sequence[Participant]

    @property
    def talks(self) -> list[Session]:
        """The interviews."""
        return [session for session in self.sessions if session.kind == "interview"]


def assemble(told: Told, *, rejected: Sequence[Source] = (), settings: Settings) -> Reading:
    """What the study holds: every file's outcome, every turn with its role and person.

    Args:
        told: Every file that could be read, with its speakers.
        rejected: The files that could not be read, with their reasons.
        settings: Speakers, records and protection.
    """
    sessions, talks, participants = told.sessions, told.talks, told.participants
    heard = [(talk.file.document, talk.roles) for talk in talks if not talk.copy_of]
    listed = {name_key(name) for row in participants for name in row.names}
    named = _named_files(told)
    known = Known(
        participants=participants,
        words=words_for_participants(heard) - listed,
        contested=contested(participants, [session.file.id for session in sessions]),
        called={path: one.name for path, one in named.items() if one.sure},
        codes=codes_known((talk.file.id for talk in talks), participants),
    )
    places = groups_apart(
        [
            place
            for s in sessions
            for place in mentions_of(
                s.file.id, s.file.document, kind=s.kind, roles=s.roles, known=known
            )
        ]
    )
    people = identify(
        [place.mention for place in places], participants=participants, salt=settings.protect.salt
    )
    documents = {s.file.id: s.file.document for s in sessions}
    warnings = [*warnings_in(documents), *same_name_warnings(places, people.of)]
    warnings += unmatched(documents, settings, people.unmet)
    reading = _reading(told, people=people)
    sources = tuple(sorted((*reading.sources, *rejected), key=lambda source: source.id))
    reading = replace(reading, sources=sources, warnings=tuple(dict.fromkeys(warnings)))
    return protected(reading, named=named, settings=settings)


def _named_files(told: Told) -> Mapping[str, Named]:
    """Who the transcripts are named after, by the path of each and of each sheet in one."""
    asked: dict[str, list[str]] = defaultdict(list)
    labels: dict[str, set[str]] = defaultdict(set)
    for session in told.talks:
        for one in session.file.document.utterances:
            path, role = path_of(session.file.id, one.session), _role(one, session)
            if role == "moderator":
                asked[path].append(one.text)
            elif role == "participant":
                labels[path].add(one.speaker)
    heard = {path: Heard(asked=asked[path], labels=labels[path]) for path in {*asked, *labels}}
    texts = (u.text for s in told.sessions for u in s.file.document.utterances[:_ENOUGH])
    return named_after(heard, texts)


def told_sessions(
    files: Sequence[FileRead],
    *,
    participants: Sequence[Participant] = (),
    guide: str = "",
    settings: Settings,
) -> Told:
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
    return Told(sessions=sessions, guide=kept, participants=participants)


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


def _reading(told: Told, *, people: People) -> Reading:
    accounts = {person.id: person.account for person in people.persons}
    turns: list[Turn] = []
    for session in told.sessions:
        turns += _turns(session, people=people, accounts=accounts, guide=told.guide)
    turns = without_copies(turns)
    by_source: dict[str, list[Turn]] = defaultdict(list)
    for turn in turns:
        by_source[turn.source_id].append(turn)
    heard = {turn.person_id for turn in turns if turn.role == "participant"}
    identities = (
        *people.identities,
        *staff((s.roles, s.file.document) for s in told.sessions),
        *introduced(turns),
    )
    heads = [session.file.document.header for session in told.sessions]
    return Reading(
        sources=tuple(_source(s, by_source[s.file.id]) for s in told.sessions),
        turns=tuple(turns),
        people=tuple(person for person in people.persons if person.id in heard),
        left_out=tuple(
            LeftOut(source_id=s.file.id, locator=p.locator, text=p.text, reason=p.reason)
            for s in told.sessions
            for p in s.file.document.left_out
        ),
        identities=(*identities, *named_in(heads, known=identities)),
    )


def _turns(
    session: Session, *, people: People, accounts: Mapping[str, str], guide: Guide
) -> list[Turn]:
    asked, made = Asked(), []
    used: dict[str, int] = defaultdict(int)
    talk = ""
    day = normalise_date(dict(session.file.document.header).get("date", ""))
    for number, utterance in enumerate(session.file.document.utterances, start=1):
        role = _role(utterance, session)
        if utterance.session != talk:
            asked, talk = Asked(), utterance.session
        person_id = people.of.get(place_of(session.file.id, number), "")
        record = unaddressed(utterance.record_id) or str(number)
        name = f"{record}/{utterance.part}" if utterance.part else record
        used[name] += 1
        again = f"~{used[name]}" if used[name] > 1 else ""
        author = utterance.author
        made.append(
            Turn(
                id=f"{session.file.id}#{name}{again}",
                source_id=session.file.id,
                record_id=record,
                locator=utterance.locator,
                kind=session.kind,
                role=role,
                text=utterance.text,
                speaker=utterance.speaker,
                person_id=person_id,
                account=(author.account if author else "") or accounts.get(person_id, ""),
                date=utterance.date or day,
                question=without_lead(utterance.question) or asked.before(session.kind),
                reason=_reason(utterance, role, session, guide),
                rating=utterance.rating,
            )
        )
        asked.heard(role, utterance.text)
    return made


def _role(utterance: Utterance, session: Session) -> Role:
    if session.kind != "interview":
        return role_of_writer(utterance, session.roles)
    return role_in(utterance, session.roles)


def _reason(utterance: Utterance, role: Role, session: Session, guide: Guide) -> str:
    """Why a turn is not evidence as a whole; empty for a participant's own words."""
    if role != "participant":
        return UNTOLD if role == "unknown" else f"the {role}'s words"
    if session.copy_of:
        return f"{SAME_AS}{session.copy_of}"
    if session.kind == "interview" and guide.share(utterance.text) > 0.5:  # noqa: PLR2004
        return "repeats the discussion guide"
    return utterance.reason


def _source(session: Session, turns: Sequence[Turn]) -> Source:
    return Source(
        id=session.file.id,
        kind=session.kind,
        format=session.file.document.format,
        outcome="read",
        reason=_how(session, turns),
        records=0 if session.kind == "interview" else len({turn.record_id for turn in turns}),
        turns=len(turns),
        people=len({turn.person_id for turn in turns if turn.role == "participant"} - {""}),
        sha256=session.file.sha256,
    )


def _how(session: Session, turns: Sequence[Turn]) -> str:
    """How the speakers were told apart, in one sentence per role."""
    if session.copy_of:
        return f"{SAME_AS}{session.copy_of}; counted once"
    if session.kind == "interview" and not any(turn.role == "participant" for turn in turns):
        return why_unheard(turns, session.file.document.left_out)
    by_format = sorted({f"{u.role}: layout" for u in session.file.document.utterances if u.role})
    roles = session.roles if session.kind == "interview" else {}
    told = sorted({f"{v.role}: {v.why}" for label, v in roles.items() if label})
    return "; ".join(dict.fromkeys((*by_format, *told)))
