"""Tables inside a text file."""

from __future__ import annotations

import pytest

from research.readers.transcript.layouts.tables import BESIDE
from research.readers.transcript.layouts.text_tables import cells_of, read_tables
from research.readers.transcript.markup import split_lines

HTML = """<table>
  <tr>
    <th>{0}</th>
    <th>{1}</th>
  </tr>
  <tr>
    <td>1. How do you pay?</td>
    <td>“With the <b>wet</b> chip.”</td>
  </tr>
</table>"""


def spoken(text: str) -> list[tuple[str, str, str]]:
    """Label, question and words of what is said."""
    lines = read_tables(split_lines(text))
    return [(line.label, line.question, line.text) for line in lines if line.speech]


def test_a_markdown_table_becomes_labelled_lines() -> None:
    """Its head and rule are nobody's, nor is what somebody wrote below it."""
    lines = read_tables(split_lines("| Speaker | Text |\n|---|---|\n| P4 | It is slow. |\nafter"))
    assert [(line.label, line.text, line.aside) for line in lines] == [
        ("", "", "a table's head"),
        ("", "|---|---|", "markup"),
        ("P4", "It is slow.", ""),
        ("", "after", BESIDE),
    ]


@pytest.mark.parametrize(
    "heads", [("Question", "Answer"), ("Questões", "Respostas"), ("Frage", "Antwort")]
)
def test_a_table_of_html_in_markdown(heads: tuple[str, str]) -> None:
    """As documentation holds them; every line of it is accounted for."""
    text = f"Intro.\n\n{HTML.format(*heads)}\n\nDone by Ola."
    assert spoken(text) == [
        ("", "", "Intro."),
        ("A", "1. How do you pay?", "“With the wet chip.”"),
    ]
    assert all(line.speech or line.aside or line.blank for line in read_tables(split_lines(text)))


def test_a_talk_below_a_table_of_facts_is_still_a_talk() -> None:
    """Only where nobody is labelled is what follows a table nobody's."""
    text = "| Question | Answer |\n|---|---|\n| Age | 44 |\n\nInt: Why?\nPart: It beeps.\nInt: When?\nPart: At night."
    assert ("", "", "Part: It beeps.") in spoken(text)


def test_other_tables_beside_the_talk_are_nobodys() -> None:
    """Requirements, schedules: a table of another kind in the same file."""
    text = "| Speaker | Text |\n|:-:|:-:|\n| P4 | It is slow. |\n\n## Wanted\n\n| ID | What it must do |\n|---|---|\n| R1 | Be quick |"
    assert [words for _, _, words in spoken(text)] == ["It is slow.", "Wanted"]


def test_an_unfinished_table_stays_text() -> None:
    """Nothing is lost where the end of a table is."""
    assert [words for _, _, words in spoken("<table>\n<tr><td>It beeps.")] == [
        "<table>",
        "<tr><td>It beeps.",
    ]


def test_bars_within_cells() -> None:
    """A bar behind a backslash parts nothing."""
    assert cells_of(r"| **a** | b \| c |") == ["a", "b | c"]


def test_quotes_in_a_table_of_observations_are_the_participants() -> None:
    """Rows without one are the observer's."""
    table = (
        "| Time | Observation | Quote |\n|---|---|---|\n"
        "| 09:14 | opens a drawer | It is in here. |\n| 09:20 | phone rings | |\n"
    )
    assert spoken(table) == [("Participant", "", "It is in here.")]


def test_a_table_between_tabs() -> None:
    """As NVivo exports a transcript; lines that only have tabs in them stay as they are."""
    rows = "Timespan\tContent\tSpeaker\n0:00.0 - 0:09.1\tWhere is it?\tInterviewer\n0:09.1 - 0:12.0\tIn the shed.\tP5\n"
    assert spoken(rows) == [
        ("Interviewer", "", "Where is it?"),
        ("P5", "", "In the shed."),
    ]
    lines = split_lines("Ana:\tWhere?\tHere?\nBo:\tAt 12:30\tor so.\nAna:\tWhy?\tWhy?")
    assert read_tables(lines) == lines
