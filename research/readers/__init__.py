"""One file format each; the registry is here. To add a format, add its file and one line."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from research.errors import DamagedError, InputError, ResearchError
from research.readers import (
    html,
    odt,
    pdf,
    qdpx,
    records,
    rtf,
    sbv,
    segments,
    srt,
    text,
    vtt,
)
from research.readers.document import Document, RawFile, Reader
from research.readers.records import embedded
from research.settings import Settings

READERS: Final[tuple[Reader, ...]] = (
    embedded.WORD,
    odt.READER,
    qdpx.READER,
    pdf.READER,
    rtf.READER,
    vtt.READER,
    srt.READER,
    sbv.READER,
    segments.READER,
    embedded.PAGE,
    html.READER,
    *records.READERS,
    text.READER,
)
"""The surest first: what is told by its first bytes comes before what only looks like text."""

_MEGABYTE = 1_048_576
_LONGEST_REASON = 160
_INSTEAD: Final = {
    ".xlsb": ".xlsx", ".numbers": ".xlsx", ".msg": ".eml", ".pst": ".mbox", ".olm": ".mbox", ".doc": ".docx",
    ".pages": ".docx", ".mp3": "a transcript", ".m4a": "a transcript", ".wav": "a transcript", ".mp4": "a transcript",
    ".mov": "a transcript", ".eaf": ".srt",
}  # fmt: skip
"""What a program that writes such a file, or one beside it, can save as well."""
_PACKED: Final = frozenset({".zip", ".gz", ".tgz", ".bz2", ".xz", ".zst", ".7z", ".rar", ".tar"})


def read_file(file: RawFile, settings: Settings) -> Document:
    """What one file says, read as what its content is, whatever its name.

    Raises:
        InputError: It is in no known format, damaged, or larger than the settings allow; with
            what is wrong, where, and what to do.
    """
    if len(file.data) > settings.limits.file_megabytes * _MEGABYTE:
        raise InputError(
            f"{file.id}: the file is larger than {settings.limits.file_megabytes} MB",
            hint="take it out, or raise limits.file_megabytes",
        )
    if not file.data.strip():
        raise InputError(f"{file.id}: the file is empty", hint="take it out, or fill it")
    reader = find_reader(file)
    document = read_as(reader, file, settings)
    if not file.suffix or not reader.suffixes or file.suffix in reader.suffixes:
        return document
    doubt = f"{file.id}: named {file.suffix}, but read as the {document.format} that it is"
    return replace(document, warnings=(*document.warnings, doubt))


def find_reader(file: RawFile) -> Reader:
    """The reader whose format the content is, else the one for the file's ending.

    Raises:
        InputError: There is none.
    """
    for reader in READERS:
        if reader.recognises(file):
            return reader
    for reader in READERS:
        if file.suffix in reader.suffixes:
            return reader
    if file.suffix in _PACKED:
        raise InputError(
            f"{file.id}: it is packed", hint="unpack it, and leave what was in it in the study"
        )
    if instead := _INSTEAD.get(file.suffix):
        raise InputError(f"{file.id}: no reader for {file.suffix}", hint=f"save it as {instead}")
    known = sorted({suffix for reader in READERS for suffix in reader.suffixes})
    raise InputError(
        f"{file.id}: no reader for {file.suffix or 'a file without an ending'}",
        hint=f"save it as one of {' '.join(known)}",
    )


def read_as(reader: Reader, file: RawFile, settings: Settings) -> Document:
    """What one reader makes of a file.

    A parser that fails says something about the file, not about this program; those written in Rust fail with
    panics, which are no Exception.

    Raises:
        InputError: It is damaged, or not in the reader's format.
    """
    try:
        return reader.read(file, settings)
    except ResearchError:
        raise
    except BaseException as error:
        if not isinstance(error, Exception) and type(error).__name__ != "PanicException":
            raise
        told = error if isinstance(error, DamagedError) else f"{type(error).__name__}: {error}"
        reason = " ".join(str(told).split())[:_LONGEST_REASON]
        raise InputError(
            f"{file.id}: this cannot be read as {reader.format} ({reason})",
            hint="save it once more in the program that wrote it, or take it out",
        ) from error
