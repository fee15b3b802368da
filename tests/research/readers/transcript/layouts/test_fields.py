"""Notes kept as fields."""

from __future__ import annotations

from research.readers.document import Document, RawFile
from research.readers.text import read
from research.readers.transcript.layouts.fields import FIELD
from research.settings import Settings


def document_of(text: str) -> Document:
    return read(RawFile(id="notes.md", data=text.encode()), Settings())


def said(text: str) -> list[tuple[str, str]]:
    return [(one.speaker, one.text) for one in document_of(text).utterances]


NOTES = """### Q1: When did you last use it?
**Response**: "On Sunday. It ate half of the list."

**Observations**:
- Falls back to paper

**Themes**: `loss`

### Q2: What is in the way?
**Response**:
"The scanner."
"""


def test_only_the_answers_are_the_participants() -> None:
    """An answer may stand behind the field's name or below it; what was made of it is nobody's."""
    assert said(NOTES) == [
        ("", "Q1: When did you last use it?"),
        ("Participant", "On Sunday. It ate half of the list."),
        ("", "Q2: What is in the way?"),
        ("Participant", "The scanner."),
    ]
    left = {passage.text: passage.reason for passage in document_of(NOTES).left_out}
    assert left["**Themes**: `loss`"] == FIELD
    assert any("Falls back" in text and reason == FIELD for text, reason in left.items())


def test_questions_and_answers_as_fields() -> None:
    """The question is the moderator's."""
    text = '- Question: "Where is the meter?"\n\n- Answer: Behind the freezer.\n\n- Question: "Why?"\n\n- Answer: Ask him.'
    assert said(text)[:2] == [
        ("Interviewer", '"Where is the meter?"'),
        ("Participant", "Behind the freezer."),
    ]


def test_a_talk_with_labels_is_no_form() -> None:
    """Somebody who says `answer:` twice is only heard."""
    text = "Interviewer: Why?\nParticipant: My answer: none.\nInterviewer: So?\nParticipant: Answer: none, note: ever."
    assert {who for who, _ in said(text)} == {"Interviewer", "Participant"}


DEBRIEF = """# Interview debrief

### Key quotes (verbatim)
- "I keep the old card in my shoe." — context: asked about her bag
- "The gate went red." — P4, on the first week

### Observations
- FileSession the phone with both hands
- "I never look at it"

### Follow-up
- Ask about buses
"""


def test_a_debriefing_holds_quotations() -> None:
    """What stands behind a quotation is not said, but a code there tells by whom it was."""
    assert said(DEBRIEF) == [
        ("Participant", "I keep the old card in my shoe."),
        ("P4", "The gate went red."),
        ("Participant", "I never look at it"),
    ]
    left = " ".join(passage.text for passage in document_of(DEBRIEF).left_out)
    for words in ("asked about her bag", "FileSession the phone", "Ask about buses"):
        assert words in left


def test_headings_without_quotations_part_nothing() -> None:
    """Answers below a heading that only sounds like it stay what they are."""
    text = (
        "## Answers\n\nI go there twice a week, my wife never.\n\n## Notes\n\nI like the old one."
    )
    assert [words for _, words in said(text)] == [
        "I go there twice a week, my wife never.",
        "I like the old one.",
    ]


def test_answers_on_the_line_of_their_question() -> None:
    """As diaries and forms have them: the question in bold, the answer behind it."""
    text = "## Day 1\n\n**How did it go?** It showed the one that left.\n**And then?** I walked.\n\nAll the way."
    document = document_of(text)
    assert [(u.question, u.text) for u in document.utterances] == [
        ("How did it go?", "It showed the one that left."),
        ("And then?", "I walked.\nAll the way."),
    ]


def test_an_empathy_map_says_what_was_said() -> None:
    """What somebody thinks or feels was made up by whoever drew the map."""
    text = '## Says\n- "I keep two wallets."\n- "Nobody told me the fee."\n\n## Thinks\n- Fees are hidden\n\n## Feels\n- Annoyed'
    assert [words for _, words in said(text)] == [
        "I keep two wallets.",
        "Nobody told me the fee.",
    ]


def test_a_request_in_bold_among_questions() -> None:
    """As interviews on the web are printed: not all that is asked ends in a question mark."""
    text = "**Tell me about the shop.** It was a stable.\n\n**What sells?** Springs.\n\n**And in May?** Keys."
    document = document_of(text)
    assert [(u.question, u.text) for u in document.utterances] == [
        ("Tell me about the shop.", "It was a stable."),
        ("What sells?", "Springs."),
        ("And in May?", "Keys."),
    ]


def test_plain_headings_above_lists_part_a_debriefing() -> None:
    """`Quotes:` with a list below it heads it, whether or not it is marked."""
    text = 'Actions Observed:\n- Opens the old sheet\n\nQuotes:\n- "I knead and it throws me out."\n\nOpportunities:\n- Longer session'
    assert [words for _, words in said(text)] == ["I knead and it throws me out."]


def test_a_quotation_below_a_field_of_notes_is_still_the_participants() -> None:
    text = '**Quotes**:\n> "It is so very slow."\n**Answer**: Yes\n**Observations**:\nShe was tired.\n> "I would not use it again."'
    assert [words for _, words in said(text)] == [
        "It is so very slow.",
        "Yes",
        "I would not use it again.",
    ]


FORM = """**Success**: failed
**Observations**:
- looked for an icon
**Quotes**:
> "I always miss that key."
> "Why is it throwing me out again?"
**Rating (1-5)**: 3
**What was confusing**: The pictures, I had to guess.
**Quotes**:
> "That is where I would stop."
"""


def test_every_quotation_below_its_field_and_the_answer_to_a_question() -> None:
    """A question among them is the participant's own."""
    document = document_of(FORM)
    assert [(one.speaker, one.text, one.question) for one in document.utterances] == [
        ("Participant", "I always miss that key.", ""),
        ("Participant", "Why is it throwing me out again?", ""),
        ("Participant", "The pictures, I had to guess.", "What was confusing"),
        ("Participant", "That is where I would stop.", ""),
    ]


def test_questions_and_answers_below_headings() -> None:
    """Numbered or not, the question goes with the answer."""
    text = (
        '### Question 1:\nWhat is a lease?\n\n### Answer:\n"A paper I signed."\n\n'
        '### Question 2:\nWhat would you ask?\n\n### Answer:\n"Who fixes the geyser."\n'
    )
    assert said(text) == [
        ("Interviewer", "What is a lease?"),
        ("Participant", "A paper I signed."),
        ("Interviewer", "What would you ask?"),
        ("Participant", "Who fixes the geyser."),
    ]


def test_numbered_fields_below_each_person() -> None:
    """Key insights are insights and key quotes quotes."""
    one = '## {}\n1. **Key Insights:**\n- Liked the map\n2. **Key Quote:**\n"I buy streets."\n\n'
    assert said(one.format("Kim") + one.format("Lee")) == [
        ("Participant", "I buy streets."),
        ("Participant", "I buy streets."),
    ]


def test_an_answer_below_its_field_needs_no_marks() -> None:
    """It goes on until the next field."""
    text = (
        "### How do you pack?\n**Response**:\nI throw it all in a bag.\nI never make a list.\n\n"
        "**Observations**:\nLaughs\n\n### What goes wrong?\n**Response**:\nThe charger stays at home.\n"
    )
    assert [one for _, one in said(text)] == [
        "How do you pack?",
        "I throw it all in a bag.",
        "I never make a list.",
        "What goes wrong?",
        "The charger stays at home.",
    ]


def test_a_quotation_is_the_participants_whatever_its_field_is_called() -> None:
    """Beside notes; what was read out is none, and who is named before quotations speaks."""
    text = """**Finding**: Two people get one slot.

**Evidence**:
> "We sat down on the same chair."

**Most confusing**: "The grey on grey."

**Scenario**: "You want to move a visit."

| Pain point | Severity | Quote |
|---|---|---|
| Logins | high | "Three passwords for one tooth." |
"""
    assert said(text) == [
        ("Participant", "We sat down on the same chair."),
        ("Participant", "The grey on grey."),
        ("Participant", "Three passwords for one tooth."),
    ]
    talk = (
        '**Date**: 3 May\n\n**Mia**: "It is cold."\n\n**Tom**: "It is late."\n\n**Mia**: "Very."'
    )
    assert {speaker for speaker, _ in said(talk)} == {"Mia", "Tom"}


def test_a_quotation_in_a_block_is_said_below_any_field() -> None:
    """Slanted headings may stand between; pain points are the researcher's."""
    text = """**Key insights:**

*Mornings:*
> "I fill the box on Sundays and guess by Tuesday."

**Pain points:** cannot tell what was taken

*Visits:*
> "It is on the calendar, on the page I turned."

**Quote:** *"Just tell me yes or no."*
**Ideal:** large text
**Quote:** *"I want to hear it."*
"""
    assert [words for _, words in said(text)] == [
        "I fill the box on Sundays and guess by Tuesday.",
        "It is on the calendar, on the page I turned.",
        "Just tell me yes or no.",
        "I want to hear it.",
    ]


def test_what_somebody_says_on_a_map_of_empathy_needs_no_marks() -> None:
    """Beside it stands what they think, feel and do, in the words of whoever watched."""
    text = """## Says
- I do not think I need it
- "It talks already"

## Thinks
- Why me?

## Feels
- Nervous about the plug

## Does
- Opens the box: 4
"""
    words = [words for _, words in said(text)]
    assert words == ["I do not think I need it", '"It talks already"']


def test_comments_below_the_statements_of_a_questionnaire_are_answers() -> None:
    """The statement is what was asked; one without a comment was not answered."""
    text = """PSSUQ - P4

1. Overall, I am satisfied with how easy it is.
Comments: Once somebody had shown me.

2. It was simple to use this system.
Comments:

7. The error messages told me how to fix problems.
Comments: They are for whoever wrote the program.
"""
    told = [one for one in document_of(text).utterances if one.speaker]
    assert [(one.question[:7], one.text) for one in told] == [
        ("1. Over", "Once somebody had shown me."),
        ("7. The ", "They are for whoever wrote the program."),
    ]
