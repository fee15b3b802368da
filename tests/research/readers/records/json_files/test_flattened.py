from __future__ import annotations

import pytest

from research.readers.records.json_files.flattened import answers_of, matrix_table, objects_table
from research.readers.records.json_files.parse import Item

LIKE, DISLIKE = "What do you like about the pump?", "What do you dislike?"


def _review(number, likes, dislikes, *, keys=("question", "answer"), many="answers"):
    asked, said = keys
    return {
        "id": f"r{number}",
        "reviewer": {"name": "Verified User in Farming", "company_size": "1-10"},
        "rating": 3,
        many: [{asked: LIKE, said: likes}, {asked: DISLIKE, said: dislikes}],
        "vendor_comment": None,
        "manufacturerResponse": {"text": "Thanks for telling us!", "date": "2026-01-02"},
    }


@pytest.mark.parametrize(
    ("many", "keys"),
    [
        ("answers", ("question", "answer")),
        ("items", ("prompt", "response")),
        ("antworten", ("frage", "antwort")),
        ("fields", ("question_text", "value")),
    ],
)
def test_nested_answers_are_one_persons(read, many, keys):
    """Each answer is evidence under its question; the maker's reply is not."""
    document = read(
        [
            _review(1, "It starts in the coldest winter.", "The hose is far too short.", many=many, keys=keys),
            _review(2, "My son can carry it alone.", "Nobody sells the filters around here.", many=many, keys=keys),
        ],
        "reviews/pumps.json",
    )  # fmt: skip
    said = [one for one in document.utterances if one.role == "participant"]
    assert [(one.question, one.text) for one in said][:2] == [
        (LIKE, "It starts in the coldest winter."),
        (DISLIKE, "The hose is far too short."),
    ]
    assert len({(one.author.id, one.author.email, one.author.name) for one in said}) == 2
    assert not any("Thanks" in one.text for one in said)


def test_the_same_question_twice_keeps_both_answers():
    """No answer hides another."""
    asked = [{"question": "Why?", "answer": "Rain"}, {"question": "Why?", "answer": "Snow"}]
    assert [answer for _, answer in answers_of(asked)] == ["Rain", "Snow"]


@pytest.mark.parametrize(
    "value",
    [
        [{"title": "invoice.pdf", "body": "…"}],
        [{"label": "bug", "name": "red"}],
        [{"question": "Why?", "answer": "Rain"}, "stray"],
        [],
        "What?",
    ],
)
def test_other_lists_ask_nothing(value):
    """Attachments and labels are no questions."""
    assert answers_of(value) == ()


MINE = [
    {"question": "How do you count?", "answer": "With sugar and a jar."},
    {"question": "What then?", "answer": "I write it down with chalk."},
]


@pytest.mark.parametrize(
    "record",
    [
        {"id": "int-1", "persona": {"name": "Hedda"}, "exchanges": MINE},
        {"id": "int-1", "responses": {one["question"]: one["answer"] for one in MINE}},
    ],
)
def test_one_persons_questions_and_answers(read, record):
    """In a list or by question: they are one record, and the question is the whole context."""
    document = read(record)
    assert len({u.record_id for u in document.utterances}) == 1
    assert [u.question for u in document.utterances] == [one["question"] for one in MINE]


def test_a_question_that_stands_again_is_asked_of_somebody_else(read):
    """Then the list is one of respondents."""
    document = read({"responses": [MINE[0], {**MINE[0], "answer": "I listen to them instead."}]})
    assert len({u.record_id for u in document.utterances}) == 2


def test_a_long_list_of_one_question(read):
    """An export of everybody's answers to it is read as fast as it is long."""
    many = [
        {"question": "How?", "answer": f"By hand, at table {n}, each day."} for n in range(20_000)
    ]
    assert len(answers_of(many)) == 20_000
    assert len(read({"responses": many[:2_000]}).utterances) == 2_000


def test_paths_and_places():
    """Columns come in order of appearance; rows know where they stood."""
    items = [
        Item(value={"a": 1, "b": {"c": True}}, locator="rows[0]", line=1),
        Item(value={"d": [1, "x", None]}, locator="rows[1]", line=2),
    ]
    table = objects_table(items)
    assert table.headers == ("a", "b.c", "d")
    assert table.rows == [(0, ["1", "true", ""]), (1, ["", "", "1; x"])]
    assert table.locator(1) == "rows[1]"


def test_endless_objects_are_cut():
    """Depth and width have a limit."""
    deep: dict[str, object] = {"x": 1}
    for _ in range(100):
        deep = {"a": deep}
    wide = {f"k{i}": i for i in range(10_000)}
    table = objects_table([Item(value=deep | wide, locator="line 1", line=1)])
    assert len(table.headers) <= 400
    assert table.locator(1) == "line 1"


def test_what_is_no_matrix():
    """Objects, ragged values and scalars are left to the others."""
    assert matrix_table({"text": "It fails"}) is None
    assert matrix_table([{"id": 1}, {"id": 2}]) is None
    assert matrix_table("text") is None
    assert matrix_table({"a": {"x": 1}, "b": {"y": 2}}) is None


def test_questions_under_names_of_a_program(read):
    """What is asked stands beside the answer, as G2 gives its reviews."""
    reviews = [
        {"id": n, "star_rating": 4, "comment_answers": {
            "love": {"text": "What do you like best?", "value": f"It finds gate {n} at once."},
            "hate": {"text": "What do you dislike?", "value": f"It forgets my dog on line {n}."}}}
        for n in range(3)
    ]  # fmt: skip
    told = [(one.question, one.text) for one in read(reviews).utterances]
    assert ("What do you dislike?", "It forgets my dog on line 1.") in told
    assert len(told) == 6


def test_a_form_that_numbers_its_questions(read):
    """Each is asked by its own text, headings are nobody's answers, and a name in parts is one."""

    def form(name, said):
        return {"1": {"name": "top", "text": "Our pool", "type": "head"},
                "2": {"name": "who", "text": "Your name", "answer": {"first": name}, "prettyFormat": name},
                "3": {"name": "bad", "text": "What annoys you?", "answer": said}}  # fmt: skip

    document = read(
        [{"id": "51", "answers": form("Ines Po", "The water is far too cold for my mother")},
         {"id": "52", "answers": form("Mo Reza", "Nobody mends the lockers downstairs")}],
        "surveys/pool.json",
    )  # fmt: skip
    assert [(one.author.name, one.question) for one in document.utterances] == [
        ("Ines Po", "What annoys you?"),
        ("Mo Reza", "What annoys you?"),
    ]


def test_whose_questions_and_answers_they_are(read):
    """What stands beside the only list of answers says who gave them."""
    asked = [
        {"question": "How do you order flour?", "answer": "By fax since the page logs me out."},
        {"question": "What then?", "answer": "I ring the miller and he comes."},
    ]
    named = read({"name": "Ana Po", "answers": asked}).utterances
    assert [one.writer.name for one in named] == ["Ana Po"] * 2
    coded = read({"participant": "P3", "date": "2026-01-02", "responses": asked}).utterances
    assert [(one.writer.id, one.date) for one in coded] == [("P3", "2026-01-02")] * 2


@pytest.mark.parametrize(
    ("typed", "asked"),
    [({"key": "q1", "type": "TEXTAREA"}, "label"), ({"objectTypeId": "0-1"}, "name")],
)
def test_fields_of_a_form(typed, asked):
    """Tally's and HubSpot's tell their type beside what was written in them; the headers of a mail do not."""
    given = {asked: LIKE, **typed, "value": "It starts in the coldest winter"}
    assert answers_of([given]) == ((LIKE, "It starts in the coldest winter"),)
    assert not answers_of([{"name": "Subject", "value": "Order 7"}])
