from __future__ import annotations

import csv
import io

import pytest

from research.readers.records.conversations.chats import on_lines


@pytest.mark.parametrize(
    ("cell", "turns"),
    [
        (
            "Agent: Good morning. Customer: The boiler ticks. Agent: All night?",
            ["Agent: Good morning.", "Customer: The boiler ticks.", "Agent: All night?"],
        ),
        (
            "Mitarbeiter: Guten Tag | Kundin: Der Kessel tickt | Mitarbeiter: Nachts auch?",
            ["Mitarbeiter: Guten Tag", "Kundin: Der Kessel tickt", "Mitarbeiter: Nachts auch?"],
        ),
        (
            "[00:02] CLIENTE: se apaga sola [00:09] AGENTE: entiendo [00:12] CLIENTE: cada noche",
            ["[00:02] CLIENTE: se apaga sola", "[00:09] AGENTE: entiendo", "[00:12] CLIENTE: cada noche"],
        ),
        (
            "Interviewerin: Wie oft? Teilnehmerin: Nie, es brennt an. Interviewerin: Immer?",
            ["Interviewerin: Wie oft?", "Teilnehmerin: Nie, es brennt an.", "Interviewerin: Immer?"],
        ),
    ],
)  # fmt: skip
def test_a_talk_on_one_line(cell, turns):
    """Each turn gets its own line, with what stands before its label and without what parts it."""
    assert on_lines(cell).split("\n") == turns


@pytest.mark.parametrize(
    "text",
    [
        "Customer: your agent: rude. Your engineer: late.",
        "I told the Agent: it ticks. Customer: me.",
        "Customer: it ticks. Customer: still ticking.",
        "Agent: Hello\nthere Customer: x\nCustomer: it ticks",
        "It ticks.",
    ],
)
def test_no_talk_on_one_line(text):
    """One side only, other capitals, a label further in, or lines of their own: left as it is."""
    assert on_lines(text) == text


def test_a_call_with_a_mark_for_satisfaction_is_a_ticket(read):
    """Only the caller's words are theirs, and a rating beside them makes no review of a call."""
    said = (
        "Agent: Good morning, how can I help? Customer: The boiler ticks all night. Agent: I see."
    )
    document = read(f'Call ID,Transcript,CSAT\n1,"{said}",2\n')
    assert document.kind == "ticket"
    assert [(one.text, one.role) for one in document.utterances] == [
        ("Good morning, how can I help?", "agent"),
        ("The boiler ticks all night.", "participant"),
        ("I see.", "agent"),
    ]


def _table(*rows):
    out = io.StringIO()
    csv.writer(out).writerows([("Chat ID", "Visitor name", "Agent", "Transcript"), *rows])
    return out.getvalue()


CHAT = (
    "(10:01:05) Rik Daal: Hello, what can I do for you?\n(10:01:40) Ida Holm: The rota is empty\n"
    "since Monday: all of it.\n(10:02:11) Rik Daal: Which browser is it?\n(10:02:30) Ida: Firefox on Linux"
)


def test_a_chat_in_a_cell(read):
    """Each side's lines are theirs; a line without a name goes on with the one before."""
    document = read(_table(("1", "Ida Holm", "Rik Daal", CHAT)))
    assert [(said.text, said.role) for said in document.utterances] == [
        ("Hello, what can I do for you?", "agent"),
        ("The rota is empty\nsince Monday: all of it.", "participant"),
        ("Which browser is it?", "agent"),
        ("Firefox on Linux", "participant"),
    ]
    assert document.utterances[1].author.name == "Ida Holm"
    assert document.utterances[0].author.name == "Rik Daal"


def test_sides_by_role_words(read):
    """Agent and Customer, with the day before the time, or after the name."""
    chat = "[2026-03-01 10:00] Agent: Hello\n[2026-03-01 10:01] Customer: It hangs\nAgent (10:02): Again?\nCustomer (10:03): Always"
    document = read(_table(("1", "", "", chat)))
    assert [said.role for said in document.utterances] == ["agent", "participant"] * 2


@pytest.mark.parametrize(
    ("asks", "answers"), [("Interviewer", "Interviewee"), ("Enquêteur ", "Enquêtée ")]
)
def test_an_interview_in_a_cell(read, asks, answers):
    """A question and an answer are enough, in any language: the question is nobody's complaint."""
    talk = f"{asks}: How do you pay?\n{answers}: By card, and it is declined."
    document = read(_table(("1", "", "", talk), ("2", "", "", talk.replace("declined", "lost"))))
    assert [said.role for said in document.utterances] == ["moderator", "participant"] * 2


def test_who_is_left_beside_the_staff_is_the_customer(read):
    """A nickname is nobody's in the row, but somebody asked the agent."""
    document = read(
        _table(("1", "", "Rik Daal", CHAT.replace("Ida Holm", "moon7").replace("Ida", "moon7")))
    )
    assert [said.role for said in document.utterances] == ["agent", "participant"] * 2


def test_two_strangers(read):
    """Where nothing tells the sides, nobody's words are evidence."""
    document = read(_table(("1", "", "", CHAT.replace("Ida:", "Ida Holm:"))))
    assert {said.role for said in document.utterances} == {"unknown"}


def test_a_form_is_no_chat(read):
    """Its fields come once each."""
    form = "Name: Ida\nRoom: 4\nProblem: the lamp is broken\nSince: Monday"
    (said,) = read(_table(("1", "Ida Holm", "", form))).utterances
    assert said.text == form


def test_a_message_among_chats(read):
    """A cell in which nobody is named is its author's, as in any table."""
    document = read(
        _table(
            ("1", "Ida Holm", "Rik Daal", CHAT), ("2", "Ugo Pace", "Rik Daal", "It hangs daily")
        )
    )
    assert (document.utterances[-1].text, document.utterances[-1].role) == (
        "It hangs daily", "participant",
    )  # fmt: skip


def test_a_chat_among_mails(read):
    """A help desk's export has both; what the chat program writes is nobody's."""
    chat = f"Chat started: 2026-03-03 10:02 UTC\n\n{CHAT}\nChat ended by visitor"
    mails = [
        (str(n), f"Kim {n}", "Rik Daal", f"My bill is wrong since day {n}. Please: mend it.")
        for n in range(2, 9)
    ]
    document = read(_table(("1", "Ida Holm", "Rik Daal", chat), *mails))
    ida = [said.text for said in document.utterances if said.author.name == "Ida Holm"]
    assert ida == ["The rota is empty\nsince Monday: all of it.", "Firefox on Linux"]
    assert [(left.text, left.reason) for left in document.left_out] == [
        ("Chat started: 2026-03-03 10:02 UTC", "written by the chat program"),
        ("Chat ended by visitor", "written by the chat program"),
    ]
    assert len(document.utterances) == 4 + len(mails)


def test_a_list_among_mails_is_no_chat(read):
    """Neither times nor the writer's own name stand before its lines."""
    shifts = "Monday: early\nTuesday: late\nMonday: early again\nTuesday: nothing at all"
    mails = [(str(n), f"Kim {n}", "Rik Daal", f"My bill is wrong: day {n}") for n in range(2, 9)]
    document = read(_table(("1", "Ida Holm", "Rik Daal", shifts), *mails))
    assert document.utterances[0].text == shifts


@pytest.mark.parametrize("writer", [11, 90])
def test_a_chat_in_a_help_desks_json(read, writer):
    """Whoever stored it, each side's lines are theirs, and the agent's are no evidence."""
    tickets = [
        {"id": 1, "subject": "Chat", "requester_id": 11, "assignee_id": 90, "description": "hi",
         "comments": [{"author_id": writer, "body": CHAT, "public": True}]},
        {"id": 2, "subject": "Bill", "requester_id": 12, "assignee_id": 90,
         "description": "My bill is wrong: the tax is counted twice."},
    ]  # fmt: skip
    users = [
        {"id": 11, "name": "Ida Holm", "role": "end-user"},
        {"id": 12, "name": "Bo Lind", "role": "end-user"},
        {"id": 90, "name": "Rik Daal", "role": "agent"},
    ]
    document = read({"tickets": tickets, "users": users})
    ida = [said.text for said in document.utterances if said.author.name == "Ida Holm"]
    assert ida[1:] == ["The rota is empty\nsince Monday: all of it.", "Firefox on Linux"]
    assert all(said.role != "participant" for said in document.utterances if "?" in said.text)


def test_stamped_notices_and_bold_names(read):
    """Who joins is nobody's words, with a time before it too; a name may be in bold."""
    said = (
        "(10:00:01) Ana Rey: Do they fit?\n(10:00:30) *** Tom joined the chat\n(10:00:41) Tom: They do.\n"
        "(10:01:20) Ana Rey: Inwards too?\n(10:02:00) *** Ana Rey has left the chat"
    )
    bold = "**Ana Rey**: We cannot lock it.\n\n**Joe (Support)**: Read-only?\n\n**Ana Rey**: Yes."
    for talk, own in (
        (said, ["Do they fit?", "Inwards too?"]),
        (bold, ["We cannot lock it.", "Yes."]),
    ):
        document = read(f'Ticket ID,Requester,Description\n1,Ana Rey,"{talk}"\n')
        assert [one.text for one in document.utterances if one.role == "participant"] == own


def test_a_chat_with_the_seconds_since_it_began(read):
    """What a program says above the first line is nobody's; a visitor's name may hold a number sign."""
    document = read(
        "Id,Visitor Name,Owner,Body\n"
        '7,Noa Fry,Kim Desk,"<p>Chat Started: Friday, January 02</p><p>Agent Kim D</p>( 12s ) Noa: My points vanished<br>'
        '( 1m 40s ) Kim D: Which card is it?<br>( 1m 58s ) Noa: The blue one<br>"\n'
        '8,USA (Austin) #44,Kim Desk,"( 5s ) USA (Austin) #44: Gift wrap is greyed out<br>( 9s ) Kim D: It needs an account<br>'
        '( 12s ) USA (Austin) #44: Then no<br>"\n'
    )
    heard = [one.text for one in document.utterances if one.role == "participant"]
    assert heard == ["My points vanished", "The blue one", "Gift wrap is greyed out", "Then no"]


def test_everybody_is_a_user_with_a_number(read):
    """The number is the requester's or somebody else's; also of a ticket with a single line."""
    document = read(
        "Ticket ID,Requester ID,Assignee ID,Full Transcript\n"
        '1,5501,7709,"[2025-07-14T17:51:51.000Z] User 5501: The hob clicks\n\n[2025-07-14T18:04:00.000Z] User 7709: We send a spark plug'
        '\n\n[2025-07-14T19:20:00.000Z] User 5501: It still clicks"\n'
        '2,5502,,"[2025-07-14T17:51:51.000Z] User 5502: The lid squeaks"\n'
    )
    heard = [one.text for one in document.utterances if one.role == "participant"]
    assert heard == ["The hob clicks", "It still clicks", "The lid squeaks"]


def test_a_job_that_ends_in_a_side(read):
    """Whoever else speaks is the customer."""
    talk = "Member: My claim is gone\nClaims Agent: Which one is it?\nMember: The one for my tooth"
    document = read(f'Ticket ID,Transcript\n1,"{talk}"\n2,"{talk.replace("tooth", "knee")}"\n')
    heard = [one.text for one in document.utterances if one.role == "participant"]
    assert "Which one is it?" not in heard
    assert {"The one for my tooth", "The one for my knee"} <= {*heard}
