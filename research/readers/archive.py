"""Zip files that hold documents (docx, odt, xlsx, qdpx): what is safe to unpack, and what is not."""

from __future__ import annotations

import io
import zipfile
import zlib

from defusedxml import ElementTree  # type: ignore[import-untyped]
from defusedxml.common import DefusedXmlException  # type: ignore[import-untyped]

from research.errors import InputError
from research.readers.document import RawFile
from research.settings import LimitSettings

MOST_MEMBERS = 10_000
_MEGABYTE = 1_048_576
_CHUNK = 1 << 20
"""Bytes at once: expat begins an unfinished word anew with each piece, so that small ones cost a long word's square."""
_MAGIC = b"PK\x03\x04"


def holds(file: RawFile, member: str) -> bool:
    """Whether the file is a zip with a member of that name."""
    if not file.data.startswith(_MAGIC):
        return False
    try:
        with zipfile.ZipFile(io.BytesIO(file.data)) as archive:
            return member in archive.namelist()
    except (zipfile.BadZipFile, ValueError, NotImplementedError, OSError):
        return member.encode() in file.data  # damaged, but it says what it was


def check(file: RawFile, limits: LimitSettings) -> None:
    """Refuse what a document never is, before any library unpacks it.

    Raises:
        InputError: It is damaged, encrypted or a bomb, or its XML has entities or reaches outside.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(file.data)) as archive:
            _check_members(file, archive, limits)
            for info in archive.infolist():
                if info.file_size and info.filename.endswith((".xml", ".rels", ".qde")):
                    _check_xml(file, archive, info)
    except (zipfile.BadZipFile, zlib.error, EOFError, ValueError, OSError) as error:
        raise _damaged(file, error) from error
    except (NotImplementedError, RuntimeError) as error:
        raise InputError(
            f"{file.id}: the document is encrypted or packed in an unknown way ({error})",
            hint="save it without a password",
        ) from error


def _check_members(file: RawFile, archive: zipfile.ZipFile, limits: LimitSettings) -> None:
    members = archive.infolist()
    allowed = limits.unpacked_megabytes * _MEGABYTE
    if len(members) > MOST_MEMBERS or sum(info.file_size for info in members) > allowed:
        raise _bomb(file, limits)
    if any(_leaves(info.filename) for info in members):
        raise InputError(
            f"{file.id}: the document holds a path that leads out of it",
            hint="save it once more in the program that wrote it",
        )
    total = 0
    for info in members:  # the sizes that a zip declares of itself prove nothing
        with archive.open(info) as member:
            while chunk := member.read(_CHUNK):
                total += len(chunk)
                if total > allowed:
                    raise _bomb(file, limits)


def _leaves(name: str) -> bool:
    return (
        name.startswith(("/", "\\"))
        or ".." in name.replace("\\", "/").split("/")
        or ":" in name[:2]
    )


class _Unkept:
    """What becomes of a document that is only looked through: nothing."""

    def close(self) -> None:
        """The end of the document."""


def _check_xml(file: RawFile, archive: zipfile.ZipFile, info: zipfile.ZipInfo) -> None:
    """Parse once with entities and outside references forbidden."""
    try:
        parser = ElementTree.DefusedXMLParser(
            target=_Unkept(), forbid_dtd=True, forbid_entities=True, forbid_external=True
        )
        with archive.open(info) as member:
            while part := member.read(_CHUNK):
                parser.feed(part)
        parser.close()
    except DefusedXmlException as error:
        raise InputError(
            f"{file.id}: {info.filename} defines entities or reaches outside the document",
            hint="save it once more in a word processor",
        ) from error
    except (ElementTree.ParseError, LookupError) as error:
        raise _damaged(file, error) from error


def _bomb(file: RawFile, limits: LimitSettings) -> InputError:
    return InputError(
        f"{file.id}: unpacked it is larger than {limits.unpacked_megabytes} MB or has over {MOST_MEMBERS:,} parts",
        hint="no transcript is that large; take it out, or raise limits.unpacked_megabytes",
    )


def _damaged(file: RawFile, error: Exception) -> InputError:
    return InputError(
        f"{file.id}: the document is damaged or cut off ({error})",
        hint="fetch it once more, or save it once more in the program that wrote it",
    )
