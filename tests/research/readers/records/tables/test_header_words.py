from __future__ import annotations

import pytest

from research.readers.records.tables.columns import role
from research.readers.records.tables.header_words import (
    composed_role,
    is_company_reply,
    is_internal,
    opens_reply,
)

HEAD = "response_id,score,comment,{},email\n"
ROWS = (
    "1,2,The gate opens before the bus has stopped,rang her on Friday and sent a voucher,a@a.example\n"
    "2,9,The driver waited for my mother,,b@b.example\n"
    "3,5,No stop announcements after nine in the evening,asked the depot to check the tape,c@c.example\n"
)


@pytest.mark.parametrize(
    "header", ["Notes", "Internal notes", "CSM note", "Interne Notiz", "notas internas"]
)
def test_staffs_notes_beside_a_comment(read, header):
    """Whoever called the respondent back is not the respondent."""
    said = read(HEAD.format(header) + ROWS, "nps.csv").utterances
    assert [one.text[:8] for one in said] == ["The gate", "The driv", "No stop "]


def test_notes_that_are_all_there_is(read):
    """An observer's form may call its only question so."""
    table = "respondent_id,score,Notes\n" + "".join(
        f"{n},{n},I looked {n} times for the stairs and asked a guard\n" for n in range(1, 5)
    )
    assert len(read(table, "survey.csv").utterances) == 4


@pytest.mark.parametrize(
    "header", ["Staff comments", "How was the internal communication?", "Team", "Note to us"]
)
def test_what_people_say_of_staff_is_theirs(header):
    """Only notes, and comments that are called internal, are the company's."""
    assert role(header)[0] != "hidden"


@pytest.mark.parametrize(
    "header",
    [
        "vendor_response",
        "Antwort des Anbieters",
        "respuesta del propietario",
        "hostReply.text",
        "vendorReply.body",
    ],
)
def test_a_companys_answer_to_a_review(header):
    """Stores have many names for it."""
    assert role(header)[0] == "reply"


def test_a_question_about_answers_is_none():
    """Neither is a company's other field, nor the reply's date."""
    assert not is_company_reply("how do you rate the answer of the company")
    assert not is_company_reply("company size")
    assert role("vendorReply.date")[0] == "ignore"
    assert not is_internal("internal id")


def test_replies_to_reviews():
    """Of a house or in a list of reviews."""
    assert is_company_reply("property reply")
    assert is_company_reply("review reply")


def test_to_whom_a_reply_went():
    """Tells whose it is, and so does who calls it ours."""
    assert is_company_reply("antwort an kunden")
    assert is_company_reply("response to the customer")
    assert is_company_reply("our reply")
    assert not is_company_reply("customer response")
    assert not is_company_reply("answer to our question")
    assert not is_company_reply("response to customer service")


@pytest.mark.parametrize("flat", ["admin response", "official reply", "moderator answer"])
def test_whoever_runs_a_board_answers(flat):
    """For the company."""
    assert is_company_reply(flat)


def test_summaries_of_talks():
    """Are written by whoever led them, or by a machine."""
    assert is_internal("call summary")
    assert is_internal("conversation summary hrbp")
    assert not is_internal("summary")


def test_remarks_of_the_personnel_department(read):
    """Beside what leavers say they are the department's; beside a mark for it they are about it."""
    rows = (
        "1,{}Tell me in spring that there is no raise,Leaver was calm and low risk\n"
        "2,{}Read one of my four mails about the shifts,Escalate this one to the director\n"
        "3,{}Stop moving the plan on Fridays,Raised it in the meeting of May\n"
    )
    head = "Employee ID,{}What could we have done better?,HR comments\n"
    said = read(head.format("") + rows.replace("{}", ""), "exits.csv").utterances
    assert len(said) == 3
    marked = read(head.format("HR score,") + rows.replace("{}", "4,"), "survey.csv").utterances
    assert len(marked) == 6


@pytest.mark.parametrize("header", ["Stellungnahme des Arbeitgebers", "Employer response"])
def test_an_employers_statement_is_a_reply(header):
    """Below a review of a place to work."""
    assert role(header)[0] == "reply"


@pytest.mark.parametrize(
    ("header", "role"),
    [
        ("review comment message", "text"), ("nps feedback text", "text"), ("review comment title", "subject"),
        ("ticket comments", ""), ("product description", ""), ("message", ""), ("agent message", ""), ("", ""),
    ],
)  # fmt: skip
def test_every_word_says_whose_it_is(header: str, role: str):
    """One word of another side is enough not to know."""
    assert composed_role(header) == role


def test_what_a_customer_replied_is_theirs(read):
    """Beside their complaint and what the company said to it."""
    document = read(
        "complaint id,complaint text,company response,customer reply\n"
        "1,The fridge came without its drawer,We send the drawer,It came in another colour\n"
        "2,They billed a cover I never wanted,We refunded it,\n"
    )
    heard = [one.text for one in document.utterances if one.role == "participant"]
    assert heard[1] == "It came in another colour"
    assert len(heard) == 3


@pytest.mark.parametrize(
    ("theirs", "ours"),
    [
        ("Rückmeldung", "Unsere Maßnahme"), ("Kundenstimme", "Stellungnahme"), ("You said", "We did"), ("Inquiry", "Follow-up"),
        ("Comment", "Answer"), ("What the customer said", "Response"), ("Retour client", "Suite donnée"), ("Verbatim", "Recommended action"),
    ],
)  # fmt: skip
def test_a_desks_own_list(read, theirs, ours):
    """Whatever it calls them: what came in is the customers', what became of it is the desk's."""
    rows = (
        "2026-05-01,The gate opens before the bus has stopped,A mechanic looked at the doors,done",
        "2026-05-02,The driver waited for my mother with her bags,We passed it on to the depot,done",
        "2026-05-03,There is no stop announcement after nine,The tape will be checked next week,open",
    )
    table = "\n".join([f"Date,{theirs},{ours},Status", *rows])
    told = [one for one in read(table, "log.csv").utterances if one.role == "participant"]
    assert [one.text[:8] for one in told] == ["The gate", "The driv", "There is"]


@pytest.mark.parametrize(
    ("line", "opens"),
    [
        ("Reply from Harbour Apps", True), ("**Antwort des Entwicklers:**", True), ("Owner response", True),
        ("Reply from support:", True), ("Response times are awful", False), ("The answer of your desk was rude", False),
    ],
)  # fmt: skip
def test_lines_above_a_companys_answer(line, opens):
    """They name whose answer it is, and say nothing else."""
    assert opens_reply(line) is opens


@pytest.mark.parametrize(
    ("header", "what"),
    [
        ("farmer_name", "name"),
        ("playerId", "author_id"),
        ("Buyer Name", "name"),
        ("driver_name", ""),
        ("host_id", ""),
    ],
)
def test_whoever_may_be_heard(header, what):
    """A name or number of theirs is whose the row is; of a driver or host others speak."""
    assert role(header)[0] == what


def test_whoever_sat_beside_a_respondent_comments_in_columns_of_their_own(read):
    """A table of three rows was one column of texts, its headers among them."""
    document = read(
        "Respondent ID,What annoys you most?,Facilitators comments,Translator notes\n"
        "1,The basket empties every evening,She showed the phone,Slang\n"
        "2,It asks the same thing again,He laughed,None\n"
        "3,I cannot find the day of delivery,Short answer,Dialect\n"
    )
    assert [said.text.split()[0] for said in document.utterances] == ["The", "It", "I"]
