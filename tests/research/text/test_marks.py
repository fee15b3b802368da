"""Question marks of other scripts, and words that no space parts."""

from __future__ import annotations

import pytest

from research.text.marks import count_words, plain_marks


def test_every_question_mark_is_one() -> None:
    """Letter for letter, so that places in the text stay what they are."""
    assert plain_marks("为什么？ لماذا؟ why?") == "为什么? لماذا? why?"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", 0),
        ("one two", 2),
        ("软件总是让我重新登录", 5),
        ("the 软件 hangs", 3),
        ("アプリが落ちる", 4),
    ],
)
def test_words_without_spaces_count_too(text: str, words: int) -> None:
    """Two letters are about a word."""
    assert count_words(text) == words
