"""Blocks to utterances."""

from __future__ import annotations

from research.readers.transcript.blocks import gather
from research.readers.transcript.labelling.labels import find_labels
from research.readers.transcript.layouts.layout import lay_out
from research.readers.transcript.marks.asides import set_asides
from research.readers.transcript.markup import split_lines
from research.readers.transcript.turns import take_turns


def turns_of(text: str, *, wrapped: bool = False, recorded: bool = False):
    lines = set_asides(split_lines(text))
    blocks = gather(lines, find_labels(lines, wrapped=wrapped), wrapped=wrapped)
    return take_turns(blocks, lay_out(blocks), lines, wrapped=wrapped, recorded=recorded)


def test_a_go_ends_where_somebody_else_begins() -> None:
    """Paragraphs of one go are joined by a line break, wrapped lines by a space."""
    text = "M: a\nP: b\nc d\n\nE f.\nM: g"
    assert [one.text for one in turns_of(text)] == ["a", "b c d\nE f.", "g"]
    assert [one.lines for one in turns_of(text)] == [(1, 1), (2, 5), (6, 6)]


def test_a_go_does_not_reach_across_what_nobody_said() -> None:
    """So that its text is one piece of the file; the speaker stays."""
    said = turns_of("M: a\nP: b.\n[laughs]\nC d.\nM: e")
    assert [(one.speaker, one.text) for one in said] == [
        ("M", "a"),
        ("P", "b."),
        ("P", "C d."),
        ("M", "e"),
    ]


def test_a_recording_labels_every_caption_of_a_go() -> None:
    """They are one go there, and many where a person typed them."""
    text = "P1: so I\nP1: went home.\nM: oh"
    assert [one.text for one in turns_of(text, recorded=True, wrapped=True)] == [
        "so I went home.",
        "oh",
    ]
    assert len(turns_of(text)) == 3


def test_a_long_monologue_is_cut_at_paragraphs() -> None:
    """A turn can be found in its file."""
    text = "\n".join(["I went there and my bag was gone, as I said before."] * 100)
    assert all(len(one.text) < 1_600 for one in turns_of(text))


def test_hyphens_at_the_end_of_wrapped_lines() -> None:
    """The word is one word."""
    assert turns_of("P1: the two-\nway sync\nM: oh", wrapped=True)[0].text == "the two-way sync"


def test_each_item_of_a_list_of_answers_is_a_point() -> None:
    """A word or two lean on the item above."""
    text = (
        "**What is in the way?**\n- The scanner sleeps all morning\n- Nobody knows who has it\n- Dust\n\n"
        "**And what helps?**\n- A torch\n"
    )
    said = [one.text for one in turns_of(text) if one.role == "participant"]
    assert said == ["The scanner sleeps all morning\n\nNobody knows who has it\nDust", "A torch"]


def test_a_bullet_that_asks_is_apart_from_the_answer_above_it() -> None:
    """A guide's question that nobody answered is told from words then, wherever the other sessions have it."""
    text = "1. What do you see?\n  - The light.\n  - Never late: why is that?\n2. And now?\n  - Two cards.\n3. What is next?\n  - A letter.\n"
    said = [one.text for one in turns_of(text) if one.role == "participant"]
    assert said == ["The light.", "Never late: why is that?", "Two cards.", "A letter."]
