from __future__ import annotations

import pytest

from research.readers.records.surveys.typeform import form_document, labels_in


def test_other_objects_are_no_responses(read):
    """A table of objects without answers stays a table."""
    assert read([{"id": 1, "text": "It fails"}]).kind == "ticket"


def test_responses_sent_to_an_address(read):
    """A webhook carries its form with every response."""
    form = [{"id": "f1", "title": "What would bring you back?"}, {"id": "f2", "title": "You are"}]

    def sent(number, why, who):
        return {
            "event_id": f"e{number}",
            "form_response": {
                "form_id": "abc", "token": f"tok{number}", "definition": {"fields": form},
                "answers": [
                    {"type": "text", "text": why, "field": {"id": "f1"}},
                    {"type": "choice", "choice": {"label": who}, "field": {"id": "f2"}},
                ],
            },
        }  # fmt: skip

    document = read(
        [
            sent(1, "A seat by the heater", "Visitor"),
            sent(2, "Fewer stairs and a map", "Pupil"),
            sent(3, "My grandson does", "Visitor"),
        ]
    )
    first = document.utterances[0]
    assert (first.question, first.author.id) == ("What would bring you back?", "tok1")
    assert first.author.attributes == (("You are", "Visitor"),)


SAID = ("A seat by the heater is all I want", "Fewer stairs and a map", "My grandson does")


@pytest.mark.parametrize(
    "asked",
    [
        lambda said: {"pages": [{"id": "1", "questions": [
            {"id": "q1", "answers": [{"choice_id": "7"}, {"other_id": "8", "text": said}]},
            {"id": "q2", "answers": [{"choice_id": "590722992", "row_id": "590723046"}]}]}]},
        lambda said: {"answers": {
            "q1": {"questionId": "q1", "textAnswers": {"answers": [{"value": said}]}}}},
    ],
)  # fmt: skip
def test_responses_of_other_tools(read, asked):
    """SurveyMonkey lists questions by pages, and Google by their ids; the ids of choices are no words."""
    document = read({"data": [{"id": f"r{n}", **asked(said)} for n, said in enumerate(SAID)]})
    assert [(one.question, one.text) for one in document.utterances] == [
        ("q1", one) for one in SAID
    ]
    assert [one.author.id for one in document.utterances] == ["r0", "r1", "r2"]


FORM = {
    "title": "Canteen", "fields": [
        {"id": "f1", "ref": "r1", "title": "Your name?", "type": "short_text"},
        {"id": "f2", "title": "Hi {{field:f1}}, what do you miss?", "type": "long_text"},
        {"id": "g1", "title": "Lunch", "type": "group", "properties": {"fields": [
            {"id": "f3", "title": "What would help?", "type": "long_text"}]}},
    ],
}  # fmt: skip


def test_what_ids_stand_for():
    """Also questions of a group, by id and by reference; a recalled answer is cut."""
    labels = labels_in(FORM)
    assert (labels["f1"], labels["r1"], labels["f3"]) == (
        "Your name?", "Your name?", "What would help?",
    )  # fmt: skip
    assert labels["f2"] == "Hi …, what do you miss?"


def test_a_form_in_a_file_of_its_own(read):
    """It is read as questions that nobody said."""
    document = read(FORM)
    assert not document.utterances
    assert ("asked f3", "What would help?") in document.header
    assert {left.reason for left in document.left_out} == {"a question of the form"}


def test_responses_are_no_form():
    """Fields with values, or pages with answers, are what somebody answered."""
    assert (
        form_document({"fields": [{"id": "1", "title": "Why?", "type": "text", "value": "slow"}]})
        is None
    )
    assert form_document([]) is None
