"""WebVTT captions: Zoom's `Name: text`, Teams' `<v Name>`, and plain ones."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from research.readers.decode import decode_file, sniff
from research.readers.document import Document, RawFile, Reader
from research.readers.transcript.captions import Cue, cues_in, talk
from research.settings import Settings

_NAMED = re.compile(r'^\d+\s+"(?P<who>[^"<>]{1,80})"')
"""1 "Dana Po" (3452456192), as Webex numbers its captions."""
_TIMES = re.compile(
    r"\s*(?:(?P<h>\d+):)?(?P<m>\d{1,2}):(?P<s>\d{1,2})\.\d{1,3}\s*-->\s*(?:\d+:)?\d{1,2}:\d{1,2}\.\d"
)
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
    rows = decode_file(file, settings).split("\n")
    cues = [_voiced(cue, rows) for cue in cues_in(rows, _TIMES)]
    return talk(file, rows, cues, form="vtt", example="00:00:01.000 --> 00:00:04.000")


def _voiced(cue: Cue, rows: Sequence[str]) -> Cue:
    """The cue, behind a voice tag where who speaks stands in the line above the times."""
    named = _NAMED.match(rows[cue.first])
    if not (named and cue.words):
        return cue
    (row, words), *more = cue.words
    return replace(cue, words=((row, f"<v {named['who']}>{words}"), *more))


READER = Reader(format="vtt", suffixes=(".vtt",), recognises=recognises, read=read)
