"""People listed once, whom messages name by their ids."""

from __future__ import annotations

from research.readers.records.authorship.beside import people_beside, with_writer


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
