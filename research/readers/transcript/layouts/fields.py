"""Notes kept as fields: under each question what was answered, then what somebody made of it.

`**Response**: "It froze"`, `**Observations**:`, `**Themes**: trust`: only the first is the participant's.
Headings part a debriefing so too: `## Key quotes`, then `## Observations`.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import Final, Literal, TypeAlias

from research.readers.transcript.labelling.candidates import is_plain
from research.readers.transcript.labelling.roles import (
    MODERATOR,
    PARTICIPANT,
    is_role,
    key,
    looks_like_name,
)
from research.readers.transcript.layouts.column_names import (
    ANSWER,
    COMMENTS,
    NOTES,
    QUESTION,
    QUOTES,
)
from research.readers.transcript.layouts.remarks import FIELD, heard_in, without_remarks
from research.readers.transcript.lines import Line, asks, put
from research.text.open_question import QUESTION_WORD
from research.text.quote_marks import CLOSING, OPENING
from research.text.wordings import words

_NAME = "the name of a field"
_STATEMENT = "a statement of a questionnaire"

_ANSWERS: Final = (
    ANSWER
    | QUOTES
    | words("""
theysaid whattheysaid theirwords inthewords inherwords inhiswords intheirwords usersaid participantsaid usersays says
said sagt dit dice zegt whatshesaid whathesaid openanswer freetext trecho trechos depoimento relato
""")
)
_EMPATHY: Final = words(
    "thinks feels denkt fühlt pense ressent piensa siente pensa sente denkt voelt"
)
"""Beside which what somebody says needs no quotation marks."""
_MOST_OF: Final = re.compile(
    r"(?:key|main|top|direct|supporting|memorable|notable|selected|verbatim|user|customer|participant) (?=\S)",
    re.IGNORECASE,
)
"""Key quotes are quotes."""
_FIELD = re.compile(
    r"^(?:\d{1,2}[.)]\s+)?(?P<name>[^\W\d_][^:：]{0,39}?)\s*(?:\d{1,2}\s*)?[:：]\s*(?P<said>.*)$",
    re.DOTALL,
)
_QUOTATION: Final = re.compile(
    rf"^(?P<said>[{OPENING}‘'].{{8,}}[{CLOSING}’'])(?P<tail>\s*(?:[-–—,(~]+\s*(?P<who>.*?)\)?)?)$",
    re.DOTALL,
)
"""A quotation, and behind it whose it is or when it was said."""
_ASKS: Final = re.compile(rf"(?:{QUESTION_WORD}|qu['’]est-ce|por qué)\s(?=\S)", re.IGNORECASE)
"""Begins a field that is called by a question: What was confusing."""
_NUMBERED: Final = re.compile(
    r"(?:q|question|frage|pregunta|pergunta|domanda|vraag)\s?\d{1,2}\s?[:.)–-]\s*\S", re.IGNORECASE
)
"""Heads the answer to a question of the guide, be it without a question mark."""
_TRANSCRIPT: Final = re.compile(r"\btranscript(?:ion)?\b|\bq ?& ?a\b|^interview$", re.IGNORECASE)
_BESIDE: Final = re.compile(r"\s*[(\[].*?[)\]]\s*")
_LONGEST_HEADING: Final = 6
_LONGEST_HEADING_LINE: Final = 200
_LONGEST_QUOTATION: Final = 4_000
_HALF: Final = 0.5
_SPEAKERS: Final = (MODERATOR | PARTICIPANT) - QUESTION
_FEWEST = 2
_Part: TypeAlias = Literal["", "answer", "question", "notes"]
_WHO: Final = {"answer": "Participant", "question": "Interviewer", "notes": "", "": ""}


def take_fields(lines: Sequence[Line]) -> tuple[Line, ...]:
    """The lines, with answers and quotations labelled as the participant's and other fields set aside.

    As they are where speakers are labelled, or nothing but answers stands in them.
    """
    fields = {line.number: found for line in lines if (found := _field(line))}
    if commented := _below_statements(lines, fields):
        return put(lines, commented)
    names = {number: _called(found["name"]) for number, found in fields.items()}
    quoting = _quoting(lines, fields)
    answers = sum(name in _ANSWERS or number in quoting for number, name in names.items())
    answers += sum(line.label == "Participant" for line in lines)  # in a table
    others = sum(name in NOTES | QUESTION for name in names.values())
    spoken = sum(name in _SPEAKERS for name in names.values())
    if {line.label for line in lines} - {"", "Participant"}:
        return tuple(lines)
    if answers >= _FEWEST and others and spoken < (1 if quoting else answers):
        return tuple(_taken(lines, fields, quoting))
    if spoken < _FEWEST:
        lines = _behind_questions(_under_headings(lines))
    return without_remarks(lines, fields, but=quoting)


def _below_statements(
    lines: Sequence[Line], fields: Mapping[int, re.Match[str]]
) -> dict[int, Line]:
    """The numbered statements of a questionnaire, set aside, and the comments below them; nothing where fewer than two have one."""
    below: dict[int, Line] = {}
    filled = [line for line in lines if line.text]
    for statement, line in pairwise(filled):
        found = fields.get(line.number)
        if found and statement.enumerator and _called(found["name"]) in COMMENTS:
            said = line.text[found.start("said") :].strip()
            told = line.saying(said, label="Participant", question=statement.text)
            below[line.number] = told if said else replace(line, aside=_NAME)
            below[statement.number] = replace(statement, aside=_STATEMENT)
    answered = sum(bool(line.label) for line in below.values())
    return below if answered and len(below) >= 2 * _FEWEST else {}


def _quoting(lines: Sequence[Line], fields: Mapping[int, re.Match[str]]) -> set[int]:
    """The fields that hold a quotation, and are called as notes are or as nobody is: `**Most confusing**: "The grey."`."""
    filled = [line for line in lines if line.text]
    below = {above.number: line.text for above, line in pairwise(filled)}
    return {
        number
        for number, found in fields.items()
        if _called(found["name"]) in NOTES
        or not (looks_like_name(found["name"]) or is_plain(found["name"].split()[0]))
        if _quotation(found["said"].strip() or below.get(number, ""))
    }


def _behind_questions(lines: Sequence[Line]) -> Sequence[Line]:
    """Answers on the line of a question in bold (`**How often?** Daily.`), labelled.

    Where most of what is bold asks, so does a whole sentence (`**Tell me about it.** It froze.`).
    """
    leads = [
        line for line in lines if line.speech and line.lead and line.text.startswith(line.lead)
    ]
    asked = {line.number for line in leads if asks(line.lead)}
    if len(asked) < _FEWEST:
        return lines
    if len(asked) > _HALF * len(leads):
        sentences = (line for line in leads if line.lead.endswith("."))
        asked |= {line.number for line in sentences if len(line.lead.split()) > _FEWEST}
    return put(
        lines,
        {
            line.number: line.saying(said, label="Participant", question=line.lead)
            for line in leads
            if line.number in asked
            for said in [line.text[len(line.lead) :].strip(" :")]
        },
    )


def _under_headings(lines: Sequence[Line]) -> Sequence[Line]:
    """The lines of a debriefing, one of whose headings is that of quotations."""
    headings = _headings(lines)
    if not _ANSWERS & set(headings.values()) or any(
        _TRANSCRIPT.search(line.text) for line in lines if line.number in headings
    ):
        return lines
    above = ""
    under: dict[int, str] = {}
    for line in lines:
        above = headings.get(line.number, above)
        if line.speech and line.number not in headings:
            under[line.number] = above
    quoted = [line for line in lines if under.get(line.number) in _ANSWERS]
    mapped = not _EMPATHY.isdisjoint(headings.values())
    if not quoted or (not mapped and sum(map(_is_quotation, quoted)) < _HALF * len(quoted)):
        return lines
    return [
        _noted(line, under[line.number])
        if under.get(line.number)
        else replace(line, aside=_NAME)
        if line.number in headings and not line.mark
        else line
        for line in lines
    ]


def _headings(lines: Sequence[Line]) -> dict[int, str]:
    """The keys of the lines that are headings: styled as one, or `Quotes:` above a list."""
    filled = [line for line in lines if line.speech]
    listed = {
        above.number
        for above, below in pairwise(filled)
        if above.text.endswith(":") and not above.mark and (below.mark or _is_quotation(below))
    }
    return {
        line.number: found
        for line in lines
        if (found := _heading(line, listed=line.number in listed))
    }


def _heading(line: Line, *, listed: bool) -> str:
    """The key of a line that is a heading in form or in effect; empty for all others."""
    if len(line.text) > _LONGEST_HEADING_LINE:
        return ""
    plain = _BESIDE.sub(" ", line.text).strip().rstrip(":")
    styled = line.mark == "heading" or (line.bold and not line.mark) or listed
    short = len(plain.split()) <= _LONGEST_HEADING and not plain.endswith(("?", ".", "!"))
    return _called(plain) if styled and short and not _is_quotation(line) else ""


def _called(name: str) -> str:
    """What a field or a heading is called, without its number."""
    return key(_MOST_OF.sub("", name)).rstrip("0123456789")


def _is_quotation(line: Line) -> bool:
    return _quotation(line.text) is not None


def _quotation(text: str) -> re.Match[str] | None:
    """The quotation that a line is; nobody quotes a page, and a hostile line may be all marks."""
    return _QUOTATION.match(text) if len(text) <= _LONGEST_QUOTATION else None


def _noted(line: Line, heading: str) -> Line:
    if heading in _ANSWERS or _is_quotation(line):
        return _quoted(replace(line, label="Participant"))
    if heading in QUESTION:
        return replace(line, label="Interviewer")
    return replace(line, aside=FIELD)


def _quoted(line: Line) -> Line:
    """A labelled line without what stands behind its quotation, whose code there says who it is."""
    found = _quotation(line.text)
    if not found or not found["tail"].strip():
        return line
    who = re.split(r"[,;(/]", found["who"] or "")[0].strip()
    label = who if is_role(who) and any(map(str.isdigit, who)) else line.label
    return line.saying(found["said"], found["tail"].strip(), label=label)


def _field(line: Line) -> re.Match[str] | None:
    """The name of a field and what it says, where the line begins with one."""
    found = _FIELD.match(line.text[:400]) if line.speech and not line.stamp else None
    if not found or line.mark in ("heading", "quote"):
        return None
    styled = (line.bold or line.lead) and len(found["name"].split()) <= 5  # noqa: PLR2004
    return found if styled or _called(found["name"]) in _ANSWERS | NOTES | QUESTION else None


def _taken(
    lines: Sequence[Line], fields: Mapping[int, re.Match[str]], quoting: Collection[int]
) -> Iterator[Line]:
    part: _Part = ""
    waiting = above = ""
    for line in lines:
        if line.mark == "heading":
            above = line.text if asks(line.text) or _NUMBERED.match(line.text) else ""
        found = fields.get(line.number)
        if found:
            part = "answer" if line.number in quoting else _part(found["name"])
            said = line.text[found.start("said") :].strip()
            waiting = "" if said else _WHO[part]
            one = _of_field(line, said, part)
            asked = found["name"] if _ASKS.match(found["name"]) else above
            yield replace(one, question=asked) if one.label == "Participant" and asked else one
        elif not line.speech or line.mark == "heading":
            part = part if line.blank or line.furniture else ""
            yield line
        elif (line.mark == "quote" or part == "answer") and _is_quotation(line):
            yield _quoted(replace(line, label="Participant"))
            waiting = ""
        elif part == "notes":
            yield heard_in(line) or replace(line, aside=FIELD)
        else:
            yield replace(line, label=waiting) if waiting and part else line
            waiting = ""


def _part(called: str) -> _Part:
    """What a field holds; one that is called by a question holds what was answered."""
    name = _called(called)
    if name in _ANSWERS or _ASKS.match(called):
        return "answer"
    return "question" if name in QUESTION else "notes"


def _of_field(line: Line, said: str, part: _Part) -> Line:
    """The field's own line: set aside where it is nobody's words or only the name."""
    if part == "notes" or not said:
        return replace(line, aside=FIELD if part == "notes" else _NAME)
    return _quoted(replace(line.saying(said, label=_WHO[part]), lead="", bold=False))
