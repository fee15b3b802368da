"""Chats that were saved as tables."""

from __future__ import annotations

import pytest

CHAT = (
    "Why does my ferry ticket show yesterday's date?",
    "Thanks for getting in touch, which ferry is it?",
    "The last one to Hven, and the gate would not open",
    "I have sent you another one",
)


def _chat(head: str, *before: str) -> str:
    rows = zip(before, CHAT, strict=True)
    return "\n".join([head, *(f'{own},"{said}"' for own, said in rows)])


@pytest.mark.parametrize(
    "table",
    [
        _chat("time,sender,message", "9:00,customer", "9:01,agent", "9:02,customer", "9:03,agent"),
        _chat("id,role,content", "1,user", "2,assistant", "3,user", "4,assistant"),
        _chat("time,type,text", "9:00,in", "9:01,out", "9:02,in", "9:03,out"),
        _chat(
            "sender,role,message", "member,Member", "coach,Coach", "member,Member", "coach,Coach"
        ),
    ],
)
def test_one_chat_whose_rows_only_say_the_side(read, table):
    """It is one person's, and whoever answers is no customer."""
    theirs = [one for one in read(table).utterances if one.role == "participant"]
    assert [one.text for one in theirs] == [CHAT[0], CHAT[2]]
    assert len({one.record_id for one in theirs}) == 1


def test_what_people_are_in_a_product_or_a_house(read):
    """Is no side of a chat: they do not take turns."""
    jobs = ("Visitor", "Visitor", "Staff", "Visitor", "Visitor")
    rows = [f"{job},The door to room {n} is too heavy for me" for n, job in enumerate(jobs)]
    said = read("\n".join(["role,comment", *rows])).utterances
    assert len({one.record_id for one in said if one.role == "participant"}) == len(jobs)


def test_each_talk_of_a_log(read):
    """Is told by a column below which both sides speak, be it of telephone numbers."""
    who = ("room_a", "room_a", "room_b", "room_b")
    rows = _chat(
        "room,way,text",
        *(f"{room},{way}" for room, way in zip(who, ("in", "out") * 2, strict=True)),
    )
    phones = rows.replace("room,way", "phone,direction").replace("room_", "+46 70 174 06 0")
    for table in (rows.replace("way", "type"), phones):
        theirs = [one for one in read(table).utterances if one.role == "participant"]
        assert [one.text for one in theirs] == [CHAT[0], CHAT[2]]
        assert len({one.record_id for one in theirs}) == len(theirs)


@pytest.mark.parametrize(
    ("names", "known"), [(("Ana Po", "Agent"), "Ana Po"), (("client", "Mo Lind"), "")]
)
def test_one_of_two_under_a_name(read, names, known):
    """The other's word says which side that is."""
    said = read(_chat("time,from,text", *(f"9:0{n},{names[n % 2]}" for n in range(4)))).utterances
    theirs = [one for one in said if one.role == "participant"]
    assert [one.text for one in theirs] == [CHAT[0], CHAT[2]]
    assert {one.author.name if one.author else "" for one in theirs} == {known}


@pytest.mark.parametrize(
    "heads",
    ["user_query,bot_response", "input,output", "question,ai_answer", "customer_message,response"],
)
def test_what_was_asked_and_answered_in_one_row(read, heads):
    """The headers say whose each is, or one of them does."""
    rows = f'a,"{CHAT[0]}","{CHAT[1]}"\na,"{CHAT[2]}","{CHAT[3]}"\n'
    said = read(f"session_id,{heads}\n{rows}").utterances
    assert [one.text for one in said if one.role == "participant"] == [CHAT[0], CHAT[2]]


def test_a_talk_in_one_row(read):
    """Each turn has a column of its own, with its number."""
    row = ",".join(f'"{words}"' for words in CHAT)
    said = read(f"ticket_id,User turn 1,Bot turn 1,User turn 2,Bot turn 2\nt1,{row}\n").utterances
    assert [one.text for one in said if one.role == "participant"] == [CHAT[0], CHAT[2]]


def test_a_prompt_that_a_participant_answers(read):
    """Neither header says that a program wrote."""
    rows = "P1,How was your morning?,I planned it on an envelope\nP2,How was your morning?,The app lost my list\n"
    said = read(f"participant_id,prompt,response\n{rows}").utterances
    assert [(one.author.id, one.question) for one in said] == [
        ("P1", "How was your morning?"), ("P2", "How was your morning?"),
    ]  # fmt: skip


def test_two_columns_of_sides_one_of_which_is_filled(read):
    """Are the turns of the talks that another column tells, though each row has an id of its own."""
    rows = [
        ("m1", "T1", "My boat is not in the list", ""), ("m2", "T1", "", "Which harbour is it in?"),
        ("m3", "T1", "Hven and berth nine as always", ""), ("m4", "T2", "The crane was booked twice", ""),
        ("m5", "T2", "", "Sorry for that: I have moved yours"), ("m6", "T2", "Then tell the crane driver", ""),
    ]  # fmt: skip
    table = "".join(f"{one},{talk},{asked},{said}\n" for one, talk, asked, said in rows)
    document = read(f"chat_id,case_no,customer_message,agent_response\n{table}")
    theirs = [one for one in document.utterances if one.role == "participant"]
    assert [one.record_id for one in theirs] == ["T1", "T1", "T2", "T2"]
