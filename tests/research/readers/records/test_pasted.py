"""Records in a text file, one below the other."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from research.errors import InputError
from research.readers import find_reader
from research.readers.document import RawFile
from research.readers.records.pasted import READER
from research.settings import Settings

TICKETS = """All tickets of May

Ticket #101
Customer: Ana Ruiz
Subject: Refund
Status: Open
I was charged for two tents.

One is on a mountain.
---
Ticket #102 - Login
Customer: Bo Falk
Description: It says my birthday is in the future.
It is not.
Agent reply: Have you tried Tuesday?
"""


def said(text: str, name: str = "tickets/may.txt"):
    return READER.read(RawFile(id=name, data=text.encode()), Settings())


def test_fields_and_words_are_told_apart() -> None:
    """Who wrote, what about, and what the desk answered."""
    document = said(TICKETS)
    assert [(u.record_id, u.role, u.text, u.question) for u in document.utterances] == [
        ("101", "participant", "I was charged for two tents.\n\nOne is on a mountain.", "Refund"),
        ("102", "participant", "It says my birthday is in the future.\nIt is not.", "Login"),
        ("102", "agent", "Have you tried Tuesday?", "Login"),
    ]
    assert [u.author.name for u in document.utterances[:2]] == ["Ana Ruiz", "Bo Falk"]
    assert document.utterances[0].locator == "line 3"
    assert [(p.text, p.reason) for p in document.left_out] == [
        ("All tickets of May", "text before the first record"),
        ("---", "a rule"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "## Review 1 (5 stars)\n\nIt sings.\n\n## Review 2 (1 star)\n\nIt does not.",
        "**Ticket ID: TKT-001**\nMessage: It hangs.\n\n**Ticket ID: TKT-002**\nMessage: Here too.",
        "Feedback 1:\nIt sings.\n\nFeedback 2:\nIt does not.",
    ],
)
def test_records_are_announced_in_many_ways(text: str) -> None:
    """As headings, in bold, with a colon."""
    file = RawFile(id="tickets/x.md", data=text.encode())
    assert find_reader(file) is READER
    assert len({u.record_id for u in said(text).utterances}) == 2


@pytest.mark.parametrize(
    "text",
    [
        "Ticket 1\nIt hangs.",
        "Interviewer: Which ticket?\nParticipant: Ticket 101.\nInterviewer: And?\nParticipant: Ticket 102.",
        "I wrote twice.\nNobody read it.\nNot one.\nNot two.\nNot three.\nNever.\nTicket 1\nTicket 2",
    ],
)
def test_other_texts_are_left_to_others(text: str) -> None:
    """One record alone, or tickets that somebody talks about."""
    assert not READER.recognises(RawFile(id="x.txt", data=text.encode()))


@settings(deadline=None, max_examples=80)
@given(
    st.lists(
        st.sampled_from(
            [
                "Ticket 1",
                "Ticket 2:",
                "Customer: A",
                "Subject:",
                "---",
                "",
                "It hangs",
                "Reply: no",
                ":",
            ]
        ),
        max_size=14,
    )
)
def test_almost_records_are_read_or_refused(lines: list[str]) -> None:
    """And no line is lost."""
    file = RawFile(id="x.txt", data="\n".join(lines).encode())
    READER.recognises(file)
    try:
        document = READER.read(file, Settings())
    except InputError:
        return
    assert document.utterances or document.left_out
