"""YouTube's SubViewer captions."""

from __future__ import annotations

import re

from research.readers.decode import decode_file, sniff
from research.readers.document import Document, RawFile, Reader
from research.readers.transcript.captions import cues_in, talk
from research.settings import Settings

_TIMES = re.compile(
    r"\s*(?P<h>\d{1,2}):(?P<m>\d{1,2}):(?P<s>\d{1,2})\.\d{1,3},\d+:\d{1,2}:\d{1,2}\.\d"
)


def recognises(file: RawFile) -> bool:
    """Two times with a comma between them, before anything else."""
    return bool(_TIMES.match(sniff(file.data)))


def read(file: RawFile, settings: Settings) -> Document:
    """The talk in a caption file.

    Raises:
        InputError: There is no caption in it.
    """
    rows = decode_file(file, settings).split("\n")
    return talk(file, rows, cues_in(rows, _TIMES), form="sbv", example="0:00:01.000,0:00:04.000")


READER = Reader(format="sbv", suffixes=(".sbv",), recognises=recognises, read=read)
