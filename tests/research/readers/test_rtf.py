"""Rich text."""

from __future__ import annotations

import pytest

from research.errors import InputError
from research.readers.document import RawFile
from research.readers.rtf import read, recognises
from research.settings import Settings

TALK = (
    rb"{\rtf1\ansi\ansicpg1252\deff0{\fonttbl{\f0 Arial;}}\f0\fs24 "
    rb"\b Dana:\b0  What broke?\par Sam: The caf\'e9 export \u8211? always.\par "
    rb"Dana: Why?\par Sam: Size.\par }"
)


def test_paragraphs_with_labels() -> None:
    """Codes go, words and their accents stay."""
    document = read(RawFile(id="p1.rtf", data=TALK), Settings())
    assert [(one.speaker, one.text) for one in document.utterances][:2] == [
        ("Dana", "What broke?"),
        ("Sam", "The café export – always."),
    ]


def test_content_tells_rich_text() -> None:
    """The ending does not matter."""
    assert recognises(RawFile(id="p1.txt", data=TALK))
    assert not recognises(RawFile(id="p1.rtf", data=b"Dana: hi"))


def test_an_empty_document_is_rejected() -> None:
    """Codes without words are no transcript."""
    with pytest.raises(InputError, match="no text"):
        read(RawFile(id="p1.rtf", data=rb"{\rtf1\ansi }"), Settings())
