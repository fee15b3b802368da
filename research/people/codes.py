"""Participant codes in file names (P5_2021-11-25, Interview 32 - PO, 7t_notes) and folders (7t/)."""

from __future__ import annotations

import re
from pathlib import PurePosixPath

from research.text.codes import RESPONDENTS, code_in, code_pattern

_COUNTED = code_pattern(RESPONDENTS, "subject")
_MARKED = re.compile(
    rf"(?:^|[^a-z]){code_pattern(RESPONDENTS, 'subject|interview|session|user|part|id|s|u|i')}(?![a-z0-9])"
)
_FOLDER = re.compile(rf"(?:{_COUNTED}|0*(\d{{1,3}})([a-z]))")
"""The whole name of a folder; a mere number may be a year, a week or a round."""
_ENDING = re.compile(rf"[a-z][ _.-]+{_COUNTED}")
"""Diary_P06: a folder that somebody's code ends, where its files are called by nothing but time and kind."""
_NOBODYS = re.compile(
    r"(?:(?:days?|tag|jour|día|giorno|dag|weeks?|woche|entry|entries|eintrag|diary|tagebuch|journal|session|visit|task|notes?|voice|memo|audio|video|morning"
    r"|evening|transcript|transkript|interview|\d+(?!\d))[ _.-]*)+"
)
_PART = re.compile(
    r"[\s._-]{0,4}\(?(?:teil|part|parte|partie|deel|del|część|část|osa)[\s._#-]{0,3}(?:\d{1,2}|[ivx]{1,3})"
    r"(?:[\s_-]{0,3}(?:of|von|de|sur|van|di)[\s_-]{0,3}\d{1,2})?\)?$"
)
"""B04_Teil2, Maria part 1 of 2: a file that goes on where another ends."""
_KINDS = frozenset({
    "interview", "interviews", "transcript", "transkript", "transcripts", "session", "sitzung", "recording", "audio", "notes",
    "entrevista", "entretien", "intervista", "usability", "test", "study", "user", "focus", "group", "fg",
})  # fmt: skip
"""Words that name nobody, of whom there would be parts."""
_ROUND = re.compile(
    r"(?:(?:wave|round|time|visit|welle|runde|vague|ola|onda|ronde|t)[ _-]?\d{1,2}|baseline|follow[ _-]?up(?:[ _-]?\d)?|pre|post|before|after|vorher|nachher)"
)
_OWN_CODE = re.compile(r"[a-z]{1,5}[ _-]?\d{1,4}[a-z]?")
"""wave1/A03.docx and wave2/A03.docx: a code of the study's own, as files of a later round have it again."""
_LANGUAGE = re.compile(
    r"\.(?:en|eng|english|de|deu|german|fr|fra|french|es|spanish|pt|it|nl|translated|translation)$"
)
_IN_LANGUAGE = re.compile(r"english|englisch|translat(?:ed|ions?)|übersetzungen|traducciones")
"""Ana.en.md and english/Ana.md hold what Ana.md holds, in another language."""
_PARTICIPANT = re.compile(rf"(?:^|[^a-z]){_COUNTED}(?![a-z0-9])")
_RANGE = re.compile(rf"{_COUNTED}\s?(?:-|–|to)\s?p?\d{{1,3}}(?![\d-])")
"""P1-P20 are several."""
_LEADING = re.compile(r"^0*(\d{1,4})([a-z]?)(?![a-z0-9])")
_LETTERED = re.compile(r"(?:^|[\W_])([^\W\d_]{2,4})[-_ ]?\d{1,4}(?:$|[\W_])")


def code_of_file(source_id: str) -> str:
    """The participant's code in a folder's name, else in the file's; empty when there is none.

    A folder's whole name must be the code (P01/session2.txt), or end with it where the file is called by
    nothing but a time and a kind (Diary_P06/day1.txt). A marked number (P5, interview-08)
    counts anywhere in a file's name, a bare number only in front (7t_notes), where a date cannot
    be meant.
    """
    path = PurePosixPath(source_id)
    folder, stem = path.parent.name.casefold(), path.stem.casefold()
    if code := _code_of_folder(folder):
        return code
    ended = _ENDING.search(folder) if _NOBODYS.fullmatch(stem) else None
    if ended and ended.end() == len(folder):
        return code_in(ended)
    return _code_of_name(stem)


def participant_of_file(source_id: str) -> str:
    """That code where a word for a participant marks it: P03_diary is theirs, 03_diary may be the third file."""
    path = PurePosixPath(source_id.casefold())
    marked = _PARTICIPANT.search(path.stem) or _PARTICIPANT.fullmatch(path.parent.name)
    return code_of_file(source_id) if marked and not _RANGE.search(path.stem) else ""


def letters_of_file(source_id: str) -> str:
    """The letters of that code, which are the label of whose it is beside a companion: `PT:` in PT04_baseline.txt."""
    found = _LETTERED.search(PurePosixPath(source_id).stem.casefold())
    return found[1] if found and code_of_file(source_id) else ""


def whole_of(source_id: str) -> str:
    """A file's path in small letters, and without what says which part of somebody's session, or which round or translation, it is."""
    path = PurePosixPath(source_id.casefold())
    folders = (part for part in path.parts[:-1] if not _IN_LANGUAGE.fullmatch(part))
    path = PurePosixPath(*folders, _LANGUAGE.sub("", path.stem) + path.suffix)
    if _OWN_CODE.fullmatch(path.stem) and not _NOBODYS.fullmatch(path.stem):
        path = PurePosixPath(*(part for part in path.parts if not _ROUND.fullmatch(part)))
    stem = _without_part(path.stem)
    return str(path) if stem == path.stem else str(path.parent / stem)


def _without_part(stem: str) -> str:
    rest = _PART.sub("", stem)
    words = [word for word in re.split(r"[\W_]+", rest) if word]
    return rest if any(word not in _KINDS and not word.isdigit() for word in words) else stem


def _code_of_name(stem: str) -> str:
    stem = _without_part(stem)
    leading = None if re.match(r"^\d{4}|^\d{1,2}[-_.]\d", stem) else _LEADING.match(stem)
    found = _MARKED.search(stem) or leading
    return code_in(found) if found else ""


def _code_of_folder(name: str) -> str:
    found = _FOLDER.fullmatch(name)
    return f"{int(found[1] or found[3])}{found[2] or found[4] or ''}" if found else ""


def person_id_of_code(code: str) -> str:
    """P-0007 for 7, P-0007t for 7t."""
    found = re.match(r"^(\d+)([a-z]?)$", code)
    return f"P-{int(found.group(1)):04d}{found.group(2)}" if found else f"P-{code}"
