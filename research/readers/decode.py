"""Bytes to text, whatever wrote them: BOMs, UTF-8, UTF-16, and the Windows code pages."""

from __future__ import annotations

import codecs
import re

from research.errors import InputError
from research.readers.codepages import code_page
from research.readers.document import RawFile
from research.settings import Settings

SAMPLE = 200_000
"""Bytes that are looked at to guess a code page; the guess settles long before."""

_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_JIS = b"\x1b$B"
"""Japanese in seven bits, as mails have it: a shift that no other text holds."""
_PREFERRED = ("cp1252", "cp1250", "iso8859_15")
_LINE_BREAKS = ("\r\n", "\r", "\u2028", "\u2029", "\x85")
_STRAY = re.compile("[\udc80-\udcff]")
"""A byte that is no UTF-8, as Python writes it."""
_BEYOND = re.compile("[\x80-\ud7ff\ue000-\U0010ffff]")
_FEW_STRAYS = 5
"""Whole characters beyond ASCII for each of them: those of another code page are whole by chance."""
_TYPED = frozenset({"", ".txt", ".text", ".md", ".markdown", ".log"})
_BEGINNING = 65_536
NUL = "\x00"
"""Stands in a text where it was not written out, or in a field that was not filled."""
_NULS = re.compile(rb"\x00+")
_CONTROL = re.compile(r"[\x01-\x08\x0e-\x1a\x1c-\x1f]")


def decode_file(file: RawFile, settings: Settings, *, damaged: bool = False) -> str:
    """The text of a file, as `decode` makes it, with lines as long as the settings allow.

    Raises:
        InputError: It is no text, or a line is longer.
    """
    longest = settings.limits.line_characters
    return decode(file.data, name=file.id, longest_line=longest, damaged=damaged)


def decode(data: bytes, *, name: str, longest_line: int, damaged: bool = False) -> str:
    """The text of a file without its BOM, lines ended by a newline each.

    Args:
        data: The file's bytes.
        name: The file's path in the study, for the message.
        longest_line: A longer line, in characters, is not speech.
        damaged: Keep a NUL where the file is damaged, so that the row that it stands in can be told.

    Raises:
        InputError: The bytes are not text, or a line is too long.
    """
    text = _unified(_to_text(data, name))
    text = text if damaged else text.replace(NUL, "")
    if max(map(len, text.split("\n"))) > longest_line:
        raise InputError(
            f"{name}: a line is longer than {longest_line:,} characters",
            hint="this is data rather than text; take it out, or raise limits.line_characters",
        )
    return text


def looks_like_text(data: bytes) -> bool:
    """Whether the beginning of a file decodes to something with words in it."""
    try:
        _to_text(data[:4096], "")
    except InputError:
        return False
    return True


def sniff(data: bytes, size: int = 4096) -> str:
    """The beginning of a file as text, empty when it is not text; never raises."""
    try:
        return _unified(_to_text(data[:size], "")).replace(NUL, "")
    except InputError:
        return ""


def typed(file: RawFile) -> str:
    """The beginning of a text that somebody typed or pasted, by its ending; empty for any other file."""
    return sniff(file.data, _BEGINNING) if file.suffix in _TYPED else ""


def _unified(text: str) -> str:
    """Line by line breaks of one kind: a search for any of them takes ten times as long."""
    for mark in _LINE_BREAKS:
        text = text.replace(mark, "\n")
    return text


def _to_text(data: bytes, name: str) -> str:
    for mark, encoding in _BOMS:
        if data.startswith(mark):
            return _with(data[len(mark) :], encoding, name)
    if b"\x00" in data:
        return _without_bom(data, name)
    return _plain(_unmarked(data, name), name)


def _unmarked(data: bytes, name: str) -> str:
    if _JIS in data[:SAMPLE]:
        return data.decode("iso2022_jp", errors="replace")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        if error.start > len(data) - 4:  # a character cut off at the end, not another encoding
            return data.decode("utf-8", errors="ignore")
    return _with_strays(data) or _guess(data, name)


def _with_strays(data: bytes) -> str:
    """UTF-8 into which a few bytes of a Windows page were pasted; empty for anything else."""
    text = data.decode("utf-8", errors="surrogateescape")
    strays = len(_STRAY.findall(text))
    if strays * _FEW_STRAYS > len(_BEYOND.findall(text)):
        return ""
    return _STRAY.sub(
        lambda hit: bytes([ord(hit[0]) - 0xDC00]).decode("cp1252", errors="replace"), text
    )


def _with(data: bytes, encoding: str, name: str) -> str:
    try:
        return _plain(data.decode(encoding), name)
    except UnicodeDecodeError:
        text = data.decode(encoding, errors="replace")
    if text.count("\ufffd") > 1 + len(text) // 100:
        raise _not_text(name)
    return _plain(text, name)


def _without_bom(data: bytes, name: str) -> str:
    """UTF-16 has a NUL in every other byte of Latin text; a file that was not written out whole has them in a row."""
    even, odd = data[0::2].count(0), data[1::2].count(0)
    half = len(data) // 2
    if half and odd > 0.6 * half and even < 0.1 * half:
        return _with(data, "utf-16-le", name)
    if half and even > 0.6 * half and odd < 0.1 * half:
        return _with(data, "utf-16-be", name)
    return _plain(_unmarked(_NULS.sub(NUL.encode(), data), name), name)


def _plain(text: str, name: str) -> str:
    sample = text[:SAMPLE]
    if len(_CONTROL.findall(sample)) > len(sample) // 200 or sample.count(NUL) > len(sample) // 50:
        raise _not_text(name)
    return text.removeprefix("\ufeff")


def _guess(data: bytes, name: str) -> str:
    if _CONTROL.search(data[:SAMPLE].decode("latin-1")):
        raise _not_text(name)
    for encoding in (code_page(data), *_PREFERRED):
        try:
            return data.decode(encoding)
        except (UnicodeDecodeError, LookupError):
            continue
    return data.decode("latin-1")


def _not_text(name: str) -> InputError:
    return InputError(
        f"{name}: the content is not text",
        hint="if it is a document, give it the ending of its format",
    )
