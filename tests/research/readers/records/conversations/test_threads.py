from __future__ import annotations

import json


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


def test_messages_of_users_and_contacts(read):
    """Told by who talks with whom, in loose messages as in records."""

    def message(talk, side, said):
        return {"conversationId": talk, "author": {"id": side, "type": side}, "body": said}

    loose = [
        message(1, "contact", "It hums"),
        message(1, "user", "Which one"),
        message(2, "contact", "Dark"),
    ]
    expected = [("It hums", "participant"), ("Which one", "agent"), ("Dark", "participant")]
    assert [(one.text, one.role) for one in read({"messages": loose}).utterances] == expected
    records = [{"id": 1, "messages": loose[:2]}, {"id": 2, "messages": loose[2:]}]
    assert [(one.text, one.role) for one in read(records).utterances] == expected


def test_the_talk_of_a_loose_message(read):
    """Whatever the tool calls its id; an internal remark is left out."""
    messages = [
        {"id": f"m{n}", "conversationsThreadId": talk, "direction": side, "createdBy": who, "text": said, "type": kind}
        for n, (talk, side, who, said, kind) in enumerate([
            ("t1", "INCOMING", "V-1", "The import stops", "MESSAGE"), ("t1", "OUTGOING", "A-5", "Send it", "MESSAGE"),
            ("t1", "OUTGOING", "A-5", "teach them", "COMMENT"), ("t1", "INCOMING", "V-1", "Sent it", "MESSAGE"),
        ])
    ]  # fmt: skip
    document = read({"results": messages})
    theirs = [one for one in document.utterances if one.role == "participant"]
    assert [(one.record_id, one.text, one.author.id) for one in theirs] == [
        ("t1", "The import stops", "V-1"), ("t1", "Sent it", "V-1"),
    ]  # fmt: skip


def test_notes_of_an_issue(read):
    """Its author's are theirs; what the tracker notes, and internal ones, are nobody's."""

    def note(who, body, **flags):
        return {"body": body, "author": {"id": who, "username": f"u{who}"}, **flags}

    issue = {"iid": 1, "id": 9, "title": "Legend", "description": "It covers a month.",
             "author": {"id": 21, "username": "u21"}, "notes": [
                 note(1, "assigned to u1", system=True), note(1, "small plan", system=False, internal=True),
                 note(1, "Attach a print?", system=False), note(21, "It sits on December.", system=False)]}  # fmt: skip
    document = read([issue])
    assert [one.text for one in document.utterances if one.role == "participant"] == [
        "It covers a month.", "It sits on December.",
    ]  # fmt: skip
    assert [one.text for one in document.left_out] == ["assigned to u1", "small plan"]


def test_a_call_as_a_list_of_entries(read):
    """One talk; the speakers' numbers are no people's ids."""
    entries = [{"role": "AGENT", "user_id": 2, "text": "Have you tapped it?"},
               {"role": "CUSTOMER", "user_id": 1, "text": "Twice a day."}]  # fmt: skip
    document = read({"conversation_info": {}, "entries": entries})
    assert [one.role for one in document.utterances] == ["agent", "participant"]
    assert {one.author.id for one in document.utterances} == {""}


def test_words_an_object_deeper(read):
    """And who said them under "by"; a private note is left out."""

    def update(side, said, kind="email"):
        return {"by": {"type": side, "id": 41 if side == "user" else 3, "name": "Ana" if side == "user" else "Gus"},
                "message": {"text": said, "message_type": kind}}  # fmt: skip

    ticket = {"id": 1, "subject": "Form", "user": {"id": 41, "name": "Ana", "type": "client"}, "updates": [
        update("user", "It rejects my name"), update("staff", "Leave it out"), update("staff", "sigh", "private note"),
    ]}  # fmt: skip
    document = read({"data": [ticket, {**ticket, "id": 2}]})
    assert [(one.text, one.role) for one in document.utterances][:2] == [
        ("It rejects my name", "participant"), ("Leave it out", "agent"),
    ]  # fmt: skip
    assert "sigh" in {one.text for one in document.left_out}


def test_words_in_parts(read):
    """A message's content may be a list of its parts; what the program told its machine is nobody's."""
    talk = {"conversation_id": "v1", "user_id": "u1", "messages": [
        {"role": "system", "content": "You are Till"},
        {"role": "user", "content": [{"type": "text", "text": "Is it in the deal?"}, {"type": "image"}]},
        {"role": "assistant", "content": "It is."},
    ]}  # fmt: skip
    assert [(one.text, one.role) for one in read([talk]).utterances] == [
        ("You are Till", "bot"), ("Is it in the deal?", "participant"), ("It is.", "bot"),
    ]  # fmt: skip


def test_a_visitor_whom_nobody_answered(read):
    """Every message tells its side, and that is enough."""
    talk = {
        "id": "o1",
        "items": [{"kind": "MessageToOperator", "nickname": "Guest 4", "body": "Where is it?"}],
    }
    assert [(one.text, one.role) for one in read([talk]).utterances] == [
        ("Where is it?", "participant")
    ]


def test_journals_of_a_tracker(read):
    """Redmine keeps what was said under the changes that were made with it."""
    issues = {"issues": [{"id": 3, "author": {"id": 1, "name": "Kaja"}, "assigned_to": {"id": 2, "name": "Lars"},
        "subject": "Scans", "description": "Every second page is upside down", "journals": [
            {"user": {"id": 2, "name": "Lars"}, "notes": "Which scanner?"},
            {"user": {"id": 1, "name": "Kaja"}, "notes": "It scans both sides"},
            {"user": {"id": 2, "name": "Lars"}, "notes": "", "details": [{"name": "status_id"}]}]}]}  # fmt: skip
    theirs = [one.text for one in read(issues).utterances if one.role == "participant"]
    assert theirs == ["Every second page is upside down", "It scans both sides"]


def test_items_that_say_who_began_them(read):
    """A side in an object called initiator, words in one called content, and notes told by their kind."""
    items = [
        {"id": "1", "conversationId": "c1", "initiator": {"type": "CUSTOMER", "id": "7"}, "content": {"type": "EMAIL", "body": "The boot squeaks on stone"}},
        {"id": "2", "conversationId": "c1", "initiator": {"type": "AGENT", "id": "3"}, "content": {"type": "EMAIL", "body": "Try talcum below the sole"}},
        {"id": "3", "conversationId": "c1", "initiator": {"type": "AGENT", "id": "3"}, "content": {"type": "CONVERSATION_NOTE", "body": "third one this week"}},
    ]  # fmt: skip
    document = read("\n".join(map(json.dumps, items)), "items.jsonl")
    assert [one.role for one in document.utterances] == ["participant", "agent"]


def test_comments_below_comments_of_a_public_page(read):
    """Each is its writer's, however deep; the channel's own are an agent's."""
    film = {
        "author": "@gull", "text": "The ramp is too steep", "likes": 4,
        "replies": [
            {"author": "@owl", "text": "I slipped on it", "likes": 1, "replies": [{"author": "@fen", "text": "So did my son", "likes": 0}]},
            {"author": "@pier", "text": "We will see to it", "likes": 0, "authorIsChannelOwner": True},
        ],
    }  # fmt: skip
    alone = [
        {"author": f"@kid{n}", "text": f"No light at gate {n}", "likes": n, "replies": []}
        for n in range(3)
    ]
    document = read([film, *alone])
    told = {one.text: one.role for one in document.utterances}
    assert told.pop("We will see to it") != "participant"
    assert {*told.values()} == {"participant"}
    assert {"I slipped on it", "So did my son", "No light at gate 2"} <= told.keys()


def test_replies_in_a_place_with_thumbs(read):
    """Whoever replies to a post is one more user; below a review with stars it may be the shop."""
    post = {"id": "m1", "author": "otter", "content": "My lamp forgets its colour", "thumbs_up_count": 3,
            "replies": [{"id": "m2", "author": "wren", "content": "Mine forgets the timer"}]}  # fmt: skip
    assert {one.role for one in read([post]).utterances} == {"participant"}
    review = read([{**post, "rating": 2}]).utterances
    assert [one.text for one in review if one.role == "participant"] == [post["content"]]


def test_a_message_that_gives_no_more_than_the_hour(read):
    """Was written on the day of its record."""
    talk = {"id": "7", "created_at": "2026-07-01 11:30", "messages": [
        {"text": "My boat is not in the list", "time": "11:30", "is_support": False},
        {"text": "It is now", "time": "11:45", "is_support": True}]}  # fmt: skip
    document = read([talk])
    assert [(said.role, said.date[:10]) for said in document.utterances] == [
        ("participant", "2026-07-01"),
        ("agent", "2026-07-01"),
    ]


def test_whom_the_settings_call_an_agent(read):
    """Writes as one, whatever side the messages give."""
    item = {"id": 1, "messages": [
        {"role": "user", "author": {"name": "Ana Po"}, "text": "The lamp hums"},
        {"role": "user", "author": {"name": "Rik Daal"}, "text": "Try another bulb"},
        {"role": "agent", "text": "Closed"},
    ]}  # fmt: skip
    document = read([item], agents=("Rik Daal",))
    assert [one.role for one in document.utterances] == ["participant", "agent", "agent"]
