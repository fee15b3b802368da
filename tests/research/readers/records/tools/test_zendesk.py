from __future__ import annotations


def ticket(**more):
    return {
        "id": 7, "requester_id": 5, "submitter_id": 5, "organization_id": 3, "subject": "Login",
        "description": "I cannot log in", "created_at": "2026-03-05T09:12:00Z",
        "via": {"channel": "email", "source": {"from": {"address": "Sam@x.example", "name": "Sam"}}},
    } | more  # fmt: skip


def test_a_ticket(read):
    """The requester's description, under its subject, by whom and when."""
    (said,) = read({"tickets": [ticket()]}).utterances
    assert (said.text, said.question, said.record_id) == ("I cannot log in", "Login", "7")
    assert (said.author.id, said.author.email, said.author.name) == ("5", "sam@x.example", "Sam")
    assert (said.author.account, said.date) == ("3", "2026-03-05T09:12:00Z")
    assert said.locator == "tickets[0]"


def test_comments_say_who_wrote_them(read):
    """The first comment repeats the description; agents and private notes are no evidence."""
    comments = [
        {"id": 1, "author_id": 5, "body": "I cannot log in", "public": True},
        {"id": 2, "author_id": 9, "body": "Try again", "public": True},
        {"id": 3, "author_id": 9, "body": "Typical", "public": False},
        {"id": 4, "author_id": 5, "html_body": "<p>Still <b>no</b></p>", "public": True},
        {"id": 5, "author_id": -1, "body": "Closed by rule", "public": True},
    ]
    document = read({"tickets": [ticket(comments=comments)]})
    assert [(said.text, said.role, said.part) for said in document.utterances] == [
        ("I cannot log in", "participant", ""),
        ("Try again", "agent", "2"),
        ("Still no", "participant", "4"),
        ("Closed by rule", "bot", "5"),
    ]
    assert sorted(left.reason for left in document.left_out) == [
        "internal note", "repeats the record's first text",
    ]  # fmt: skip


def test_an_export_whose_first_comment_is_the_description(read):
    """Whoever requests it stands as a person in the ticket, and only the agents are listed beside."""
    said = [
        {"id": 1, "author_id": 5, "body": "The labels print twice", "public": True},
        {"id": 2, "author_id": 9, "body": "Which printer is it?", "public": True},
        {"id": 3, "author_id": 5, "body": "The small one", "public": True},
    ]
    requester = {"id": 5, "name": "Wanda Pohl", "email": "wanda@shop.example"}
    bare = {"id": 7, "subject": "Labels", "requester": requester, "comments": said}
    document = read({"tickets": [bare], "users": [{"id": 9, "role": "agent", "name": "Ole"}]})
    assert [(one.text, one.role) for one in document.utterances] == [
        ("The labels print twice", "participant"),
        ("Which printer is it?", "agent"),
        ("The small one", "participant"),
    ]
    assert {one.author.email for one in document.utterances[::2]} == {"wanda@shop.example"}


def test_users_beside_the_tickets_tell_names_and_roles(read):
    """Another end user of the company is a participant too, and an agent may be a requester."""
    comments = [{"id": 2, "author_id": 6, "body": "Me neither", "public": True}]
    users = [{"id": 6, "role": "end-user", "name": "Kim Po"}, {"id": 5, "role": "agent"}]
    organizations = [{"id": 3, "name": "Acme"}]
    document = read(
        {"tickets": [ticket(comments=comments)], "users": users, "organizations": organizations}
    )
    assert [said.role for said in document.utterances] == ["agent", "participant"]
    assert document.utterances[1].author.name == "Kim Po"
    assert document.utterances[0].author.account == "Acme"


def test_comments_beside_the_tickets(read):
    """Comments that stand apart are joined by ticket id."""
    comments = [{"id": 2, "ticket_id": 7, "author_id": 5, "body": "Any news?", "public": True}]
    document = read({"tickets": [ticket()], "comments": comments})
    assert [said.text for said in document.utterances] == ["I cannot log in", "Any news?"]


def test_an_agent_who_submits_for_a_customer(read):
    """The words are the agent's."""
    assert read([ticket(submitter_id=9)]).utterances[0].role == "agent"


def test_sample_tickets_are_left_out(read):
    """What Zendesk wrote to show itself is nobody's problem."""
    document = read({"ticket": ticket(via={"channel": "sample_ticket"})})
    assert document.utterances == ()
    assert "sample" in document.left_out[0].reason


def test_a_satisfaction_comment_is_the_customers(read):
    """What people say when they rate is evidence."""
    rated = {"score": "bad", "comment": "Nobody answered for a week"}
    said = read([ticket(satisfaction_rating=rated)]).utterances[1]
    assert (said.text, said.role, said.part) == (rated["comment"], "participant", "satisfaction")


def test_loose_comments(read):
    """Without tickets the first author of each is its requester; without ticket ids nobody is."""
    comments = [
        {
            "id": 1,
            "ticket_id": 7,
            "author_id": 5,
            "body": "It fails",
            "public": True,
            "created_at": "a",
        },
        {
            "id": 2,
            "ticket_id": 7,
            "author_id": 9,
            "body": "Try again",
            "public": True,
            "created_at": "b",
        },
    ]
    assert [said.role for said in read(comments).utterances] == ["participant", "agent"]
    lone = [{"id": 1, "author_id": 5, "body": "It fails", "public": True}]
    assert read(lone).utterances[0].role == "unknown"


def test_the_same_ticket_on_two_pages(read):
    """Incremental exports overlap; a ticket counts once."""
    document = read({"tickets": [ticket(), ticket(id=8), ticket()]})
    assert len(document.utterances) == 2
    assert document.left_out[0].reason == "the same record again"


def test_agents_from_the_settings(read):
    """A requester whom the settings call staff is staff."""
    assert read([ticket()], agents=("sam@x.example",)).utterances[0].role == "agent"


def _comment(ticket_id, author, text, minute):
    return {
        "id": ticket_id * 10 + minute, "ticket_id": ticket_id, "author_id": author, "body": text,
        "public": True, "created_at": f"2026-03-01T10:0{minute}:00Z",
    }  # fmt: skip


def test_loose_comments_that_an_agent_began(read):
    """Who writes in many people's tickets is an agent, also where they wrote first."""
    comments = [_comment(n, 50 + n, f"Page {n} is blank", 0) for n in range(1, 5)]
    comments += [_comment(n, 9, f"Please reload page {n}", 1) for n in range(1, 5)]
    comments += [_comment(7, 9, "We saw a failed payment", 0), _comment(7, 70, "Yes it hangs", 1)]
    said = {s.text: s.role for s in read(comments).utterances}
    assert said["We saw a failed payment"] == "agent"
    assert said["Yes it hangs"] == "participant"


def test_an_assignee_is_staff_in_other_tickets_too(read):
    """Without users, a comment by somebody who is assigned tickets is no customer's."""
    mine = [ticket(id=n, assignee_id=9) for n in (8, 10)]
    document = read([ticket(requester_id=9), *mine])
    assert [said.role for said in document.utterances] == ["agent", "participant", "participant"]


def test_what_happened_to_tickets(read):
    """Of audits the comments are somebody's words; changes and notifications are a program's."""
    audits = [
        {"id": 10 * ticket + n, "ticket_id": ticket, "author_id": who, "created_at": f"2026-03-0{n + 1}T10:00:00Z", "events": [
            {"type": "Comment", "author_id": who, "body": said, "public": True},
            {"type": "Change", "field_name": "status", "value": "open"},
            {"type": "Notification", "body": "Your request was updated"},
        ]}
        for ticket in range(1, 5)
        for n, (who, said) in enumerate([(100 + ticket, f"The gate beeps at pier {ticket}"), (7, f"We sent somebody to pier {ticket}")])
    ]  # fmt: skip
    document = read({"audits": audits, "count": 8, "next_page": None, "previous_page": None})
    told = [(one.author.id, one.role) for one in document.utterances]
    assert told == [
        (who, role)
        for n in range(1, 5)
        for who, role in ((f"10{n}", "participant"), ("7", "agent"))
    ]


def test_what_is_written_beside_a_rating_among_what_happened(read):
    """Its event changes a field, and has words of the customer's."""
    comment = {"type": "Comment", "body": "The gate beeps at every pier", "public": True}
    rated = {"type": "Change", "field_name": "satisfaction_comment", "value": "Four days for that"}
    audits = [
        {"id": n, "ticket_id": 1, "author_id": 5, "events": [event]}
        for n, event in enumerate([comment, rated, {**rated, "field_name": "subject"}])
    ]
    said = read({"audits": audits}).utterances
    assert [(one.author.id, one.text) for one in said] == [
        ("5", "The gate beeps at every pier"),
        ("5", "Four days for that"),
    ]


def test_what_staff_keep_to_themselves_and_what_a_rule_sends(read):
    """A ticket that an agent opened out of sight is a note, and a trigger's comment nobody's."""
    sent = {"id": 2, "author_id": 5, "body": "Rate us", "public": True, "via": {"channel": "rule"}}
    hidden = ticket(id=8, submitter_id=9, is_public=False, description="Calls every day")
    document = read({"tickets": [ticket(comments=[sent]), hidden]})
    assert [(one.text, one.role) for one in document.utterances] == [
        ("I cannot log in", "participant"), ("Rate us", "bot"),
    ]  # fmt: skip
    assert [left.reason for left in document.left_out] == ["internal note"]
