"""Links and codes of note-taking programs."""

from __future__ import annotations

import pytest

from research.readers.transcript.marks.links import without_links


@pytest.mark.parametrize(
    ("text", "words", "notes"),
    [
        (
            "The dial is hidden. ([hidden dial](codes/hidden%20dial.md), [[trust]])",
            "The dial is hidden.",
            1,
        ),
        ("I use [the map](https://example.org/map) daily.", "I use the map daily.", 0),
        ("P: [[Person x7|Ana]]", "P: Ana", 0),
        ("**Rhona** [00:12](https://rec.example/12): Why?", "**Rhona** [00:12]: Why?", 0),
        ("[[Person x7]], [[Interviews]]", "[[Person x7]], [[Interviews]]", 0),
        ("It went [laughs](no idea) away", "It went [laughs](no idea) away", 0),
    ],
)
def test_the_words_stay(text: str, words: str, notes: int) -> None:
    """A time keeps its brackets, and what is nothing but links is told as a whole elsewhere."""
    left, taken = without_links(text)
    assert (left, len(taken)) == (words, notes)
