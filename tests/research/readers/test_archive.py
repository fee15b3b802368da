"""Zips that hold documents, and zips that are made to hurt."""

from __future__ import annotations

import io
import zipfile

import pytest

from research.errors import InputError
from research.readers import archive
from research.readers.document import RawFile
from research.settings import LimitSettings

LIMITS = LimitSettings(unpacked_megabytes=1)


def packed(*members: tuple[str, bytes]) -> RawFile:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as one:
        for name, content in members:
            one.writestr(name, content)
    return RawFile(id="p1.docx", data=out.getvalue())


def test_a_plain_document_passes() -> None:
    """Nothing is said about what is fine."""
    archive.check(
        packed(("word/document.xml", b"<a><b>words</b></a>"), ("media/x.png", b"\x89PNG")), LIMITS
    )


@pytest.mark.parametrize(
    ("members", "reason"),
    [
        ([("a.xml", b" " * 2_000_000)], "larger than 1 MB"),
        ([("../outside.xml", b"<a/>")], "leads out"),
        ([("/etc/passwd", b"x")], "leads out"),
        ([("C:\\x.xml", b"<a/>")], "leads out"),
        ([("a.xml", b'<!DOCTYPE a [<!ENTITY x "y">]><a>&x;</a>')], "entities"),
        ([("a.rels", b'<!DOCTYPE a SYSTEM "file:///etc/passwd"><a/>')], "entities"),
        ([("a.xml", b"<a><b></a>")], "damaged"),
    ],
)
def test_what_a_document_never_is_is_refused(members, reason: str) -> None:
    """Bombs, ways out, entities, broken XML: each by name."""
    with pytest.raises(InputError, match=reason):
        archive.check(packed(*members), LIMITS)


def test_a_size_that_lies_is_found_out() -> None:
    """A zip may declare a small member and hold a large one."""
    data = bytearray(packed(("a.bin", b"\x00" * 3_000_000)).data)
    small = (10).to_bytes(4, "little")
    large = (3_000_000).to_bytes(4, "little")
    with pytest.raises(InputError):
        archive.check(RawFile(id="p1.docx", data=bytes(data).replace(large, small)), LIMITS)


def test_too_many_members_are_refused(monkeypatch) -> None:
    """A million empty files are a bomb too."""
    monkeypatch.setattr(archive, "MOST_MEMBERS", 3)
    with pytest.raises(InputError, match="over 3 parts"):
        archive.check(packed(*((f"{n}.txt", b"") for n in range(5))), LIMITS)


@pytest.mark.parametrize(
    "data", [b"", b"PK\x03\x04", b"PK\x03\x04" + b"\xff" * 80, b"no zip at all"]
)
def test_what_is_no_zip_is_damaged(data: bytes) -> None:
    """It says so."""
    with pytest.raises(InputError, match="damaged"):
        archive.check(RawFile(id="p1.docx", data=data), LIMITS)


def test_a_member_is_found_even_in_a_damaged_zip() -> None:
    """So that the right reader says that it is damaged."""
    whole = packed(("word/document.xml", b"<a/>")).data
    assert archive.holds(RawFile(id="x", data=whole), "word/document.xml")
    assert archive.holds(RawFile(id="x", data=whole[:60]), "word/document.xml")
    assert not archive.holds(RawFile(id="x", data=whole), "xl/workbook.xml")
    assert not archive.holds(RawFile(id="x", data=b"word/document.xml"), "word/document.xml")
