from __future__ import annotations


def conversation(**more):
    return {
        "type": "conversation", "id": "9", "created_at": 1772701920,
        "source": {"subject": "", "body": "<p>It <b>hangs</b></p>",
                   "author": {"type": "user", "id": "u1", "name": "Kim", "email": "k@x.example"}},
        "contacts": {"contacts": [{"id": "u1", "external_id": "70"}]},
    } | more  # fmt: skip


def part(kind, body, who="admin", **more):
    return {
        "id": body[:3],
        "part_type": kind,
        "body": body,
        "author": {"type": who, "id": who},
    } | more


def test_a_conversation(read):
    """Users and leads are participants, teammates agents, bots bots; notes stay inside."""
    parts = [
        part("comment", "<p>Hello</p>"),
        part("assignment", ""),
        part("note", "<p>angry one</p>"),
        part("comment", "<p>Still hangs</p>", "lead"),
        part("comment", "<p>Rate us</p>", "bot"),
    ]
    document = read(
        {"conversations": [conversation(conversation_parts={"conversation_parts": parts})]}
    )
    assert [(said.text, said.role) for said in document.utterances] == [
        ("It hangs", "participant"), ("Hello", "agent"),
        ("Still hangs", "participant"), ("Rate us", "bot"),
    ]  # fmt: skip
    assert [left.reason for left in document.left_out] == ["internal note"]
    assert document.utterances[0].author.id == "70"
    assert document.utterances[0].date == "2026-03-05T09:12:00Z"


def test_a_single_conversation_and_its_rating(read):
    """One conversation in a file of its own; the remark is the customer's."""
    document = read(conversation(conversation_rating={"remark": "Slow but kind"}))
    assert [said.text for said in document.utterances] == ["It hangs", "Slow but kind"]
    assert document.format == "intercom"


def test_an_outbound_message_is_no_evidence(read):
    """A conversation that an admin began begins with an agent's words."""
    source = {"body": "<p>Try our new plan</p>", "author": {"type": "admin", "id": "a"}}
    assert read(conversation(source=source)).utterances[0].role == "agent"


def test_tickets(read):
    """Tickets hold their words in attributes."""
    attributes = {"_default_title_": "Broken", "_default_description_": "It fails at night"}
    found = read(
        {"tickets": [{"type": "ticket", "id": "4", "ticket_attributes": attributes,
                      "contacts": {"contacts": [{"id": "c1"}]}}]}
    )  # fmt: skip
    assert (found.utterances[0].text, found.utterances[0].question) == (
        "It fails at night", "Broken",
    )  # fmt: skip


def test_a_message(read):
    """The answer of the create call is a message by a user."""
    (said,) = read(
        {"type": "user_message", "id": "1", "body": "Hello", "conversation_id": "3"}
    ).utterances
    assert (said.record_id, said.role) == ("3", "participant")
