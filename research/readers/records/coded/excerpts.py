"""Segments that a coding tool cut out of documents: whose they are, and what in them was answered."""

from __future__ import annotations

import re
from typing import Final

from research.readers.records.cleaning.clean import tidy
from research.readers.records.coded.coding import is_coding
from research.readers.records.tables.table import Table, mean_words, written
from research.readers.transcript.labelling.roles import asks_questions, is_role, looks_like_name
from research.readers.transcript.layouts.column_names import QUOTES
from research.text.wordings import words

EXCERPTS: Final = words("""
excerpt excerpts textstelle textstellen extrait extraits extracto extractos trecho trechos
""")
_CUT: Final = (
    QUOTES
    | EXCERPTS
    | words("""
segment segments segmente segmento segmentos segmenti highlight highlights passage codings reference seltext
""")
)
_BESIDE: Final = words("""
text content copy coded selected highlighted the codiertes codierte inhalt contenido texto del texte contenu verbatim
""")
_WHOLE: Final = words("text coded_text selected_text")
_LINES: Final = frozenset({"reference"})
"""Alone it may be a line's number."""
_DOCUMENTS: Final = words("""
document file filename media source resource transcript recording session interview dokument dokumentname datei dateiname documento
archivo note case
""")
_CALLED: Final = words("name title id no number or nombre nom nome del du do")
"""Heads of a column that names what a segment was cut out of: Document name, Interview ID."""
_OF_TALKS: Final = re.compile(
    r"\b(?:interview\w*|session|participant|transcript|talk|visit|call|diary|entretien|entrevista|intervista|gespräch|transkript)"
    r"|(?:^|[^a-z])[a-z]{1,3}[ _-]?\d{1,3}(?![a-z0-9])|\.(?:docx?|odt|txt|pdf|rtf|vtt|srt|mp[34]|m4a)$",
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


def cut_out(table: Table) -> tuple[int, int] | None:
    """The columns of the segments and of the documents they stand in; None where it is no such table."""
    if not any(map(is_coding, table.headers)):
        return None
    cut = [place for place, head in enumerate(table.flat_headers) if _is_cut(head)]
    named = next(
        (c for c, head in enumerate(table.flat_headers) if _names_talks(table, c, head)), None
    )
    words_of = {place: mean_words(table.column(place)) for place in cut}
    best = max(cut, key=words_of.__getitem__, default=None)
    if best is None or named is None or words_of[best] < _LEAST_WORDS:
        return None
    return best, named


def _is_cut(head: str) -> bool:
    said = frozenset(head.split())
    own = said & _CUT or head in _WHOLE
    return bool(own) and said <= _CUT | _BESIDE and said != _LINES


def _names_talks(table: Table, column: int, head: str) -> bool:
    """Whether a column names what segments were cut out of, and that is talks."""
    said = frozenset(head.split())
    if not said & _DOCUMENTS or not said <= _DOCUMENTS | _CALLED:
        return False
    names = {*written(table.column(column))}
    if _OF_TALKS.search(head):
        return bool(names)
    talks = sum(bool(_OF_TALKS.search(n)) and not _PAPERS.search(n) for n in names)
    return talks >= _MOST * len(names) > 0


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
