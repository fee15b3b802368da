"""The registry: which reader a file gets, and that no reader lets another exception through."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from research import readers
from research.errors import InputError
from research.readers import READERS, find_reader, read_file
from research.readers.document import RawFile, Reader
from research.settings import LimitSettings, Settings


def test_content_comes_before_the_ending(make_docx, make_pdf, make_odt) -> None:
    """A wrong ending is read as what it is."""
    for data, form in (
        (make_docx("a: b"), "docx"),
        (make_pdf(["a"]), "pdf"),
        (make_odt("a"), "odt"),
    ):
        assert find_reader(RawFile(id="p1.txt", data=data)).format == form
    assert find_reader(RawFile(id="p1.docx", data=b"WEBVTT\n\n")).format == "vtt"
    assert find_reader(RawFile(id="p1.txt", data=b"{\\rtf1 a}")).format == "rtf"


def test_a_wrong_ending_is_a_warning(make_docx) -> None:
    """The file is read all the same."""
    data = make_docx("Interviewer: Why?", "P1: It broke.")
    document = read_file(RawFile(id="p1.txt", data=data), Settings())
    assert document.warnings == ("p1.txt: named .txt, but read as the docx that it is",)
    assert read_file(RawFile(id="p1.docx", data=data), Settings()).warnings == ()


def test_the_ending_decides_where_content_says_nothing() -> None:
    """A .docx that is no zip is a damaged Word document."""
    with pytest.raises(InputError, match=r"p1\.docx: the document is damaged"):
        read_file(RawFile(id="p1.docx", data=b"Dana: hi"), Settings())


def test_an_unknown_ending_is_rejected_with_those_that_are_known() -> None:
    """The hint lists what can be read."""
    with pytest.raises(InputError, match=r"no reader for \.key") as caught:
        read_file(RawFile(id="slides.key", data=b"\x00\x01\x02\x03"), Settings())
    assert ".docx" in caught.value.hint


def test_too_large_a_file_is_not_parsed() -> None:
    """The size alone is a reason."""
    small = Settings(limits=LimitSettings(file_megabytes=1))
    with pytest.raises(InputError, match="larger than 1 MB"):
        read_file(RawFile(id="p1.txt", data=b"a " * 600_000), small)


def test_a_parser_that_fails_rejects_the_file(monkeypatch) -> None:
    """Whatever a library raises becomes one reason with the file's name."""

    def fail(_file, _settings):
        raise ZeroDivisionError("by a bad font")

    broken = Reader(format="odd", suffixes=(".odd",), recognises=lambda _file: True, read=fail)
    monkeypatch.setattr(readers, "READERS", (broken,))
    with pytest.raises(InputError, match=r"p1\.odd: .* odd .*ZeroDivisionError: by a bad font"):
        read_file(RawFile(id="p1.odd", data=b"x"), Settings())


def test_every_ending_has_one_reader_and_every_reader_a_name() -> None:
    """Formats are words for sources.csv."""
    assert all(reader.format.isidentifier() for reader in READERS)
    assert {".txt", ".md", ".vtt", ".srt", ".sbv", ".docx", ".odt", ".rtf", ".pdf", ".html"} <= {
        suffix for reader in READERS for suffix in reader.suffixes
    }


BEGINNINGS = (
    b"",
    b"%PDF-1.7\n",
    b"PK\x03\x04",
    b"{\\rtf1\\ansi ",
    b"WEBVTT\n\n00:01.000 --> 00:02.000\n",
    b"1\n00:00:01,000 --> 00:00:02,000\n",
    b"0:00:01.000,0:00:02.000\n",
    b"<html><body>",
    b'[{"speaker": "A", "text": ',
    b"---\na: b\n---\n",
    b"\xff\xfe",
    b"\xef\xbb\xbf",
    b"| a | b |\n|---|---|\n",
)
NAMES = (
    "a.txt",
    "a.md",
    "a.vtt",
    "a.srt",
    "a.sbv",
    "a.docx",
    "a.odt",
    "a.rtf",
    "a.pdf",
    "a.html",
    "a",
)


@settings(max_examples=300, suppress_health_check=[HealthCheck.too_slow])
@given(st.sampled_from(NAMES), st.sampled_from(BEGINNINGS), st.binary(max_size=200))
def test_any_bytes_are_read_or_rejected(name: str, beginning: bytes, rest: bytes) -> None:
    """Never another exception, whatever the name."""
    try:
        document = read_file(RawFile(id=name, data=beginning + rest), Settings())
    except InputError as caught:
        rejected = str(caught)
    else:
        rejected = name
        assert all(one.text for one in document.utterances)
    assert name in rejected


@settings(
    max_examples=60,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(data=st.data())
def test_documents_with_a_flipped_byte_are_read_or_rejected(
    data, make_docx, make_odt, make_pdf
) -> None:
    """Damage anywhere in a document."""
    whole = data.draw(
        st.sampled_from((make_docx("Dana: hi"), make_odt("Dana: hi"), make_pdf(["Dana: hi"])))
    )
    place = data.draw(st.integers(0, len(whole) - 1))
    byte = data.draw(st.binary(min_size=1, max_size=1))
    try:
        read_file(RawFile(id="a.bin", data=whole[:place] + byte + whole[place + 1 :]), Settings())
    except InputError as caught:
        rejected = str(caught)
    else:
        rejected = "a.bin"
    assert "a.bin" in rejected


@pytest.mark.parametrize("name", ["a.docx", "a.odt", "a.pdf", "a.rtf", "a.doc"])
def test_text_under_a_documents_ending(name: str) -> None:
    """Somebody renamed a text file: it is read as text, and the report says so."""
    data = b"Interviewer: What hurts?\nParticipant: The form forgets my address.\n"
    document = read_file(RawFile(id=name, data=data), Settings())
    assert (document.format, len(document.utterances)) == ("txt", 2)
    assert "read as the txt" in document.warnings[-1]


@pytest.mark.parametrize("name", ["a.docx", "a.odt"])
def test_a_document_that_is_cut_off_is_no_text(name: str, make_docx) -> None:
    """Half an archive is rejected, not read as gibberish."""
    with pytest.raises(InputError):
        read_file(RawFile(id=name, data=make_docx(["Some words"])[:200]), Settings())


@pytest.mark.parametrize("name", ["reviews.csv.gz", "export.zip", "all.tar"])
def test_what_is_packed_says_so(name):
    """It may hold anything, so that whoever has it unpacks it."""
    with pytest.raises(InputError, match="it is packed"):
        find_reader(RawFile(id=name, data=b"\x1f\x8b\x08 PK"))


@pytest.mark.parametrize(
    ("name", "instead"), [("a.xlsb", ".xlsx"), ("a.msg", ".eml"), ("a.mp3", "a transcript")]
)
def test_what_can_be_saved_otherwise_is_told_in_one_word(name: str, instead: str) -> None:
    """Not by a list of all endings that there are."""
    with pytest.raises(InputError, match="no reader for") as caught:
        read_file(RawFile(id=name, data=b"\x00\x01\x02\x03" * 40), Settings())
    assert caught.value.hint == f"save it as {instead}"


class PanicException(BaseException):
    """Stands for what a library written in Rust raises."""


@pytest.mark.parametrize("error", [ValueError("bad"), PanicException("index"), MemoryError()])
def test_a_parser_that_fails_says_why(monkeypatch, error: BaseException) -> None:
    """The user's Ctrl-C is not reworded."""
    errors = [error, KeyboardInterrupt()]

    def _fail(*_: object) -> None:
        raise errors.pop(0)

    failing = Reader(format="x", suffixes=(), recognises=lambda _: True, read=_fail)
    monkeypatch.setattr(readers, "READERS", (failing,))
    file = RawFile(id="a.txt", data=b"Dana: hi")
    with pytest.raises(InputError, match=rf"a\.txt: .*{type(error).__name__}"):
        read_file(file, Settings())
    with pytest.raises(KeyboardInterrupt):
        read_file(file, Settings())
