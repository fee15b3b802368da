"""The nouns of the project. Records are frozen and flat, and are joined by id."""

from __future__ import annotations

from .arrays import Encode, Floats, Indices
from .evidence import Excerpt, Judgement, Judgements, Segments, Vectors
from .people import Persona, PersonaRule, PersonaTheme, Society
from .reading import Identity, LeftOut, Participant, Person, Reading, Source, Turn
from .sizes import Initiative, Priority, Reach, Sizing, ThemeCount
from .themes import ASKED, Assignment, Findings, Theme, ThemeTree, Theming, WatchItem
from .words import KINDS, UNTOLD, Detail, Facet, How, Kind, Pairs, Role, Silence

__all__ = [
    "ASKED", "KINDS", "UNTOLD", "Assignment", "Detail", "Encode", "Excerpt", "Facet", "Findings", "Floats", "How", "Identity",
    "Indices", "Initiative", "Judgement", "Judgements", "Kind", "LeftOut", "Pairs", "Participant", "Person",
    "Persona", "PersonaRule", "PersonaTheme", "Priority", "Reach", "Reading", "Role", "Segments", "Silence", "Sizing",
    "Society", "Source", "Theme", "ThemeCount", "ThemeTree", "Theming", "Turn", "Vectors", "WatchItem",
]  # fmt: skip
