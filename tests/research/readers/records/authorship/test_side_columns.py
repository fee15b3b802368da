"""Sides that a column says."""

from __future__ import annotations


def test_sides_under_a_header_of_no_known_name(read):
    """Whatever a call centre calls the column: its cells are sides that change within a call."""
    document = read(
        "call_id,customer_id,channel_owner,utterance\n"
        "1,C7,AGENT,Thank you for calling\n1,C7,CUSTOMER,My bill is wrong\n"
        "2,C8,AGENT,Good morning\n2,C8,CUSTOMER,The power went off\n"
    )
    assert [said.role for said in document.utterances] == ["agent", "participant"] * 2


def test_who_handled_a_ticket_last_says_no_side(read):
    """The column is the same in all rows of a ticket."""
    document = read(
        "ticket id,requester,last reply,message\n1,Ida,agent,It hums\n1,Ida,agent,It still hums\n"
        "2,Ugo,customer,No light\n"
    )
    assert {said.role for said in document.utterances} == {"participant"}


def test_a_customers_id_or_a_clerks(read):
    """Each row has one of the two; a row with neither is nobody's."""
    document = read(
        "id,thread_id,staff_id,user_id,poster,body\n1,10,0,21,Ida Holm,The gate is shut\n"
        "2,10,3,0,Clerk Bo,We opened it\n3,11,0,22,Ugo Pace,No room for bikes\n4,11,0,0,SYSTEM,Closed by timer\n"
    )
    assert [said.role for said in document.utterances] == [
        "participant", "agent", "participant", "unknown",
    ]  # fmt: skip


def test_comments_of_those_who_run_a_board(read):
    """A flag beside each comment says it."""
    document = read(
        "comment id,post id,comment,author name,is admin\n"
        "1,p1,Same with labels,Ida Holm,false\n2,p1,We look into it,Pam Orr,true\n"
    )
    assert [said.role for said in document.utterances] == ["participant", "agent"]


def test_who_talks_with_contacts(read):
    """A user who does answers for the company; a user alone is a customer."""
    table = "conversation id,author type,body\n1,contact,It hums\n1,user,Which one\n2,contact,No light\n"
    assert [one.role for one in read(table).utterances] == ["participant", "agent", "participant"]
    alone = "conversation id,author type,body\n1,user,It hums\n1,user,Still hums\n"
    assert {one.role for one in read(alone).utterances} == {"participant"}


def test_below_a_film_whoever_put_it_there_answers(read):
    """A flag says it; of a ticket's customer it may mean the owner of an account."""
    film = "video_id,comment_id,author,text,is_owner\nv,1,ana,It asks for a code,false\nv,2,co,It is below the seat,true\n"
    assert [one.role for one in read(film).utterances] == ["participant", "agent"]
    account = "ticket_id,requester,description,is_owner\n1,Ana,It asks for a code,true\n"
    assert [one.role for one in read(account).utterances] == ["participant"]


def test_writers_who_are_sides(read):
    """A column of writers may name no one; "admin" is a side beside a user only."""
    table = "id,ticket_id,sender,message\n1,5,user,It prints too high\n2,5,admin,Calibrate it first\n3,5,user,I did\n"
    document = read(table)
    assert [one.role for one in document.utterances] == ["participant", "agent", "participant"]
    assert not any(one.author.name or one.author.id for one in document.utterances)
    filed = "Ticket ID,Post ID,Creator,Full Name,Contents\n9,1,User,Pim Vos,It hums all day\n9,2,Staff,Lo Di,Try another\n"
    assert [(one.role, one.author.name) for one in read(filed).utterances] == [
        ("participant", "Pim Vos"), ("agent", "Lo Di"),
    ]  # fmt: skip


def test_who_may_write_to_a_repository_runs_it(read):
    """In a table of issues as in the objects of the API."""
    document = read(
        "number,title,body,user,author_association\n1,Lag,The list lags,ana,NONE\n2,Plan,We split the list,bo,MEMBER\n"
        "3,Crash,It crashes on start,cy,CONTRIBUTOR\n"
    )
    assert [one.role for one in document.utterances] == ["participant", "agent", "participant"]


def test_a_type_that_all_who_ask_have(read):
    """At a school or a firm staff write the tickets."""
    rows = "".join(
        f"{n},{who},staff,No light at gate {n}\n"
        for n, who in enumerate(("Ida Holm", "Bo Pace", "Di Roe"))
    )
    document = read(f"ticket id,requester,user_type,body\n{rows}", "tickets.csv")
    assert {one.role for one in document.utterances} == {"participant"}


def test_messages_as_a_program_keeps_them(read):
    """Each is an object with its type; of a conversation only the human is a participant."""
    said = [
        ("human", "My cat ate the floor"),
        ("ai", "That is not covered."),
        ("human", "And the sofa?"),
    ]
    rows = "".join(
        f'{n},c1,"{{""data"": {{""type"": ""{side}"", ""content"": ""{words}""}}, ""type"": ""{side}""}}"\n'
        for n, (side, words) in enumerate(said)
    )
    document = read(f"id,conversation_uuid,message\n{rows}")
    assert [(one.text, one.role) for one in document.utterances] == [
        ("My cat ate the floor", "participant"), ("That is not covered.", "bot"), ("And the sofa?", "participant"),
    ]  # fmt: skip


def test_an_author_who_is_a_member(read):
    """Runs the place where issues are opened; a customer who is one bought a card."""
    rows = "4,The callback never fires on my phone,{}\n5,Deprecate the old call,{}\n"
    for head, theirs in (("author_is_member", 1), ("is_member", 2)):
        said = read(f"number,title,{head}\n{rows.format('False', 'True')}").utterances
        assert sum(one.role == "participant" for one in said) == theirs
