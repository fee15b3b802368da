"""The tools whose JSON is known, and which of them a file's objects belong to."""

from __future__ import annotations

from collections.abc import Sequence

from research.readers.records.conversations import threads
from research.readers.records.json_fields import Object
from research.readers.records.json_files.parse import Item
from research.readers.records.tools import (
    discord,
    forum,
    github,
    helpdesks,
    intercom,
    jira,
    reddit,
    slack,
    zendesk,
)
from research.readers.records.tools.shapes import Shape

SHAPES: tuple[Shape, ...] = (
    intercom.SHAPE,
    jira.SHAPE,
    github.SHAPE,
    helpdesks.FRESHDESK,
    helpdesks.HELP_SCOUT,
    zendesk.TICKETS,
    zendesk.COMMENTS,
    zendesk.AUDITS,
    slack.SHAPE,
    discord.SHAPE,
    forum.SHAPE,
    reddit.SHAPE,
    threads.SHAPE,
    threads.LOOSE,
)
"""The surest first; what none of them knows is read as a table."""
_PROBE = 20
_ANSWERED = 5
"""One record in so many with messages of both sides: the others wait for an answer."""


def shape_of(items: Sequence[Item]) -> Shape | None:
    """The first tool that most of the first records belong to."""
    probe = items[:_PROBE]
    for shape in SHAPES:
        if sum(1 for item in probe if shape.fits(item.value)) * 2 > len(probe):
            return shape
    answered = sum(1 for item in probe if threads.is_answered(item.value))
    commented = any(threads.is_thread(item.value) for item in probe)
    public = commented and all(threads.is_public_thread(item.value) for item in probe)
    waiting = bool(answered) and answered * _ANSWERED >= len(probe)
    return threads.SHAPE if public or waiting else None


def is_record(item: Object) -> bool:
    """Whether an object alone is a record of a known tool."""
    return any(shape.fits(item) for shape in SHAPES)
