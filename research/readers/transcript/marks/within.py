"""What somebody else wrote or said in the middle of a speaker's words: notes, probes, a listener's yes."""

from __future__ import annotations

import re
from dataclasses import replace

from research.readers.transcript.lines import Line
from research.text.open_question import QUESTION_WORD

_WITHIN = re.compile(
    r"(?:(?<!\s)\s+)?(?P<note>[\[(](?:(?:researcher|moderator|interviewer|observer|transcriber|editor)(?:['’]?s)?(?:\s+(?:note|comment)s?)?"
    r"|[A-Z][\w-]{1,20}['’]s? (?:note|comment)s?|notes?|n\.?b\.?|obs|anmerkung|beobachtung|note de l['’]enquêt\w+|nota)\s*[:：]\s*[^\[\]()]{1,400}[\])])",
    re.IGNORECASE,
)
"""[Note: she scrolls back], in the middle of what somebody says."""
_LISTENER = re.compile(
    r"(?:(?<!\s)\s+)?(?P<note>//\s*[A-Z]{1,3}\d{0,2}\s?:[^/\n]{1,200}//"
    r"|[\[(][A-Z]{1,3}\d{0,2}\s?:\s[^\[\]()]{1,200}[\])])"
)
"""//I: Mhm.// or (M: right), as transcribers put what a listener says in between."""
_PROBE = re.compile(
    rf"(?P<note>\([*_]{{0,3}}(?:{QUESTION_WORD}|how/why|[^\W\d_]+[ ’'][^()\n]{{1,200}}?)\?[*_]{{0,3}}\))[\s:–—-]+(?=\S)",
    re.IGNORECASE,
)
"""(Where did it come from?) before an answer: what was asked in between. A name alone is a doubtful word."""


def without_notes(line: Line) -> Line:
    """The line, with what somebody else put among its words held apart."""
    text, notes = line.text, list[str]()
    for form in (_WITHIN, _LISTENER):
        if found := [one["note"] for one in form.finditer(text)]:
            notes += found
            text = form.sub("", text).strip()
    at = 0
    while probe := _PROBE.match(text, at):
        at = probe.end()
        notes.append(probe["note"])
    return replace(line, text=text[at:], notes=tuple(notes)) if notes else line
