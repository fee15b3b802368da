"""Rows that are nobody's evidence."""

from __future__ import annotations

import pytest

from research.errors import InputError


def test_what_moderators_removed(read):
    """Spam is nobody's words, and neither is what waits in the bin."""
    document = read(
        "ticket id,requester,body,moderation status\n1,Ida Holm,The belt slips in rain,approved\n"
        "2,Bo Pace,Cheap pills here,spam\n"
    )
    assert [one.text for one in document.utterances] == ["The belt slips in rain"]


def test_a_visibility_in_numbers_hides_nothing(read):
    """Every tool counts its kinds of visibility in its own way."""
    document = read(
        "ticket id,requester,body,visibility\n1,Ida Holm,The belt slips in rain,0\n2,Bo Pace,No light at night,0\n"
    )
    assert len(document.utterances) == 2


def test_a_review_that_waits_to_be_published(read):
    """Is its author's; a comment of a desk that is not is for colleagues."""
    review = "review id,reviewer,rating,review,published\n1,Ida,2,The zip broke in a week,no\n2,Bo,5,It is light,yes\n"
    assert len(read(review, "reviews.csv").utterances) == 2
    ticket = "ticket id,requester,body,published\n1,Ida Holm,The zip broke,yes\n1,Ole Vik,Old customer of mine,no\n"
    assert len(read(ticket, "tickets.csv").utterances) == 1


def test_a_row_that_was_collected_twice(read):
    """Word for word and cell for cell; a few words may be two people's."""
    long = "Lost card,I reported my card on Monday and it was used on Tuesday all the same\n"
    short = "Card,It was used\n"
    document = read("title,description\n" + (long + short) * 2, "complaints.csv")
    assert len(document.utterances) == 3
    assert [one.reason for one in document.left_out] == ["the same record again"]


def test_a_trial_of_a_form(read):
    """Keys that somebody pressed."""
    document = read(
        "title,description\nMap,It forgets where I was\ntest,test\nx,asdfas\nPrint,It cuts the edge off\n"
    )
    assert [one.question for one in document.utterances] == ["Map", "Print"]


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


SAID = [
    "I wait for a build that someone broke",
    "NA",
    "Interviews ask for what I never do",
    "NA",
    "My desk is older than my lead",
]


def _survey_missing(read, years: list[str]):
    rows = "".join(
        f"{n},{one},{said}\n" for n, (one, said) in enumerate(zip(years, SAID, strict=True))
    )
    return read(f"ResponseId,Years,What else should we know?\n{rows}")


def test_what_r_writes_for_no_answer(read):
    """A number that is missing says that a program wrote it, in all columns."""
    document = _survey_missing(read, ["3", "NA", "5", "9", "NA"])
    assert [one.text for one in document.utterances] == SAID[::2]
    assert all(dict(one.author.attributes).get("Years") != "NA" for one in document.utterances)


def test_what_people_write(read):
    """Who was asked and wrote NA answered, though without content."""
    document = _survey_missing(read, ["3", "4", "5", "9", "7"])
    assert [one.text for one in document.utterances] == SAID


def test_a_region_called_so_stays(read):
    """Among codes of other regions NA is one, whatever the numbers beside it lack."""
    rows = "".join(
        f"{n},{region},{years},{said}\n"
        for n, (region, years, said) in enumerate(
            zip(("EU", "NA", "NA", "APAC", "EU"), ("3", "NA", "5", "9", "7"), SAID, strict=True)
        )
    )
    document = read(f"ResponseId,Region,Years,What else should we know?\n{rows}")
    regions = [dict(one.author.attributes)["Region"] for one in document.utterances]
    assert regions == ["EU", "NA", "EU"]


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


def test_what_a_program_found_in_code(read):
    """A rule, and where and how badly it is broken."""
    found = "key,rule,severity,component,line,message,author\nA1,S1128,MINOR,src/App.tsx,3,Remove this unused import.,\nA2,S6478,MAJOR,src/App.tsx,40,Move this definition out.,\n"
    with pytest.raises(InputError, match="it describes things"):
        read(found, "issues.csv")
