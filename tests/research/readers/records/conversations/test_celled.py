from __future__ import annotations

import json

import pytest

from research.readers.records.conversations.celled import talk_in

TALK = [
    {"role": "user", "content": "The tap drips,\nsince Monday"},
    {"role": "assistant", "content": "Have you closed the valve?"},
]


@pytest.mark.parametrize(
    "shown", [json.dumps(TALK), str(TALK), str(TALK).replace("}, {", "}\n {")]
)
def test_a_talk_is_lines(shown):
    """As JSON has it, as Python prints it, and as an array is printed."""
    assert talk_in(shown).splitlines() == [
        "Customer: The tap drips, since Monday", "Bot: Have you closed the valve?",
    ]  # fmt: skip


@pytest.mark.parametrize(
    "cell",
    ["", "[1, 2]", "[{}]", "[" * 5000, "[('a', 'b')]", json.dumps(TALK[:1]), "['ui', 'cost']"],
)
def test_whatever_is_no_talk(cell):
    """Lists of tags, one side alone, damage."""
    assert talk_in(cell) == ""


def test_a_column_of_talks(read):
    """What the program says is no evidence."""
    talk = json.dumps(TALK).replace('"', '""')
    document = read(f'conversation_id,messages\nc1,"{talk}"\nc2,"{talk.replace("tap", "bath")}"\n')
    assert [(one.text, one.role) for one in document.utterances][:2] == [
        ("The tap drips, since Monday", "participant"), ("Have you closed the valve?", "bot"),
    ]  # fmt: skip


def test_a_gap_without_end():
    """A hundred thousand empty lines between two messages are read once."""
    assert talk_in("[{}" + "\n" * 100_000 + "x") == ""
