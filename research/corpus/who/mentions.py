"""Every place where somebody speaks, with the keys that tell who it is."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field, replace

from research.model import Kind, Participant
from research.people.codes import code_of_file, letters_of_file, whole_of
from research.people.mention import Key, Mention, mail_key, name_key
from research.protect.wordlist import OFFICE, is_job, is_office
from research.readers.document import Author, Document, Utterance
from research.readers.transcript.labelling.roles import OTHER
from research.speakers.labels import Verdict, canonical, code_of, is_generic, name_in

from .answering import is_participant
from .authored import Placed, authored, described, place_of
from .groups import are_counted_anew, scoped
from .heads import address_in, attributes_in, ids_in, who_is_asked
from .rosters import listed_in, names_of_file, row_of_file, rows_coded


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
    named = {canonical(u.speaker) for _, u in speaking if _is_called(u.speaker)}
    coded = {code for _, u in speaking if (code := code_of(u.speaker))}
    unnamed = _unnamed(name, [u.speaker for _, u in speaking], typed=known.typed)
    group = len(named) > 1 or len(coded) > 1 or len(named) + len(unnamed) > 1
    who = known.participants if all(_is_anybodys(o) or o in known.words for o in named) else ()
    after = "" if group else known.called.get(name, "") or listed_in(name, document.header, who)
    own, warning = _file_keys(name, document, coded=coded, group=group, after=after)
    if not group and not session and (address := address_in(document.header)):
        own = (*own, ("mail", mail_key(address)))
    rows = _listed(name, known.participants)
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
        listed = _row_keys(rows, utterance.speaker)
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
        yield ("name", _full_name(name_key(author.name), known.participants))


_WORD = re.compile(r"[^\W\d_]+")
_LETTER = re.compile(r"[^\W\d_](?: \d+)?")
"""B, or F1 and M2."""
_ADDED = re.compile(
    r"\s*[(\[](?:external|extern|guest|gast|host|he|she|they|co-host|invité|invitado|unverified)\b[^)\]]{0,30}[)\]]?$"
)
_LONG_NAME = 5
_COUNTED = re.compile(r" (?:\d+|[a-z])$")
_KIN = frozenset({
    "son", "grandson", "granddaughter", "stepson", "stepdaughter", "grandma", "grandpa", "granny", "nan", "mum", "dad",
    "sohn", "bruder", "schwester", "oma", "opa", "kind", "fils", "fille", "frère", "sœur", "hijo", "hija", "hermano",
    "hermana", "figlio", "figlia", "fratello", "sorella", "zoon", "dochter", "broer", "zus", "filho", "filha",
})  # fmt: skip
"""Relations that OFFICE leaves to those who are called so."""
_DEVICES = frozenset({
    "iphone", "ipad", "ipod", "android", "galaxy", "samsung", "pixel", "huawei", "xiaomi", "redmi", "oneplus", "oppo", "vivo", "realme", "nokia",
    "macbook", "imac", "laptop", "desktop", "pc", "computer", "tablet", "phone", "telefon", "handy", "chromebook", "thinkpad", "surface", "zoom", "user",
    "admin", "owner", "home", "office", "meeting", "room",
})  # fmt: skip
"""What a meeting tool calls whoever has given no name."""
_MODELS = frozenset(
    {"pro", "max", "plus", "mini", "note", "air", "ultra", "lite", "se", "book", "of", "my", "the"}
)
_OWN_TURNS = 3
"""Fewer are a recogniser's slip, and no further person."""


def _unnamed(source_id: str, labels: Sequence[str], *, typed: bool) -> set[str]:
    """Speaker 2 and Speaker 3, Speaker B and Speaker C: people of one file who have no names.

    A file that a participant's code names is that participant's, whatever a recogniser heard. It calls nobody
    Moderator: who typed that told the others apart as well.
    """
    if code_of_file(source_id):
        return set()
    turns = Counter(canonical(label) for label in labels if is_generic(label))
    return {
        label
        for label, times in turns.items()
        if (typed or times >= _OWN_TURNS) and _COUNTED.search(label) and not code_of(label)
    }


_TITLED = re.compile(
    r"\b(?:(?:participant|interviewee|respondent)[ _-]?\d{1,3}|P-?\d{1,3})\b", re.IGNORECASE
)
"""A code in a title: Session 3, P03."""


def _file_keys(
    source_id: str, document: Document, *, coded: Iterable[str], group: bool, after: str
) -> tuple[tuple[Key, ...], str]:
    """The person of a session with one participant: the file's name wins over what it holds."""
    inside = dict(document.header)
    header = inside.get("participant") or inside.get("participant_id") or ""
    titled = {code_of(word) for word in _TITLED.findall(inside.get("title", ""))}
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
        if not _is_anybodys(name) and canonical(name) not in known.words:
            yield ("name", _full_name(canonical(name), known.participants))
    elif not is_generic(label) and not code_of(label) and not _is_anybodys(label):
        yield ("name", _full_name(_called(label), known.participants))


def _called(label: str) -> str:
    """The name in a label, first name first, without what a meeting tool adds: Mehta, Arjun (External)."""
    plain = canonical(label)
    bare = _ADDED.sub("", plain)
    return name_key(bare) if "," in bare and len(bare.split()) < _LONG_NAME else bare or plain


def _is_called(label: str) -> bool:
    """Whether a label tells one person from the others of a file, be it by F1 and M2."""
    return not is_generic(label) or (_is_lettered(label) and not code_of(label))


def _is_lettered(label: str) -> bool:
    return bool(_LETTER.fullmatch(canonical(label)))


def _is_anybodys(label: str) -> bool:
    """A letter, a relation, a job or a voice: Wife of this household is not Wife of the next."""
    words = [word for word in canonical(label).split() if not word.isdigit()]
    if not words:
        return _is_lettered(label)
    if _is_device(words):
        return True
    known = (
        (words[-1] in OFFICE and is_office(words)) or words[-1] in _KIN or OTHER.issuperset(words)
    )
    return known or _is_lettered(label) or any(map(is_job, _WORD.findall(canonical(label))))


def _is_device(words: Sequence[str]) -> bool:
    """iPhone, Galaxy A53 5G, LAPTOP-4KT2: somebody else's in each session; Ana's iPhone is Ana's."""
    parts = [part for word in words for part in word.split("-")]
    models = (part in _MODELS or any(map(str.isdigit, part)) for part in parts)
    known = [part in _DEVICES for part in parts]
    return any(known) and all(one or other for one, other in zip(known, models, strict=True))


def _scope(source_id: str) -> str:
    """Where such a label means one person: the sessions under one participant's code, or the file."""
    code = code_of_file(source_id)
    return f"code {code}" if code else source_id.casefold()


def _full_name(label: str, participants: Sequence[Participant]) -> str:
    """A first name becomes the full one that participants.csv has, when only one fits."""
    names = {name_key(name) for row in participants for name in row.names}
    fits = [name for name in sorted(names) if name == label or name.split()[:1] == [label]]
    return fits[0] if len(fits) == 1 else label


def _listed(source_id: str, participants: Sequence[Participant]) -> tuple[Participant, ...]:
    """The rows of participants.csv that name this file, with or without its folder and ending."""
    wanted = names_of_file(source_id)
    return tuple(row for row in participants if wanted & {name.casefold() for name in row.files})


def _row_keys(rows: Sequence[Participant], label: str) -> tuple[Key, ...]:
    """Whose row it is: of several for one file, the only one whose name or code the label is."""
    if len(rows) > 1:
        said, code = canonical(label), code_of(label)
        rows = [
            row
            for row in rows
            if (code and code == code_of(row.person))
            or any(said in {name_key(name), name_key(name).split()[0]} for name in row.names)
        ]
    return (("row", rows[0].person),) if len(rows) == 1 else ()
