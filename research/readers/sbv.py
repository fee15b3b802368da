"""YouTube's SubViewer captions."""

from __future__ import annotations

import io
import re

import webvtt

from research.errors import InputError
from research.readers.decode import decode_file, sniff
from research.readers.document import Document, RawFile, Reader
from research.readers.transcript.cues import Cue, talk
from research.settings import Settings

_BEGINNING = re.compile(
    r"^\s*\d{1,2}:\d{1,2}:\d{1,2}\.\d{1,3},\d{1,2}:\d{1,2}:\d{1,2}\.\d{1,3}\s*$", re.MULTILINE
)


def recognises(file: RawFile) -> bool:
    """Two times with a comma between them, before anything else."""
    return bool(_BEGINNING.match(sniff(file.data).lstrip()))


def read(file: RawFile, settings: Settings) -> Document:
    """The talk in a caption file.

    Raises:
        InputError: There is no caption in it.
    """
    text = decode_file(file, settings)
    try:
        parsed = webvtt.WebVTT.from_buffer(io.StringIO(text.lstrip()), format="sbv")
    except webvtt.errors.MalformedFileError as error:
        raise InputError(
            f"{file.id}: this is not an SBV caption file ({error})",
            hint="export it once more; it needs lines like 0:00:01.000,0:00:04.000",
        ) from error
    cues = [Cue(start=one.start, payload=tuple(one.lines)) for one in parsed.captions]
    return talk(file, text, cues, form="sbv", example="0:00:01.000,0:00:04.000")


READER = Reader(format="sbv", suffixes=(".sbv",), recognises=recognises, read=read)
