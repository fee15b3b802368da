from __future__ import annotations

import pytest

from research.readers.records.surveys.asking import is_question

ROW = "\n1,it is slow and it fails,3\n"


@pytest.mark.parametrize(
    ("header", "name", "kind"),
    [
        ("id,text,author", "data.csv", "ticket"),
        ("id,text,author", "surveys/q1.csv", "survey"),
        ("id,text,author", "app_reviews.csv", "review"),
        ("reviewId,content,score", "tickets/x.csv", "review"),
        ("Ticket ID,Description,Priority", "reviews/x.csv", "ticket"),
        ("id,comment,rating", "x.csv", "review"),
        ("id,comment,rating", "surveys/x.csv", "survey"),
        ("id,comment,nps_score", "x.csv", "ticket"),
        ("id,answer,question", "x.csv", "survey"),
    ],
)
def test_the_content_tells_the_kind_and_else_the_folder(read, header, name, kind):
    """Clear headers win; a folder's name decides where they say nothing."""
    assert read(header + ROW, name).kind == kind


def test_a_long_table_of_answers_keeps_its_questions(read):
    """One row per answer: the question column is the context."""
    (said,) = read("id,question,answer\n1,Why?,because it is slow\n").utterances
    assert said.question == "Why?"


def test_a_single_question_makes_a_survey(read):
    """Where no column is called as one of texts, the one that asks is the question."""
    rows = "".join(f"p{n},I looked for the stairs and asked a guard {n}\n" for n in range(6))
    assert read("who,What did you do first?\n" + rows).kind == "survey"


def test_kobo_without_its_form(read):
    """Its keys tell a survey, whatever the questions are called."""
    rows = [
        {"_id": n, "formhub/uuid": "aa", "clinic/why": f"The road is under water in month {n}",
         "clinic/suggestion": f"Bring the nurse on day {n} at least"}
        for n in range(9)
    ]  # fmt: skip
    assert read({"results": rows}).kind == "survey"


def test_scales_under_any_name(read):
    """Columns of few values are what respondents ticked, and describe them."""
    rows = "".join(
        f"{n},{'NSW'[n % 3]},{n % 4},{n % 5},{n % 2},Meine Strasse ist dunkel seit {n} Wochen\n"
        for n in range(1, 15)
    )
    document = read("lfdn,teil,alt,zufr_a,zufr_b,offen_1\n" + rows)
    assert document.kind == "survey"
    assert ("zufr_a", "1") in document.utterances[0].author.attributes


def test_reviews_that_are_moderated(read):
    """A state of the review is no sign of a form."""
    rows = "".join(f"r{n},approved,It hangs on screen {n},2\n" for n in range(3))
    assert read(f"Review ID,Review State,Review Text,Rating\n{rows}").kind == "review"


def test_a_form_of_kobo(read):
    """Its own columns tell it, whatever the questions are called."""
    rows = "".join(
        f"The pump number {n} is broken again,y,u{n},2026-01-0{n}\n" for n in range(1, 4)
    )
    document = read(f"grp/q_water,grp/q_well,_uuid,_submission_time\n{rows}", "data.csv")
    assert document.kind == "survey"


def test_whoever_is_asked_several_things_answers_a_survey(read):
    """A desk asks for words once; variables of a study may be called anything, and one of them advice."""
    rows = "".join(
        f"{n},{place},We met {place} and wrote for {n} months,The visa took {n} months to come,Start {n} months early\n"
        for n, place in enumerate(["in Porto", "at a fair", "by mail", "on a train", "at school"])
    )
    document = read("id,place,met,hurdles,recommendations\n" + rows)
    assert document.kind == "survey"
    assert {said.question for said in document.utterances} == {"met", "hurdles", "recommendations"}


def test_what_a_program_notes_of_a_row_is_no_question(read):
    """Though it begins like one: such a table is of messages, not of answers."""
    table = "id,is_from_client,has_image_attached,body\n1,true,no,The glaze chips off\n2,false,no,Send us a photo please\n"
    assert read(table).kind == "ticket"
    assert is_question("would_fire_again")
    assert not is_question("has_image_attached")
