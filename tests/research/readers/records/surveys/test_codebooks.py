from __future__ import annotations

import pytest

from research.readers.records.surveys.codebooks import (
    questions_document,
    with_wordings,
    wordings_in,
)
from research.readers.records.tables.headers import make_table

ASKED = "question_id,question_text\nq1,What annoys you about the stairs?\nq2,How often do you use them?\n"


def test_a_table_of_questions(read):
    """Whatever ids it explains, it holds nobody's words."""
    document = read(ASKED, "questions.csv")
    assert not document.utterances
    assert ("asked q1", "What annoys you about the stairs?") in document.header
    assert len(document.left_out) == 2


def test_people_ask_questions_too():
    """A column of people makes the questions theirs."""
    cells = [
        ["id", "question", "asked_by"],
        ["1", "Why is the lid hot?", "Ana"],
        ["2", "Soap?", "Bo"],
    ]
    assert questions_document(make_table(cells, format_="csv")) is None


def test_answers_under_the_ids_of_questions(read):
    """A row for each answer, which gives no more than the question's id."""
    said = [
        "The steps are slippery when wet",
        "No rail on the left side",
        "I count them in the dark",
    ]
    rows = [
        f"{n}{k},u{n},q{k},{text}"
        for n, text in enumerate(said)
        for k, text in ((1, text), (2, "daily"))
    ]
    document = read("\n".join(["id,respondent_id,question_id,answer", *rows]), "answers.csv")
    assert {one.question for one in document.utterances if one.text in said} == {"q1"}


def test_every_name_of_a_question_stands_for_it(read):
    """A schema has the id of the question and the head of its column."""
    document = read(
        "qid,qname,question,type\nQID1,Wish,What would you change?,TE\nQID2,Use,How often do you use it?,MC\n",
        "schema.csv",
    )
    assert {
        ("asked QID1", "What would you change?"),
        ("asked Wish", "What would you change?"),
    } <= set(document.header)


@pytest.mark.parametrize(
    ("dictionary", "name"),
    [
        (
            "Variable / Field Name,Field Type,Field Label\nage,text,Age\nwhy,notes,What makes it hard?\n",
            "why",
        ),
        (
            "type,name,label::English (en),hint\ntext,q_lock,What makes it hard?,\nnote,n1,Thanks,\n",
            "q_lock",
        ),
    ],
)
def test_a_dictionary_names_questions(read, dictionary, name):
    """What a form's builder keeps tells what the columns of its data ask; none of it is anybody's answer."""
    document = read(dictionary, "dictionary.csv")
    assert (f"asked {name}", "What makes it hard?") in document.header
    assert document.utterances == ()


def test_a_codebook_words_the_headers_that_it_names():
    """A variable's name stays a spelling of its column; other headers are left alone."""
    codebook = make_table(
        [
            ["Variable", "Label", "Values"],
            ["q1", "Why did you come?", "text"],
            ["q2", "How often?", "1 to 5"],
        ],
        format_="xlsx",
    )
    table = make_table([["id", "q1"], ["7", "the soup"]], format_="xlsx")
    worded = with_wordings(table, wordings_in([codebook, table]))
    assert worded.headers == ("id", "Why did you come?")
    assert worded.names == (("id",), ("q1", "Why did you come?"))


def test_questions_with_notes_or_options_alone(read):
    """An interview's guide has no ids, and what it says beside a question is the interviewer's."""
    document = read(
        "question,notes\nWhat tools do you use?,Only if they cook.\nWhy?,\n", "guide.csv"
    )
    assert not document.utterances
    assert next(passage.text for passage in document.left_out) == "What tools do you use?"


def test_questions_with_the_kind_of_their_answers(read):
    """Called text, as what people write is; of messages a text is one kind, beside pictures."""
    rows = "How do you plan?,open\nWhich tools?,Multiple-choice\nHow happy are you?,scale\n"
    document = read(f"text,type\n{rows}", "guide.csv")
    assert not document.utterances
    assert len(document.left_out) == len(rows.splitlines())
    sent = read("text,type\nDo you open today?,text\nAnd on Sunday?,text\n", "messages.csv")
    assert len(sent.utterances) == len(sent.left_out) + 2
