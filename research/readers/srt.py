"""SubRip captions, with or without their numbers."""

from __future__ import annotations

import re

from research.readers.decode import decode_file, sniff
from research.readers.document import Document, RawFile, Reader
from research.readers.transcript.captions import cues_in, talk
from research.settings import Settings

_BEGINNING = re.compile(r"^\s*(?:\d+\s*\n)?\d+:\d{1,2}:\d{1,2}(?P<part>[.,]\d{1,3})?\s*-->")
_TIMES = re.compile(r"\s*(?P<h>\d+):(?P<m>\d+):(?P<s>\d+)(?:[,.:]\d*)? *--> *\d+[,.:]\d+[,.:]\d")


def recognises(file: RawFile) -> bool:
    """Two times with an arrow before anything else; by Teams' points only with the ending."""
    found = _BEGINNING.match(sniff(file.data))
    if found is None:
        return False
    return file.suffix == ".srt" or (found["part"] or "").startswith(",")


def read(file: RawFile, settings: Settings) -> Document:
    """The talk in a subtitle file.

    Raises:
        InputError: There is no subtitle in it.
    """
    rows = decode_file(file, settings).split("\n")
    cues = cues_in(rows, _TIMES, gaps=True)
    return talk(file, rows, cues, form="srt", example="00:00:01,000 --> 00:00:04,000")


READER = Reader(format="srt", suffixes=(".srt",), recognises=recognises, read=read)
