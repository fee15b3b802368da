"""Where each page is: names that any file system and any browser take."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from research.report.study import Study

_LONGEST = 40


@dataclass(frozen=True, slots=True, kw_only=True)
class Links:
    """Paths of the theme and persona pages, relative to the report's folder."""

    themes: Mapping[str, str]
    personas: Mapping[str, str]


def link_pages(study: Study) -> Links:
    """A path for every theme and persona, whatever a person typed as its id; silence has no page."""
    return Links(
        themes=_paths("themes", (t.id for t in study.theming.themes if t.status != "silent")),
        personas=_paths("personas", (persona.id for persona in study.society.personas)),
    )


def slug(text: str) -> str:
    """Letters, digits and hyphens of the text in plain ASCII, or "unnamed"."""
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode()
    return re.sub(r"[^A-Za-z0-9]+", "-", plain).strip("-")[:_LONGEST].rstrip("-") or "unnamed"


def _paths(folder: str, ids: Iterable[str]) -> Mapping[str, str]:
    """One path per id; ids that would share a name, also on Windows, get a number."""
    taken: set[str] = set()
    paths: dict[str, str] = {}
    for identifier in ids:
        name = _free(slug(identifier), taken)
        taken.add(name.casefold())
        paths[identifier] = f"{folder}/{name}.html"
    return MappingProxyType(paths)


def _free(name: str, taken: set[str]) -> str:
    number, free = 2, name
    while free.casefold() in taken:
        free = f"{name}-{number}"
        number += 1
    return free
