"""Who a chat's messages are from, where a meeting tool writes it above or before each.

`10:01:12 From Ana to Everyone:` and the message below it, as Zoom saves the chat of a meeting.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from research.readers.transcript.lines import Line
from research.readers.transcript.notices import NOTICE, is_notice
from research.readers.transcript.stamps import TIME, timecode

SENDER = "the sender, written by the chat program"
_NAME = r"[^\s:][^:\t\n]{0,59}?"
_HEAD = re.compile(
    rf"(?P<stamp>{TIME})?\s*(?:From|Von|De|Da|Van)\s+(?P<who>{_NAME})"
    rf"(?P<whom>\s+(?:to|an|bis|à|a|para|naar|aan)\s+{_NAME})?"
    r"(?:\s*\((?:direct message|privately|direktnachricht|privat|message direct|en privé|mensaje directo|en privado|"
    r"messaggio diretto|in privato|mensagem direta|privébericht)\))?\s*:(?:\s+(?P<words>.*))?",
    re.IGNORECASE | re.DOTALL,
)
_BEGINNING = 300
_FEWEST = 2


def take_senders(lines: Sequence[Line]) -> tuple[Line, ...]:
    """The lines with each message labelled by its sender; as they are where no chat was saved.

    One line that reads so is a trip from one town to another; two are a chat.
    """
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
    if not words:
        return replace(line, aside=SENDER)
    if is_notice(words):
        return replace(line, aside=NOTICE)
    return replace(line, text=words, raw=line.raw or line.text)
