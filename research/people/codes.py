"""Participant codes in file names: P5_2021-11-25, Interview 32 - PO, 7t_transcription."""

from __future__ import annotations

import re
from pathlib import PurePosixPath

_MARKED = re.compile(
    r"(?:^|[^a-z])(?:p|pp|participant|participante|interviewee|interview|session|user|subject|"
    r"respondent|part|id|s|u|i|vp|tn)[ _.#-]*0*(\d{1,4})([a-z]?)(?![a-z0-9])"
)
_LEADING = re.compile(r"^0*(\d{1,4})([a-z]?)(?![a-z0-9])")


def code_of_file(source_id: str) -> str:
    """The participant's code in a file name; empty when it has none.

    A marked number (P5, interview-08) counts anywhere, a bare number only in front (7t_notes),
    where a date cannot be meant.
    """
    stem = PurePosixPath(source_id).stem.casefold()
    if found := _MARKED.search(stem):
        return f"{int(found.group(1))}{found.group(2)}"
    if (found := _LEADING.match(stem)) and not re.match(r"^\d{4}|^\d{1,2}[-_.]\d", stem):
        return f"{int(found.group(1))}{found.group(2)}"
    return ""


def person_id_of_code(code: str) -> str:
    """P-0007 for 7, P-0007t for 7t."""
    found = re.match(r"^(\d+)([a-z]?)$", code)
    return f"P-{int(found.group(1)):04d}{found.group(2)}" if found else f"P-{code}"
