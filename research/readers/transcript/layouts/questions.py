"""Questions and answers on one line: notes that were typed into the guide."""

from __future__ import annotations

import re

_QUESTIONS = re.compile(r"^.*?[?？][\"”’)]*(?:\s++[^.!?]*+[?？][\"”’)]*)*", re.DOTALL)
_HAS_WORD = re.compile(r"\w")


def cut_at_question(text: str) -> tuple[str, str]:
    """The leading questions of a line and what follows them; no question, and all is answer."""
    found = _QUESTIONS.match(text)
    if not found:
        return "", text
    answer = text[found.end() :].strip()
    if not _HAS_WORD.search(answer):
        return text, ""
    return found[0].strip(), answer.lstrip("-–—:> ").strip()
