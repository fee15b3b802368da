"""What stands between and below labelled turns and nobody says: tasks and how they went, phases, titles, case notes, what somebody does meanwhile."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from itertools import pairwise

from research.readers.transcript.labelling.candidates import REMARKS, RESULTS, Labelled, is_plain
from research.readers.transcript.labelling.roles import key, without_beside
from research.readers.transcript.lines import Line, asks, set_aside
from research.readers.transcript.marks.asides import DIRECTION, OBSERVED, is_mark
from research.readers.transcript.markup import off_enumerator
from research.text.personal import TELLS, own_words
from research.text.taking_part import begins_with_them, begins_with_user

TASK = "a task, as it was handed to the participant"
RESULT = "how a task went, written by whoever watched"
PHASE = "a phase of the session"
TOPIC = "a title between turns"
_TASKED = re.compile(
    r"(?:task|scenario|exercise|item|vignette|aufgabe|szenario|tâche|scénario|tarea|escenario|compito|tarefa|opdracht|taak|uppgift|zadanie"
    r"|課題|タスク|任务)\s?#?\d{1,2}(?:\.\d{1,2}|[a-z])?\s*(?:[:：.)–—-]|$)",
    re.IGNORECASE,
)
_RESULT = re.compile(
    r"(?:(?:task|overall|final) )?(?P<name>[^\W\d_][^:=：]{1,40}?)\s*[:=：]\s*\S", re.IGNORECASE
)
_RATED = re.compile(
    r"[^\W\d_][^:\n]{0,60}\(\s*\d{1,3}\s*(?:-|–|to|bis|à|a|/)\s*\d{1,3}[^)]{0,30}\)\s*[:=]\s*\d{1,3}(?:\s*/\s*\d{1,3})?"
)
"""Rating (1-5): 3, a mark on a scale."""
_LONGEST = 160
_PHASE = re.compile(
    r"(?:introduction|intro|welcome|warm[- ]?up(?: questions)?|background(?: questions)?|general questions|opening|wrap[- ]?up|closing|debrief(?:ing)?"
    r"|follow[- ]?up questions|final questions|post[- ](?:test|task|session|interview)(?: questions| interview)?|pre[- ](?:test|task)(?: questions| interview)?"
    r"|einleitung|einführung|begrüßung|aufwärmen|abschluss|abschlussfragen|nachgespräch|verabschiedung"
    r"|introducción|bienvenida|cierre|preguntas finales|accueil|clôture|questions finales|introduzione|chiusura)\s*:?$",
    re.IGNORECASE,
)
_FEWEST_BELOW = 2
_LONGEST_TOPIC = 6
_BY_HAND = r"clicks|hovers|laughs|nods|sighs|types|taps|swipes|hesitates|frowns|smiles|presses"
_ACTS = re.compile(
    rf"(?:(?:(?:s?he|user|participant|p\d*)\s+)?(?:{_BY_HAND}|scrolls|pauses|points|opens|closes|skips|reads|returns|zooms|navigates|switches"
    r"|goes (?:back|to|on)|looks (?:at|for|around)|moves (?:on|to|the)))\b",
    re.IGNORECASE,
)
"""How whoever watches writes down what somebody does: scrolls past the price."""
_WATCHED = re.compile(
    rf"(?:{_BY_HAND}|scrolls (?:up|down|back|past|to|through)|looks (?:for|around)|(?:starts|begins) (?:reading|scrolling|typing|looking|searching))\b",
    re.IGNORECASE,
)
"""What nobody says of a product, which closes too early and skips songs."""


def between_turns(lines: Sequence[Line], labels: Mapping[int, Labelled]) -> tuple[Line, ...]:
    """The lines, with what nobody says of the lines between labelled turns set aside.

    A task with its number is read out or handed over, and heads what comes; so does a phase by its name.
    """
    free = [line for line in lines if line.speech and line.number not in labels]
    done = [line.number for line in free if line.stamp and _is_done(line, labels)]
    rated = [line.number for line in free if _RATED.fullmatch(line.text[:_LONGEST])]
    lines = set_aside(set_aside(lines, done, DIRECTION), rated, RESULT)
    if len({key(part.label) for part in labels.values()}) < _FEWEST_BELOW:
        return lines
    lines = set_aside(lines, _topics(lines, labels), TOPIC, mark="heading")
    noted = [line.number for line in free if _is_remark(line.text)]
    lines = set_aside(lines, (*_noted_below(lines, labels), *noted), OBSERVED)
    for reason, is_such in (
        (TASK, _TASKED.match),
        (RESULT, lambda text: _name_before(text) in RESULTS),
        (PHASE, _PHASE.match),
    ):
        numbers = [line.number for line in free if is_such(line.text)]
        lines = set_aside(lines, numbers, reason, mark="heading")
    quoted = any(not part.said for part in labels.values())
    quoted |= any(line.mark == "quote" for line in lines if line.number in labels)
    apart = [
        line.number
        for line in lines
        if line.speech and line.number not in labels
        if (line.italic and not line.bold)
        or (line.mark == "quote" and not quoted and not own_words(line.text))
    ]
    return set_aside(lines, apart if len(apart) < len(labels) else (), DIRECTION)


def observed_aside(lines: Sequence[Line], labels: Mapping[int, Labelled]) -> tuple[Line, ...]:
    """The lines, with paragraphs that nobody is named for and that begin with whoever takes part set aside, up to an I; bullets too that begin with what is done."""
    users = not labels and sum(begins_with_user(line.text) for line in lines if line.speech) > 1
    noted: list[int] = []
    inside = False
    for line in lines:
        on = inside and not line.mark and not asks(line.text)
        theirs = line.speech and line.number not in labels and not own_words(line.text)
        acts = line.mark == "bullet" and not labels and _acts(line, _WATCHED)
        begins = acts or begins_with_them(line.text) or (users and begins_with_user(line.text))
        inside = theirs and (on or begins)
        if inside:
            noted.append(line.number)
    return set_aside(lines, noted, OBSERVED)


def _is_done(line: Line, labels: Mapping[int, Labelled]) -> bool:
    """Whether a line behind a time of its own is a mark, or says among labelled ones what somebody did."""
    return bool(labels and _acts(line)) or is_mark(line)


def _acts(line: Line, verbs: re.Pattern[str] = _ACTS) -> bool:
    return bool(verbs.match(line.text)) and line.text[-1] not in "?!"


def _is_remark(text: str) -> bool:
    """Notes: he seemed tired; not what a participant dictates, who says I."""
    return _name_before(text) in REMARKS and not own_words(text)


def _name_before(text: str) -> str:
    found = _RESULT.match(text)
    return key(without_beside(found["name"])) if found else ""


def _topics(lines: Sequence[Line], labels: Mapping[int, Labelled]) -> list[int]:
    """Titles of what is talked about next: between a blank line or a rule and a turn, where turns follow without one."""
    filled = [line for line in lines if not line.blank]
    heads = {line.number for line, below in pairwise(filled) if below.number in labels}
    found = [
        line.number
        for above, line in pairwise(lines)
        if (above.blank or above.aside)
        and line.number in heads - labels.keys()
        and _is_topic(line)
    ]
    close = sum(below.number in labels and not above.blank for above, below in pairwise(lines))
    return found if len(found) >= _FEWEST_BELOW and 2 * close >= len(labels) else []


def _noted_below(lines: Sequence[Line], labels: Mapping[int, Labelled]) -> list[int]:
    """A case note: what stands below the last turn under a title, or behind a word for one, where all speak again in turns of one paragraph, and nobody in it says I."""
    first, last = min(labels), max(labels)
    apart = [
        line
        for above, line in pairwise(lines)
        if line.speech and line.number not in labels and line.number > first
        if above.blank or above.aside or line.bold or line.mark == "heading"
    ]
    head = next((line for line in apart if line.number > last), None)
    speakers = {key(part.label) for part in labels.values()}
    if not head or head != apart[0] or len(labels) < len(speakers) + 2 or not labels[last].said:
        return []
    noted = [line for line in lines if line.speech and line.number >= head.number]
    own = sum(own_words(line.text) for line in noted)
    of_self = own > 1 and own >= TELLS * sum(line.words for line in noted)
    titled = _is_topic(head) and len(noted) > 1
    word, colon, _ = head.text.partition(":")
    begun = titled or bool(colon and is_plain(word.strip()))
    return [line.number for line in noted] if begun and not of_self else []


def _is_topic(line: Line) -> bool:
    """Whether a few words are no sentence."""
    plain = line.speech and not line.mark and line.words <= _LONGEST_TOPIC
    title = off_enumerator(line.text)
    ends = title[:1].isupper() and title[-1:].isalnum()
    return plain and ends and not own_words(line.text)
