from __future__ import annotations

import pytest

from research.readers.records.authorship.message_sides import side_of, why_nobodys


@pytest.mark.parametrize(
    ("message", "side"),
    [
        ({"from_agent": False}, "participant"),
        ({"from_agent": True, "sender": {"type": "user"}}, "agent"),
        ({"isFromCustomer": True}, "participant"),
        ({"is_inbound": False}, "agent"),
        ({"isBot": True, "fromAgent": True}, "bot"),
        ({"message_type": 0, "sender": {"type": "contact"}}, "participant"),
        ({"message_type": 1, "sender": {"type": "user"}}, "agent"),
        ({"direction": "out"}, "agent"),
        ({"agent": "Dee"}, "unknown"),
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
        ({"message_type": 2}, "event of the chat, nobody's words"),
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
