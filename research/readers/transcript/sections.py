"""Sessions of several people in one file, told apart by headings: `## Participant A`, `Interview 2 (shop owner):`."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from pathlib import PurePosixPath

from research.model import Pairs
from research.readers.document import Author, Utterance
from research.readers.transcript.head import read_head
from research.readers.transcript.labelling.roles import (
    PARTICIPANT,
    asks_questions,
    is_role,
    key,
    looks_like_name,
)
from research.readers.transcript.lines import LABELLED, Line, asks, set_aside
from research.readers.transcript.marks.stamps import is_day
from research.readers.transcript.preamble import preamble_aside
from research.text.codes import PEOPLE
from research.text.quote_marks import WHOLE

GUIDE = "a list of questions above the sessions"
OPENS = "where somebody's session begins"

_PERSON = f"{PEOPLE}|test user|person"
_TALK = r"interview|(?:visitor |family |focus )?group|gruppe|groupe|grupo|gruppo|groep|intercept|vox[ -]?pop|entretien|entrevista|intervista|gespräch|gesprek|call|anruf|appel|llamada|chiamata"
_CODE = r"(?:#|no\.?|nr\.?|n°|nº)?\s*(?:\d{1,3}[a-z]?|(?-i:[A-Z]))"
_BEFORE = (
    r"(?:(?:session|sitting|test|interview|sitzung|entretien|séance|entrevista|sesión|sessão|intervista|sessione|sessie)"
    r"\s{0,2}(?:#?\d{1,3}|with|mit|avec|con|com|met)?[\s:(–—-]{0,5})"
)
"""Session 1: before the code of whose it is."""
_OPENS = re.compile(
    rf"^(?:{_BEFORE}(?=(?:{_PERSON}|p)[ _-]?\d))?(?P<name>(?:(?P<person>{_PERSON})|(?P<talk>{_TALK})|(?P<p>p)(?=[ _-]?\d))[ _-]*{_CODE})\b"
    r"(?P<rest>\)?\s*(?:[(:|.,–—-].*)?)$",
    re.IGNORECASE,
)
_NUMBERED = re.compile(r"(?P<name>(?:#|n[or]\.|n[°º])\s?\d{1,3})(?P<rest>)", re.IGNORECASE)
"""A heading that is nothing but somebody's number: #1."""
_CODED = re.compile(
    r"^(?P<name>(?P<letters>[A-Z]{1,3})[ _-]?\d{1,3})\s*[(:|/,·–—-]\s*(?P<rest>\S.{0,150})$"
)
_FIELDS = re.compile(r"\s[/|]\s")
_TASK = re.compile(
    r"(?:task|scenario|exercise|aufgabe|szenario|tarea|tarefa|tâche|compito)\b", re.IGNORECASE
)
_DESCRIBED = re.compile(
    r"\b(?:\d0['’]?s|[1-9]\d(?!\d)|[MFWmfw]|(?:fe)?male|(?:wo)?man|(?:wo)?men|couple|mother|father|mum|mom|dad|parents?|family"
    r"|mann|frau|paar|mutter|vater|familie|homme|femme|hombre|mujer|uomo|donna|homem|mulher|vrouw|koppel|pareja|coppia|casal)\b",
)
"""What kind of person it is: an age, or whether a man or a woman."""
_LONGEST = 200
"""Letters of a heading that is looked at."""
_UNTOLD = 9
"""The depth of a heading where the format does not give it."""
_MOST_WORDS = 12
_FEWEST = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """One session of a file that holds several."""

    name: str
    """Participant A; empty for what stands before the first and after the last."""
    start: int
    """Number of its first line."""
    date: str = ""
    called: str = ""
    """The participant's name, where its heading or its facts give one."""


def part_sections(
    lines: Sequence[Line], name: str
) -> tuple[tuple[Line, ...], Pairs, tuple[Section, ...]]:
    """The lines with headings and facts of sessions set aside, the facts about the whole file, and its sessions.

    Args:
        lines: All lines of the file.
        name: Its path: under a participant's code, several interviews are one person's.
    """
    found = _openings(lines, name)
    if len({head["name"].casefold() for head in found.values()}) < _FEWEST:
        lines, about = read_head(lines)
        sections = _asked_again(lines, name)
        talk = lines if sections else preamble_aside(lines)
        below, more = read_head(talk) if talk != lines else (lines, ())
        headed = len(more) >= _FEWEST and all(value for _, value in more)
        return (below, (*about, *more), sections) if headed else (talk, about, sections)
    depth = min(_depth_of(line) for line in lines if line.number in found)
    starts = {number: " ".join(head["name"].split()) for number, head in found.items()}
    starts |= {
        line.number: ""
        for line in lines
        if line.mark == "heading" and line.number > min(found) and _depth_of(line) < depth
    }
    lines = tuple(
        replace(line, mark="heading") if line.number in found else line
        for line in set_aside(lines, found, OPENS)
    )
    first, *rest = sorted(starts)
    kept, about = read_head(_off_guide([line for line in lines if line.number < first]))
    parts: list[Section] = []
    for start, end in zip((first, *rest), (*rest, lines[-1].number + 1), strict=True):
        part, facts = read_head([line for line in lines if start <= line.number < end])
        kept += part
        parts.append(
            Section(
                name=starts[start],
                start=start,
                date=dict(facts).get("date", ""),
                called=_called(facts, found[start]["rest"] if start in found else ""),
            )
        )
    return kept, about, tuple(parts)


def _off_guide(above: Sequence[Line]) -> tuple[Line, ...]:
    """The lines above the sessions, set aside as a question list where most of them ask."""
    told = [line for line in above if line.speech and line.mark != "heading"]
    asked = sum(asks(line.text) for line in told)
    return set_aside(above, (line.number for line in told if 2 * asked > len(told)), GUIDE)


def _asked_again(lines: Sequence[Line], name: str) -> tuple[Section, ...]:
    """A session for each round of the same questions: in tables, or in bold below headings.

    None in a file that is named after one participant, who may be asked the same after each task or on each day.
    """
    headings = [line.text for line in lines if line.mark == "heading"]
    if _is_coded(name) or any(_TASK.match(text) or is_day(text) for text in headings):
        return ()
    rounds: list[dict[str, int]] = []
    above = 0
    for line in lines:
        if line.mark == "heading" and not asks(line.text):
            above = line.number
        elif asked := _asked(line):
            if not rounds or asked in rounds[-1]:
                if rounds and not line.question and above < max(rounds[-1].values()):
                    return ()
                rounds.append({})
            rounds[-1][asked] = line.number
    same = [one.keys() & rounds[0].keys() for one in rounds]
    if len(rounds) < _FEWEST or any(
        2 * len(shared) < max(2 * _FEWEST, len(one))
        for shared, one in zip(same, rounds, strict=True)
    ):
        return ()
    return tuple(
        Section(name=f"answers {number}", start=min(one.values()))
        for number, one in enumerate(rounds, start=1)
    )


def _asked(line: Line) -> str:
    """The question that a row of a table answers, or a line in bold asks; empty for others."""
    if line.question:
        return key(line.question)
    bold = line.text if line.bold else line.lead
    return key(bold) if line.speech and bold and asks(bold) else ""


def with_sessions(said: Sequence[Utterance], sections: Sequence[Section]) -> tuple[Utterance, ...]:
    """The utterances, each in the session that it stands in."""
    starts = [section.start for section in sections]
    return tuple(
        replace(
            one,
            session=mine.name,
            date=one.date or mine.date,
            author=one.author or (Author(name=mine.called) if mine.called else None),
        )
        if (place := bisect_right(starts, one.lines[0])) and (mine := sections[place - 1])
        else one
        for one in said
    )


def _called(facts: Pairs, rest: str) -> str:
    """The name that `Customer: Jana Horn` gives below a heading, or `– Jana Horn` in it."""
    told = [value for name, value in facts if key(name) == "name" or key(name) in PARTICIPANT]
    behind = rest.strip(" \t:|()–—-").split(",")[0].split(" - ")[0].strip()
    names = [one for one in (*told, behind) if looks_like_name(one) and " " in one]
    return next((one for one in names if not any(map(str.isdigit, one))), "")


def _openings(lines: Sequence[Line], name: str) -> dict[int, re.Match[str]]:
    """The lines that begin a session, by number; none where headings say who speaks next."""
    headings = [line for line in lines if line.mark == "heading"]
    if any(is_role(line.text) and asks_questions(line.text) for line in headings):
        return {}
    coded = _is_coded(name)
    filled = [line for line in lines if line.text]
    talked = {a.number for a, b in pairwise(filled) if not a.mark and LABELLED.match(b.text)}
    quoted = {a.number for a, b in pairwise(filled) if not a.mark and WHOLE.fullmatch(b.text)}
    return _described(lines) or {
        line.number: head
        for line in lines
        if not line.label and not line.stamp and (not line.aside or line.mark == "heading")
        if len(line.text) <= _LONGEST
        and (head := _OPENS.match(line.text))
        and line.words <= _MOST_WORDS
        if line.mark == "heading"
        or (head["talk"] and (_stands_for_itself(line, head) or line.number in talked))
        or (head["rest"] and not head["talk"] and line.number in quoted)
        if not (coded and head["talk"])
    }


def _described(lines: Sequence[Line]) -> dict[int, re.Match[str]]:
    """Headings, or lines of fields, that give a code and a kind of person: `V1 - woman, 60s`, `V4 / M / 70s`; or are numbers alone.

    Most must say so, and no code come twice: `T1 - Find the ticket` is a task.
    """
    headings = [line for line in lines if line.mark == "heading"]
    alone = {line.number: n for line in headings if (n := _NUMBERED.fullmatch(line.text))}
    if len(alone) >= _FEWEST:
        return alone
    found = {
        line.number: head
        for line in lines
        if not line.label and not line.stamp and len(line.text) <= _LONGEST
        if line.mark == "heading" or len(_FIELDS.findall(line.text)) > 1
        if (head := _CODED.match(line.text)) and line.words <= _MOST_WORDS
    }
    names = {head["name"] for head in found.values()}
    kind = sum(bool(_DESCRIBED.search(head["rest"])) for head in found.values())
    alike = len({head["letters"] for head in found.values()}) == 1
    return found if alike and len(names) == len(found) and kind > len(found) / 2 else {}


def _is_coded(name: str) -> bool:
    """Whether a file's name has a participant's code in it."""
    words = re.split(r"[^\w-]|_", PurePosixPath(name).stem)
    return any(is_role(word) and any(map(str.isdigit, word)) for word in words)


def _stands_for_itself(line: Line, head: re.Match[str]) -> bool:
    """Whether a line that no mark calls a heading is one: `Interview 2 (shop owner):`, in bold, or bare."""
    rest = head["rest"].strip()
    if line.mark or line.text.endswith((".", "?", "!", ",")):
        return False
    return (
        line.bold or line.text.endswith(":") or not rest or ("(" in rest and rest[0] not in ".,")
    )


def _depth_of(line: Line) -> int:
    """How deep a heading of Markdown is."""
    marks = len(line.raw) - len(line.raw.lstrip("#"))
    return marks or _UNTOLD
