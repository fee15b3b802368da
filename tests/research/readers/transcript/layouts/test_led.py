"""Quotations behind a note."""

from __future__ import annotations

import pytest

from research.readers.transcript.assemble import Sheet, assemble
from research.readers.transcript.layouts.led import take_led
from research.readers.transcript.markup import split_lines

NOTES = """- "I never open the second page."
- Keeps a list on a card - one row for each order
- Thinks that it takes long: "It is nine clicks for one phone call."
- Hands over on paper ("My colleague cannot read my mind.")
- Has two screens
"""


def test_what_a_note_leads_up_to_was_said() -> None:
    """The note is the observer's."""
    said = assemble(Sheet(format="md", lines=split_lines(NOTES))).utterances
    heard = "\n".join(one.text for one in said if one.role == "participant")
    assert heard.replace("\n\n", "\n").split("\n") == [
        "I never open the second page.",
        "It is nine clicks for one phone call.",
        "My colleague cannot read my mind.",
    ]


@pytest.mark.parametrize(
    "line",
    ['- Clicks on: "Save and send it later"', '- I told my boss: "This cannot go on like that."'],
)
def test_a_button_and_what_somebody_tells_of_stay(line: str) -> None:
    lines = split_lines(f'{line}\n{line}\n- "I never open the second page."\n')
    assert take_led(lines) == lines
