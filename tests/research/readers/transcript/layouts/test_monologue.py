"""One person's words without a label."""

from __future__ import annotations

import pytest

from research.readers.transcript.assemble import Sheet, assemble
from research.readers.transcript.markup import split_lines

DIARY = """Monday 4 March
Tram cancelled again. Board said three minutes for half an hour.

Tuesday 5 March
Doors would not close. Driver shouted.
"""
LETTER = """Dear Sir or Madam,

the stop at the mill has had no roof since the storm. Old people stand in the rain.

Yours faithfully
"""


def said(text: str) -> list[str]:
    document = assemble(Sheet(format="txt", lines=split_lines(text)))
    return [one.text for one in document.utterances if one.role == "participant"]


def test_a_diary_that_never_says_i_is_somebodys() -> None:
    """Sentences below days are what happened to whoever wrote them."""
    assert " ".join(said(DIARY)).startswith("Tram cancelled again.")
    assert said(DIARY)[-1].endswith("Driver shouted.")


def test_a_letter_that_never_says_i_is_somebodys() -> None:
    """It begins and ends as letters do; how it ends is no evidence."""
    assert any("no roof since the storm" in text for text in said(LETTER))
    assert all("faithfully" not in text for text in said(LETTER))


@pytest.mark.parametrize(
    "text", ["Lovely photos. My mother would print them.", "Mein Herd brummt."]
)
def test_somebody_may_begin_with_my(text: str) -> None:
    """A sentence's first word has a capital."""
    assert said(text) == [text]


@pytest.mark.parametrize(
    "text",
    [
        "Monday 4 March\nP1, P2\n\nTuesday 5 March\nP3\n",
        "3 May\nRecruited two participants. Room booked.\n\n4 May\nThe pilot went well.\n",
        "Hi Jonas,\n\nattached are the transcripts of four sessions.\n\nBest wishes,\nMona\n",
        "Opening hours are on the door. The roof leaks.\n\nThe yard is closed in winter.\n",
    ],
)
def test_a_plan_and_a_notice_are_nobodys(text: str) -> None:
    """Days without sentences are a schedule, who writes of participants is of the team, and a notice could be anybody's."""
    assert said(text) == []


def test_what_a_diary_was_asked_for_stands_above_the_entry() -> None:
    """Behind a word that says so."""
    assert said("Prompt: Tell us about my map.\n\nI needed it in the rain.") == [
        "I needed it in the rain."
    ]


def test_how_a_letter_begins_and_ends_is_no_evidence() -> None:
    """Nor is the name below; what was added below that is."""
    text = "Hello,\n\nI go round by the goods entrance.\n\nKind regards\nC05\n\nPS the lift speaks only to itself, I swear.\n"
    assert " ".join(said(text)) == (
        "I go round by the goods entrance. PS the lift speaks only to itself, I swear."
    )


def test_a_day_of_the_week_is_not_mine() -> None:
    """Mon is French for my only before a word."""
    assert said("Mon 10:00 to 11:00, room 3.\n\nMon 14:00 to 15:00, room 4.\n") == []
    assert said("Mon mari la coupe à la main.") == ["Mon mari la coupe à la main."]


@pytest.mark.parametrize(
    "text",
    [
        "Wat zie je? Wie is er?",
        "So could you tell me what you bake. I bake bread. And my oven. I like it.",
    ],
)
def test_questions_are_no_monologue(text: str) -> None:
    """Nobody tells of themselves in a template, nor alone where somebody is asked to."""
    assert said(text) == []
