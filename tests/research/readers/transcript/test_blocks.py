"""Lines gathered to paragraphs."""

from __future__ import annotations

from research.readers.transcript.blocks import gather, is_wrapped
from research.readers.transcript.labelling.labels import find_labels
from research.readers.transcript.markup import split_lines

WRAPPED = (
    "Dana: so tell me how you start the day when\nall of the orders have come in over night\nand nobody is there yet\n"
    "Sam: well I open the planner first and then I\nlook at what is late and then I call the\ndrivers"
)


def test_wrapped_lines_are_told_from_lines_that_are_paragraphs() -> None:
    """By lines that end in the middle of a sentence, all about as wide."""
    lines = split_lines(WRAPPED)
    assert is_wrapped(lines, find_labels(lines))
    notes = split_lines(
        "Info clear\nLikes it\nUnsure about all of the dates that are shown here\nFine\nAdd tooltip"
    )
    assert not is_wrapped(notes, {})
    assert not is_wrapped(split_lines("I press here.\nThen there.\nThat is all.\nFine."), {})


def test_a_block_is_what_was_written_in_one_piece() -> None:
    """Labels, blank lines and asides end it."""
    lines = split_lines(WRAPPED)
    blocks = gather(lines, find_labels(lines), wrapped=True)
    assert [(block.first.number, len(block.lines)) for block in blocks] == [(1, 3), (4, 3)]
    assert blocks[0].text.startswith("so tell me")
    single = gather(split_lines("a\nb\n\nc?"), {}, wrapped=False)
    assert [(block.text, block.gap, block.asks) for block in single] == [
        ("a", True, False),
        ("b", False, False),
        ("c?", True, True),
    ]


def test_labels_on_lines_of_their_own_do_not_hide_that_lines_are_wrapped() -> None:
    """They end where the label ends, and not where the page does."""
    goes = (
        "P1:\nwell I open the planner first and then I look\nat what is late, all of it, and I call the lot.\n"
        "Dana:\nand what do you do about all of those that do\nnot answer when you call them in the morning?\n"
    )
    lines = split_lines(goes * 2)
    assert is_wrapped(lines, find_labels(lines))


def test_an_answer_below_a_numbered_question_is_another_paragraph() -> None:
    """Wide lines or not; a question goes on in a small letter."""
    page = "1. Which of these tools do you keep open in the\nmorning, and which of them do you close?\nThe editor, mostly, and the browser beside it for\nall that I look up.\n"
    blocks = gather(split_lines(page), {}, wrapped=True)
    assert [len(block.lines) for block in blocks] == [2, 2]
