"""Files that name nobody beside the sessions of a study: one more session where another file is like it, else a page that the team wrote.

What such a file says hardly tells: a researcher's diary says I as a participant's does, and a sheet for participants has
questions and answers. But sessions come in series, and what a team writes about them stands alone (benchmarks/sessions.md).
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import replace
from pathlib import PurePosixPath
from typing import Final

from research.corpus.who.filenames import full_names
from research.corpus.who.rosters import names_of_file
from research.model import Participant
from research.people.mention import name_words
from research.protect.forms import folded_words
from research.readers.document import Document
from research.readers.transcript.labelling.roles import PARTICIPANT, key
from research.readers.transcript.lines import asks
from research.speakers.guide import sentences_of, words_of

PAGE: Final = (
    "like no session of the study: it names nobody, and no other file asks its questions or goes with it by name; "
    "if a participant's words are in it, give its file in participants.csv"
)

_SESSION = re.compile(
    r"interview|transcri|transkri|trascri|session|sitzung|séance|sesi[oó]n|sess[aãoõ]+|diar|tagebuch|journal|dagboek|dagbok|think|aloud|particip|particíp|partecip"
    r"|teilnehm|proband|respondent|deelnem|entretien|entrevista|intervista|gespr[äe]|letter|brief|voice|audio|sprach|monolog|narrati|testimon|answer|response|essay|aufs[äa]tz|(?:stories|feedback|comments?|reviews?|tickets?|support|surveys?|questionnaires?|posts?)/|experience|erfahrung|complaint|mails?(?:$|[\W_])",
    re.IGNORECASE,
)
"""In the name of folders, or of files that go with others."""
_CODE = re.compile(r"(?:^|[\W_])(?:[A-Z]{1,4}[-_ ]?\d{1,3}|\d{1,3}[a-z]{1,2})(?:$|[\W_])")
"""P3, U_12, 4e: somebody's number."""
_CAPTIONS: Final = frozenset(("vtt", "srt", "sbv"))
"""Formats of what was recorded, in which nobody writes a page."""
_DIGITS = re.compile(r"\d+")
_NAMING = re.compile(r"^0(?![^\W_])|[^\W_]{3,}")
_BY_CHANCE: Final = 3
"""Words up to which two files ask the same by chance: Anything else?"""


def without_pages(
    talks: Mapping[str, Document], participants: Sequence[Participant] = ()
) -> dict[str, Document]:
    """The interviews, with nothing said in files that name nobody, lie beside sessions, and are like none.

    A study of nothing else is kept: it is what people wrote.

    Args:
        talks: Every interview, by its path.
        participants: The rows of participants.csv, whose files and names a file may be called by.
    """
    heard = {name: document for name, document in talks.items() if _is_heard(document)}
    loose = {name for name, document in heard.items() if _names_nobody(document)}
    asked = _asking_alike(heard) if loose else set()
    surer = bool(heard.keys() - loose | asked | set(filter(_is_coded, loose)))
    beside = {_place(name) for name in heard if "/" in name and _is_talk(heard[name])}
    series = {name for name in _in_series(heard) if not surer or _is_called(name)}
    pages = {
        name
        for name in loose - asked - series
        if _place(name) not in beside and not _lies_among_sessions(name)
    }
    pages |= _companions(loose - asked, beside)
    pages -= _of_somebody(pages, participants, talks)
    if pages == heard.keys():
        return dict(talks)
    return {**talks, **{name: _left_out(talks[name]) for name in pages}}


def _left_out(document: Document) -> Document:
    """With a warning, since whoever hears of it can tell at a glance whether a participant's words were lost."""
    return replace(document.wholly(PAGE), warnings=(f"left out, {PAGE}",))


def _place(name: str) -> tuple[str, str]:
    """Its folder and its ending: in a folder of talks lies one more."""
    path = PurePosixPath(name)
    return str(path.parent), path.suffix.casefold()


def _is_heard(document: Document) -> bool:
    return any(one.role in ("", "participant") for one in document.utterances)


def _is_talk(document: Document) -> bool:
    """Whether several are named in it, and one asks."""
    said = [one for one in document.utterances if one.speaker]
    return len({one.speaker for one in said}) > 1 and any(asks(one.text) for one in said)


def _names_nobody(document: Document) -> bool:
    """Whether it is a text in which only its layout tells who says what, and which does not say whose session it is."""
    named = any(one.speaker or one.author or one.session for one in document.utterances)
    told = any(key(word) in PARTICIPANT for word, _ in document.header)
    return not (named or told or document.format in _CAPTIONS)


def _asking_alike(heard: Mapping[str, Document]) -> set[str]:
    """Those in which somebody asks what is asked in another."""
    questions = {name: frozenset(_questions(document)) for name, document in heard.items()}
    times = Counter(asked for found in questions.values() for asked in found)
    return {name for name, found in questions.items() if any(times[one] > 1 for one in found)}


def _questions(document: Document) -> Iterator[tuple[str, ...]]:
    """What is asked by whoever does not answer; a guide read as one person's prose asks nobody."""
    texts = (
        one.question if one.role == "participant" else f"{one.question} {one.text}"
        for one in document.utterances
    )
    sentences = (part for text in texts if "?" in text for part in sentences_of(text))
    found = (words_of(part) for part in sentences if asks(part))
    return (words for words in found if len(words) > _BY_CHANCE)


def _companions(loose: Iterable[str], beside: AbstractSet[tuple[str, str]]) -> set[str]:
    """Those that lie beside a talk as others of their name do: P1/notes.md, P2/notes.md; a diary may lie so too."""
    alike: dict[str, list[str]] = defaultdict(list)
    for name in loose:
        if not _is_called(name):
            alike[PurePosixPath(name).name].append(name)
    groups = (names for names in alike.values() if len(names) > 1)
    return {one for names in groups if all(_place(n) in beside for n in names) for one in names}


def _is_coded(name: str) -> bool:
    return _CODE.fullmatch(PurePosixPath(name).stem) is not None


def _lies_among_sessions(name: str) -> bool:
    """Whether a folder is called so, or it or its folder by somebody's number."""
    path = PurePosixPath(name)
    folders = "".join(f"{part}/" for part in path.parts[:-1])
    return bool(_SESSION.search(folders)) or _is_coded(name) or _is_coded(path.parent.name)


def _is_called(name: str) -> bool:
    stem = PurePosixPath(name).stem
    return bool(_SESSION.search(stem) or _CODE.search(stem))


def _in_series(names: Iterable[str]) -> set[str]:
    """Those that another is called like."""
    signs = {name: set(_likenesses(name)) for name in names}
    times = Counter(sign for found in signs.values() for sign in found)
    return {name for name, found in signs.items() if any(times[sign] > 1 for sign in found)}


def _likenesses(name: str) -> Iterator[tuple[str, ...]]:
    """What it may have in common with another: diary.md in folders side by side; H1 and H2, 01 Ana and 02 Ben, essay-ana and essay-ben in one."""
    path = PurePosixPath(name)
    if len(path.parts) > 1:
        yield "side by side", str(path.parent.parent), path.name
    form = _DIGITS.sub("0", path.stem.casefold())
    if "0" in form:
        yield "counted", *_place(name), form
    if words := _NAMING.findall(form):
        yield "begins", *_place(name), words[0]
        yield "ends", *_place(name), words[-1]


def _of_somebody(
    pages: AbstractSet[str], participants: Sequence[Participant], talks: Mapping[str, Document]
) -> set[str]:
    """The pages called as the list of participants calls a file or a person, or by a first and last name."""
    rows = [row for row in participants if row.declared]
    listed = {one.casefold() for row in rows for one in (*row.files, row.person)}
    names = name_words(*(name for row in rows for name in row.names))
    found = {
        page
        for page in pages
        if listed & names_of_file(page)
        or not names.isdisjoint(folded_words(PurePosixPath(page).stem))
    }
    said = (one.text for talk in talks.values() for one in talk.utterances)
    return found | full_names(pages - found, said).keys()
