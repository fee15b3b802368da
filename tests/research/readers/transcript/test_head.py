"""What stands above the talk."""

from __future__ import annotations

from research.readers.transcript.head import read_head
from research.readers.transcript.markup import split_lines


def test_pairs_above_the_talk_are_facts_of_the_session() -> None:
    """Also people, where a date stands beside them."""
    lines, pairs = read_head(
        split_lines("# P3\nDate: 3 May\nParticipant: P3\n\nParticipant: I like it. A lot.\n")
    )
    assert pairs == (("date", "3 May"), ("participant", "P3"))
    assert [line.aside for line in lines[:3]] == ["", "about the session", "about the session"]
    assert lines[4].speech


def test_speech_at_the_top_is_speech() -> None:
    """Labels alone make no head."""
    lines, pairs = read_head(split_lines("Interviewer: Hello\nParticipant: Hi"))
    assert pairs == ()
    assert all(line.speech for line in lines)
