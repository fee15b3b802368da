from __future__ import annotations


def test_freshdesk(read):
    """Incoming replies are the requester's, outgoing ones agents', private ones notes."""
    replies = [
        {"id": 1, "body_text": "Try again", "incoming": False, "private": False, "user_id": 9},
        {"id": 2, "body": "<div>Still <i>no</i></div>", "incoming": True, "user_id": 5},
        {"id": 3, "body_text": "Angry", "incoming": False, "private": True, "user_id": 9},
    ]
    ticket = {
        "id": 4, "subject": "Login", "description": "<div>x</div>", "description_text": "No login",
        "requester_id": 5, "responder_id": 9, "created_at": "2026-03-05T09:12:00Z",
        "requester": {"id": 5, "email": "k@x.example"}, "conversations": replies,
    }  # fmt: skip
    document = read([ticket])
    assert document.format == "freshdesk"
    assert [(said.text, said.role) for said in document.utterances] == [
        ("No login", "participant"), ("Try again", "agent"), ("Still no", "participant"),
    ]  # fmt: skip
    assert document.utterances[2].author.email == "k@x.example"
    assert document.left_out[0].reason == "internal note"


def test_help_scout(read):
    """Threads come newest first and are read oldest first, by their type."""
    threads = [
        {"id": 3, "type": "note", "body": "vip", "createdAt": "2026-03-03"},
        {"id": 2, "type": "message", "body": "Hello", "createdAt": "2026-03-02"},
        {"id": 1, "type": "customer", "body": "It fails<br>daily", "createdAt": "2026-03-01",
         "createdBy": {"id": 5, "email": "k@x.example", "first": "Kim", "last": "Po"}},
    ]  # fmt: skip
    talk = {"id": 8, "number": 80, "subject": "Help", "mailboxId": 1,
            "primaryCustomer": {"id": 5}, "_embedded": {"threads": threads}}  # fmt: skip
    document = read({"_embedded": {"conversations": [talk]}})
    assert [(said.text, said.role, said.record_id) for said in document.utterances] == [
        ("It fails\ndaily", "participant", "80"), ("Hello", "agent", "80"),
    ]  # fmt: skip
    assert document.utterances[0].author.name == "Kim Po"
    assert len(document.left_out) == 1


def test_a_freshdesk_ticket_that_an_agent_filed(read):
    """After a call, or as a mail to the customer, the description is the agent's."""
    items = [
        {
            "id": n,
            "responder_id": 1,
            "requester_id": n,
            "description_text": f"Text {n}",
            "source": s,
        }
        for n, s in enumerate((1, 3, 10), start=1)
    ]
    assert [said.role for said in read(items).utterances] == ["participant", "agent", "agent"]


def test_threads_without_a_mailbox(read):
    """Older exports name the customer, and each thread says by whose hand it is."""
    talk = {
        "id": 5, "subject": "Lid", "customer": {"id": 9, "firstName": "Kim", "lastName": "Lund"},
        "threads": [
            {"type": "customer", "createdBy": {"id": 9, "type": "customer"}, "body": "<p>The lid sticks</p>"},
            {"type": "message", "createdBy": {"id": 1, "type": "user"}, "body": "<p>Have you oiled it?</p>"},
        ],
    }  # fmt: skip
    document = read({"conversations": [talk]})
    assert [(one.text, one.role) for one in document.utterances] == [
        ("The lid sticks", "participant"),
        ("Have you oiled it?", "agent"),
    ]
    assert document.utterances[0].author.name == "Kim Lund"


def test_an_accounts_export_of_freshdesk(read):
    """The same tickets as XML: notes below each, flags as words, names of objects with hyphens."""
    note = "<helpdesk-note><body>{}</body><incoming type='boolean'>{}</incoming><private type='boolean'>{}</private><user-id type='integer'>{}</user-id></helpdesk-note>"
    notes = (
        note.format("Please send the plate", "false", "false", 7)
        + note.format("It is the same plate", "true", "false", 41)
        + note.format("Firmware again", "false", "true", 7)
    )
    ticket = "<helpdesk-ticket><description>The gate ignores me</description><display-id type='integer'>{}</display-id><subject>Gate</subject><requester-id type='integer'>{}</requester-id><requester-name>Lotte Bax</requester-name><responder-id type='integer'>7</responder-id><helpdesk-notes type='array'>{}</helpdesk-notes></helpdesk-ticket>"
    xml = (
        "<?xml version='1.0'?><helpdesk-tickets type='array'>"
        + ticket.format(31, 41, notes)
        + ticket.format(32, 42, "")
        + "</helpdesk-tickets>"
    )
    document = read(xml, "Tickets1.xml")
    first = [(one.role, one.text) for one in document.utterances if one.record_id == "31"]
    assert first == [
        ("participant", "The gate ignores me"),
        ("agent", "Please send the plate"),
        ("participant", "It is the same plate"),
    ]
    assert document.utterances[0].author.name == "Lotte Bax"
    assert [one.text for one in document.left_out] == ["Firmware again"]
