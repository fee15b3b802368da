"""Prose without speakers beside the talks of a study: a session or a diary where something calls it one, else a page that the team wrote."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
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
from research.text.wordings import words

PAGE: Final = "prose beside the talks, which nothing calls a participant's; if it is one's, give its file in participants.csv"

_SESSION = re.compile(
    r"interview|transcri|transkri|trascri|session|sitzung|séance|sesi[oó]n|sess[aãoõ]+|diar|tagebuch|journal|dagboek|dagbok|think|aloud|particip|particíp|partecip"
    r"|teilnehm|proband|respondent|deelnem|entretien|entrevista|intervista|gespr[äe]|letter|brief|voice|audio|sprach|monolog|narrati|testimon|answer|response|essay|aufs[äa]tz|(?:stories|feedback|comments?|reviews?|tickets?|support|surveys?|questionnaires?|posts?)/|experience|erfahrung|complaint|mails?(?:$|[\W_])",
    re.IGNORECASE,
)
"""In the name of a file or of its folders."""
_CODE = re.compile(r"(?:^|[\W_])(?:[A-Z]{1,4}[-_ ]?\d{1,3}|\d{1,3}[a-z]{1,2})(?:$|[\W_])")
"""P3, U_12, 4e: somebody's number."""
_COUNTED = re.compile(r"(?P<who>[^\W\d_]{3,})(?:[-_ ]?\d{1,3}|[-_ ][A-Z])")
_STEPS = words("""
week day sprint stage step phase iteration chapter part section lesson lecture lab unit module assignment deliverable milestone
version draft note notes log update meeting minutes protocol appendix report task page file doc document woche tag etappe kapitel teil
""")
"""What is counted and is nobody: week 7, stage 1."""


def without_pages(
    talks: Mapping[str, Document], participants: Sequence[Participant] = ()
) -> dict[str, Document]:
    """The interviews, with nothing said in a page of prose that lies beside sessions and is called none.

    A study of such prose alone is kept: it is what people wrote.

    Args:
        talks: Every interview, by its path.
        participants: The rows of participants.csv, whose files and names a page may be called by.
    """
    heard = {name for name, document in talks.items() if _is_heard(document)}
    beside = {_place(name) for name in heard if "/" in name and _is_talk(talks[name])}
    pages = {
        name
        for name in heard
        if talks[name].alone and _place(name) not in beside and not _is_session(name, talks[name])
    }
    pages -= _of_somebody(pages, participants, talks)
    if pages == heard:
        return dict(talks)
    return {**talks, **{name: talks[name].wholly(PAGE) for name in pages}}


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
        if listed & names_of_file(page) or not names.isdisjoint(_words_of(page))
    }
    uncounted = {page for page in pages - found if _STEPS.isdisjoint(_words_of(page))}
    said = (one.text for talk in talks.values() for one in talk.utterances)
    return found | full_names(uncounted, said).keys()


def _words_of(page: str) -> list[str]:
    return folded_words(PurePosixPath(page).stem)


def _is_session(name: str, document: Document) -> bool:
    path = PurePosixPath(name)
    told = any(key(word) in PARTICIPANT for word, _ in document.header)
    counted = _COUNTED.fullmatch(path.stem)
    numbered = counted is not None and counted["who"].casefold() not in _STEPS
    called = _SESSION.search(name) or _CODE.search(path.stem) or _CODE.fullmatch(path.parent.name)
    return told or numbered or called is not None
