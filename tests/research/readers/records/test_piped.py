"""Records kept as a Markdown table."""

from __future__ import annotations

import pytest

from research.readers import find_reader, read_file
from research.readers.document import RawFile
from research.readers.records.piped import BESIDE, READER
from research.settings import Settings

FEEDBACK = """# Feedback of March

| ID | Date | Customer | Feedback | Status |
|----|------|----------|----------|--------|
| 1 | 2025-03-01 | Nora Veld | It shows litres \\| gallons, and I count in cans. | open |
| 2 | 2025-03-02 | Olaf Ruud | It beeps all night.<br>The dog minds. | closed |
"""


def document_of(text: str, name: str = "tickets/may.md"):
    return read_file(RawFile(id=name, data=text.encode()), Settings())


def test_rows_are_records() -> None:
    """With who wrote each, and what stands beside the table accounted for."""
    document = document_of(FEEDBACK)
    assert [(u.record_id, u.author.name, u.text, u.locator) for u in document.utterances] == [
        ("1", "Nora Veld", "It shows litres | gallons, and I count in cans.", "line 5"),
        ("2", "Olaf Ruud", "It beeps all night.\nThe dog minds.", "line 6"),
    ]
    assert ("# Feedback of March", BESIDE) in [(p.text, p.reason) for p in document.left_out]


def test_a_column_for_each_respondent() -> None:
    """Whatever the people are called, told apart by a letter."""
    document = document_of(
        "| Question | Student A | Student B |\n|---|---|---|\n"
        "| How do you find a room? | I walk until a door is open. | I ask the porter. |\n"
        "| What is missing? | A list of free rooms. | Sockets, my laptop dies by two. |\n",
        "interviews/answers.md",
    )
    assert {u.author.id for u in document.utterances} == {"Student A", "Student B"}
    assert len(document.utterances) == 4


@pytest.mark.parametrize(
    "text",
    [
        "| Speaker | Text |\n|---|---|\n| Ana | Why? |\n| Bo | It beeps. |\n",
        "| Question | Answer |\n|---|---|\n| Why? | It beeps. |\n| And? | It stops. |\n",
        "| Theme | Severity |\n|---|---|\n| noise | 3 |\n| units | 2 |\n",
        FEEDBACK.split("|", 1)[0] + "It rained. " * 60 + "\n\n" + FEEDBACK,
    ],
)
def test_other_tables_are_left_to_others(text: str) -> None:
    """Talks, themes, and reports that hold a small table."""
    assert find_reader(RawFile(id="a.md", data=text.encode())) is not READER


def test_rows_that_are_too_short_or_too_long() -> None:
    """No cell is lost where somebody forgot or added a bar."""
    document = document_of(
        "| ID | Feedback |\n|---|---|\n| 1 |\n| 2 | It beeps | at night. |\n| 3 | It drips. |\n"
    )
    assert [u.text for u in document.utterances] == ["It beeps | at night.", "It drips."]


def test_days_that_come_again_are_no_speakers() -> None:
    """A few days beside many comments are no talk."""
    days = (f"| 2026-03-0{n % 3 + 1} | The {what} hangs twice a day. |" for n, what in THINGS)
    document = document_of("| Date | Comment |\n|---|---|\n" + "\n".join(days))
    assert document.kind != "interview"
    assert len(document.utterances) == len(THINGS)


THINGS = tuple(enumerate(["menu", "list", "map", "basket", "card", "help", "chat"]))
