"""Interviews that a program leads."""

from __future__ import annotations

import json

import pytest

from research.readers.ai_interviews import is_interviewed, messages_of
from research.readers.document import RawFile
from research.readers.segments import recognises

ASKED = ["Could you tell me about a recent order?", "That helps. What went wrong then?", "Thanks."]
TOLD = [
    "I ordered beans, and lamps came.",
    "Nobody answered the phone, can you believe it?",
    "Bye.",
]


def talk(asks: str, answers: str):
    """By turns."""
    sides = ((asks, answers),) * len(ASKED)
    return [
        turn
        for (one, other), asked, told in zip(sides, ASKED, TOLD, strict=True)
        for turn in ((one, asked), (other, told))
    ]


@pytest.mark.parametrize(
    "sides", [("Assistant", "User"), ("AI", "Human"), ("**Bot**", "Respondent")]
)
def test_a_program_that_asks_interviews(sides):
    """Two of its three turns ask, one of the other's in passing."""
    assert is_interviewed(talk(*sides))


def test_a_program_that_is_asked_does_not():
    """A customer's chat with a bot is a ticket."""
    assert not is_interviewed(talk("User", "Assistant"))
    assert not is_interviewed(talk("Dana", "Marek"))
    assert not is_interviewed([])
    assert not is_interviewed([("AI", "Why?"), ("Human", "So.")])


def test_messages_of_a_program_that_asks_are_a_talk():
    """As chat models keep them; those of a bot that is asked stay with the tickets."""
    led, asked = (
        json.dumps([{"role": who, "content": said} for who, said in talk(*sides)])
        for sides in (("assistant", "user"), ("user", "assistant"))
    )
    assert [who for who, _ in messages_of(led)][:2] == ["assistant", "user"]
    assert recognises(RawFile(id="p1.json", data=led.encode()))
    assert not recognises(RawFile(id="p1.json", data=asked.encode()))
