"""Rows of participants.csv and of other lists of participants: which rows there are, and whose file, code or name is in which."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from pathlib import PurePosixPath

from research.model import Pairs, Participant
from research.people.codes import code_of_file
from research.people.mention import Key, name_key
from research.protect.forms import folded_words
from research.protect.wordlist import COMMON, MONTHS
from research.readers.document import Document
from research.readers.records.tables.cells import TOKEN
from research.readers.records.tables.roster import merged
from research.speakers.labels import canonical, code_of, words_of_name

_FEWEST = 2
"""Codes that a survey and talks have both, which one may by chance."""


def with_rosters(
    participants: Sequence[Participant],
    rosters: Mapping[str, Sequence[Participant]],
    *,
    files: Iterable[str],
) -> tuple[Participant, ...]:
    """The rows of participants.csv, with what lists beside the files add.

    Two lists that give one code to two names are about two rounds: each row is then of the files below
    its own list's folder only.

    Args:
        participants: The rows of participants.csv, which are right where a list disagrees.
        rosters: The participants in each list, by its path.
        files: The ids of the files that were read.
    """
    if not rosters:
        return tuple(participants)
    coded = Counter(_code(row) for row in participants)
    told = {_code(row): row for row in participants if coded[_code(row)] == 1}
    rest = [row for row in participants if coded[_code(row)] > 1]
    own, folders, paths = set(coded), dict[str, str](), sorted(files)
    for path in sorted(rosters):
        folder = str(PurePosixPath(path).parent)
        for row in rosters[path]:
            code = _code(row)
            first = told.get(code)
            if first is None and code in own:
                continue
            if first is None or code in own or _alike(first, row):
                person = first.person if first else row.person
                told[code] = replace(merged(first, row), person=person)
                folders.setdefault(code, folder)
            else:
                told[code] = replace(
                    first, files=first.files or _below(folders[code], code, paths)
                )
                person, files = f"{folder} {row.person}", _below(folder, code, paths)
                rest.append(replace(row, person=person, files=files))
    return (*told.values(), *rest)


def contested(participants: Sequence[Participant], files: Iterable[str]) -> frozenset[str]:
    """The codes in files' names that stand for several rows: each file is its own row's alone."""
    listed: dict[str, set[str]] = {}
    several = [row for row in participants if row.files]
    paths = {path: code for path in files if (code := code_of_file(path))} if several else {}
    for row in several:
        wanted = {name.casefold() for name in row.files}
        for path, code in paths.items():
            if wanted & names_of_file(path):
                listed.setdefault(code, set()).add(row.person)
    return frozenset(code for code, rows in listed.items() if len(rows) > 1)


def names_of_file(source_id: str) -> set[str]:
    """What a list may call a file: with or without its folder and ending."""
    path = PurePosixPath(source_id.casefold())
    return {path.as_posix(), path.name, path.stem}


def rows_coded(participants: Iterable[Participant]) -> dict[str, str]:
    """The rows whose id is a code of the study's own, DEV3 or A-07, by the label that it would be."""
    return {
        canonical(row.person): row.person
        for row in participants
        if TOKEN.fullmatch(row.person) and not code_of(row.person)
    }


def codes_known(talks: Iterable[str], participants: Iterable[Participant]) -> frozenset[str]:
    """The participants' codes that files of talks have in their names, or a list of people has."""
    listed = (code_of(row.person) for row in participants)
    return frozenset((*map(code_of_file, talks), *listed)) - {""}


def rows_in_both(
    surveys: Iterable[Document], talks: Mapping[str, Document], *, known: Iterable[Participant]
) -> tuple[Participant, ...]:
    """A row for each code of a study's own by which a survey knows whom talks are called after, or label: B1 and B2."""
    ids = {said.writer.id for survey in surveys for said in survey.utterances}
    given = {
        canonical(one): one for one in sorted(ids) if TOKEN.fullmatch(one) and not code_of(one)
    }
    words = (word for path in talks if given for word in words_of_name(PurePosixPath(path).stem))
    labels = (said.speaker for talk in talks.values() if given for said in talk.utterances)
    heard = given.keys() & {canonical(one) for one in {*words, *labels}}
    heard -= {canonical(row.person) for row in known}
    if len(heard) < _FEWEST:
        return ()
    return tuple(
        Participant(person=one, ids=(one,)) for one in map(given.__getitem__, sorted(heard))
    )


def rows_of_file(source_id: str, participants: Sequence[Participant]) -> tuple[Participant, ...]:
    """The rows of participants.csv that name this file, with or without its folder and ending."""
    wanted = names_of_file(source_id)
    return tuple(row for row in participants if wanted & {name.casefold() for name in row.files})


def row_keys(rows: Sequence[Participant], label: str) -> tuple[Key, ...]:
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


def full_name(label: str, participants: Sequence[Participant]) -> str:
    """A first name becomes the full one that participants.csv has, when only one fits."""
    names = {name_key(name) for row in participants for name in row.names}
    fits = [name for name in sorted(names) if name == label or name.split()[:1] == [label]]
    return fits[0] if len(fits) == 1 else label


def row_of_file(path: str, rows: Mapping[str, str]) -> tuple[Key, ...]:
    """The row whose code is a word of a file's name, as a key; nothing where none is, or several are.

    Args:
        path: The file, or a sheet in it.
        rows: Ids by the label that they would be.
    """
    words = words_of_name(PurePosixPath(path).stem) if rows else ()
    found = {rows[label] for word in words if word and (label := canonical(word)) in rows}
    return (("row", found.pop()),) if len(found) == 1 else ()


def listed_in(path: str, header: Pairs, participants: Iterable[Participant]) -> str:
    """The only listed participant whom a file's name or title gives, by their full name or a first name that no other has; else nobody."""
    title = dict(header).get("title", "")
    words = set(folded_words(f"{PurePosixPath(path).stem} {title}".replace("_", " ")))
    names = {tuple(folded_words(name)): name for row in participants for name in row.names}
    firsts = Counter(parts[0] for parts in names if parts)
    found = {
        parts: name
        for parts, name in names.items()
        if parts and (words.issuperset(parts) or (firsts[parts[0]] == 1 and parts[0] in words))
    }
    parts, name = next(iter(found.items()), ((), ""))
    whole = len(parts) > 1 and words.issuperset(parts)
    return name if len(found) == 1 and (whole or not _is_word(parts[0])) else ""


def _is_word(name: str) -> bool:
    return name in COMMON or name in MONTHS


def _code(row: Participant) -> str:
    return code_of(row.person) or row.person.casefold()


def _alike(one: Participant, other: Participant) -> bool:
    """Whether two rows may be one person's: they share a part of a name, or one has none."""
    words = [{word for name in row.names for word in folded_words(name)} for row in (one, other)]
    return not all(words) or bool(words[0] & words[1])


def _below(folder: str, code: str, paths: Iterable[str]) -> tuple[str, ...]:
    root = PurePosixPath(folder)
    return tuple(
        path
        for path in paths
        if code_of_file(path) == code and root in PurePosixPath(path).parents
    )
