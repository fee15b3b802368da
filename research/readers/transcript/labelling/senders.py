"""Senders of chat messages, where the program writes them above or before each message.

`10:01:12 From Ana to Everyone:` and the message below it, as Zoom saves the chat of a meeting;
`[02.03.26, 09:12:01] Ana: ` before the message, as telephones export a chat.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from research.readers.transcript.lines import Line, put
from research.readers.transcript.marks.notices import NOTICE, is_notice
from research.readers.transcript.marks.stamps import DAY_AND_TIME, TIME, timecode

SENDER = "the sender, written by the chat program"
_NAME = r"[^\s:][^:\t\n]{0,59}?"
_HEAD = re.compile(
    rf"(?P<stamp>{TIME})?\s*(?:From|Von|De|Da|Van)\s+(?P<who>{_NAME})"
    rf"(?P<whom>\s+(?:to|an|bis|à|a|para|naar|aan)\s+{_NAME})?"
    r"(?:\s*\((?:direct message|privately|direktnachricht|privat|message direct|en privé|mensaje directo|en privado|"
    r"messaggio diretto|in privato|mensagem direta|privébericht)\))?\s*:(?:\s+(?P<words>.*))?",
    re.IGNORECASE | re.DOTALL,
)
_EXPORTED = re.compile(
    rf"[\u200e\u200f]*(?:\[(?P<stamp>{DAY_AND_TIME})\]|(?P<bare>{DAY_AND_TIME})(?: ?[-–]|(?=[ \u00a0])))[ \u00a0]*"
    r"(?:(?P<who>[^:\t\n]{1,59}):[ \u00a0](?P<words>.*)|[^:]*$)",
    re.DOTALL,
)
"""A message, or what the chat program says of itself."""
_MOST = 0.6
"""Share of an export's lines that begin so; the others go on with a message."""
_BEGINNING = 300
_FEWEST = 2
_FEWEST_SENT = 4


def take_senders(lines: Sequence[Line]) -> tuple[Line, ...]:
    """The lines with each message labelled by its sender; as they are where no chat was saved.

    One line that reads so is a trip from one town to another; two are a chat.
    """
    return _exported(lines) or _saved(lines)


def _exported(lines: Sequence[Line]) -> tuple[Line, ...]:
    """A chat whose every message begins with day, time and sender; empty where there is none."""
    speech = [line for line in lines if line.speech]
    beginnings = ((line, line.text[:_BEGINNING]) for line in speech)
    heads = {
        line.number: (line, head) for line, begun in beginnings if (head := _EXPORTED.match(begun))
    }
    sent = [head["who"] for _, head in heads.values() if head["who"]]
    if len(sent) < _FEWEST_SENT or len(sent) < _MOST * len(speech) or len(set(sent)) == 1:
        return ()
    return put(lines, {number: _sent(line, head) for number, (line, head) in heads.items()})


def _sent(line: Line, head: re.Match[str]) -> Line:
    """The message without its head, labelled by who sent it; what has no sender is the program's."""
    if head["who"] is None:
        return replace(line, aside=NOTICE)
    one = _without_head(line, head)
    sender = head["who"].strip(" ~\u200e\u202a\u202c\u202f\u00a0")
    when = timecode(head["stamp"] or head["bare"])
    return replace(one, label=sender, stamp=when) if one.speech else one


def _saved(lines: Sequence[Line]) -> tuple[Line, ...]:
    heads = {line.number: head for line in lines if line.speech if (head := _head(line))}
    if len(heads) < _FEWEST:
        return tuple(lines)
    taken: list[Line] = []
    sender: re.Match[str] | None = None
    for line in lines:
        one, head = line, heads.get(line.number)
        if head is not None:
            one, sender = _without_head(line, head), head
        elif line.speech and is_notice(line.text):
            one = replace(line, aside=NOTICE)
        if one.speech and sender is not None:
            stamp = timecode(sender["stamp"] or "")
            one, sender = replace(one, label=sender["who"].strip(), stamp=stamp), None
        taken.append(one)
    return tuple(taken)


def _head(line: Line) -> re.Match[str] | None:
    """A time, or whom it is for, says that it is no sentence."""
    found = _HEAD.fullmatch(line.text[:_BEGINNING])
    return found if found and (found["stamp"] or found["whom"]) else None


def _without_head(line: Line, head: re.Match[str]) -> Line:
    words = ((head["words"] or "") + line.text[_BEGINNING:]).strip()
    if not words or is_notice(words):
        return replace(line, aside=NOTICE if words else SENDER)
    return line.saying(words)
