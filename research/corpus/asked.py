"""What was asked before an answer: the question that an excerpt is understood with."""

from __future__ import annotations

import re

from research.model import Kind, Role
from research.text.marks import count_words

LONGEST = 300
"""A moderator's longer speech is cut to its last question."""

_QUESTION = re.compile(r"[^.?!？。！؟]*[?？؟]")


class Asked:
    """Listens to a session and remembers the last thing that was asked."""

    def __init__(self) -> None:
        self._last = ""

    def heard(self, role: Role, text: str) -> None:
        """A turn has been spoken."""
        if role in {"moderator", "agent", "bot"}:
            self._last = _question_in(text) or self._last

    def before(self, kind: Kind) -> str:
        """What was asked last; nothing where nobody asks, as in a ticket's own text."""
        return self._last if kind == "interview" else ""


def _question_in(text: str) -> str:
    """The questions at the end of what a moderator said, else all of it when it is short."""
    found = [q.strip() for q in _QUESTION.findall(text) if count_words(q) > 2]  # noqa: PLR2004
    asked = " ".join(found[-2:])
    if asked:
        return asked[-LONGEST:] if len(asked) > LONGEST else asked
    short = text.strip()
    return short if count_words(short) > 4 and len(short) <= LONGEST else ""  # noqa: PLR2004
