"""SubViewer captions."""

from __future__ import annotations

import pytest

from research.errors import InputError
from research.readers.document import RawFile
from research.readers.sbv import read, recognises
from research.settings import Settings

TALK = (
    b"0:00:01.000,0:00:03.000\nDana: What\nbroke?\n\n0:01:04.000,0:01:06.000\nSam: The export.\n"
)


def test_labelled_captions() -> None:
    """Times are locators and no words."""
    document = read(RawFile(id="p.sbv", data=TALK), Settings())
    assert [(one.speaker, one.locator, one.text) for one in document.utterances] == [
        ("Dana", "00:00:01", "What broke?"),
        ("Sam", "00:01:04", "The export."),
    ]
    assert recognises(RawFile(id="p.txt", data=TALK))


def test_what_has_no_times_is_rejected() -> None:
    """Named .sbv, but it is some text."""
    with pytest.raises(InputError, match="not an SBV"):
        read(RawFile(id="p.sbv", data=b"some text"), Settings())
