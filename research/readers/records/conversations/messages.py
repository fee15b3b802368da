"""The messages that a record holds, wherever its tool puts them, and the words of each."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Final

from research.model import Role
from research.readers.records.authorship.message_writers import people_beside, side_of, with_writer
from research.readers.records.authorship.side_words import (
    is_answer_field,
    is_question_field,
    names_a_side,
)
from research.readers.records.cleaning.dates import normalise_date
from research.readers.records.json_fields import Object, first_text, get, record, records, text
from research.readers.records.tables.columns import normalise

_LISTS: Final = (
    "messages", "comments", "replies", "thread", "posts", "conversation", "history", "turns", "notes", "journals", "long_desc",
)  # fmt: skip
_TOLD_LISTS: Final = (
    "events", "threads", "entries", "articles", "conversations", "interactions", "transcript", "chat",
    "dialogue", "dialog", "utterances", "updates", "items", "transcripts", "Transcript", "line", "lines",
)  # fmt: skip
"""Lists of other things as often as not: of messages where these tell their sides."""
TEXT: Final = (
    "text", "body", "content", "body_text", "bodyText", "message", "message_text", "messageText", "msg", "comment",
    "value", "description", "stripped_text", "plain_text", "body_html", "bodyHtml", "preview", "details",
    "utterance", "notes", "thetext", "Text", "Content",
)  # fmt: skip
_DATE: Final = (
    "created_at", "createdAt", "created", "ts", "created_utc", "timestamp", "date", "time", "sent_at", "sentAt", "at",
    "created_datetime", "sent_datetime", "createdDate", "createdTime", "create_at", "timestamp_ms", "bug_when", "started_at", "start_time", "startTime", "call_start",
)  # fmt: skip
_SINGULAR: Final = {"messages": "message", "comments": "comment", "articles": "article"}
_DEEPER: Final = ("message", "content", "body", "messageData", "msg")
_MESSAGES: Final = re.compile(r"message \w+|\w+ messages")
"""Names of lists: messageRecords, chatMessages."""


def said(message: Object) -> str:
    """Its words, which may stand some objects deeper, or in parts."""
    deeper = (said(record(message, name)) for name in _DEEPER if record(message, name))
    listed = get(message, "parts")
    parts = [text(part, "text") for part in records(message, "content")]
    parts += [one for one in (listed if isinstance(listed, list) else ()) if isinstance(one, str)]
    return (
        first_text(message, *TEXT)
        or next(filter(None, deeper), "")
        or "\n".join(filter(None, parts))
    )


def date_of(message: Object) -> str:
    """When it was written, as far as a field says it."""
    return next(filter(None, (normalise_date(get(message, name)) for name in _DATE)), "")


def messages_in(value: object) -> list[Object]:
    """The messages of a list that stands alone."""
    held = value if isinstance(value, list) else []
    return [one for one in held if isinstance(one, Mapping)]


def messages_of(item: Object) -> list[Object]:
    """The messages in the record, or one object deeper; of a list of talks those of all."""
    if turns := _turns(item):
        return turns
    for holder in (item, *(one for one in item.values() if isinstance(one, Mapping))):
        others = (name for name in map(str, holder) if _MESSAGES.fullmatch(normalise(name)))
        for name in (*_LISTS, *_TOLD_LISTS, *others):
            found = (
                records(holder, name)
                or records(holder, name, "data")
                or records(holder, _SINGULAR.get(name, ""))
            )
            deeper = [message for one in found for message in records(one, "events")]
            found = deeper or found
            if found and (name in _LISTS or _tells_sides(sides_of(found, item))):
                return found
    return []


def _turns(item: Object) -> list[Object]:
    """The messages of a list of objects each of which holds what both sides said."""
    lists = (value for value in item.values() if isinstance(value, list) and value)
    for turns in lists:
        if all(both := [_both(turn) for turn in turns]):
            return [message for two in both for message in two]
    return []


def _both(turn: object) -> list[Object]:
    """What somebody asked and what a program or a desk answered, where one object holds both and no other text."""
    held = turn if isinstance(turn, Mapping) else {}
    names = {name: normalise(name) for name in held if isinstance(held[name], str)}
    told = {name: flat for name, flat in names.items() if names_a_side(flat)}
    own = [name for name, flat in told.items() if is_question_field(flat)]
    theirs = [name for name, flat in told.items() if is_answer_field(flat)]
    if len(own) != 1 or len(theirs) != 1 or not names.keys().isdisjoint(TEXT):
        return []
    rest = {name: one for name, one in held.items() if name not in told}
    return [
        {**rest, "role": "user", "text": held[own[0]]},
        {**rest, "role": "assistant", "text": held[theirs[0]]},
    ]


def sides_of(messages: Sequence[Object], item: Object) -> set[Role]:
    """The sides that messages of a record tell."""
    people = people_beside(item)
    return {side_of(with_writer(one, people)) for one in messages if said(one)}


def _tells_sides(told: set[Role]) -> bool:
    """Whether two sides speak, or each message says its own, as where nobody answers a visitor."""
    return len(told - {"unknown"}) > 1 or (bool(told) and "unknown" not in told)
