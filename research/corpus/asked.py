"""The last question before an answer, with which an excerpt is understood."""

from __future__ import annotations

import re

from research.model import Kind, Role
from research.text.length import words_in
from research.text.sounds import off_sounds

LONGEST = 300
"""A moderator's longer speech is cut to its last question."""

_QUESTION = re.compile(r"[^.?!？。！؟]*[?？؟]")
_LEAD = re.compile(
    r"^(?:(?:q|f|question|frage|pregunta|pergunta|domanda|vraag)\s?\d{1,2}\s?[:.)–-]\s*|\d{1,2}[.)]\s+|[\"“„«*_>]+\s*)+",
    re.IGNORECASE,
)
"""A guide's number, or the marks of a quotation, before a question."""


class Asked:
    """The last question of a session, while its turns are gone through in order."""

    def __init__(self) -> None:
        self._last = ""

    def heard(self, role: Role, text: str) -> None:
        """Take note of the next turn."""
        if role in {"moderator", "agent", "bot"}:
            self._last = _question_in(text) or self._last or _short_question(text)

    def before(self, kind: Kind) -> str:
        """The last question; empty for records, whose texts answer nobody."""
        return self._last if kind == "interview" else ""


def without_lead(question: str) -> str:
    """A question without a laugh, its number in the guide and the marks before it."""
    if not question:  # as of nearly every record
        return ""
    start, end = off_sounds(question, 0, len(question))
    return _LEAD.sub("", question[start:end])


def _short_question(text: str) -> str:
    """Two words that ask, where nothing longer has been asked: `Most confusing?`."""
    short = without_lead(text.strip())
    return short if _QUESTION.fullmatch(short) and words_in(short) > 1 else ""


def _question_in(text: str) -> str:
    """The questions at the end of what a moderator said, else all of it when it is short."""
    found = [
        asked
        for q in _QUESTION.findall(without_lead(text.strip()))
        if words_in(asked := without_lead(q.strip())) > 2  # noqa: PLR2004
    ]
    asked = " ".join(found[-2:])
    if asked:
        return asked[-LONGEST:] if len(asked) > LONGEST else asked
    short = without_lead(text.strip())
    return short if words_in(short) > 4 and len(short) <= LONGEST else ""  # noqa: PLR2004
