"""Interview, ticket, survey or review: told from the content, else from the folder's name."""

from __future__ import annotations

from pathlib import PurePosixPath
from typing import Final

from research.model import Kind
from research.readers.document import Document

_FOLDERS: Final[dict[str, Kind]] = {
    "interview": "interview",
    "transcript": "interview",
    "session": "interview",
    "ticket": "ticket",
    "support": "ticket",
    "conversation": "ticket",
    "survey": "survey",
    "questionnaire": "survey",
    "review": "review",
}


def kind_of(source_id: str, document: Document) -> Kind:
    """What the content says; where it says nothing, the nearest folder that names a kind."""
    if document.kind:
        return document.kind
    for part in reversed(PurePosixPath(source_id).parts):
        for word, kind in _FOLDERS.items():
            if word in part.casefold():
                return kind
    return "ticket" if any(u.record_id for u in document.utterances) else "interview"
