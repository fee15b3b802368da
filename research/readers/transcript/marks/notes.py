"""Notes of others around or among a speaker's words: tick boxes, comments, notes in brackets, a listener's `mhm`."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from research.readers.transcript.lines import Line, asks, put, set_aside
from research.readers.transcript.marks.stamps import TIME
from research.text.quote_marks import in_quotes
from research.text.role_words import words_for

_TEAM = "|".join(sorted(words_for("moderator", "side") | words_for("observer", "talk")))
_WITHIN = re.compile(
    rf"(?:(?<!\s)\s+)?(?P<note>[\[(](?:(?:{_TEAM}|editor)(?:['’]?s)?(?:\s+(?:note|comment)s?)?"
    r"|[A-Z][\w-]{1,20}['’]s? (?:note|comment)s?|notes?|n\.?b\.?|obs|anmerkung|beobachtung|note de l['’]enquêt\w+|nota)\s*[:：]\s*[^\[\]()]{1,400}[\])])",
    re.IGNORECASE,
)
"""[Note: she scrolls back], [Interviewerin: Warum?], in the middle of what somebody says."""
_LISTENER = re.compile(
    r"(?:(?<!\s)\s+)?(?P<note>//\s*[A-Z]{1,3}\d{0,2}\s?:[^/\n]{1,200}//"
    r"|[\[(][A-Z]{1,3}\d{0,2}\s?:\s[^\[\]()]{1,200}[\])])"
)
"""//I: Mhm.// or (M: right), as transcribers put what a listener says in between."""
_PROBE = re.compile(r"(?P<note>[(\[][^()\[\]]{2,60}\s[^()\[\]]{1,300}[?？][)\]])\s+(?=\w)")
"""(Why is that?) before an answer: what was asked in between, as it was typed along."""
_LED: Final = re.compile(
    rf"(?P<lead>(?:\(?{TIME}\)?\s*[-–—:]\s*)?(?:(?:(?:direct |user |participant )?quote|verbatim|zitat|cita|citation|citazione|citação|citaat)\s*[:：]\s*)?)"
    rf"(?P<said>{in_quotes(3, 2000)})[.,]?"
    r"(?:\s*\[(?:in (?:response|answer|reply) to:?\s*)?(?P<asked>[^\[\]]{3,300}\?)\s*\])?"
)
_LONGEST_QUOTED: Final = 2_400
COMMENT = "a comment on the talk, written into the file"
TICKED = "a box to tick, not anybody's words"
_FOOTNOTE = re.compile(r"^\[(?P<mark>[a-z]{1,2})\](?=\S)")


def without_notes(line: Line) -> Line:
    """The line with notes, a listener's words and a question in brackets taken out of the speaker's."""
    text, notes = line.text, list[str]()
    for form in (_WITHIN, _LISTENER):
        if found := [one["note"] for one in form.finditer(text)]:
            notes += found
            text = form.sub("", text).strip()
    if asked := _PROBE.match(text):
        return line.saying(
            text[asked.end() :], *notes, asked["note"], question=asked["note"][1:-1]
        )
    return line.saying(text, *notes) if notes else line


def take_noted_quotes(lines: Sequence[Line]) -> tuple[Line, ...]:
    """The lines, quotations without the time or the word `Quote:` before them."""
    return tuple(_said(line) if line.speech and not line.label else line for line in lines)


def _said(line: Line) -> Line:
    found = _LED.fullmatch(line.text) if len(line.text) <= _LONGEST_QUOTED else None
    if not found or not (found["lead"] or found["asked"]):
        return line
    asked = found["asked"] or ""
    return line.saying(found["said"], found["lead"].strip(), asked, question=asked)


def take_callouts(lines: Sequence[Line]) -> tuple[Line, ...]:
    """The lines with tick boxes and the comments of a word processor set aside."""
    return _without_comments(
        [
            replace(line, aside=TICKED)
            if line.speech and line.box and not asks(line.text)
            else line
            for line in lines
        ]
    )


def _without_comments(lines: Sequence[Line]) -> tuple[Line, ...]:
    """Without the comments that a document's export lists at its end, `[a]Nice quote`, and their marks."""
    marked = {
        line.number: found["mark"]
        for line in lines
        if line.speech and (found := _FOOTNOTE.match(line.text))
    }
    first = min(marked, default=0)
    marks = [f"[{mark}]" for mark in dict.fromkeys(marked.values())]
    above = [line for line in lines if line.speech and line.number < first]
    if not marks or not all(any(mark in line.text for line in above) for mark in marks):
        return tuple(lines)
    listed = re.compile("|".join(map(re.escape, marks)))
    noted = (line for line in above if "[" in line.text)
    plain = {line.number: line.saying(listed.sub("", line.text).strip()) for line in noted}
    below = (line.number for line in lines if line.speech and line.number >= first)
    return put(set_aside(lines, below, COMMENT), plain)
