"""Records in a text file, one below the other."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from research.errors import InputError
from research.readers import find_reader
from research.readers.document import RawFile
from research.readers.records.pasted.numbered import READER
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


PAGE = """# T-101: Gate does not open

- **Customer:** Ana Ruiz
- **Status:** Open

## Description

The gate reads my card and stays shut.

## Comments

**Agent (Kim):** Have you tried the other gate?

**Customer:** There is no other gate.
"""


def test_one_record_to_a_file() -> None:
    """As a tracker saves its pages: fields, then a description, then what both sides wrote."""
    file = RawFile(id="tickets/T-101.md", data=PAGE.encode())
    assert find_reader(file) is READER
    document = said(PAGE, "tickets/T-101.md")
    mine = [u for u in document.utterances if u.role in ("", "participant")]
    assert [(u.record_id, u.author.name) for u in mine] == [("T-101", "Ana Ruiz")]
    assert "stays shut" in mine[0].text
    assert "There is no other gate." in mine[0].text
    assert "tried" not in mine[0].text


def test_reviews_under_their_stars() -> None:
    """As a store's page copies them."""
    text = "★★☆☆☆ Lost my list\nby mirko77 on March 3, 2025\nVersion 4.2\nI typed forty names and it ate them.\n\n★☆☆☆☆ No\nby T. Orr on March 6, 2025\nIt wants to know where I live."
    assert find_reader(RawFile(id="reviews/app.txt", data=text.encode())) is READER
    document = said(text, "reviews/app.txt")
    assert [(u.author.name, u.date, u.text) for u in document.utterances] == [
        ("mirko77", "2025-03-03", "I typed forty names and it ate them."),
        ("T. Orr", "2025-03-06", "It wants to know where I live."),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "# UX-7: Interview\n\nDate: 2025-03-01\nEmail: b@oven.example\n\nInterviewer: How?\nParticipant: By fax.\nInterviewer: And?\nParticipant: I ring.",
        "# Notes\n- 3/5 on the ease scale\n- 4/5 on looks",
        "5 stars for the driver. He waited.\n\nI would use it again.",
    ],
)
def test_titles_and_stars_of_other_files(text: str) -> None:
    """A talk with a number in its title, and ratings among notes."""
    assert find_reader(RawFile(id="interviews/a.md", data=text.encode())) is not READER


def test_tickets_under_numbers() -> None:
    """Who stands beside the number, and below an arrow what came of it."""
    document = said(
        "#4411 Oona Blake (North Quay)\nThe gate beeps all night\n-> We sent somebody\n\n"
        "#4412 Joost de Wit\nMy card opens it only at the third try\n-> New card\n",
        "tickets.txt",
    )
    assert [(one.role, one.text) for one in document.utterances if one.role != "agent"] == [
        ("participant", "The gate beeps all night"),
        ("participant", "My card opens it only at the third try"),
    ]
    assert [one.text for one in document.utterances if one.role == "agent"] == [
        "We sent somebody",
        "New card",
    ]


def test_reviews_whose_writer_stands_behind_the_day() -> None:
    """With the version and the country, as the App Store has them."""
    document = said(
        "★★☆☆☆\nLost my data\nMar 3, 2026 by gull.k – Version 4.2 – Canada\nIt forgot my boat\n"
        "★☆☆☆☆\nNo\nMar 4, 2026 by owl_7 – Version 4.2 – Ireland\nIt never starts\n",
        "reviews.txt",
    )
    assert [(one.writer.name, one.text.split("\n")[-1]) for one in document.utterances] == [
        ("gull.k", "It forgot my boat"), ("owl_7", "It never starts"),
    ]  # fmt: skip
