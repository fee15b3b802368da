"""Boxes, hidden notes and comments around the words."""

from __future__ import annotations

from research.readers.transcript.marks.callouts import CALLOUT, COMMENT, TICKED, take_callouts
from research.readers.transcript.markup import split_lines


def taken(text: str) -> list[tuple[str, str]]:
    return [(line.text, line.aside) for line in take_callouts(split_lines(text)) if line.text]


def test_a_box_beside_the_talk_is_nobodys() -> None:
    """Notion's aside, and a callout in a quote; one that is called a quote holds what was said."""
    text = "<aside>\nInsight: flour\n</aside>\nIt hurts.\n> [!tip] Next\n> Ask the mill\n\n> [!quote] P3\n> I cry."
    assert [words for words, aside in taken(text) if not aside] == ["It hurts.", "I cry."]
    assert ("Insight: flour", CALLOUT) in taken(text)


def test_a_box_to_tick_is_a_plan_unless_it_asks() -> None:
    assert taken("- [ ] Send the card\n- [x] How do you pay?") == [
        ("Send the card", TICKED),
        ("How do you pay?", ""),
    ]


def test_hidden_notes_and_marks_of_an_editor_go() -> None:
    """What stands between the marks of a highlight was said."""
    text = "I keep it in ==new new==. ^q1\nI cry. %%check 12:03%%\nIt costs 100%% more, 2^3 = 8."
    assert [words for words, _ in taken(text)] == [
        "I keep it in new new.",
        "I cry.",
        "It costs 100%% more, 2^3 = 8.",
    ]


def test_a_documents_comments_are_the_teams() -> None:
    """They are listed at the end under the marks that stand in the text."""
    text = "Ana: Why?\nBo: With coins.[a]\nAna: So?\nBo: A fine.[b]\n[a]Great quote\n[b]check\n_Assigned to Lea_"
    found = taken(text)
    assert ("Bo: With coins.", "") in found
    assert [aside for _, aside in found[-3:]] == [COMMENT] * 3
    assert taken("[a]head of it\nBo: I left.") == [("[a]head of it", ""), ("Bo: I left.", "")]


def test_a_hostile_line_takes_no_longer() -> None:
    for part in ("==", "%%", "[a]", "^", " "):
        assert take_callouts(split_lines("x" + part * (400_000 // len(part)) + "x"))
