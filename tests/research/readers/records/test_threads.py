from __future__ import annotations


def test_a_chat_of_no_known_tool(read):
    """Each message's side is told by its role; where nothing tells it, it is no evidence."""
    chat = {
        "id": 4, "subject": "Login", "customer": {"email": "k@x.example", "name": "Kim"},
        "messages": [
            {"from": "customer", "text": "It fails", "timestamp": "2026-03-05T09:12:00Z"},
            {"from": "agent", "text": "Try again"},
            {"role": "assistant", "content": "I am a machine"},
            {"sender": "Ana Lima", "text": "Who am I"},
        ],
    }  # fmt: skip
    document = read([chat])
    assert [(said.text, said.role) for said in document.utterances] == [
        ("It fails", "participant"), ("Try again", "agent"),
        ("I am a machine", "bot"), ("Who am I", "unknown"),
    ]  # fmt: skip
    first = document.utterances[0]
    assert (first.record_id, first.question, first.author.email, first.date) == (
        "4", "Login", "k@x.example", "2026-03-05T09:12:00Z",
    )  # fmt: skip


def test_a_record_with_its_own_text(read):
    """The description comes first, and a repeated first message does not count twice."""
    record = {"id": 4, "body": "It fails", "author": "kim", "comments": [
        {"author": "kim", "body": "it fails"}, {"author_type": "agent", "body": "Try again"}]}  # fmt: skip
    document = read([record])
    assert [said.role for said in document.utterances] == ["participant", "agent"]
    assert document.utterances[0].author.id == "kim"


def test_messages_that_name_their_writers_only(read):
    """The customer of the record is its participant, who answers many is an agent."""
    items = [
        {
            "id": n,
            "customer": {"name": f"Kim Po{n}", "email": f"kim{n}@x.example"},
            "messages": [
                {"sender": f"Kim Po{n}", "text": f"Page {n} is blank"},
                {"sender": "Rik Daal", "text": "Which browser?"},
                {"text": "seen"},
            ],
        }
        for n in range(1, 4)
    ]
    document = read(items)
    assert [said.role for said in document.utterances] == ["participant", "agent", "unknown"] * 3
    assert document.utterances[0].author.email == "kim1@x.example"
