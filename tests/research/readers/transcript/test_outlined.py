"""Headings that name people, above parts called alike."""

from __future__ import annotations

import pytest

from research.readers.transcript.markup import split_lines
from research.readers.transcript.outlined import ACROSS, outlined
from research.readers.transcript.sections import part_sections

PARTS = "### Context\n\n- I write it on paper.\n\n### Trouble\n\n- It forgets my shifts."


def notes(*heads: str, parts: str = PARTS) -> str:
    return "# Round 1\n\n" + "\n\n".join(f"## {head}\n\n{parts}" for head in heads)


def named(text: str, name: str = "notes.md") -> list[str]:
    return [head["name"] for head in outlined(split_lines(text), name).values()]


def test_names_above_parts_called_alike_are_sessions() -> None:
    """Two of one trade are two, and what stands beside them is nobody's."""
    text = notes("Maria Silva — Baker", "Bo Adler — Baker") + "\n\n## Themes\n\n- I like it."
    lines, _, sections = part_sections(split_lines(text), "notes.md")
    assert [one.called for one in sections] == ["Maria Silva", "Bo Adler"]
    assert [line.text for line in lines if line.aside == ACROSS] == ["Themes", "I like it."]


def test_a_name_alone_is_one_in_a_file_of_several_peoples() -> None:
    """Elsewhere a tool may be called so."""
    text = notes("Maria", "Bo")
    assert named(text, "interviews.md") == ["Maria", "Bo"]
    assert named(text) == []


@pytest.mark.parametrize(
    "text",
    [
        notes("Paper, the planner", "Shifts, the editor"),
        notes("Monday — after work", "Friday — after work"),
        notes("Task A: an order", "Task B: an order"),
        notes("Trello, the planner", "Figma, the editor", parts=PARTS + "\n\n### Pros\n\n- So."),
        notes("Login: an error", "Till: an error", parts="### Findings\n\nA.\n\n### Quotes\n\nB."),
        "## Maria, baker\n\nI bake.\n\n## Bo, baker\n\nI bake.",
    ],
)
def test_topics_days_tasks_and_tools_are_nobody(text: str) -> None:
    """One person tells of several."""
    assert named(text) == []
