"""Settings that match nothing in the study: a misspelt name, a column that no table has.

Such a setting has no effect, and nobody would notice. A person's name must stand in no report, so the
warning gives its place in the list.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import PurePosixPath

from research.model import Participant
from research.readers.document import Document
from research.readers.records.authorship.authors import called
from research.readers.records.tables.columns import normalise
from research.settings import Settings
from research.speakers.labels import canonical
from research.speakers.roles import is_called
from research.text.length import some
from research.text.nearest import meant, nearest

_SHOWN = 5


def unmatched(
    documents: Mapping[str, Document], settings: Settings, unmet: Sequence[Participant]
) -> Iterator[str]:
    """A warning for each setting, and for participants.csv, of which something matches nothing.

    Args:
        documents: Every file that was read, by its id.
        settings: Names of speakers and staff, and of columns.
        unmet: The rows of participants.csv that nobody who speaks or writes belongs to.
    """
    for key in ("moderators", "participants", "observers"):
        if names := getattr(settings.speakers, key):
            labels = _labels(documents)
            spelt = set(map(canonical, labels))
            missed = [n for n in names if not any(is_called(label, n) for label in spelt)]
            yield from _names(f"[speakers] {key}", names, missed, labels)
    if agents := settings.tickets.agents:
        writers = _writers(documents)
        missed = [name for name in agents if name.strip().lower() not in writers]
        yield from _names("[tickets] agents", agents, missed, writers)
    headers = [header for held in documents.values() for header in held.headers]
    yield from _columns("columns", settings.tickets.columns, headers)
    yield from _columns("evidence", settings.tickets.evidence, headers)
    if unmet:
        yield _rows(unmet, _labels(documents), documents)


def _labels(documents: Mapping[str, Document]) -> Mapping[str, str]:
    """Who speaks, as it is written, and in which file."""
    return {
        one.speaker: name
        for name, held in documents.items()
        for one in held.utterances
        if one.speaker
    }


def _writers(documents: Mapping[str, Document]) -> Mapping[str, str]:
    """Who writes or is assigned what others wrote, in lower case, and in which file."""
    assigned = {
        one.strip().lower(): name for name, held in documents.items() for one in held.assigned
    }
    return assigned | {
        word: name
        for name, held in documents.items()
        for one in held.utterances
        if one.author
        for word in called(one.author)
        if word
    }


def _names(
    setting: str, names: Sequence[str], missed: Sequence[str], there: Mapping[str, str]
) -> Iterator[str]:
    if missed:
        places = [_told(n, place, there) for place, n in enumerate(names, start=1) if n in missed]
        yield f"research.toml, {setting}: nobody in the study is called so: {some(places, _SHOWN)}"


def _told(name: str, place: int, there: Mapping[str, str]) -> str:
    found = _nearest_name(name, there)
    return f"name {place}" + (f" (did you mean “{found}” in {there[found]}?)" if found else "")


def _nearest_name(name: str, there: Iterable[str]) -> str:
    """The nearest name to the whole, else to the first name alone, by which most labels in talks go."""
    return nearest(name, there) or nearest(name.strip().partition(" ")[0], there)


def _columns(key: str, names: Iterable[str], headers: Sequence[str]) -> Iterator[str]:
    known = set(map(normalise, headers))
    for name in names:
        if normalise(name) not in known:
            said = f"no table that was read has a column “{name}”"
            yield f"research.toml, [tickets] {key}: {said}{meant(name, headers)}"


def _rows(
    unmet: Sequence[Participant], labels: Mapping[str, str], documents: Iterable[str]
) -> str:
    said, stems = [], [PurePosixPath(name).stem for name in documents]
    for row in unmet:
        near = [nearest(PurePosixPath(name).stem, stems) for name in row.files]
        near += [_nearest_name(name, labels) for name in row.names]
        found = next(filter(None, near), "")
        said.append(row.person + (f" (did you mean “{found}”?)" if found else ""))
    return f"participants.csv: nobody who speaks or writes in the study is {some(said, _SHOWN)}"
