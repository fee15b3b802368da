"""Segments that a coding tool cut out of documents: whose they are, and what in them was answered."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Final

from research.readers.records.cleaning.clean import tidy
from research.readers.records.coded.coding import is_coding
from research.readers.records.tables.columns import DEMOGRAPHICS, normalise
from research.readers.records.tables.table import Table, mean_words
from research.readers.transcript.labelling.roles import asks_questions, is_role, looks_like_name

_CUT: Final = frozenset({
    "segment", "segments", "excerpt", "excerpts", "quotation", "quotations", "quote", "quotes", "highlight", "highlights",
    "passage", "citation", "zitat", "zitate", "segmente", "textstelle", "textstellen", "codings", "extrait", "extraits", "cita",
    "citas", "segmento", "segmentos", "segmenti", "trecho", "trechos", "reference", "seltext",
})  # fmt: skip
_BESIDE: Final = frozenset({
    "text", "content", "copy", "coded", "selected", "highlighted", "the", "codiertes", "codierte", "inhalt", "contenido",
    "texto", "del", "texte", "contenu", "seltext", "verbatim",
})  # fmt: skip
_WHOLE: Final = frozenset({"text", "coded text", "selected text"})
_LINES: Final = frozenset({"reference"})
"""Alone it may be a line's number."""
_DOCUMENTS: Final = frozenset({
    "document", "document name", "document title", "file name", "filename", "file", "media title", "media", "source", "source name",
    "resource", "resource name", "transcript", "transcript name", "recording", "session", "session name", "interview", "interview name",
    "dokument", "dokumentname", "datei", "dateiname", "documento", "nombre del documento", "nom du document", "archivo", "note title",
    "nome del documento", "nome do documento", "case", "case name", "file or case name", "file case name",
})  # fmt: skip
"""Heads of a column that names what a segment was cut out of."""
_OF_TALKS: Final = re.compile(
    r"\b(?:interview\w*|session|participant|transcript|talk|visit|call|diary|entretien|entrevista|intervista|gespräch|transkript)"
    r"|(?:^|[^a-z])(?:p|pp|tn|vp|id|i)[ _-]?\d{1,3}(?![a-z0-9])|\.(?:docx?|odt|txt|pdf|rtf|vtt|srt|mp[34]|m4a)$",
    re.IGNORECASE,
)
_PAPERS: Final = re.compile(
    r"\bet al\b|[^\W\d_][ _,(-]+(?:19|20)\d\d[a-z]?\)?\.pdf$", re.IGNORECASE
)
"""Articles by author and year: Smith 2019.pdf."""
_MOST: Final = 0.5
_LEAST_WORDS: Final = 3.0
_LABELLED: Final = re.compile(
    r"\s*\*{0,2}(?P<label>[^\s:*][^:\n]{0,30}?)\*{0,2}\s?:\*{0,2}\s+(?P<said>\S.*)"
)
_OF_PERSON: Final = frozenset(
    {"participant", "respondent", "interviewee", "descriptor", "speaker"}
)
_NO_TRAIT: Final = frozenset({"id", "name", "email", "names", "link", "url"})


def cut_out(table: Table) -> tuple[int, int] | None:
    """The columns of the segments and of the documents they stand in; None where it is no such table."""
    heads = table.flat_headers
    if not any(map(is_coding, table.headers)):
        return None
    cut = [place for place, head in enumerate(heads) if _is_cut(head)]
    documents = [place for place, head in enumerate(heads) if head in _DOCUMENTS]
    named = next((place for place in documents if _are_talks(table.column(place))), None)
    best = max(cut, key=lambda place: mean_words(table.column(place)), default=None)
    if best is None or named is None or mean_words(table.column(best)) < _LEAST_WORDS:
        return None
    return best, named


def _is_cut(head: str) -> bool:
    words = frozenset(head.split())
    own = words & _CUT or head in _WHOLE
    return bool(own) and words <= _CUT | _BESIDE and words != _LINES


def _are_talks(cells: Sequence[str]) -> bool:
    names = {cell.strip() for cell in cells if cell.strip()}
    talks = sum(bool(_OF_TALKS.search(n)) and not _PAPERS.search(n) for n in names)
    return bool(names) and talks >= _MOST * len(names)


def name_of_session(cell: str) -> str:
    """The document without the folders in which a tool keeps it."""
    return tidy(cell).rpartition("\\")[2].rpartition("/")[2].strip()


def answered(text: str) -> str:
    """A segment without the lines of whoever asked, and without the answerer's label."""
    if ":" not in text:
        return text
    lines = [(line, _LABELLED.fullmatch(line)) for line in text.split("\n")]
    asked = any(found and asks_questions(found["label"]) for _, found in lines)
    kept = (
        found["said"]
        if found and (is_role(found["label"]) or (asked and looks_like_name(found["label"])))
        else line
        for line, found in lines
        if not (found and asks_questions(found["label"]))
    )
    return "\n".join(kept).strip()


def traits_beside(
    table: Table, roles: Mapping[str, tuple[int, ...]], taken: Sequence[int | None]
) -> tuple[int, ...]:
    """The columns that describe whoever said the quotations: age, segment, site."""
    described = set(roles.get("attribute", ()))
    return tuple(
        place
        for place, header in enumerate(table.headers)
        if place not in taken and (place in described or _describes(normalise(header).split()))
    )


def _describes(words: Sequence[str]) -> bool:
    if not words or not _NO_TRAIT.isdisjoint(words):
        return False
    return (len(words) > 1 and words[0] in _OF_PERSON) or not DEMOGRAPHICS.isdisjoint(words)
