"""Put the documents of a study together: roles, people, copies, context, protection."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace

from research.corpus.names.introduced import introduced
from research.corpus.repeats.records import without_copies
from research.corpus.sessions import Session, Sessions
from research.corpus.who.answering import staff, words_for_participants
from research.corpus.who.authored import Placed, place_of
from research.corpus.who.filenames import Heard, Named, named_after
from research.corpus.who.groups import groups_apart
from research.corpus.who.heads import named_in
from research.corpus.who.mentions import Known, mentions_of, path_of
from research.corpus.who.rosters import codes_known, contested
from research.model import UNTOLD, LeftOut, Reading, Role, Source, Turn
from research.people.identity import People, identify
from research.people.mention import name_key
from research.readers.document import Utterance
from research.readers.records.cleaning.dates import normalise_date
from research.settings import Settings
from research.speakers.guide import Guide

from .asked import Asked, without_lead
from .protected import SAME_AS, protected, unaddressed
from .unmatched import unmatched
from .warned import same_name_warnings, warnings_in, why_unheard

_ENOUGH = 2000
"""Texts of a file, which tell words from names as well as all of them do."""


def assemble(study: Sessions, *, rejected: Sequence[Source] = (), settings: Settings) -> Reading:
    """What the study holds: every file's outcome, every turn with its role and person.

    Args:
        study: Every file that could be read, with its speakers.
        rejected: The files that could not be read, with their reasons.
        settings: Speakers, records and protection.
    """
    named = _named_files(study)
    places = _places(study, named)
    people = identify(
        [place.mention for place in places],
        participants=study.participants,
        salt=settings.protect.salt,
    )
    documents = {session.file.id: session.file.document for session in study.every}
    warnings = [*warnings_in(documents), *same_name_warnings(places, people.of)]
    warnings += unmatched(documents, settings, people.unmet)
    reading = _reading(study, people=people)
    sources = tuple(sorted((*reading.sources, *rejected), key=lambda source: source.id))
    reading = replace(reading, sources=sources, warnings=tuple(dict.fromkeys(warnings)))
    return protected(reading, named=named, settings=settings)


def _places(study: Sessions, named: Mapping[str, Named]) -> list[Placed]:
    """Every place where a participant speaks or writes, with the keys that tell who it is."""
    talks, participants = study.talks, study.participants
    heard = [(talk.file.document, talk.roles) for talk in talks if not talk.copy_of]
    listed = {name_key(name) for row in participants for name in row.names}
    known = Known(
        participants=participants,
        words=words_for_participants(heard) - listed,
        contested=contested(participants, [session.file.id for session in study.every]),
        called={path: one.name for path, one in named.items() if one.sure},
        codes=codes_known((talk.file.id for talk in talks), participants),
    )
    mentions = (
        mentions_of(s.file.id, s.file.document, kind=s.kind, roles=s.roles, known=known)
        for s in study.every
    )
    return groups_apart([place for places in mentions for place in places])


def _named_files(study: Sessions) -> Mapping[str, Named]:
    """Who the transcripts are named after, by the path of each and of each sheet in one."""
    asked: dict[str, list[str]] = defaultdict(list)
    labels: dict[str, set[str]] = defaultdict(set)
    for session in study.talks:
        for one in session.file.document.utterances:
            path, role = path_of(session.file.id, one.session), session.role(one)
            if role == "moderator":
                asked[path].append(one.text)
            elif role == "participant":
                labels[path].add(one.speaker)
    heard = {path: Heard(asked=asked[path], labels=labels[path]) for path in {*asked, *labels}}
    texts = (u.text for s in study.every for u in s.file.document.utterances[:_ENOUGH])
    return named_after(heard, texts)


def _reading(study: Sessions, *, people: People) -> Reading:
    accounts = {person.id: person.account for person in people.persons}
    turns: list[Turn] = []
    for session in study.every:
        turns += _turns(session, people=people, accounts=accounts, guide=study.guide)
    turns = without_copies(turns)
    by_source: dict[str, list[Turn]] = defaultdict(list)
    for turn in turns:
        by_source[turn.source_id].append(turn)
    heard = {turn.person_id for turn in turns if turn.role == "participant"}
    identities = (
        *people.identities,
        *staff((s.roles, s.file.document) for s in study.every),
        *introduced(turns),
    )
    heads = [session.file.document.header for session in study.every]
    return Reading(
        sources=tuple(_source(s, by_source[s.file.id]) for s in study.every),
        turns=tuple(turns),
        people=tuple(person for person in people.persons if person.id in heard),
        left_out=tuple(
            LeftOut(source_id=s.file.id, locator=p.locator, text=p.text, reason=p.reason)
            for s in study.every
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
        role = session.role(utterance)
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
