"""Question marks of other scripts."""

from __future__ import annotations

from research.text.question_marks import plain_marks


def test_every_question_mark_is_one() -> None:
    """Letter for letter, so that places in the text stay what they are."""
    assert plain_marks("为什么？ لماذا؟ why?") == "为什么? لماذا? why?"
