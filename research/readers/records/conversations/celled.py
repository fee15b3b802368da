"""A talk that a table keeps in one cell as JSON, or as Python prints a list of messages."""

from __future__ import annotations

import ast
import json
import re
import warnings
from collections.abc import Mapping
from typing import Any, Final

from research.model import Role
from research.readers.records.authorship.message_sides import side_of
from research.readers.records.conversations.messages import messages_in, said

_OPENS: Final = re.compile(r"\s*\[\s*[\[{(]")
_NO_COMMA: Final = re.compile(r"(?<=[}\])])[^\S\n]*\n\s*(?=[{\[(])")
"""Between the messages of an array that was printed."""
_LONGEST: Final = 200_000
_SHOWN: Final[Mapping[Role, str]] = {
    "participant": "Customer", "agent": "Agent", "bot": "Bot", "moderator": "Interviewer",
}  # fmt: skip


def talk_in(cell: str) -> str:
    """The talk as lines that begin with who speaks; empty where the cell holds none of two sides."""
    if len(cell) > _LONGEST or not _OPENS.match(cell):
        return ""
    messages = messages_in(_value(cell))
    told = [(side_of(one), " ".join(said(one).split())) for one in messages]
    if len({side for side, _ in told} - {"unknown"}) < 2:  # noqa: PLR2004 -- both sides
        return ""
    return "\n".join(f"{_SHOWN.get(side, 'Note')}: {words}" for side, words in told if words)


def _value(cell: str) -> Any:
    try:
        return json.loads(cell)
    except (ValueError, RecursionError):
        pass
    with warnings.catch_warnings(action="ignore"):
        try:
            return ast.literal_eval(_NO_COMMA.sub(", ", cell.strip()))
        except (ValueError, SyntaxError, MemoryError, RecursionError):
            return None
