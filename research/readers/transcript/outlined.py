"""Sessions whose headings name people, above parts that are called alike."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Sequence
from pathlib import PurePosixPath

from research.readers.transcript.labelling.candidates import is_plain
from research.readers.transcript.labelling.roles import key, looks_like_name
from research.readers.transcript.lines import Line
from research.readers.transcript.marks.stamps import is_day
from research.text.wordings import words

ACROSS = "beside the sessions, of no one person"
DESCRIBED = re.compile(
    r"\b(?:\d0['’]?s|[1-9]\d(?!\d)|[MFWmfw]|(?:fe)?male|(?:wo)?man|(?:wo)?men|couple|mother|father|mum|mom|dad|parents?|family"
    r"|mann|frau|paar|mutter|vater|familie|homme|femme|hombre|mujer|uomo|donna|homem|mulher|vrouw|koppel|pareja|coppia|casal)\b",
)
"""What kind of person it is: an age, or whether a man or a woman."""
_NAMED = re.compile(r"(?P<name>[^\W\d_][\w .'’-]{1,40}?)(?:\s?(?:[(|,:–—]|\s-\s)(?P<rest>.+))?")
_DOES = re.compile(
    rf"\b\w{{3,}}(?:er|or|ers|ist|ian|ant|ent|eur|euse|ière|erin|orin|istin|ora|oa|nte|era|ero|sta)\b|\b(?:nurse|ceo|cto|lead|head|intern|freelance|owner|retired|parent)\b|{DESCRIBED.pattern}",
    re.IGNORECASE,
)
"""What somebody does or is, by how such words end."""
_OF_TOPICS = words("""
quote quotes observation observations finding findings evidence severity recommendation recommendations implications insight insights notes
zitate beobachtungen erkenntnisse citations verbatims observaciones citas hallazgos
""")
"""Parts below topics and tasks as well."""
_OF_TOOLS = frozenset(("pros", "cons", "strengths", "weaknesses", "features", "pricing"))
"""Parts below what is compared."""
_SEVERAL = re.compile(
    r"interviews|participants|interviewees|conversations|gespräche|entretiens|entrevistas|interviste|gesprekken",
    re.IGNORECASE,
)
"""What a file of several people's is called."""
_LOWER = re.compile(r"(?<![^\W_])[^\W\d_A-ZÀ-Þ][^\W\d_]*")
_UNTOLD = 9
"""How deep a heading is of which the format does not say so."""
LONGEST = 200
"""Letters of a heading that is looked at."""


def outlined(lines: Sequence[Line], name: str) -> dict[int, re.Match[str]]:
    """Headings that name somebody and say what they do, above parts called alike: `## Kenji — Engineer`, `### Who are you`.

    All above such parts name a person: below tools, tasks and themes stands what one person, or many, said of them.
    """
    headings = [line for line in lines if line.mark == "heading" and depth_of(line) < _UNTOLD]
    for depth in sorted(set(map(depth_of, headings))):
        parts: dict[int, set[str]] = {}
        above = 0
        for line in headings:
            if depth_of(line) <= depth:
                above = line.number if depth_of(line) == depth else 0
            elif above:
                parts.setdefault(above, set()).add(key(line.text))
        times = Counter(name for names in parts.values() for name in names)
        again = {name for name, count in times.items() if count > 1} - _OF_TOPICS
        alike = [number for number, names in parts.items() if len(names & again) > 1]
        named = ((line.number, _NAMED.fullmatch(line.text[:LONGEST])) for line in headings)
        found = {number: head for number, head in named if head and number in alike}
        if len(found) == len(alike) > 1:
            used = {word for line in lines for word in _LOWER.findall(line.text)}
            several = bool(_SEVERAL.search(PurePosixPath(name).stem))
            people = all(_is_person(head, used, several=several) for head in found.values())
            return found if people and _OF_TOOLS.isdisjoint(times) else {}
    return {}


def across(lines: Sequence[Line], found: Collection[int]) -> set[int]:
    """The lines below the other headings as deep as those that name people: what all of them said, or who they are."""
    depth = next(depth_of(line) for line in lines if line.number in found)
    across: set[int] = set()
    other = False
    for line in lines:
        if line.mark == "heading" and depth_of(line) <= depth:
            other = depth_of(line) == depth and line.number not in found
        across |= {line.number} if other and line.speech else set()
    return across


def _is_person(head: re.Match[str], used: Collection[str], *, several: bool) -> bool:
    """Whether a heading says what somebody does or is behind a name that is no plain word there, or is one in a file of several people's."""
    name = head["name"]
    plain = is_plain(name.split()[0]) or is_day(f"{name} 1") or any(map(str.isdigit, name))
    if plain or any(word in used for word in name.casefold().split()):
        return False
    return looks_like_name(name) and bool(_DOES.search(head["rest"]) if head["rest"] else several)


def depth_of(line: Line) -> int:
    """How deep a heading of Markdown is."""
    marks = len(line.raw) - len(line.raw.lstrip("#"))
    return marks or _UNTOLD
