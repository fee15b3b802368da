from __future__ import annotations

import pytest

WAY = ["Bike", "Car", "Train", "Bike", "Car", "Walk", "Train", "Bike"]
EASIER = [
    "A shower at the office", "If they cleared the snow on the path", "A train that comes when it says",
    "Less rain, but you cannot do that", "A parking spot that is mine", "Nothing, I live next door",
    "wifi in the tunnel", "A shed with a roof and a light",
]  # fmt: skip


def _rows(*asked: tuple[str, list[str]]) -> str:
    head = "respondent_id,submitted_at,question_text,answer\n"
    return head + "".join(
        f'r{p:03},2026-02-0{p + 1},{question},"{answers[p]}"\n'
        for p in range(8)
        for question, answers in asked
    )


def test_a_row_for_each_answer(read):
    """Open answers are evidence at their own row, ticked ones describe the person, as in a wide table."""
    document = read(_rows(("How do you get to work?", WAY), ("What would help?", EASIER)))
    assert [one.text for one in document.utterances] == EASIER
    first = document.utterances[0]
    assert (first.locator, first.question, first.author.id) == (
        "row 3",
        "What would help?",
        "r000",
    )
    assert first.author.attributes == (("How do you get to work?", "Bike"),)
    assert {left.reason for left in document.left_out} == {
        "a closed answer, which describes who gave it"
    }


def test_names_that_were_asked_for(read):
    """A name among the answers is who answered, and nobody's evidence."""
    names = ["Ana Po", "Bo Li", "Cy Ray", "Di Fox", "Ed Nox", "Fay Kim", "Gus Ott", "Hal Roe"]
    document = read(_rows(("What is your name?", names), ("What would help?", EASIER)))
    assert [one.author.name for one in document.utterances] == names
    assert len(document.utterances) == 8


def test_few_answers_are_kept(read):
    """Of fewer than eight answers only figures and the like are taken for ticked."""
    rows = "r1,Why?,too slow\nr1,How often?,3\nr2,Why?,too loud\nr2,How often?,5\n"
    document = read("respondent_id,question_text,answer\n" + rows)
    assert [one.text for one in document.utterances] == ["too slow", "too loud"]
    assert document.utterances[1].author.attributes == (("How often?", "5"),)


def test_rows_without_ids_of_their_own(read):
    """A participant's rows belong together by the participant."""
    rows = "".join(
        f'P{p},How do you get to work?,{WAY[p]}\nP{p},What would help?,"{EASIER[p]}"\n'
        for p in range(8)
    )
    document = read("participant_id,item,response\n" + rows, "survey.csv")
    assert document.utterances[1].author.attributes == (("How do you get to work?", "Car"),)


@pytest.mark.parametrize("heads", ["Teilnehmer;Frage;Antwort", "Répondant;Question;Réponse"])
def test_heads_in_other_languages(read, heads):
    """The respondent is one person, and the question stands with each answer."""
    asked = ["Was stört Sie am Steg?", "Was wünschen Sie sich?"]
    rows = [
        f"T{n};{question};Der Steg wackelt bei Welle {n} {k}"
        for n in range(3)
        for k, question in enumerate(asked)
    ]
    told = read("\n".join([heads, *rows]), "antworten.csv").utterances
    assert [(one.writer.id, one.question) for one in told[:2]] == [
        ("T0", asked[0]),
        ("T0", asked[1]),
    ]
