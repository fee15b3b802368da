"""What a test's script and its record put between labelled turns: tasks, results, names of phases."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import pairwise

from research.readers.transcript.labelling.candidates import Labelled
from research.readers.transcript.labelling.roles import key
from research.readers.transcript.lines import Line
from research.text.personal import own_words

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
    r"(?:(?:task |overall |final )?(?:results?|outcome|completion(?: rate)?|completed|success(?: rate)?|time(?: on task| taken)?|duration|rating|score"
    r"|difficulty|ease|errors?|assists?|severity|status|observations?|comments? \((?:observer|researcher|moderator)\))"
    r"|sus|seq|nps|umux|ueq|sus[- ]score|ergebnis|resultat|erfolg|dauer|zeit|fehler|schwierigkeit|bewertung|beobachtung(?:en)?"
    r"|resultado|éxito|tiempo|duración|errores|dificultad|résultat|réussite|durée|erreurs|difficulté|risultato|esito|durata)"
    r"\s*[:=：]\s*\S",
    re.IGNORECASE,
)
_RATED = re.compile(
    r"[^\W\d_][^:\n]{0,60}\(\s*\d{1,3}\s*(?:-|–|to|bis|à|a|/)\s*\d{1,3}[^)]{0,30}\)\s*[:=]\s*\d{1,3}(?:\s*/\s*\d{1,3})?"
)
"""Rating (1-5): 3, a mark on a scale."""
_LONGEST = 160
_PHASE = re.compile(
    r"(?:introduction|intro|welcome|warm[- ]?up|background(?: questions)?|general questions|opening|wrap[- ]?up|closing|debrief(?:ing)?"
    r"|follow[- ]?up questions|final questions|post[- ](?:test|task|session)(?: questions| interview)?|pre[- ](?:test|task)(?: questions| interview)?"
    r"|einleitung|einführung|begrüßung|aufwärmen|abschluss|abschlussfragen|nachgespräch|verabschiedung"
    r"|introducción|bienvenida|cierre|preguntas finales|accueil|clôture|questions finales|introduzione|chiusura)\s*:?",
    re.IGNORECASE,
)
_FEWEST_BELOW = 2
_LONGEST_TOPIC = 6


def tasks_aside(lines: Sequence[Line], labels: Mapping[int, Labelled]) -> tuple[Line, ...]:
    """The lines, with what nobody says of the lines between labelled turns set aside.

    A task with its number is read out or handed over, and heads what comes; so does a phase by its name.
    """
    lines = [
        replace(line, aside=RESULT)
        if line.speech and line.number not in labels and _RATED.fullmatch(line.text[:_LONGEST])
        else line
        for line in lines
    ]
    if len({key(part.label) for part in labels.values()}) < _FEWEST_BELOW:
        return tuple(lines)
    lines = _topics_aside(lines, labels)
    return tuple(
        replace(line, aside=reason, mark="heading")
        if line.speech and line.number not in labels and (reason := _reason(line.text))
        else line
        for line in lines
    )


def _topics_aside(lines: Sequence[Line], labels: Mapping[int, Labelled]) -> tuple[Line, ...]:
    """Titles of what is talked about next: between a blank line and a turn, where turns follow without one."""
    triples = zip(lines, lines[1:], lines[2:], strict=False)
    found = [
        line.number
        for above, line, below in triples
        if above.blank and below.number in labels and line.number not in labels and _is_topic(line)
    ]
    close = sum(below.number in labels and not above.blank for above, below in pairwise(lines))
    if len(found) < _FEWEST_BELOW or 2 * close < len(labels):
        return tuple(lines)
    return tuple(
        replace(line, aside=TOPIC, mark="heading") if line.number in found else line
        for line in lines
    )


def _is_topic(line: Line) -> bool:
    """Whether a few words are no sentence."""
    plain = line.speech and not line.mark and line.words <= _LONGEST_TOPIC
    return (
        plain and line.text[0].isupper() and line.text[-1].isalnum() and not own_words(line.text)
    )


def _reason(text: str) -> str:
    if _TASKED.match(text):
        return TASK
    if _RESULT.match(text):
        return RESULT
    return PHASE if _PHASE.fullmatch(text[:60]) else ""
