"""SubRip captions, with or without their numbers."""

from __future__ import annotations

import logging
import re

import srt  # type: ignore[import-untyped]

from research.errors import InputError
from research.readers.decode import decode_file, sniff
from research.readers.document import Document, RawFile, Reader
from research.readers.transcript.cues import Cue, talk
from research.settings import Settings

_BEGINNING = re.compile(r"^\s*(?:\d+\s*\n)?\d+:\d{1,2}:\d{1,2}(?P<part>[.,]\d{1,3})?\s*-->")


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
    text = decode_file(file, settings)
    logging.getLogger("srt").setLevel(logging.CRITICAL)  # what it skips is accounted for here
    try:
        cues = [
            Cue(start=srt.timedelta_to_srt_timestamp(one.start), payload=_payload(one.content))
            for one in srt.parse(text, ignore_errors=True)
        ]
    except (ValueError, OverflowError) as error:
        raise InputError(
            f"{file.id}: the times are not those of a subtitle file ({error})",
            hint="export the captions once more",
        ) from error
    return talk(file, text, cues, form="srt", example="00:00:01,000 --> 00:00:04,000")


def _payload(content: str) -> tuple[str, ...]:
    return tuple(line for line in content.split("\n") if line.strip())


READER = Reader(format="srt", suffixes=(".srt",), recognises=recognises, read=read)
