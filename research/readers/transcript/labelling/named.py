"""Speakers whose name stands above a time, before their words without any sign, or in brackets above them.

`Ana Po`, `00:12` and the words on three lines, as tl;dv and pages copied from a browser have them;
`[00:12] Speaker 2 It hangs`, as Trint does, or `00:12 INT Does it hang?`, as people type it; `(Dana Betts)`, in captions.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from research.readers.transcript.labelling.roles import is_role, looks_like_name
from research.readers.transcript.lines import Line, put
from research.text.sounds import SOUND

NAME = "the speaker's name"
_ROLE = re.compile(
    r"(?P<who>(?i:speaker|sprecher(?:in)?|locuteur|intervenant|hablante|parlante|interlocutore|falante|spreker)[ _]\d{1,2}"
    r"|(?:[A-Z]{1,4}\d{1,3}|[A-Z]{2,5}|[A-Z][a-zà-ÿ]{5,15})(?=\s+[\"“„«¿¡]?[^\W\da-zà-ÿ_]))(?=\s+\S)"
)
"""A recogniser's number, or a role as a typist writes it before a capital: INT, P4, Interviewer."""
_FULL_NAME = re.compile(
    r"(?P<who>[^\W\da-zà-ÿ_][\w'’-]+ [^\W\da-zà-ÿ_][\w'’-]+)(?=\s+\S)(?!\s+\([^()]*\)$)"
)
"""Not where a firm in brackets is all that is behind it, and the words stand below."""
_MOST_NAMES = 8
_FEWEST = 3
_MOST = 0.8
"""Share of the times, or of the lines with one, that a name belongs to."""
_IN_BRACKETS = re.compile(r"[(\[](?P<who>[^\W\d_][^()\[\]:]{1,40})[)\]]")
_LINES_A_TURN = 3.5
"""Of a typed talk, at most: the name and its paragraphs."""
_DASH = "-"
"""Alone between two who share a caption."""


def take_named(lines: Sequence[Line]) -> tuple[Line, ...]:
    """The lines, labelled where nearly every time has a name above or a numbered speaker behind it."""
    return _before_words(_above_times(lines))


def _above_times(lines: Sequence[Line]) -> Sequence[Line]:
    filled = [line for line in lines if not line.blank]
    times = sum(_is_time(line) for line in filled)
    names = {
        name.number: name.text.strip()
        for name, time in pairwise(filled)
        if _is_time(time) and _is_name(name)
    }
    again = 2 * len(set(names.values())) <= len(names) + 1  # headings above times come once each
    if len(names) < max(_FEWEST, _MOST * times) or not again:
        return lines
    changed: dict[int, Line] = {}
    who = ""
    for line in lines:
        if line.number in names:
            who, changed[line.number] = names[line.number], replace(line, aside=NAME)
        elif line.speech and who:
            who, changed[line.number] = "", replace(line, label=who)
    return put(lines, changed)


def _is_time(line: Line) -> bool:
    return line.furniture and bool(line.stamp)


def _is_name(line: Line) -> bool:
    return line.speech and not line.label and (looks_like_name(line.text) or is_role(line.text))


def _before_words(lines: Sequence[Line]) -> tuple[Line, ...]:
    """The lines, labelled where nearly all behind a time begin with a role, or with one of a few full names that come again."""
    stamped = [line for line in lines if line.speech and line.stamp and not line.label]
    found = {line.number: _called(line.text) for line in stamped}
    times = Counter(one["who"] for one in found.values() if one)
    heads = {
        number: one
        for number, one in found.items()
        if one and (is_role(one["who"]) or (times[one["who"]] > 1 and looks_like_name(one["who"])))
    }
    several = 1 < len({head["who"].casefold() for head in heads.values()}) <= _MOST_NAMES
    if not several or len(heads) < max(_FEWEST, _MOST * len(stamped)):
        return tuple(lines)
    begun = (line for line in stamped if line.number in heads)
    return put(
        lines,
        {
            line.number: line.saying(line.text[head.end("who") :].strip(), label=head["who"])
            for line in begun
            if (head := heads[line.number])
        },
    )


def _called(text: str) -> re.Match[str] | None:
    role = _ROLE.match(text)
    return role if role and is_role(role["who"]) else _FULL_NAME.match(text)


def take_bracketed(lines: Sequence[Line], *, recorded: bool) -> tuple[Line, ...]:
    """The lines, labelled where most captions, or lines above a text's paragraphs, are a name in brackets; else as they are.

    A sound in brackets stands in few of them, and never are two of them heard all the time.
    """
    spoken = [line for line in lines if line.text]
    begins = spoken[:1] + [
        line for above, line in pairwise(spoken) if not recorded or line.stamp != above.stamp
    ]
    heads = Counter(found["who"] for line in begins if (found := _bracketed(line)))
    again = sum(times > 1 for times in heads.values())
    most = len(begins) / (2 if recorded else _LINES_A_TURN)
    if again < 2 or sum(heads.values()) <= most or (not recorded and _are_labelled(spoken)):  # noqa: PLR2004
        return tuple(lines)
    taken: list[Line] = []
    who = ""
    for line in lines:
        found = _bracketed(line)
        who = found["who"] if found else who
        if found or line.text == _DASH:
            taken.append(replace(line, aside=NAME, furniture=True))
        else:
            said = line.speech and who and not _is_sound(line)
            taken.append(replace(line, label=who) if said else line)
    return tuple(taken)


def _are_labelled(spoken: Sequence[Line]) -> bool:
    """Whether lines begin alike up to a colon: brackets between them hold a laugh or a pause."""
    begun = Counter(line.text.partition(":")[0] for line in spoken if ":" in line.text[:30])
    return any(times > 1 for times in begun.values())


def _bracketed(line: Line) -> re.Match[str] | None:
    found = _IN_BRACKETS.fullmatch(line.text) if line.speech and not line.label else None
    named = found and looks_like_name(found["who"]) and not _is_sound(line)
    return found if named else None


def _is_sound(line: Line) -> bool:
    found = _IN_BRACKETS.fullmatch(line.text)
    return found is not None and bool(SOUND.fullmatch(found["who"]))
