"""Talks on one line."""

from __future__ import annotations

import pytest

from research.readers.transcript.layouts.unrolled import unrolled
from research.readers.transcript.markup import split_lines

LONG = "It froze and I went home to feed the cat, who does not care about any of it at all. " * 3


def test_a_talk_on_one_line_is_parted_before_its_labels() -> None:
    """What somebody quotes inside it begins nothing."""
    text = f"Interviewer: Why so? P1: {LONG}My boss said: leave it. Interviewer: And now? P1: {LONG}\nThe end."
    lines = unrolled(split_lines(text))
    assert [line.text[:20] for line in lines] == [
        "Interviewer: Why so?",
        "P1: It froze and I w",
        "Interviewer: And now",
        "P1: It froze and I w",
        "The end.",
    ]
    assert [(line.number, line.locator) for line in lines[-2:]] == [(4, "line 1"), (5, "line 2")]


@pytest.mark.parametrize(
    "text", [f"P1: {LONG} Note: a. Note: b. Note: c.", f"So: {LONG} P1: a. P1: b. P1: c. P1: d."]
)
def test_a_go_stays_whole(text: str) -> None:
    lines = split_lines(text)
    assert unrolled(lines) == lines
