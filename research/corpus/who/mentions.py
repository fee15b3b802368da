"""Every place where somebody speaks, with the keys that tell who it is."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field, replace

from research.model import Kind, Participant
from research.people.codes import code_of_file, letters_of_file, whole_of
from research.people.mention import Key, Mention, mail_key, name_key
from research.protect.wordlist import is_office
from research.readers.document import Author, Document, Utterance
from research.speakers.labels import Verdict, canonical, code_of, is_generic, name_in
from research.text.codes import RESPONDENTS, TAKING_PART, code_in

from .answering import is_participant
from .authored import Placed, authored, described, place_of
from .groups import are_counted_anew, scoped
from .heads import address_in, attributes_in, ids_in, who_is_asked
from .label_names import is_anybodys, name_in_full, names_somebody, unnamed_voices
from .rosters import full_name, listed_in, row_keys, row_of_file, rows_coded, rows_of_file

_TITLED = re.compile(
    rf"\b(?:(?:{TAKING_PART}|{RESPONDENTS})[ _-]?|P-?)0*(\d{{1,3}})()\b", re.IGNORECASE
)
"""A code in a title: Session 3, P03."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """What is known of people before a file is looked at."""

    participants: Sequence[Participant] = ()
    """The rows of participants.csv."""
    words: AbstractSet[str] = frozenset()
    """Canonical labels that mean whoever is asked, in every file somebody else."""
    contested: AbstractSet[str] = frozenset()
    """Codes in files' names that participants.csv gives to several people, file by file."""
    called: Mapping[str, str] = field(default_factory=dict)
    """Whom a file, or a sheet in it, is named after, by its path."""
    codes: AbstractSet[str] = frozenset()
    """Participants' codes that talks or a list of people have."""
    typed: bool = False
    """Somebody, and no recogniser, wrote who speaks in the file at hand."""


def path_of(source_id: str, session: str) -> str:
    """A sheet of a workbook tells whose it is as a file in a folder does."""
    return f"{source_id}/{session}" if session else source_id


def mentions_of(
    source_id: str,
    document: Document,
    *,
    kind: Kind,
    roles: Mapping[str, Verdict],
    known: Known,
) -> Iterator[Placed]:
    """The mentions of one file: its participants, whether they speak or write.

    Args:
        source_id: The file.
        document: What it holds.
        kind: What it is.
        roles: Who speaks, by canonical label.
        known: What the study says of people.
    """
    if kind != "interview":
        yield from authored(source_id, document, kind=kind, codes=known.codes)
        return
    sessions: dict[str, list[tuple[int, Utterance]]] = {}
    ids = ids_in(document.header)
    for number, one in enumerate(document.utterances, start=1):
        heard = sessions.setdefault(one.session, [])
        if is_participant(one, roles):
            speaker = ids.get(canonical(one.speaker), one.speaker)
            heard.append((number, replace(one, speaker=speaker) if ids else one))
    anew = are_counted_anew(document, sessions)
    typed = any(one.role == "moderator" and one.why == "label" for one in roles.values())
    known = replace(known, typed=typed)
    for session, speaking in sessions.items():
        placed = _of_session(source_id, document, session, speaking, known)
        at = path_of(source_id, session)
        yield from (scoped(one, at) for one in placed) if anew else placed
    yield from described(source_id, document, system="survey/csv")


def _of_session(
    source_id: str,
    document: Document,
    session: str,
    speaking: Sequence[tuple[int, Utterance]],
    known: Known,
) -> Iterator[Placed]:
    name = path_of(source_id, session)
    named = {canonical(u.speaker) for _, u in speaking if names_somebody(u.speaker)}
    coded = {code for _, u in speaking if (code := code_of(u.speaker))}
    unnamed = unnamed_voices(name, [u.speaker for _, u in speaking], typed=known.typed)
    group = len(named) > 1 or len(coded) > 1 or len(named) + len(unnamed) > 1
    who = known.participants if all(is_anybodys(o) or o in known.words for o in named) else ()
    after = "" if group else known.called.get(name, "") or listed_in(name, document.header, who)
    own, warning = _file_keys(name, document, coded=coded, group=group, after=after)
    if not group and not session and (address := address_in(document.header)):
        own = (*own, ("mail", mail_key(address)))
    rows = rows_of_file(name, known.participants)
    own = tuple(
        key for key in own if not (rows and key[0] == "code" and key[1] in known.contested)
    )
    facts = attributes_in(document.header)
    tokens = rows_coded(known.participants)
    own = own if rows or group else (*row_of_file(name, tokens), *own)
    called = "" if group else who_is_asked(document.header) or after
    voices = unnamed | named
    for number, utterance in speaking:
        label = tuple(_label_keys(utterance.speaker, group=group, known=known, coded=tokens))
        label = _of_file(label, name, canonical(utterance.speaker), voices) if group else label
        beside = utterance.writer
        listed = row_keys(rows, utterance.speaker)
        keys = label if group and label else (*listed, *own, *label, *_beside(beside, known))
        mention = Mention(
            at=place_of(source_id, number),
            keys=keys,
            account=beside.account,
            attributes=(*facts, *beside.attributes),
            name=called,
        )
        yield Placed(mention=mention, warning=warning)
        warning = ""


def _of_file(
    label: tuple[Key, ...], name: str, speaker: str, voices: AbstractSet[str]
) -> tuple[Key, ...]:
    """The keys of a label in a group: `PT` is whose session PT04 is, and voices without a name are people of the file."""
    if speaker == letters_of_file(name):
        return (("code", code_of_file(name)),)
    return label if label or speaker not in voices else (("file", f"{_scope(name)}#{speaker}"),)


def _beside(author: Author, known: Known) -> Iterator[Key]:
    """What a table says of the one whose talk is in a row of it."""
    if author.email:
        yield ("mail", mail_key(author.email))
    if author.name and not is_office(author.name.casefold().split()):
        yield ("name", full_name(name_key(author.name), known.participants))


def _file_keys(
    source_id: str, document: Document, *, coded: Iterable[str], group: bool, after: str
) -> tuple[tuple[Key, ...], str]:
    """The person of a session with one participant: the file's name wins over what it holds."""
    inside = dict(document.header)
    header = inside.get("participant") or inside.get("participant_id") or ""
    titled = set(map(code_in, _TITLED.finditer(inside.get("title", ""))))
    titled = titled if len(titled) == 1 else set()
    told = [code for code in (code_of(header), *sorted(coded), *titled) if code]
    if code := code_of_file(source_id):
        other = next((c for c in told if c != code), "")
        warning = f"{source_id}: the file name says {code}, the text says {other}; the name counts"
        return (("code", code),), warning if other and not group else ""
    if told and not group:
        return (("code", told[0]),), ""
    if called := "" if group else who_is_asked(document.header) or after:
        return (("name", name_key(called)),), ""
    return (("file", whole_of(source_id)),), ""


def _label_keys(
    label: str, *, group: bool, known: Known, coded: Mapping[str, str]
) -> Iterator[Key]:
    """What a label adds: a code counts in a group only, since the file's name wins; one of a list's own always."""
    if canonical(label) in known.words:
        return
    if row := coded.get(canonical(label)):
        yield ("row", row)
        return
    name = name_in(label)
    if group and (code := code_of(label)):
        yield ("code", code)
    if name:
        if not is_anybodys(name) and canonical(name) not in known.words:
            yield ("name", full_name(canonical(name), known.participants))
    elif not is_generic(label) and not code_of(label) and not is_anybodys(label):
        yield ("name", full_name(name_in_full(label), known.participants))


def _scope(source_id: str) -> str:
    """Where such a label means one person: the sessions under one participant's code, or the file."""
    code = code_of_file(source_id)
    return f"code {code}" if code else source_id.casefold()
