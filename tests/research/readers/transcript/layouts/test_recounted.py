"""Answers in the third person."""

from __future__ import annotations

from research.readers.transcript.assemble import Sheet, assemble
from research.readers.transcript.markup import split_lines

ACCOUNT = """**What do you think this is?**
When I showed it to her, she saw at once that it was the fourteen.

**Is anything confusing to you?**
She found the key too small.

**Would you use it?**
She would not, since her stop is missing.
"""


def said(text: str) -> list[str]:
    document = assemble(Sheet(format="md", lines=split_lines(text)))
    return [one.text for one in document.utterances if one.role == "participant"]


def test_an_account_of_answers_is_nobodys_words() -> None:
    """Whoever watched wrote them down."""
    assert said(ACCOUNT) == []


def test_who_answers_for_themselves_is_heard() -> None:
    """They may tell of another, and are asked about one whom they look after."""
    assert len(said(ACCOUNT.replace("She found", "I found").replace("She would", "I would"))) == 3
    carer = ACCOUNT.replace("do you think this is", "does your mother eat").replace(
        "to you", "to your mother"
    )
    assert len(said(carer)) == 3


def test_who_tells_of_those_they_serve_is_heard() -> None:
    """Most answers may tell of a they; whoever says what they do themselves was asked."""
    midwife = """**How do you notice that a mother is worn out?**
They stop asking questions.

**What do you do then?**
They need a chair first. I hold the baby for an hour.

**Who do you tell?**
They hear of it on the ward, and nobody writes it down.
"""
    assert len(said(midwife)) == 3


def test_a_note_on_the_participant_among_answers_is_no_answer() -> None:
    """Nobody calls themselves the participant."""
    text = "**What do you use?**\n- Paper\n\n**What would you wish for?**\n- Groups: The participant likes the idea\n- I want one list\n"
    assert said(text) == ["Paper", "I want one list"]
