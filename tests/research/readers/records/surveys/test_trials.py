from __future__ import annotations

import pytest

IDS = '"{""ImportId"":""status""}","{""ImportId"":""_recordId""}","{""ImportId"":""QID1""}"'


def _survey(asked, *rows):
    return "\n".join(["Status,ResponseId,Q1", asked, IDS, *rows])


@pytest.mark.parametrize(
    ("asked", "kind"),
    [
        ("Antworttyp,Antwort-ID,Was fehlt?", "Umfragevorschau"),
        ("Type de réponse,ID de réponse,Que manque-t-il ?", "Aperçu de l’enquête"),
        ("Tipo de respuesta,ID de respuesta,¿Qué falta?", "Posible correo no deseado"),
        ("Antworttyp,Antwort-ID,Was fehlt?", "1"),
        ("Réponse,ID,Que manque-t-il ?", "8"),
    ],
)
def test_trials_in_other_languages(read, asked, kind):
    """A preview or spam is nobody's response, whatever language the tool spoke."""
    rows = (f"{kind},R_1,we only test this survey here", "0,R_2,a bench at the third stop please")
    document = read(_survey(asked, *rows), "s.csv")
    assert [said.record_id for said in document.utterances] == ["R_2"]


def test_a_status_of_the_respondent_is_none_of_the_tool(read):
    """Where the file is no such tool's, a status of 1 or "test" says nothing about the response."""
    document = read(
        "Respondent ID,Status,What is missing?,Why is that?\n"
        "1,1,a bench at the third stop please,because my knees hurt so much\n"
    )
    assert len(document.utterances) == 2


def test_pretests_of_sosci(read):
    """Its column Mode tells interviews from the makers' own trials."""
    rows = "".join(
        f"{n},{'pretest' if n == 3 else 'interview'},the button sits on the wrong side {n}\n"
        for n in range(1, 9)
    )
    document = read("CASE,MODE,What annoys you?\n" + rows, "survey.csv")
    assert len(document.utterances) == 7
    assert "a trial response of the survey's makers" in {left.reason for left in document.left_out}


def test_testers_and_missing_answers_of_unipark(read):
    """Its testers are no respondents, and -77 is no answer."""
    rows = "".join(
        f"{n},{int(n == 2)},31,{'-77' if n == 3 else f'the button is on side {n}'}\n"
        for n in range(1, 9)
    )
    document = read("lfdn;tester;dispcode;v_15\n".replace(";", ",") + rows, "survey.csv")
    assert [said.text[-1] for said in document.utterances] == ["1", "4", "5", "6", "7", "8"]


def test_trials_say_nothing_about_the_questions(read):
    """By their "test test" a question of a few answers would seem closed."""
    rows = ("1,R_1,test", "0,R_2,Pay the tutors more money", "0,R_3,Thank you for asking us")
    document = read(_survey("Type,ID,Any last words?", *rows), "s.csv")
    assert [said.record_id for said in document.utterances] == ["R_2", "R_3"]


def test_whoever_typed_nothing_but_test(read):
    """Is one of the survey's makers; a test that somebody speaks of is not."""
    rows = [
        "test,test test",
        "asdf,asdf",
        "The blood test that I wait for,I wait for it on the hall floor",
        "The test. I always fail it,My driving test is in May",
    ]
    document = read(
        "Timestamp,What worries you?,Why is that?\n"
        + "".join(f"1/{n}/2026,{row}\n" for n, row in enumerate(rows, start=1))
    )
    kept = [said.text for said in document.utterances if not said.reason]
    assert kept == [
        "The blood test that I wait for",
        "I wait for it on the hall floor",
        "The test. I always fail it",
        "My driving test is in May",
    ]


def test_an_answer_of_one_word_that_makers_type_too(read):
    """Testing may be the hardest part of a release; twice in one response it is a trial."""
    rows = "".join(
        f"R_{n},I wait {n} hours for it,I would build {n} parts at once\n" for n in range(4)
    )
    asked = "Response ID,What is the hardest part?,And what would you change?\n"
    document = read(f"{asked}{rows}R_8,Testing,\nR_9,testing,testing\n")
    assert document.utterances[-1].text == "Testing"
    assert [left.text for left in document.left_out] == ["testing", "testing"]


def test_ideas_that_the_makers_put_in(read):
    """In a survey in which people vote on each other's; theirs are what users added."""
    rows = "".join(
        f"{n},{content},{n + 40},{own}\n"
        for n, (content, own) in enumerate(
            [("Add dark mode.", "false"), ("My map forgets the hills", "true")]
        )
    )
    document = read(f"id,content,wins,user_created\n{rows}")
    assert [one.text for one in document.utterances] == ["My map forgets the hills"]
    assert [one.reason for one in document.left_out] == ["an idea that the survey's makers put in"]


def test_whoever_leant_on_a_key(read):
    """Tried the form; who stretches a word while they praise it did not."""
    rows = (
        "r1,kkkkjjjj,bbvhjjjjjj", "r2,The nets are torn on both courts,Mend the floodlights first please",
        "r3,Courts are sooooo slippery after the rain,A shed for the balls", "r4,Nobody rakes the sand,Rake it twice a week",
    )  # fmt: skip
    document = read("Respondent ID,What is bad?,What should we mend?\n" + "\n".join(rows) + "\n")
    assert {said.record_id for said in document.utterances} == {"r2", "r3", "r4"}
