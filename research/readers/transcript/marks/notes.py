"""What somebody else put among a speaker's words: notes, probes, a listener's yes, tags, the time of a quotation."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from research.readers.transcript.lines import Line, put
from research.readers.transcript.marks.stamps import TIME
from research.text.open_question import QUESTION_WORD
from research.text.quote_marks import in_quotes

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
_LED: Final = re.compile(
    rf"(?P<lead>(?:\(?{TIME}\)?\s*[-–—:]\s*)?(?:(?:(?:direct |user |participant )?quote|verbatim|zitat|cita|citation|citazione|citação|citaat)\s*[:：]\s*)?)"
    rf"(?P<said>{in_quotes(3, 2000)})[.,]?"
    r"(?:\s*\[(?:in (?:response|answer|reply) to:?\s*)?(?P<asked>[^\[\]]{3,300}\?)\s*\])?"
)
_LONGEST_QUOTED: Final = 2_400
TAGGED = "a researcher's tags"
_TAGS = re.compile(r"(?<!\S)(?:#[^\W\d_][\w/&-]{1,40}[ \t]{0,4}){1,12}$")
_STOPS = '.!?…:"”»)]'
_FEWEST_TAGGED = 3
"""Lines with a tag below which it may be a word of the speaker's."""


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
    return line.saying(text[at:], *notes) if notes else line


def take_noted_quotes(lines: Sequence[Line]) -> tuple[Line, ...]:
    """The lines, each that is a quotation behind a time or the word for it without those."""
    return tuple(_said(line) if line.speech and not line.label else line for line in lines)


def _said(line: Line) -> Line:
    found = _LED.fullmatch(line.text) if len(line.text) <= _LONGEST_QUOTED else None
    if not found or not (found["lead"] or found["asked"]):
        return line
    lead, asked = found["lead"].strip(), found["asked"] or ""
    return line.saying(found["said"], *filter(None, (lead, asked)), question=asked)


def take_tags(lines: Sequence[Line]) -> tuple[Line, ...]:
    """The lines with tags at their ends held apart, where several have some and one tag comes again.

    Behind a whole sentence, that is: "I posted it in #general" goes on with a word of the speaker's.
    """
    found = [
        (line, line.text[: tags.start()].rstrip(), tags[0].strip())
        for line in lines
        if line.speech and "#" in line.text and (tags := _TAGS.search(line.text))
    ]
    times = Counter(tag for _, _, tags in found for tag in tags.split())
    ended = sum(said[-1:] in _STOPS for _, said, _ in found)
    if len(found) < _FEWEST_TAGGED or max(times.values()) == 1 or 2 * ended < len(found):
        return tuple(lines)
    return put(
        lines,
        {
            line.number: line.saying(said, tags)
            if said
            else replace(line, aside=TAGGED, furniture=True)
            for line, said, tags in found
        },
    )
