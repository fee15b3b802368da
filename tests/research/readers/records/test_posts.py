from __future__ import annotations

from dataclasses import replace

from research.readers.records.posts import Post, compose

POST = Post(record_id="1", text="It fails", locator="row 2", line=2, subject="Login")


def texts(*posts):
    return [said.text for said in compose(posts, format_="csv", kind="ticket").utterances]


def test_the_first_comment_that_repeats_the_description_is_left_out():
    """White space and case aside, the same text is there once."""
    again = replace(POST, text="it  FAILS\n", part="c1")
    assert texts(POST, again, replace(POST, text="Still", part="c2")) == ["It fails", "Still"]


def test_every_post_has_one_outcome():
    """Nothing vanishes and nothing is doubled."""
    posts = [
        POST, replace(POST, part="2", text=""), replace(POST, part="3", text="-"),
        replace(POST, part="4", text="Psst", reason="internal note"), replace(POST, record_id="2"),
        POST, replace(POST, record_id="3", text="d41d8cd98f00b204e9800998ecf8427e"),
    ]  # fmt: skip
    document = compose(posts, format_="csv", kind="ticket")
    assert len(document.utterances) + len(document.left_out) == len(posts)
    assert len({(said.record_id, said.part) for said in document.utterances}) == 2


def test_a_survey_question_is_no_answer():
    """Only a ticket's subject can stand for its text."""
    empty = replace(POST, text="", title=False)
    assert texts(empty) == []


def test_a_record_that_comes_again_with_other_words_is_kept():
    """Its part tells it apart."""
    other = replace(POST, text="It fails again")
    document = compose([POST, replace(POST, record_id="2"), other], format_="csv", kind="ticket")
    assert [said.part for said in document.utterances] == ["", "", "1#2"]


def test_titles_that_programs_write(read):
    """Telephones and chats open tickets too; a customer's subject without a text is theirs."""
    titles = ("Conversation with Web User 5f2", "Incoming call from: +47 22 33 44 55", "Voicemail from: Ana",
              "SCRUBBED", "The export hangs", "Missed calls are not shown in the list of calls for the day")  # fmt: skip
    document = read(
        "Id,Subject,Requester\n" + "".join(f"{n},{t},R{n}\n" for n, t in enumerate(titles))
    )
    assert [one.text for one in document.utterances] == [*titles[-2:]]
    assert {one.reason for one in document.left_out} == {"a title that a program wrote"}


def test_what_somebody_passes_on(read):
    """A repeated tweet is somebody else's words."""
    document = read(
        "tweet_id,text\n1,RT @kettleco: Spring sale\n2,my RT of the sale was a mistake\n"
    )
    assert [one.text for one in document.utterances] == ["my RT of the sale was a mistake"]


def test_with_whom_a_chat_was():
    """The desk opens a ticket with its name; who writes so of a call on another matter does complain."""
    printed = replace(POST, text="Conversation with Ida Holm", subject="Conversa com Ida Holm")
    assert texts(printed) == []
    assert texts(replace(printed, subject="Slow till")) == ["Conversation with Ida Holm"]
