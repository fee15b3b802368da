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


def test_authors_who_are_said_to_be_admins(read):
    """Boards of ideas flag the people, not the posts; a customer's idea has no flag at all."""
    staff, ana = {"name": "Sue", "isAdmin": True}, {"name": "Ana", "isAdmin": False}
    posts = [
        {
            "id": "p1",
            "title": "Print in colour",
            "type": "support",
            "details": "The slip is grey and the lads cannot tell the lanes apart.",
            "author": ana,
            "comments": [{"value": "We plan this for May.", "author": staff}],
        },
        {"id": "p2", "details": "Welcome to the board of ideas.", "author": staff, "comments": [
            {"value": "Can I vote twice?", "author": ana},
        ]},
    ]  # fmt: skip
    said = read({"posts": posts}).utterances
    assert [(one.text.split()[0], one.role) for one in said] == [
        ("The", "participant"), ("We", "agent"), ("Welcome", "agent"), ("Can", "participant"),
    ]  # fmt: skip
