from __future__ import annotations

import pytest

from research.readers.records.conversations.oneline import on_lines


@pytest.mark.parametrize(
    ("cell", "turns"),
    [
        (
            "Agent: Good morning. Customer: The boiler ticks. Agent: All night?",
            ["Agent: Good morning.", "Customer: The boiler ticks.", "Agent: All night?"],
        ),
        (
            "Mitarbeiter: Guten Tag | Kundin: Der Kessel tickt | Mitarbeiter: Nachts auch?",
            ["Mitarbeiter: Guten Tag", "Kundin: Der Kessel tickt", "Mitarbeiter: Nachts auch?"],
        ),
        (
            "[00:02] CLIENTE: se apaga sola [00:09] AGENTE: entiendo [00:12] CLIENTE: cada noche",
            ["[00:02] CLIENTE: se apaga sola", "[00:09] AGENTE: entiendo", "[00:12] CLIENTE: cada noche"],
        ),
    ],
)  # fmt: skip
def test_a_talk_on_one_line(cell, turns):
    """Each turn gets its own line, with what stands before its label and without what parts it."""
    assert on_lines(cell).split("\n") == turns


@pytest.mark.parametrize(
    "text",
    [
        "Customer: your agent: rude. Your engineer: late.",
        "I told the Agent: it ticks. Customer: me.",
        "Customer: it ticks. Customer: still ticking.",
        "Agent: Hello\nthere Customer: x\nCustomer: it ticks",
        "It ticks.",
    ],
)
def test_no_talk_on_one_line(text):
    """One side only, other capitals, a label further in, or lines of their own: left as it is."""
    assert on_lines(text) == text


def test_a_call_with_a_mark_for_satisfaction_is_a_ticket(read):
    """Only the caller's words are theirs, and a rating beside them makes no review of a call."""
    said = (
        "Agent: Good morning, how can I help? Customer: The boiler ticks all night. Agent: I see."
    )
    document = read(f'Call ID,Transcript,CSAT\n1,"{said}",2\n')
    assert document.kind == "ticket"
    assert [(one.text, one.role) for one in document.utterances] == [
        ("Good morning, how can I help?", "agent"),
        ("The boiler ticks all night.", "participant"),
        ("I see.", "agent"),
    ]
