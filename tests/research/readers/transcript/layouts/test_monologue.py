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


def test_what_a_moderator_reads_out_is_no_monologue() -> None:
    """Tasks are headings there as well; who thinks aloud is not asked."""
    asked = "Could you find the lid? I won't help you. What would you do if I were not here?"
    assert said(f"# Session\n\n## Task 1\n\nHere is a jar.\n\n{asked}\n") == []
    assert said("## Task 1\n\nThe lid is on the left. It turns.\n") != []


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
        'She said "I wait for my label" and they agreed that the desk is too small for returns.',
        "So could you tell me what you bake. I bake bread. And my oven. I like it.",
    ],
)
def test_questions_are_no_monologue(text: str) -> None:
    """Nobody tells of themselves in a template, nor alone where somebody is asked to."""
    assert said(text) == []


ACCOUNT = """**What do you think this is?**
When I showed it to her, she saw at once that it was the fourteen.

**Is anything confusing to you?**
She found the key too small.

**Would you use it?**
She would not, since her stop is missing.
"""


def told_of_others_in(text: str) -> list[str]:
    document = assemble(Sheet(format="md", lines=split_lines(text)))
    return [one.text for one in document.utterances if one.role == "participant"]


def test_an_account_of_answers_is_nobodys_words() -> None:
    """Whoever watched wrote them down."""
    assert told_of_others_in(ACCOUNT) == []


def test_who_answers_for_themselves_is_heard() -> None:
    """They may tell of another, and are asked about one whom they look after."""
    assert (
        len(
            told_of_others_in(
                ACCOUNT.replace("She found", "I found").replace("She would", "I would")
            )
        )
        == 3
    )
    carer = ACCOUNT.replace("do you think this is", "does your mother eat").replace(
        "to you", "to your mother"
    )
    assert len(told_of_others_in(carer)) == 3


def test_who_tells_of_those_they_serve_is_heard() -> None:
    """Most answers may tell of a they; whoever says what they do themselves was asked."""
    midwife = """**How do you notice that a mother is worn out?**
They stop asking questions.

**What do you do then?**
They need a chair first. I hold the baby for an hour.

**Who do you tell?**
They hear of it on the ward, and nobody writes it down.
"""
    assert len(told_of_others_in(midwife)) == 3


def test_a_note_on_the_participant_among_answers_is_no_answer() -> None:
    """Nobody calls themselves the participant."""
    text = "**What do you use?**\n- Paper\n\n**What would you wish for?**\n- Groups: The participant likes the idea\n- I want one list\n"
    assert told_of_others_in(text) == ["Paper", "I want one list"]


def test_who_notes_may_say_they_in_a_later_sentence() -> None:
    text = "**What do you pay for?**\nIt is summer now. They pay for water.\n\n**Who do you ask?**\nThey never asked.\n\n**What would you change?**\nToo busy. They only sleep there.\n"
    assert told_of_others_in(text) == []


def test_who_says_only_we_writes_for_a_team() -> None:
    """Somebody who thinks aloud says I as well."""
    plan = (
        "Students lose track of what is due.\n\nWe want to build a board, and we ask our tutors."
    )
    assert said(plan) == []
    assert said(f"{plan}\n\nI lose mine on the bus.") != []


def test_who_tells_how_interviews_were_held_asked_in_them() -> None:
    """Be it that they say I."""
    assert said("Most interviews were held in dialect.\n\nI left out what I could not hear.") == []
    assert said("I interviewed a baker.\n\nI wrote to my tutor and I heard nothing.") == []


def test_whoever_introduces_somebody_by_name_is_not_them() -> None:
    """Nobody tells of themselves as Maren; below the next heading she does."""
    text = """# Interview with Maren Holt

## Background

Maren repairs bikes in a shed. She began when her uncle left her his tools.

## Finding a bike

I go by the colour of the frame. My own is the green one, and I never lock it.

I cannot read the map at night, so I walk to the station and look.
"""
    assert " ".join(said(text)).startswith("I go by the colour")


def test_a_template_about_the_user_is_filled_in_by_whoever_watched() -> None:
    """Nobody asks a participant what the user wishes."""
    text = "**What does the user rely on?**\nGroup chats\n\n**What features do they wish for?**\nA bell\n\n**What concerns do they have?**\nCheats\n"
    said = assemble(Sheet(format="md", lines=split_lines(text))).utterances
    assert {one.role for one in said} == {"moderator", "observer"}


def test_what_a_field_below_a_question_is_called_is_not_part_of_the_answer() -> None:
    """Nor is an answer over all when its first line is: told of others, line by line, it is the watcher's."""
    text = "## Q1: Where are you cold?\nResponse/Notes:\nIt is summer, so they are not cold.\nThey think the bedroom may be.\n\n## Q2: Who pays where you live?\nResponse/Notes:\nThe tenant pays.\nThey have not looked at costs.\n\n## Q3: What would you change?\nResponse/Notes:\nA draught.\nThey tape it each winter.\n"
    said = assemble(Sheet(format="md", lines=split_lines(text))).utterances
    assert "participant" not in {one.role for one in said}


def test_what_an_account_quotes_does_not_make_it_one_persons() -> None:
    """Whoever writes of a talk says no I; whoever is quoted does."""
    account = "The dashboard is for money. It must be right.\n\n> It has to add up, or I call again.\n\nThe hard part is what counts as a user.\n"
    assert not said(account)


def test_numbered_answers_are_one_each_without_their_numbers() -> None:
    """What heads the list is nobody's; a number in a sentence stays."""
    text = "My answers:\n1. I ask at the back.\n2. By its dent, I drop them in the bath.\n3. Two, or 4 when I lie to myself.\n"
    assert said(text) == [
        "I ask at the back.",
        "By its dent, I drop them in the bath.",
        "Two, or 4 when I lie to myself.",
    ]


def test_your_ticket_asks_whoever_has_it() -> None:
    """What they pay was told by whoever asked; your mother's ticket is another's."""
    text = "## Who pays for {0} {1}?\nThey pay for it. It is summer now.\n\n"
    own, others = (
        "".join(text.format(whose, what) for what in ("ticket", "heat", "lunch", "phone"))
        for whose in ("your", "your mother's")
    )
    assert not said(own)
    assert said(others)
