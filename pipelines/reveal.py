"""Who is behind a person id: what `research reveal` looks up in the private list."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from research.errors import ArtefactError, InputError
from research.model import Identity, Person

from .store import load_records
from .study import Wishes, workspace_of

_WRITTEN = re.compile(r"p?[ _.-]*0*(\d+[a-z]?)")


@dataclass(frozen=True, slots=True, kw_only=True)
class Revealed:
    """A person id and everything that is known to name the person."""

    person_id: str
    identities: tuple[Identity, ...]
    """Names first, then addresses, ids and files; a name in its best spelling only."""


def reveal(study: Path, wanted: Sequence[str]) -> tuple[list[Revealed], list[str]]:
    """Those of the wanted people whom the last run found, and one line for each other.

    Args:
        study: The study folder; nothing is written to it.
        wanted: Person ids; "p-7" and "P7" are accepted for P-0007 when nobody else could be meant.

    Raises:
        ResearchError: There is no such study, or it was never run.
    """
    known, everybody = _read(study)
    found, problems = [], []
    for word in wanted:
        fits = _fitting(word, everybody)
        if len(fits) == 1:
            found.append(Revealed(person_id=fits[0], identities=known.get(fits[0], ())))
        else:
            problems.append(_problem(word, fits, study))
    return found, problems


def _read(study: Path) -> tuple[Mapping[str, tuple[Identity, ...]], Sequence[str]]:
    if not study.is_dir():
        raise InputError(f"{study}: there is no such folder", hint="give a study folder")
    workspace = workspace_of(study, Wishes())
    private, people = workspace.private / "identities", workspace.artefacts / "read" / "people"
    if not private.with_suffix(".parquet").exists():
        raise ArtefactError(
            f"{study}: nobody is known yet", hint=f"`research run {study}` first, then ask again"
        )
    identities = load_records(private, Identity)
    persons = load_records(people, Person)
    # Staff are kept in the same list under their role, which is nobody's id.
    ids = {i.person_id for i in identities if not i.person_id.startswith("[")}
    known = {
        person_id: tuple(_tidied([i for i in identities if i.person_id == person_id]))
        for person_id in ids
    }
    return known, sorted(ids | {person.id for person in persons})


def _tidied(identities: Sequence[Identity]) -> Iterator[Identity]:
    """One spelling of each: "Dana Okafor" stands for "dana okafor", which it was matched by."""
    order = ("name", "email", "id", "file")
    best: dict[tuple[str, str], Identity] = {}
    for identity in sorted(identities, key=lambda i: i.value):
        best.setdefault((identity.kind, identity.value.casefold()), identity)
    yield from sorted(best.values(), key=lambda i: (order.index(i.kind), i.value))


def _fitting(word: str, everybody: Sequence[str]) -> list[str]:
    """The id itself; else all that differ from it in nothing but writing."""
    if word in everybody:
        return [word]
    return [person_id for person_id in everybody if _folded(person_id) == _folded(word)]


def _folded(person_id: str) -> str:
    """P-0007, p-7 and P7 are one; any other id only folds its case."""
    plain = person_id.strip().casefold()
    found = _WRITTEN.fullmatch(plain)
    return found.group(1) if found else plain


def _problem(word: str, fits: Sequence[str], study: Path) -> str:
    if fits:
        return f"{word}: could be {' or '.join(fits)}; write one of them"
    return f"{word}: nobody in {study} has this id; report/data/people.csv lists them"
