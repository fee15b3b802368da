"""Line numbers among words."""

from __future__ import annotations

import pytest

from research.readers.transcript.assemble import Sheet, assemble
from research.readers.transcript.marks.furniture import (
    edges,
    number_runs,
    off_line_numbers,
    running_rows,
)
from research.readers.transcript.markup import split_lines

RUN = " ".join(map(str, range(24, 46)))


def test_a_page_of_line_numbers_is_found() -> None:
    """In the middle or at the end of a line."""
    text = f"and so {RUN} it broke"
    assert [text[start:end] for start, end in number_runs(text)] == [RUN]


@pytest.mark.parametrize(
    "text", ["1 2 3 4 5", "10 20 30 40 50 60 70 80 90 100 110", "call 555 123 4567"]
)
def test_other_numbers_are_words(text: str) -> None:
    """Counting a little, or in tens."""
    assert list(number_runs(text)) == []


def test_a_turn_is_cut_at_line_numbers_and_they_are_left_out() -> None:
    """Each piece stands in the file as it is quoted."""
    text = f"M: Why?\nP: It broke because {RUN} of the size. {RUN}\nM: Oh?\nP: Yes."
    document = assemble(Sheet(format="txt", lines=split_lines(text)))
    assert [one.text for one in document.utterances][1:3] == ["It broke because", "of the size."]
    assert [one.text for one in document.left_out] == [RUN, RUN]


def test_numbers_before_every_line_are_none_of_its_words() -> None:
    """As linguists number a transcript; a number alone on its line is nobody's."""
    text = "01 M:  how do you go\n02 P:  by the line\n03     and then it stops\n04\n05 M:  where\n06 P:  at the lift\n07     I wait"
    document = assemble(Sheet(format="txt", lines=split_lines(text)))
    assert [" ".join(one.text.split()) for one in document.utterances] == [
        "how do you go",
        "by the line and then it stops",
        "where",
        "at the lift I wait",
    ]
    assert [one.text for one in document.left_out] == ["04"]


@pytest.mark.parametrize("step", ["1. It is cold.", "3 bikes broke."])
def test_other_numbers_before_lines_stay(step: str) -> None:
    """Of lists, and of things that are counted."""
    lines = split_lines("\n".join([step] * 8))
    assert off_line_numbers(lines) == lines


def test_a_head_above_numbered_lines_has_no_numbers() -> None:
    """Nor does it hide those of the talk."""
    head = "Interview 7\nPlace: Cork\nChecked by: JL\n"
    talk = "".join(f"{n:>3}  {who}: word {n}\n" for n, who in enumerate("IRIRIRIR", start=1))
    lines = off_line_numbers(split_lines(head + talk))
    assert [line.text for line in lines if line.text][2:5] == [
        "Checked by: JL",
        "I: word 1",
        "R: word 2",
    ]


def test_what_recurs_at_the_edges_is_furniture_whatever_its_number() -> None:
    """A label that happens to stand at two pages' ends is none, nor what stands inside."""
    pages = [
        ["Study B, page 1", "", "It was", "slow.", "Hello.", "Secret"],
        ["Study B, page 2", "Ana:", "Hello.", "It hung.", "Ana:", "Secret"],
    ]
    assert running_rows(pages) == [{0, 5}, {0, 5}]
    assert edges(["", "a", "", "b", "c", "d"]) == {1, 3, 4, 5}


def test_who_speaks_is_no_running_head() -> None:
    """Names and times recur in the middle of pages too."""
    told = ("So it", "I rang", "No, the", "We sat", "Then my", "All of", "He is", "But why")
    rows = [
        row
        for at, said in enumerate(told * 3)
        for row in (f"Dana 0:{at}", f"{said} {at}x" * (at + 1))
    ]
    pages = [rows[:14], rows[14:30], rows[30:]]
    assert running_rows(pages) == [set(), set(), set()]
