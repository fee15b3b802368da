"""Answers in a list of their own, below the list of the questions: `QUESTIONS 1. … ANSWERS 1. …`."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from research.readers.transcript.labelling.roles import key
from research.readers.transcript.layouts.column_names import ANSWER, QUESTION
from research.readers.transcript.lines import Line, put, set_aside
from research.readers.transcript.markup import off_enumerator

LISTED = "a question in the list above the answers"
_MOST_WORDS: Final = 4
_FEWEST: Final = 2


def take_answer_lists(lines: Sequence[Line]) -> tuple[Line, ...]:
    """The lines, with each answer labelled and its question, told by the number, beside it.

    As they are where the two lists do not follow one another, or the answers carry other numbers.
    """
    first, second = _headed(lines, QUESTION), _headed(lines, ANSWER)
    if not (first and second):
        return tuple(lines)
    asked, answered = _listed(lines, first, second), _listed(lines, second, 0)
    questions = {number: off_enumerator(line.text) for number, line in asked.items()}
    if len(answered) < _FEWEST or not answered.keys() <= questions.keys():
        return tuple(lines)
    above = {line.number for line in asked.values()} | {first, second}
    labelled = {line.number: _answer(line, questions[at]) for at, line in answered.items()}
    return put(set_aside(lines, above, LISTED), labelled)


def _headed(lines: Sequence[Line], words: frozenset[str]) -> int:
    """Number of the line that heads the list; 0 without one."""
    found = (line.number for line in lines if line.speech and _heads(line, words))
    return next(found, 0)


def _heads(line: Line, words: frozenset[str]) -> bool:
    return line.words <= _MOST_WORDS and any(key(word) in words for word in line.text.split())


def _listed(lines: Sequence[Line], start: int, end: int) -> dict[str, Line]:
    """The numbered lines below one line and above another (0: to the end), by their numbers."""
    return {
        key(line.enumerator): line
        for line in lines
        if start < line.number and (not end or line.number < end)
        if line.speech and line.enumerator
    }


def _answer(line: Line, question: str) -> Line:
    said = line.saying(off_enumerator(line.text), label="Participant", question=question)
    return replace(said, enumerator="")
