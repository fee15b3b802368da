from __future__ import annotations

WORDS = ["search", "export", "login", "start", "menu", "help", "list", "map"]


def test_google_forms_responses(read):
    """Answers stand under the item's title."""
    items = [{"title": "What annoys you?", "questionItem": {"question": {"questionId": "q1"}}}]
    responses = [
        {"responseId": f"r{i}", "createTime": "2026-03-05T09:12:00Z", "answers": {
            "q1": {"textAnswers": {"answers": [{"value": f"the {word} is much too slow for us"}]}}}}
        for i, word in enumerate(WORDS)
    ]  # fmt: skip
    document = read({"responses": responses, "form": {"items": items}})
    first = document.utterances[0]
    assert (first.question, first.record_id, first.locator) == (
        "What annoys you?", "r0", "responses[0]",
    )  # fmt: skip
    assert (first.author.id, first.date) == ("r0", "2026-03-05T09:12:00Z")


def test_survey_monkey_responses(read):
    """Pages and questions become columns."""
    data = [
        {"id": f"10{i}", "date_created": "2026-03-05T09:12:00+00:00", "pages": [{"questions": [
            {"id": "1", "heading": "Why?", "answers": [{"text": f"the {word} is too slow for us all"}]},
            {"id": "2", "heading": "Which?", "answers": [{"choice_id": "5"}, {"choice_id": "6"}]},
        ]}]} for i, word in enumerate(WORDS)
    ]  # fmt: skip
    document = read({"data": data})
    assert {said.question for said in document.utterances} == {"Why?"}
    assert document.kind == "survey"


def test_other_objects_are_no_responses(read):
    """A table of objects without answers stays a table."""
    assert read([{"id": 1, "text": "It fails"}]).kind == "ticket"


def test_fields_with_their_labels_and_types(read):
    """As Tally, Jotform and the like send a response; fields of a ticket have no types of questions."""
    field = {"label": "What was hard?", "type": "TEXTAREA"}
    responses = [
        {"data": {"responseId": f"r{n}", "fields": [
            {"label": "SUS 1", "type": "LINEAR_SCALE", "value": n}, {**field, "value": f"Page {n} asks what page {n - 1} knew."},
        ]}}
        for n in (1, 2)
    ]  # fmt: skip
    said = read(responses).utterances
    assert [(u.text, u.question, u.record_id) for u in said] == [
        ("Page 1 asks what page 0 knew.", "What was hard?", "r1"),
        ("Page 2 asks what page 1 knew.", "What was hard?", "r2"),
    ]  # fmt: skip


def test_answers_under_the_numbers_of_their_fields(read):
    """As Jotform sends them: headings and buttons have no answer, a name is who answered."""
    content = [
        {"id": f"55555{i}", "created_at": f"2026-03-0{i + 1} 10:00:00", "answers": {
            "1": {"text": "Office survey", "type": "control_head"},
            "3": {"text": "Full name", "type": "control_fullname", "answer": {"first": "Ute", "last": f"Brand{'abcdefgh'[i]}"}},
            "4": {"text": "What annoys you?", "type": "control_textarea", "answer": f"the {word} is too slow for us all"},
            "8": {"text": "Send", "type": "control_button"}}}
        for i, word in enumerate(WORDS)
    ]  # fmt: skip
    document = read({"responseCode": 200, "content": content})
    assert {said.question for said in document.utterances} == {"What annoys you?"}
    assert document.utterances[0].author.name == "Ute Branda"


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
