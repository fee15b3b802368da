"""Tags behind the lines of a transcript."""

from __future__ import annotations

import pytest

from research.readers.transcript.marks.tags import take_tags
from research.readers.transcript.markup import split_lines

TAGGED = "M: What now? #next\nP: The list is gone. #lists #trust\nP: I call the shop. #next\n"


def test_tags_behind_several_lines_are_nobodys_words() -> None:
    """They are kept beside the line."""
    lines = take_tags(split_lines(TAGGED))
    assert [line.text for line in lines if line.speech] == [
        "M: What now?",
        "P: The list is gone.",
        "P: I call the shop.",
    ]
    assert lines[1].notes == ("#lists #trust",)


@pytest.mark.parametrize(
    "text",
    [
        "P: It is number #4\nP: and #5\nP: and #4\n",
        "P: I posted it under #slow\nP: and nobody read it\n",
        "P: I posted it in #slow\nP: they sent me to #bugs\nP: so I went back to #slow\n",
        "P: #one\nP: #two\nP: #three\n",
    ],
)
def test_numbers_and_a_word_of_the_speakers_stay(text: str) -> None:
    lines = split_lines(text)
    assert take_tags(lines) == lines
