"""Quotations behind the time of a note."""

from __future__ import annotations

from research.readers.transcript.assemble import Sheet, assemble
from research.readers.transcript.marks.noted_quotes import take_noted_quotes
from research.readers.transcript.markup import split_lines

NOTES = """## Task 1
**Observations**:
- 14:03 — “Where did my row go?”
- 14:04 — Quote: “I would press the name.”
- 14:05 — Waits for a while

**Open questions**:

1. *Most confusing?*
   - “That it sorts behind my back.”

2. *What worked well?*
   - “The colours, I see them from the door.”
"""


def test_a_quotation_among_timed_notes_is_the_participants() -> None:
    """The time and the word for it are not said, and a note stays the observer's."""
    said = assemble(Sheet(format="md", lines=split_lines(NOTES))).utterances
    heard = "\n".join(one.text for one in said if one.role == "participant")
    assert heard.replace("\n\n", "\n").split("\n") == [
        "Where did my row go?",
        "I would press the name.",
        "That it sorts behind my back.",
        "The colours, I see them from the door.",
    ]


def test_what_a_quotation_answers_may_stand_behind_it() -> None:
    """It is the question, and no part of the quotation."""
    line = take_noted_quotes(split_lines('> "At lunch." [in response to: When do you phone?]'))[0]
    assert (line.text, line.question) == ('"At lunch."', "When do you phone?")
