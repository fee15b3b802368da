"""Lists of quotations, each with whose it is: `"It hangs." (P1, nurse)`, `P1: "It hangs."`."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from research.readers.document import Utterance
from research.readers.transcript.labelling.roles import asks_questions, is_role, looks_like_name
from research.readers.transcript.lines import Line, asks, put, set_aside
from research.readers.transcript.marks.asides import OBSERVED
from research.text.quote_marks import CLOSING, OPENING, QUOTE_MARKS, WHOLE, has_quote_mark

_SIGNED = re.compile(
    rf"(?P<said>{WHOLE.pattern})\s*(?:[-–—~(\[,]\s?){{1,2}}(?P<who>[^\W_][\w .#'’-]{{0,40}}?)\s?(?:[,;/|(–-].{{0,60}})?[)\]]?"
)
"""The quotation, and behind it whose it is."""
_LED = re.compile(
    r"(?P<who>[^\W_][\w .#'’-]{0,40}?)\s?(?:\([^()]{1,60}\)\s?)?[:–—-]\s(?P<said>\S.*)", re.DOTALL
)
_ENCLOSED = re.compile(
    rf"[{OPENING}]\s?[^{QUOTE_MARKS}\s](?:[^{QUOTE_MARKS}]{{0,2000}}[^{QUOTE_MARKS}\s])?\s?[{CLOSING}]"
)
_BETWEEN_BRACKETS = re.compile(
    rf"(?:(?P<before>\([^()]{{1,200}}\))\s*)?(?P<said>{WHOLE.pattern})(?:\s*(?P<behind>\([^()]{{1,300}}\)\.?))?"
)
_LONGEST = 2_400
_FEWEST, _FEWEST_QUOTED = 3, 2
_NAME_WORDS = range(2, 5)
_HALF = 0.5
_MOST_ASKED = 3


def take_cited(lines: Sequence[Line]) -> tuple[Line, ...]:
    """The lines, with quotations of several participants labelled by their codes; the rest is a researcher's.

    As they are where somebody asks, or most lines name nobody. One participant's bear the code behind them;
    full names are told where all quotations have one.
    """
    speech = [line for line in lines if line.speech and line.mark != "heading"]
    quoted = [line for line in speech if has_quote_mark(line.text)]
    if len(quoted) < _FEWEST_QUOTED or any(line.label or line.stamp for line in speech):
        return tuple(lines)
    found = {line.number: told for line in speech if (told := _of_somebody(line.text))}
    codes = {who for who, _ in found.values()}
    cut = {number: (who, *_off_brackets(words)) for number, (who, words) in found.items()}
    said = {number: one for number, one in cut.items() if WHOLE.fullmatch(one[1])}
    signed = sum(bool(_SIGNED.fullmatch(line.text[:_LONGEST])) for line in speech)
    several = len(said) >= _FEWEST_QUOTED and (len(codes) > 1 or signed >= _FEWEST_QUOTED)
    several = several and (len(said) == len(quoted) or all(map(is_role, codes)))
    asked = any(asks(line.text) for line in speech if line.number not in said)
    if not several or asked or len(found) < max(_FEWEST, _HALF * len(speech)):
        return tuple(lines)
    quotes = (line for line in speech if line.number in said)
    return only(
        lines,
        {
            line.number: line.saying(words, *notes, label=who)
            for line in quotes
            for who, words, notes in [said[line.number]]
        },
    )


def only(lines: Sequence[Line], said: Mapping[int, Line]) -> tuple[Line, ...]:
    """The lines with quotations as they were said; all others but headings are set aside as a researcher's."""
    rest = [line.number for line in lines if line.mark != "heading" and line.speech]
    return put(set_aside(lines, (number for number in rest if number not in said), OBSERVED), said)


def are_cited(said: Sequence[Utterance]) -> bool:
    """Whether what was said is nothing but quotations, hardly any of which answers a question."""
    told = _told(said)
    asked = sum(_asks(one) or bool(one.question) for one in said)
    return len(told) >= max(_FEWEST_QUOTED, _MOST_ASKED * asked) and all(
        WHOLE.fullmatch(part) for one in told for part in filter(None, one.text.split("\n"))
    )


def _told(said: Sequence[Utterance]) -> list[Utterance]:
    """The utterances that may be participants'."""
    return [one for one in said if not _asks(one) and one.role not in ("observer", "unknown")]


def _off_brackets(words: str) -> tuple[str, tuple[str, ...]]:
    """A quotation without what stands in brackets before or behind it: `(on the app) "It hangs."`."""
    found = _BETWEEN_BRACKETS.fullmatch(words) if len(words) <= _LONGEST else None
    if not found:
        return words, ()
    return found["said"], tuple(note for note in (found["before"], found["behind"]) if note)


def unquoted(said: Sequence[Utterance]) -> tuple[Utterance, ...]:
    """The utterances without the quotation marks that whoever wrote them down put around most of them.

    Where few stand in marks, somebody reads aloud or repeats what others say.
    """
    told = _told(said)
    marked = sum(_unquoted(one.text) != one.text for one in told)
    if marked <= _HALF * len(told):
        return tuple(said)
    return tuple(replace(one, text=_unquoted(one.text)) for one in said)


def _unquoted(text: str) -> str:
    lines = text.split("\n")
    if len(text) > _LONGEST or not all(map(_ENCLOSED.fullmatch, filter(None, lines))):
        return text
    return "\n".join(line[1:-1].strip() for line in lines)


def _asks(one: Utterance) -> bool:
    return one.role == "moderator" or asks_questions(one.speaker)


def _of_somebody(text: str) -> tuple[str, str] | None:
    """Whose a line is by a code, or by a full name beside a quotation, and what it says of them."""
    if len(text) > _LONGEST:
        return None
    found = _SIGNED.fullmatch(text) or _LED.fullmatch(text)
    who = found["who"].strip() if found else ""
    said = found["said"].strip() if found else ""
    coded = is_role(who) and any(map(str.isdigit, who)) and not asks_questions(who)
    named = len(who.split()) in _NAME_WORDS and looks_like_name(who) and WHOLE.fullmatch(said)
    return (who, said) if coded or named else None
