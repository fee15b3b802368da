"""Interviews that a program led: it asks and a person answers, where an assistant in a chat is asked."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import Final

from research.readers.transcript.labelling.candidates import Labelled
from research.readers.transcript.labelling.roles import is_numbered_speaker
from research.readers.transcript.lines import Line
from research.text.question_marks import QUESTION

_PROGRAMS: Final = frozenset({
    "assistant", "ai", "bot", "chatbot", "ai assistant", "ai bot", "gpt", "chatgpt", "claude", "gemini", "model", "llm",
})  # fmt: skip
_MESSAGE: Final = re.compile(
    r'"(?:role|from)"\s*:\s*"(?P<who>[^"\\]{1,40})"\s*,\s*"(?:content|text|value)"\s*:\s*"(?P<said>(?:[^"\\]|\\.)*)"'
)
_FEWEST: Final = 2
"""Turns of each side."""
_ASKS, _ANSWERS = 0.6, 0.4
"""Share of turns with a question from which somebody asks, and up to which the others answer."""


def is_interviewed(turns: Sequence[tuple[str, str]]) -> bool:
    """Whether a program asks and somebody else answers, or one of those whom a recogniser counts (`Speaker 2`).

    Args:
        turns: Who speaks, and what is said.
    """
    heard = {who for who, _ in turns}
    if heard and all(map(is_numbered_speaker, heard)):
        return any(_asks_others({who}, turns) for who in heard)
    return _asks_others({who for who in heard if who.strip(" *").lower() in _PROGRAMS}, turns)


def _asks_others(askers: Collection[str], turns: Sequence[tuple[str, str]]) -> bool:
    asked = [said for who, said in turns if who in askers]
    answered = [said for who, said in turns if who not in askers]
    if min(len(asked), len(answered)) < _FEWEST:
        return False
    return _share(asked) >= _ASKS and _share(answered) <= _ANSWERS


def messages_of(text: str) -> list[tuple[str, str]]:
    """Who says what in the messages of a JSON text, as they are written there."""
    return [(found["who"], found["said"]) for found in _MESSAGE.finditer(text)]


def turns_of(lines: Sequence[Line], labels: Mapping[int, Labelled]) -> Iterator[tuple[str, str]]:
    """Each label with all that is said up to the next one."""
    who, said = "", [""]
    for line in lines:
        part = labels.get(line.number)
        if part is None:
            said.append(line.text)
            continue
        if who:
            yield who, " ".join(said)
        who, said = part.label, [part.said]
    if who:
        yield who, " ".join(said)


def _share(said: Sequence[str]) -> float:
    return sum(any(mark in one for mark in QUESTION) for one in said) / len(said)
