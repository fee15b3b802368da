"""Rich Text Format, as old word processors and some transcription services write it."""

from __future__ import annotations

import re

from striprtf.striprtf import rtf_to_text

from research.errors import InputError
from research.readers.decode import decode_file
from research.readers.document import Document, RawFile, Reader
from research.readers.transcript.assemble import Sheet, assemble
from research.readers.transcript.markup import split_lines
from research.settings import Settings

_CODE_PAGE = re.compile(rb"\\ansicpg(\d{3,5})")


def recognises(file: RawFile) -> bool:
    """The word that every such file begins with."""
    return file.data.lstrip()[:5] == b"{\\rtf"


def read(file: RawFile, settings: Settings) -> Document:
    """The talk in a rich text.

    Raises:
        InputError: It is damaged, or holds no text.
    """
    named = _CODE_PAGE.search(file.data[:2000])
    encoding = f"cp{named[1].decode()}" if named else "cp1252"
    source = decode_file(file, settings)
    text = rtf_to_text(source, encoding=encoding, errors="replace")  # type: ignore[no-untyped-call]
    if not text.strip():
        raise InputError(f"{file.id}: there is no text in the document", hint="take it out")
    lines = split_lines(text.strip("\n"), unit="paragraph")
    return assemble(Sheet(format="rtf", lines=lines, name=file.id))


READER = Reader(format="rtf", suffixes=(".rtf",), recognises=recognises, read=read)
