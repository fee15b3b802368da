"""WebVTT captions: Zoom's `Name: text`, Teams' `<v Name>`, and plain ones."""

from __future__ import annotations

import re

import webvtt

from research.errors import InputError
from research.readers.decode import decode, sniff
from research.readers.document import Document, RawFile, Reader
from research.readers.transcript.cues import Cue, talk
from research.settings import Settings

_CUES = re.compile(r"^\s*(?:\d+\n)?(?:\d+:)?\d{1,2}:\d{1,2}\.\d{1,3}\s*-->")


def recognises(file: RawFile) -> bool:
    """The WEBVTT line; or cues in its way of writing times, with its ending."""
    beginning = sniff(file.data).lstrip()
    if re.match(r"WEBVTT(?:\s|$)", beginning):
        return True
    return file.suffix == ".vtt" and bool(_CUES.match(beginning))


def read(file: RawFile, settings: Settings) -> Document:
    """The talk in a caption file.

    Raises:
        InputError: There is no caption in it.
    """
    text = decode(file.data, name=file.id, longest_line=settings.limits.line_characters)
    headed = text.lstrip().startswith("WEBVTT")
    try:
        parsed = webvtt.WebVTT.from_string(text.lstrip() if headed else f"WEBVTT\n\n{text}")
    except webvtt.errors.MalformedFileError as error:
        raise InputError(
            f"{file.id}: this is not WebVTT ({error})", hint="export the captions once more"
        ) from error
    cues = [Cue(start=one.start, payload=tuple(one.lines)) for one in parsed.captions]
    if not cues:
        raise InputError(
            f"{file.id}: no caption with a readable time is in it",
            hint="export the captions once more; they need lines like 00:00:01.000 --> 00:00:04.000",
        )
    return talk(text, cues, form="vtt")


READER = Reader(format="vtt", suffixes=(".vtt",), recognises=recognises, read=read)
