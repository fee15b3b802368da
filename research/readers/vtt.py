"""WebVTT captions: Zoom's `Name: text`, Teams' `<v Name>`, and plain ones."""

from __future__ import annotations

import re
from typing import Any

import webvtt

from research.errors import InputError
from research.readers.decode import decode_file, sniff
from research.readers.document import Document, RawFile, Reader
from research.readers.transcript.cues import Cue, talk
from research.settings import Settings

_NAMED = re.compile(r'^\d+\s+"(?P<who>[^"<>]{1,80})"')
"""1 "Dana Po" (3452456192), as Webex numbers its captions."""
_CUES = re.compile(r"^\s*(?:\d+\n)?(?:\d+:)?\d{1,2}:\d{1,2}\.\d{1,3}\s*-->\s*\d")


def recognises(file: RawFile) -> bool:
    """The WEBVTT line, or cues in its way of writing times; some subtitles have points too."""
    beginning = sniff(file.data).lstrip()
    if re.match(r"WEBVTT(?:\s|$)", beginning):
        return True
    return file.suffix != ".srt" and bool(_CUES.match(beginning))


def read(file: RawFile, settings: Settings) -> Document:
    """The talk in a caption file.

    Raises:
        InputError: There is no caption in it.
    """
    text = decode_file(file, settings)
    headed = text.lstrip().startswith("WEBVTT")
    try:
        parsed = webvtt.WebVTT.from_string(text.lstrip() if headed else f"WEBVTT\n\n{text}")
    except webvtt.errors.MalformedFileError as error:
        raise InputError(
            f"{file.id}: this is not WebVTT ({error})", hint="export the captions once more"
        ) from error
    cues = [Cue(start=one.start, payload=_payload(one)) for one in parsed.captions]
    return talk(file, text, cues, form="vtt", example="00:00:01.000 --> 00:00:04.000")


def _payload(caption: Any) -> tuple[str, ...]:
    """The words, behind a voice tag where who speaks stands in the line above the time."""
    lines = tuple(caption.lines)
    named = _NAMED.match(caption.identifier or "")
    return (f"<v {named['who']}>{lines[0]}", *lines[1:]) if named and lines else lines


READER = Reader(format="vtt", suffixes=(".vtt",), recognises=recognises, read=read)
