"""Topics of complaints, and whom they blame."""

from __future__ import annotations

import pytest

from research.errors import InputError

COMPLAINTS = (
    "Date received,Product,Issue,Sub-issue,Consumer complaint narrative,Company response to consumer,Company,"
    "Consumer consent provided?,Timely response?,Complaint ID\n"
    "2024-01-02,Card,Fees and charges,Late fee,The bank took a late fee although I had paid a week before the day.,"
    "It believes that it acted as it should,BIG BANK,Consent provided,Yes,71\n"
    "2024-01-03,Loan,Managing the loan,Payoff,,,BIG BANK,,Yes,72\n"
)


def test_a_complaint_is_its_narrative(read):
    """What it is about is the question, whom it blames is not the customer's company."""
    document = read(COMPLAINTS)
    theirs = [one for one in document.utterances if one.role == "participant"]
    assert [(one.record_id, one.question, one.author.account) for one in theirs] == [
        ("71", "Fees and charges", "")
    ]
    assert document.kind == "ticket"


def test_an_issue_in_sentences_is_a_text(read):
    """And so is one that stands alone."""
    said = "ticket id,issue,details\n1,The form throws my text away,It does so after ten minutes of writing\n"
    assert len(read(said).utterances) == 2
    assert len(read("ticket id,issue\n1,The form throws my text away\n").utterances) == 1


def test_the_state_of_a_ticket(read):
    """Is nothing about the customer; the state that they live in is."""
    table = "ticket id,requester,state,description\n1,Ana,{},It hums all day long\n"
    (hums,) = read(table.format("In Progress")).utterances
    assert hums.author.attributes == ()
    (lives,) = read(table.format("Ohio")).utterances
    assert lives.author.attributes == (("state", "Ohio"),)


def test_a_long_name_beside_whoever_is_assigned_is_a_name(read):
    """Nor does a list in small letters become one of titles: the names would stay in the texts."""
    head = "name,status,assignee,description\n"
    long = "Maria da Conceição dos Santos e Silva,open,Kim,The invoice came twice last month\n"
    small = "jan kowalski,open,Kim,The window freezes with a picture in it\n"
    for table in (head + long, head + small + long, head + small):
        said = read(table).utterances
        assert all(one.author and one.author.name for one in said)
    task = "Keep the last page when I print,open,Kim,It is lost whenever I print from the phone\n"
    assert not any(one.author and one.author.name for one in read(head + task).utterances)


def test_the_post_that_was_commented_on(read):
    """It stands in each comment's row, and is what these are about, not another text of whoever comments."""
    post = "Our new summer timetable is here"
    rows = (
        f"p1,{post},Ragna,You cut the only ferry to work\np1,{post},Odd,The pdf is upside down\n"
    )
    document = read(f"post_id,post_text,commenter_name,comment_text\n{rows}")
    assert [(one.author.name, one.text, one.question) for one in document.utterances] == [
        ("Ragna", "You cut the only ferry to work", post),
        ("Odd", "The pdf is upside down", post),
    ]


def test_several_texts_of_one_writer(read):
    """Good and bad of a review stay its writer's, whoever says the same twice."""
    rows = "r1,Quiet rooms by the sea,Thin walls to the bar\nr2,Quiet rooms by the sea,Cold soup at noon\n"
    document = read(f"review_id,pros,cons\n{rows}")
    assert len(document.utterances) == 4


def test_what_a_program_answers(read):
    """Is nobody's; whoever asks it says what they need, where a column says who that is."""
    rows = (
        "u1,I need to book a driving test,You can book it on our page\n"
        "u2,hello,Hello! How can I assist you?\nu1,the page is empty,Sorry. Please try again.\n"
    )
    theirs = [
        one for one in read(f"user_id,question,answer\n{rows}").utterances if one.role != "agent"
    ]
    assert [one.text for one in theirs][::2] == [
        "I need to book a driving test",
        "the page is empty",
    ]
    with pytest.raises(InputError, match="who wrote or when"):
        read(f"intent,question,answer\n{rows}")


def test_each_question_of_a_list_once(read):
    """One person answered them all, where nothing else says who."""
    said = read(
        "nr,question,answer,score\n1,How often do you sleep badly?,I wake up at four most nights,2\n"
        "2,What keeps you awake?,The neighbours and my phone,1\n"
    ).utterances
    assert [one.question for one in said] == [
        "How often do you sleep badly?",
        "What keeps you awake?",
    ]
    assert len({one.record_id for one in said}) == 1


def test_the_company_of_a_contact(read):
    """Where the contact is a telephone number, the customer is who wrote."""
    head = "Ticket ID,Customer,Contact,Description\n"
    named = read(head + "1,Nordbolt,Ida Berg,The hinge squeaks whenever it rains\n")
    assert [(one.author.name, one.author.account) for one in named.utterances] == [
        ("Ida Berg", "Nordbolt")
    ]
    reached = read(head + "1,Ida Berg,0171 5550123,The hinge squeaks whenever it rains\n")
    assert [(one.author.name, one.author.account) for one in reached.utterances] == [
        ("Ida Berg", "")
    ]
