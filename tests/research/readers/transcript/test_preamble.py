"""What stands above the heading of a transcript."""

from __future__ import annotations

from research.readers.transcript.markup import split_lines
from research.readers.transcript.preamble import ABOVE, preamble_aside


def kept(text: str) -> list[str]:
    return [line.text for line in preamble_aside(split_lines(text)) if line.speech]


def test_what_stands_above_the_transcript_is_about_it() -> None:
    """Who somebody is, who may quote it, and what a note-taker made of it."""
    above = "## About Maud\n\nMaud ran the mill until 1970.\n\nNo part may be quoted.\n\n"
    talk = "Q:\n\nWhen was that?\n\nMaud:\n\nIn a wet year."
    lines = preamble_aside(split_lines(f"{above}## Interview\n\n{talk}"))
    assert {line.aside for line in lines[:5] if line.text} == {ABOVE}
    assert [line.text for line in lines if line.speech][-1] == "In a wet year."


def test_a_talk_or_a_diary_above_it_stays() -> None:
    """Where somebody speaks there, be it of themselves."""
    diary = "I slept badly, so I took my tea outside.\n\n"
    assert kept(f"{diary}## Interview\nI: And then?\nP: I fell asleep.")[0].startswith("I slept")
    talk = "I: Ready?\nP: Yes.\nI: Good?\n\n## Interview\nI: And then?\nP: Nothing."
    assert len(kept(talk)) == 6


def test_of_several_transcripts_each_has_its_own_head() -> None:
    """Nothing above the last of them is everybody's."""
    text = "## Transcript\nI: One?\nP: Two.\n## Transcript\nI: Three?\nP: Four."
    assert len(kept(text)) == 6


def test_an_interview_is_announced_in_any_language() -> None:
    """What stands above it introduces somebody."""
    text = "## 소개\n\n엘레나는 연구소의 소장이다.\n\n## 인터뷰\n\nQ: 언제요?\n\nCortez: 저는 벌과 함께 살았습니다."
    told = preamble_aside(split_lines(text))
    assert [line.text for line in told if line.aside == ABOVE] == [
        "소개",
        "엘레나는 연구소의 소장이다.",
    ]
