"""Whom a message names as its writer."""

from __future__ import annotations

import pytest

from research.readers.records.authorship.message_writers import (
    author_of,
    people_beside,
    with_writer,
)


@pytest.mark.parametrize(
    ("message", "who"),
    [
        ({"author": {"id": 4, "firstName": "Ana", "lastName": "Rey"}}, ("4", "Ana Rey", "")),
        ({"contact": {"name": "Ana Rey", "email": "Ana@x.example"}}, ("", "Ana Rey", "ana@x.example")),
        ({"from": "customer", "author_name": "Ana Rey"}, ("", "Ana Rey", "")),
        ({"recipients": [{"role": "to", "handle": "b@x.example"},
                         {"role": "from", "name": "Ana", "handle": "a@x.example"}]},
         ("", "Ana", "a@x.example")),
        ({"customer_id": 9}, ("9", "", "")),
        ({}, ("", "", "")),
    ],
)  # fmt: skip
def test_names_and_addresses(message, who):
    """In one field or in parts, nested or flat, or among a mail's recipients."""
    author = author_of(message)
    assert (author.id, author.name, author.email) == who


def test_the_company_is_not_its_customer():
    """A message that went out names the customer too, who did not write it."""
    message = {"customer": {"name": "Ana"}, "customer_id": 9, "author": {"name": "Kit"}}
    assert author_of(message, role="agent").name == "Kit"
    assert author_of({"customer": {"name": "Ana"}}, role="agent").name == ""
    assert author_of(message).name == "Ana"


def test_a_user_name_is_somebodys():
    """Whatever the network calls it."""
    assert author_of({"text": "Two left gloves", "ownerUsername": "wren.k"}).name == "wren.k"


def test_everybody_has_a_side():
    """Their own word for it, else the list they stand in."""
    found = people_beside(
        {
            "users": [{"id": 1, "type": "agent"}, {"id": 2}],
            "contacts": [{"id": "c", "name": "Ana"}],
        }
    )
    assert found["1"]["type"] == "agent"
    assert "type" not in found["2"]
    assert found["c"] == {"id": "c", "name": "Ana", "type": "customer"}


def test_a_message_gets_its_writer():
    """By whichever field gives the id; whom a message has in full stays."""
    people = {"7": {"id": 7, "name": "Ana"}}
    assert with_writer({"sender_id": 7}, people)["author"] == people["7"]
    assert with_writer({"sender_id": 8}, people) == {"sender_id": 8}
    full = {"sender_id": 7, "author": {"name": "Bo"}}
    assert with_writer(full, people) is full


def test_a_chat_whose_events_name_ids_only(read):
    """The customer's words are theirs, the agent's and the system's nobody's evidence."""
    chats = [
        {
            "id": f"c{n}",
            "users": [
                {"id": f"u{n}", "name": f"Ana Rey{n}", "type": "customer"},
                {"id": "kit@x.example", "name": "Kit", "type": "agent"},
            ],
            "thread": {"id": f"t{n}", "events": [
                {"type": "system_message", "text": "Kit joined the chat"},
                {"type": "message", "text": "Hello, Kit here", "author_id": "kit@x.example"},
                {"type": "message", "text": f"The lamp hums {n}", "author_id": f"u{n}"},
            ]},
        }
        for n in (1, 2)
    ]  # fmt: skip
    document = read({"chats": chats})
    assert [(one.text, one.role, one.author.name) for one in document.utterances] == [
        ("Hello, Kit here", "agent", "Kit"), ("The lamp hums 1", "participant", "Ana Rey1"),
        ("Hello, Kit here", "agent", "Kit"), ("The lamp hums 2", "participant", "Ana Rey2"),
    ]  # fmt: skip
    assert [one.text for one in document.left_out] == ["Kit joined the chat"] * 2
