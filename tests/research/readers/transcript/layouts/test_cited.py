"""Quotations of several participants in one file."""

from __future__ import annotations

import pytest

from research.readers.document import Utterance
from research.readers.transcript.assemble import Sheet, assemble
from research.readers.transcript.layouts.cited import are_cited, take_cited
from research.readers.transcript.marks.asides import OBSERVED
from research.readers.transcript.markup import split_lines

LISTED = """Quotes
"I texted nine people." (P1, nurse)
"I pay for it with my bonus." - P2
"It hangs again." — P4
"""
GROUPED = """## Paper
- P1: "I keep a grid in my pocket."
- P2: keeps a list with colours
- P3: "I print it on paper."
- P4: drew a map
"""


def test_quotations_are_whose_code_stands_beside_them() -> None:
    """What else is written of somebody is a researcher's; the file is no talk."""
    document = assemble(Sheet(format="txt", lines=split_lines(LISTED)))
    assert [(one.speaker, one.text) for one in document.utterances] == [
        ("P1", "I texted nine people."),
        ("P2", "I pay for it with my bonus."),
        ("P4", "It hangs again."),
    ]
    assert document.cited
    document = assemble(Sheet(format="md", lines=split_lines(GROUPED)))
    assert [one.speaker for one in document.utterances] == ["P1", "P3"]
    assert OBSERVED in {part.reason for part in document.left_out}


@pytest.mark.parametrize(
    "text",
    [
        'P1: "It hangs."\nM: Why?\nP2: "It froze."\nP1: So I left.\n',
        'P1: "It hangs."\nP1: "It froze."\nP1: I left.\nP1: And so.\n',
        "P1: It hangs.\nP2: It froze.\nP1: I left.\nP2: And so.\n",
    ],
)
def test_a_talk_is_no_list_of_quotations(text: str) -> None:
    """Somebody asks, one alone speaks, or nothing is quoted."""
    lines = split_lines(text)
    assert take_cited(lines) == lines


def test_quotations_that_answer_questions_are_a_talk() -> None:
    """As students type interviews."""
    answers = [Utterance(text='"It hangs."', locator="", role="participant")] * 3
    asked = [Utterance(text="Why?", locator="", role="moderator")] * 3
    assert are_cited(answers)
    assert not are_cited([*answers, *asked])
    assert not are_cited([*answers, Utterance(text="So.", locator="", speaker="P")])


def test_one_participants_quotations_bear_the_code_and_a_time() -> None:
    """Their notes stand around them; a talk of which one side is labelled is none."""
    notes = (
        'Snapping\n"It jumps and I cannot hold it." (P03, 12:34)\nExport\n'
        '"I drew it on paper." (P03, 18:15)\n"I love that window." (P03, 22:40)\n'
    )
    said = assemble(Sheet(format="txt", lines=split_lines(notes))).utterances
    assert [(one.speaker, one.text[:4]) for one in said] == [
        ("P03", "It j"),
        ("P03", "I dr"),
        ("P03", "I lo"),
    ]
    talk = split_lines('P1: "I like it."\nGo on\nP1: "I do."\nP1: "I said so."')
    assert all(line.aside != OBSERVED for line in take_cited(talk))


def test_what_stands_in_brackets_beside_a_quotation_is_the_researchers() -> None:
    """It may say what was talked about."""
    notes = (
        '- P2: "I know the list." (She was asked for the last shift.)\n- P3: (on the board) "It beeps."\n'
        '- P2: "I have wet hands."\n'
    )
    document = assemble(Sheet(format="md", lines=split_lines(notes)))
    assert [one.text for one in document.utterances] == [
        "I know the list.",
        "It beeps.",
        "I have wet hands.",
    ]


def test_who_reads_aloud_keeps_the_marks() -> None:
    """Where few answers stand in marks, they part what is read from what is said."""
    talk = 'M: Go on.\nP1: "Find the ticket."\nM: Yes?\nP1: I would look here.\nM: And?\nP1: It is gone.\n'
    said = assemble(Sheet(format="txt", lines=split_lines(talk))).utterances
    assert '"Find the ticket."' in [one.text for one in said]


def test_quotations_with_full_names() -> None:
    """Each is whose name stands beside it, if there is one beside all of them."""
    named = '- "The gate beeps all night." — Oona Blake, Pier\n- "I pay for both seats." — Per Lund\n- "It hangs again." (Mara Voss, nurse)\n'
    document = assemble(Sheet(format="md", lines=split_lines(named)))
    assert [(one.speaker, one.text) for one in document.utterances] == [
        ("Oona Blake", "The gate beeps all night."), ("Per Lund", "I pay for both seats."), ("Mara Voss", "It hangs again."),
    ]  # fmt: skip
    before = named.replace("- ", "").replace(
        '"The gate beeps all night." — Oona Blake, Pier',
        'Oona Blake (Pier): "The gate beeps all night."',
    )
    assert (
        len(
            {
                one.speaker
                for one in assemble(Sheet(format="md", lines=split_lines(before))).utterances
            }
        )
        == 3
    )
    part = named + '- "Nobody knows who said this."\n'
    assert (
        len(
            {
                one.speaker
                for one in assemble(Sheet(format="md", lines=split_lines(part))).utterances
            }
        )
        == 1
    )
