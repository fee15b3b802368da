from __future__ import annotations

CUSTOMERS = ("Ida Holm", "Ugo Pace", "Mira Sand", "Leo Frost")


def _chats(header, agent="Rik Daal"):
    rows = [header]
    for number, name in enumerate(CUSTOMERS, start=1):
        rows += [
            f"C{number},2026-03-0{number} 10:00,{agent},We saw that your payment did not arrive",
            f"C{number},2026-03-0{number} 10:05,{name},The payment page hangs number {number}",
        ]
    for number, name in enumerate(CUSTOMERS, start=5):
        rows += [
            f"C{number},2026-03-0{number} 10:00,{name},My card is refused again",
            f"C{number},2026-03-0{number} 10:10,{agent},Which card",
        ]
    return "\n".join(rows) + "\n"


def test_an_agent_who_wrote_first_is_no_customer(read):
    """Messages without a column for the sides: who writes in everybody's talk is staff."""
    document = read(_chats("Conversation ID,Sent at,Sender,Message"))
    by_name = {(said.author.name, said.role) for said in document.utterances}
    assert ("Rik Daal", "agent") in by_name
    assert {name for name, role in by_name if role == "participant"} == set(CUSTOMERS)


def test_a_bot_in_a_chat_is_a_bot(read):
    """Its name says so, and the customer is whose talk it is."""
    document = read(
        "conversation id,sender,message\n1,Desk Bot,How can I help\n1,Ida Holm,The rota is empty\n"
    )
    assert [said.role for said in document.utterances] == ["bot", "participant"]


def test_the_writer_of_a_comment_is_not_the_requester_of_its_ticket(read):
    """Each row names both: only the requester's own comments are a participant's."""
    document = read(
        "Ticket,Requester,Requester email,Comment author,Comment,Comment visibility\n"
        "1,Ida Holm,ida@x.example,Ida Holm,The rota is empty,public\n"
        "1,Ida Holm,ida@x.example,Rik Daal,Please send a picture,public\n"
        "1,Ida Holm,ida@x.example,Rik Daal,she is always late with it,internal\n"
    )
    assert [(said.text, said.role) for said in document.utterances] == [
        ("The rota is empty", "participant"), ("Please send a picture", "unknown"),
    ]  # fmt: skip
    assert document.utterances[0].author.email == "ida@x.example"
    assert [left.reason for left in document.left_out] == ["internal note"]


def test_an_assignee_is_staff(read):
    """Who is assigned tickets answers them, however few there are."""
    document = read(
        "ticket id,assignee,author name,comment\n"
        "1,Rik Daal,Rik Daal,We opened this for you\n1,Rik Daal,Ida Holm,The rota is empty\n"
    )
    assert [said.role for said in document.utterances] == ["agent", "participant"]


def test_a_ticket_that_was_filed_for_somebody(read):
    """Names tell it as well as ids do."""
    document = read(
        "Id,Subject,Description,Requester,Submitter\n"
        "1,Call,Caller says the rota is empty,Ida Holm,Rik Daal\n2,Rota,It is empty,Ugo Pace,ugo pace\n"
    )
    assert [said.role for said in document.utterances] == ["agent", "participant"]


def test_everybody_in_a_forum_is_a_user(read):
    """The replies below a post are other users' words."""
    document = read("post id,author,body\n1,ida,The rota is empty\n1,ugo,Here as well since May\n")
    assert {said.role for said in document.utterances} == {"participant"}


def test_a_column_of_directions_tells_the_sides(read):
    """What went out is the desk's, in any language; nothing needs to be told by behaviour."""
    document = read(
        "Conversation ID;Richtung;From;Body\n1;Eingehend;ida@home.example;The lid sticks\n"
        "1;Ausgehend;desk@lids.example;Which lid is it\n"
    )
    assert [said.role for said in document.utterances] == ["participant", "agent"]


def test_a_direction_of_travel_tells_no_sides(read):
    """A column that only shares its name with one of sides costs nobody their words."""
    document = read("Ticket ID,Direction,Description\n1,Northbound,The tram skips my stop\n")
    assert [said.role for said in document.utterances] == ["participant"]


def test_a_thread_says_who_created_each_part(read):
    """The customer's columns say whose conversation it is, not who wrote the row."""
    document = read(
        "Conversation #,Customer,Customer Email,Assigned To,Thread Type,Thread Created By,Thread Body\n"
        "901,Ana Po,ana@po.example,Rik Daal,customer,Ana Po,The bill of March counts the tax twice\n"
        "901,Ana Po,ana@po.example,Rik Daal,message,Rik Daal,I refunded the difference today\n"
        "901,Ana Po,ana@po.example,Rik Daal,note,Rik Daal,Customer is on a legacy plan\n"
        "902,Bo Li,bo@li.example,Rik Daal,customer,Bo Li,The code to log in never arrives\n"
    )
    assert [(said.record_id, said.role) for said in document.utterances] == [
        ("901", "participant"),
        ("901", "agent"),
        ("902", "participant"),
    ]
    assert [left.reason for left in document.left_out] == ["internal note"]


def test_bots_among_the_users_of_a_forum(read):
    """By their name, which a surname may end like."""
    document = read(
        "post_id,permalink,author,body\n1,/a,AutoModerator,Read the rules\n1,/b,Jo Talbot,It hums\n"
    )
    assert [said.role for said in document.utterances] == ["bot", "participant"]


def test_ranks_in_a_forum(read):
    """Whoever moderates it is no user of the product."""
    document = read(
        "post_id,topic_id,poster,post_text,user_group\n1,40,bea,It draws it wrong,Registered\n"
        "2,40,jim,Moved to its section,Moderators\n"
    )
    assert [said.role for said in document.utterances] == ["participant", "agent"]


def test_badges_of_buyers(read):
    """No badge makes a reviewer one of the company."""
    document = read(
        "Review ID,Reviewer,Badge,Review,Rating\n1,bea,Official tester,It draws it wrong,2\n"
    )
    assert [said.role for said in document.utterances] == ["participant"]


def test_a_company_that_answers_in_public_threads(read):
    """Conversations have ids there too, and everybody else is a user."""
    rows = ["id,conversation_id,username,tweet"]
    for n, who in enumerate(("ana_p", "bo77", "cy_moss", "di_x")):
        rows += [
            f"{n},{n},{who},@TramLine the lift at my stop is broken again {n}",
            f"9{n},{n},tramline,@{who} which stop is it?",
        ]
    told = [(one.author.id, one.role) for one in read("\n".join(rows), "tweets.csv").utterances]
    assert {role for who, role in told if who == "tramline"} == {"agent"}
    assert {role for who, role in told if who != "tramline"} == {"participant"}


def test_comments_of_a_public_place_without_those_they_answer(read):
    """Points say that it is one, where the row above is named in a form of its own: t1_a7."""
    rows = [
        {"id": f"a{n}", "content": said, "username": who, "score": n, "post_id": "p1", "parent_id": above}
        for n, (who, said, above) in enumerate(
            [("gull", "The night boat left early", "t3_p1"), ("owl", "Mine did too, twice", "t1_a0"), ("fen", "I took the bus", "t1_a1")]
        )
    ]  # fmt: skip
    document = read(rows)
    assert [(one.author.id, one.role) for one in document.utterances] == [
        ("gull", "participant"), ("owl", "participant"), ("fen", "participant"),
    ]  # fmt: skip


def test_a_login_is_a_name(read):
    """Of the requester, who keeps the words, and of a desk; whoever helps asks in their own ticket."""
    rows = (
        "T1,2026-03-01,Ana Rey,ben.ott,ana.rey,The invoice shows an old address",
        "T1,2026-03-02,Ana Rey,ben.ott,ben.ott,Which browser do you use?",
        "T2,2026-03-03,Cy Poe,ben.ott,cy.poe,I cannot upload the receipt",
        "T2,2026-03-04,Cy Poe,ben.ott,acme_support,We rolled it back for you",
        "T3,2026-03-05,Ben Ott,dora.lind,ben.ott,My own laptop drops the VPN",
    )
    document = read("\n".join(("Ticket ID,Created,Requester,Assignee,Author,Comment", *rows)))
    assert [(one.role, one.writer.name) for one in document.utterances if one.role != "agent"] == [
        ("participant", "Ana Rey"), ("participant", "Cy Poe"), ("participant", "Ben Ott"),
    ]  # fmt: skip
