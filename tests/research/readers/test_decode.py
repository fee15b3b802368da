"""Bytes to text."""

from __future__ import annotations

import codecs
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from research.errors import InputError
from research.readers.decode import decode, decode_file, looks_like_text, sniff
from research.readers.document import RawFile
from research.settings import Settings

WORDS = "Günter sagt: „Die Suche fällt aus“ – täglich.\n"


def text_of(data: bytes) -> str:
    return decode(data, name="p1.txt", longest_line=10_000)


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1252"]
)
def test_words_survive_their_encoding(encoding: str) -> None:
    """Whatever program wrote them, and no BOM is left."""
    assert text_of(WORDS.encode(encoding)) == WORDS


@pytest.mark.parametrize("end", ["\r\n", "\r", "\u2028"])
def test_lines_end_in_one_way(end: str) -> None:
    """Windows, old Macs and word processors end lines in their own ways."""
    assert text_of(f"a{end}b".encode()) == "a\nb"


@pytest.mark.parametrize(
    "data", [bytes(range(256)) * 4, b"\x00\x01\x02" * 50, b"\x7fELF\x02\x01\x01\x00" * 9]
)
def test_what_is_no_text_is_rejected(data: bytes) -> None:
    """Programs, pictures and random bytes."""
    with pytest.raises(InputError, match="not text"):
        text_of(data)


def test_a_character_cut_off_at_the_end_changes_nothing_else() -> None:
    """A truncated UTF-8 file is still UTF-8."""
    assert text_of("fällt ä".encode()[:-1]) == "fällt "


def test_a_stray_byte_of_another_page_changes_nothing_else() -> None:
    """One paragraph was pasted from a Windows program."""
    shown = "Müller fährt über die Brücke, daß, öfter, ärger. ".encode()
    assert text_of(shown + "wo’s geht".encode("cp1252")) == shown.decode() + "wo’s geht"


def test_a_stray_nul_goes_from_text_with_a_bom() -> None:
    """It would break every parser after."""
    assert text_of(codecs.BOM_UTF8 + b"a\x00b" + b" words" * 100) == "ab" + " words" * 100


def test_an_endless_line_is_rejected() -> None:
    """It says where and which setting allows it."""
    with pytest.raises(InputError, match=r"p1\.txt: a line is longer than 10,000") as caught:
        text_of(b"a" * 10_001)
    assert "limits.line_characters" in caught.value.hint


def test_the_beginning_is_looked_at_without_raising() -> None:
    """Recognisers may ask of anything."""
    assert sniff(b"\x00\xff\x00\x01") == ""
    assert sniff("ä".encode() * 3000) == "ä" * 2048
    assert looks_like_text(b"")
    assert not looks_like_text(b"\x00\xff\x00\x01")


@given(st.binary(max_size=300))
def test_any_bytes_are_text_or_rejected(data: bytes) -> None:
    """Never another exception."""
    try:
        text = text_of(data)
    except InputError:
        return
    assert "\x00" not in text
    assert "\r" not in text


def test_a_file_is_decoded_with_lines_as_long_as_the_settings_allow() -> None:
    """A researcher may allow longer ones."""
    file = RawFile(id="a.txt", data=b"x" * 20)
    tight = replace(Settings(), limits=replace(Settings().limits, line_characters=10))
    assert decode_file(file, Settings()) == "x" * 20
    with pytest.raises(InputError, match="longer than 10"):
        decode_file(file, tight)


def test_zero_bytes_in_a_row_cost_what_stood_there() -> None:
    """A disk wrote a part of the file; what came before and after is text."""
    written = b"The gate was shut. " * 40
    assert text_of(written + bytes(4096) + b"\nIt rained.") == (written + b"\nIt rained.").decode()
