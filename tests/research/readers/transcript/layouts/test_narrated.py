"""What was said inside an account of a visit."""

from __future__ import annotations

import pytest

from research.readers.transcript.assemble import Sheet, assemble
from research.readers.transcript.layouts.narrated import SOMEBODY, take_narrated
from research.readers.transcript.markup import split_lines

VISIT = """Arrived at six. The baker hardly looked up from his oven.

"I never read the screen, it reads me," he said, and his apprentice laughed.

He weighs by hand. "Forty," he told her, and the scale said forty.

She explained her notes: "If I do not cross it out it comes back."
"""


def test_only_the_quotations_were_said() -> None:
    """The account around them is the observer's, a word or two in marks as well."""
    said = assemble(Sheet(format="txt", lines=split_lines(VISIT))).utterances
    heard = [one.text for one in said if one.speaker == SOMEBODY]
    assert "\n".join(heard).split("\n") == [
        "I never read the screen, it reads me,",
        "If I do not cross it out it comes back.",
    ]


@pytest.mark.parametrize(
    "text",
    [
        'I told him "This is my own till" and he left.\n\nMy boss said "It was your fault" and I went home. I cried.',
        'We asked for a table. He said "There is none for you" and left us.\n\nWe were told "Come back at nine" by him.',
        'Ana: She said "It is broken" to him.\nAna: He told her "It is not broken" then.',
        'He pressed "Save and send later" and then "Back to the start".\n\nHis screen went blank.',
        'She said "It hates me again today" to him. He told her "Press the blue one" and my mother cried.',
        'Dear council,\n\nHe said "You need form nine" to her. She said "It was abolished" and he left.',
    ],
)
def test_whoever_tells_of_themselves_is_the_participant(text: str) -> None:
    """So is a speaker with a label; and a button is no quotation."""
    lines = split_lines(text)
    assert take_narrated(lines) == lines


def test_a_hostile_line_takes_no_longer() -> None:
    lines = split_lines('he said "' * 30_000)
    assert take_narrated(lines) == lines


def test_field_notes_are_the_researchers_whatever_they_tell_of_their_writer() -> None:
    """Only what somebody is told to have said in them is evidence."""
    notes = split_lines(
        "I came at ten and the yard was wet. I was nervous.\n\n"
        'When the recorder was off he said, "I would sell it if my son came back."\n\n'
        "My impression: a proud man."
    )
    name = "visits/05 field-notes.txt"
    said = assemble(Sheet(format="txt", lines=notes, name=name)).utterances
    assert [one.text for one in said] == ["I would sell it if my son came back."]
    assert len(assemble(Sheet(format="txt", lines=notes, name="05.txt")).utterances) > 1
