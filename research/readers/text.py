"""Plain text and Markdown transcripts, in all the ways people type them."""

from __future__ import annotations

from research.errors import InputError
from research.readers.decode import decode, looks_like_text
from research.readers.document import Document, RawFile, Reader
from research.readers.transcript.assemble import Sheet, assemble
from research.readers.transcript.markup import split_lines
from research.readers.transcript.text_tables import read_tables
from research.settings import Settings

SUFFIXES = (".txt", ".md", ".markdown", ".text", ".transcript")

_DOCUMENTS = (".docx", ".odt", ".pdf", ".rtf", ".doc")
"""Their own readers know their content; what is left has the wrong ending."""


def recognises(file: RawFile) -> bool:
    """Text with an ending for text, with none, or lines of it under a document's ending."""
    if file.suffix in _DOCUMENTS:
        return b"\n" in file.data.strip() and looks_like_text(file.data)
    return file.suffix in ("", *SUFFIXES) and looks_like_text(file.data)


def read(file: RawFile, settings: Settings) -> Document:
    """The talk in a text file.

    Raises:
        InputError: It is not text, or there is nothing in it.
    """
    text = decode(file.data, name=file.id, longest_line=settings.limits.line_characters)
    if not text.strip():
        raise InputError(f"{file.id}: the file is empty", hint="take it out, or fill it")
    form = "md" if file.suffix in (".md", ".markdown") else "txt"
    return assemble(Sheet(format=form, lines=read_tables(split_lines(text)), name=file.id))


READER = Reader(format="txt", suffixes=SUFFIXES, recognises=recognises, read=read)
