"""Whom a message names as its writer."""

from __future__ import annotations

import pytest

from research.readers.records.authorship.message_writers import (
    author_of,
    people_beside,
    side_of,
    why_nobodys,
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
        ({"meta": {"nickname": "Ana", "email": "a@x.example"}}, ("", "Ana", "a@x.example")),
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


@pytest.mark.parametrize(
    ("message", "side"),
    [
        ({"from_agent": False}, "participant"),
        ({"from_agent": True, "sender": {"type": "user"}}, "agent"),
        ({"isFromCustomer": True}, "participant"),
        ({"is_inbound": False}, "agent"),
        ({"isBot": True, "fromAgent": True}, "bot"),
        ({"from_bot": True, "sender": {"type": "user"}}, "bot"),
        ({"isAutomated": True, "direction": "in"}, "bot"),
        ({"bot": True, "from": "user"}, "bot"),
        ({"isStaff": True, "author": {"type": "user"}}, "agent"),
        ({"fromAdmin": 1, "sender": "user"}, "agent"),
        ({"senderType": "Agent"}, "agent"),
        ({"message_type": 0, "sender": {"type": "contact"}}, "participant"),
        ({"message_type": 1, "sender": {"type": "user"}}, "agent"),
        ({"direction": "out"}, "agent"),
        ({"agent": "Dee"}, "unknown"),
        ({"by": "You", "source": "visitor"}, "participant"),
        ({"source": "app"}, "unknown"),
        ({"participantType": "AGENT"}, "agent"),
        ({"author": {"name": "Kim"}}, "unknown"),
    ],
)
def test_a_field_tells_the_side(message, side):
    """A flag goes before a word, which may mean another's user."""
    assert side_of(message) == side


@pytest.mark.parametrize(
    ("message", "reason"),
    [
        ({"public": False}, "internal note"),
        ({"private": True}, "internal note"),
        ({"type": "note"}, "internal note"),
        ({"is_internal": True}, "internal note"),
        ({"type": "private_note"}, "internal note"),
        ({"type": "internal_comment"}, "internal note"),
        ({"kind": "internal"}, "internal note"),
        ({"isPublic": False}, "internal note"),
        ({"message_type": 2}, "event of the chat, nobody's words"),
        ({"message_type": "activity"}, "event of the chat, nobody's words"),
        ({"type": "service"}, "event of the chat, nobody's words"),
        ({"type": "event"}, "event of the chat, nobody's words"),
        ({"is_system": True}, "event of the chat, nobody's words"),
        ({"system_note": True}, "event of the chat, nobody's words"),
        ({"public": True, "private": False, "type": "email"}, ""),
    ],
)
def test_what_no_customer_saw(message, reason):
    """Staff's notes and what the program reports are nobody's turn."""
    assert why_nobodys(message) == reason


def test_a_ticket_whose_messages_say_who_sent_them(read):
    """Words only in the messages; the customer by the record where a message has but a name."""
    ticket = {
        "id": 40, "subject": "Scooter", "name": "Scooter case", "client": {"name": "Ada Poe", "email": "ada@p.example"},
        "messages": [
            {"from_agent": False, "bodyText": "it brakes by itself downhill", "senderName": "Ada Poe"},
            {"from_agent": True, "bodyText": "Which firmware is it?", "senderName": "Lou"},
            {"from_agent": True, "public": False, "bodyText": "third one this week"},
        ],
    }  # fmt: skip
    document = read({"chats": [ticket]})
    assert [(one.text, one.role) for one in document.utterances] == [
        ("it brakes by itself downhill", "participant"),
        ("Which firmware is it?", "agent"),
    ]
    assert document.utterances[0].author.email == "ada@p.example"
    assert [one.reason for one in document.left_out] == ["internal note"]


def test_the_same_as_a_table(read):
    """One message a row."""
    rows = (
        "ticket_id,message_id,from_agent,body_text,sender_email\n"
        "1,1,false,The brake squeals in the rain,ada@p.example\n"
        "1,2,true,Please oil it,lou@shop.example\n"
    )
    assert [one.role for one in read(rows).utterances] == ["participant", "agent"]


def test_letters_for_sides(read):
    """Visitor, agent and system, as one chat tool writes them."""
    chat = {"id": 1, "visitor": {"name": "Ana Rey"}, "messages": [
        {"sender": {"t": "s"}, "msg": "Kit joined"}, {"sender": {"t": "v", "n": "Ana Rey"}, "msg": "It hums"},
        {"sender": {"t": "a", "n": "Kit"}, "msg": "Which one?"},
    ]}  # fmt: skip
    assert [one.role for one in read([chat]).utterances] == ["bot", "participant", "agent"]


@pytest.mark.parametrize("side", ["gpt", "assistant", "chatgpt"])
def test_a_model_is_a_bot(side):
    """Under any name that sets of data give it."""
    assert side_of({"from": side, "value": "Let me check"}) == "bot"


def test_a_flag_with_a_question_mark():
    """Re:amaze asks of each user whether they are a customer."""
    assert (
        side_of({"body": "It slips", "user": {"name": "Ole", "customer?": True}}) == "participant"
    )
    assert side_of({"body": "Which one?", "user": {"name": "Mia", "customer?": False}}) == "agent"


def test_a_voice_note_is_no_note_of_staff():
    """Somebody spoke it; what is a note of another kind was for colleagues."""
    assert not why_nobodys({"type": "voice_note", "text": "The lock is frozen"})
    assert why_nobodys({"type": "handover_note", "text": "Calls twice a week"})


def test_flags_that_say_from_whom_it_came():
    """Whatever word a tool has for either side; what is true of neither tells nothing."""
    assert side_of({"is_from_client": False, "text": "It is on its way"}) == "agent"
    assert side_of({"isSupport": False}) == "participant"
    assert side_of({"is_bot": False}) == "unknown"
    assert side_of({"is_guest": False}) == "unknown"
