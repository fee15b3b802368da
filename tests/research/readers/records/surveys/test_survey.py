from __future__ import annotations

import pytest

from research.errors import InputError

WHY = [
    "It takes far too long to load", "I never find the button I need", "Nobody explained it to me",
    "The search misses half of my files", "Works for me most of the time", "Too many clicks for one thing",
    "It forgets what I typed before", "My colleagues refuse to use it", "Nothing", "",
]  # fmt: skip


def survey(head: str = "Response ID,Submitted at,Age,<b>What annoys you?</b>,How often?\n") -> str:
    rows = (
        f"R{i},2026-03-{i + 1:02},{30 + i},{why},{'Daily' if i % 2 else 'Weekly'}\n"
        for i, why in enumerate(WHY)
    )
    return head + "".join(rows)


def test_open_answers_are_evidence_under_their_question(read):
    """The question is context, without its markup; the respondent is the person."""
    document = read(survey())
    first = document.utterances[0]
    assert document.kind == "survey"
    assert len(document.utterances) == 9
    assert (first.question, first.text) == ("What annoys you?", WHY[0])
    assert (first.record_id, first.author.id, first.date) == ("R0", "R0", "2026-03-01")


def test_closed_answers_describe_the_person(read):
    """Short, recurring and numeric answers are attributes."""
    document = read(survey())
    assert document.utterances[0].author.attributes == (("Age", "30"), ("How often?", "Weekly"))
    closed = [told for name, told in document.header if name == "closed question"]
    assert closed[0].startswith("Age – numbers")
    assert closed[1] == "How often? – options, which come again; 2 of 10 differ, 1.0 words each"


def test_every_column_says_how_it_was_taken(read):
    """Whoever wonders why a question gave nothing finds it, also for ids and dates."""
    told = {said.partition(" – ")[0]: name for name, said in read(survey()).header}
    assert told == {
        "Response ID": "unused column", "Submitted at": "unused column", "Age": "closed question",
        "What annoys you?": "open question", "How often?": "closed question",
    }  # fmt: skip


def test_the_only_question_for_a_view_is_kept_though_doubtful(read):
    """A word each, some of them the same, is all that this café was told."""
    rows = "".join(
        f"{n},{n % 5 + 1},{said}\n"
        for n, said in enumerate(["parking", "noise", "parking", "price", "parking", "cold", "price", "seats"])
    )  # fmt: skip
    document = read("Respondent ID,Score,What should we improve?\n" + rows)
    assert len(document.utterances) == 8
    assert any("doubtful" in told for _, told in document.header)
    longer = "".join(f"{n},{n % 5 + 1},parking,{why}\n" for n, why in enumerate(WHY))
    document = read("Respondent ID,Score,What should we improve?,Why?\n" + longer)
    assert {said.question for said in document.utterances} == {"What should we improve? Why?"}


def test_any_question_may_be_open_where_none_clearly_is(read):
    """In words that nobody listed, too; one for a fact is not, nor is what looks like names."""
    said = ["Mut", "Ideen für das Team", "Fragen offen stellen", "Methoden", "neue Kontakte"]
    towns = ["Ulm", "Kiel am Meer", "Jena", "Bad Urach", "Gera"]
    rows = "".join(
        f"2026-03-0{n + 1},{one},{town},{n % 3}\n"
        for n, (one, town) in enumerate(zip(said, towns, strict=True))
    )
    document = read("Zeitstempel,Was bleibt dir?,In welcher Stadt wohnst du?,Note\n" + rows)
    assert [one.text for one in document.utterances] == said


def test_a_question_that_is_only_a_number_may_have_asked_anything(read):
    """Short answers are kept where nothing else is open, not where they are names."""
    said = [
        "Kind at the desk",
        "quick at lunch",
        "Breakfast was cold twice",
        "parking",
        "Loud pipes",
    ]
    rows = "".join(f"2026-03-0{n + 1},{n % 3},{one}\n" for n, one in enumerate(said))
    document = read("Timestamp,Q1,Q2\n" + rows, "survey.csv")
    assert [one.text for one in document.utterances] == said


def test_the_settings_say_of_single_columns_what_they_are(read):
    """One column more, or one less, and the others as they are found."""
    text = survey()
    more = read(text, columns={"How often?": "text"})
    assert {said.question for said in more.utterances} == {"What annoys you?", "How often?"}
    fewer = read(text, columns={"What annoys you?": "attribute"})
    assert not fewer.utterances


def test_silence_has_a_reason(read):
    """Who wrote nothing, or Nothing, is accounted for."""
    document = read(survey())
    assert [left.reason for left in document.left_out] == ["no open answer: closed answers only"]
    assert document.utterances[-1].text == "Nothing"


def test_the_settings_choose_the_open_questions(read):
    """A researcher's word goes before the rule."""
    document = read(survey(), evidence=("How often?",))
    assert {said.text for said in document.utterances} == {"Daily", "Weekly"}


def test_answers_to_several_questions_are_told_apart(read):
    """Parts differ, and the same words to two questions are two answers."""
    rows = "".join(f"R{i},{why},{why}\n" for i, why in enumerate(WHY[:8]))
    document = read("Response ID,What annoys you?,Why is that?\n" + rows)
    parts = {(said.record_id, said.part) for said in document.utterances}
    assert len(parts) == len(document.utterances) == 16


def test_qualtrics(read):
    """Three header rows; the short name is the part, the long one the question."""
    rows = "".join(f"R_{i},{why},{why[::-1]} and so on\n" for i, why in enumerate(WHY[:8]))
    document = read(
        "ResponseId,Q1,Q2\nResponse ID,What annoys you?,And what else?\n"
        '"{""ImportId"":""_recordId""}","{""ImportId"":""QID1""}","{""ImportId"":""QID2""}"\n'
        + rows
    )
    first = document.utterances[0]
    assert (first.part, first.question, first.locator) == ("Q1", "What annoys you?", "row 4")
    assert first.author.id == "R_0"


def test_google_forms(read):
    """A timestamp, perhaps an address, and questions; without an id nobody is identified."""
    head = "Timestamp,What would you change first?,How satisfied are you with it?\n"
    rows = "".join(f"3/{i + 1}/2026 9:00:0{i},{why},{i % 5}\n" for i, why in enumerate(WHY[:8]))
    document = read(head + rows)
    assert document.kind == "survey"
    assert document.utterances[0].record_id == "row-2"
    assert document.utterances[0].author.id == ""


def test_running_numbers_name_nobody(read):
    """Respondent 1 of this file is not respondent 1 of another."""
    document = read(
        survey("id,Submitted at,Age,What annoys you?,How often do you come?\n").replace("R", "")
    )
    assert document.utterances[0].author.id == ""
    assert document.utterances[0].record_id == "0"


def test_a_survey_without_open_questions_is_read_and_says_so(read):
    """Closed answers alone are no evidence, and a warning says how to change that."""
    rows = "".join(f"{i},Yes,{i % 5}\n" for i in range(20))
    document = read("RespondentID,Do you use it?,How satisfied are you with it?\n" + rows)
    assert document.utterances == ()
    assert len(document.left_out) == 20
    assert "no open question" in document.warnings[0]


def test_attributes_are_few(read):
    """A survey of a hundred closed questions does not describe people in a hundred ways."""
    head = "Response ID,Why?," + ",".join(f"Do you use tool {i}?" for i in range(100))
    answers = (",yes,no" * 50, ",no,yes" * 50)
    rows = "".join(f"\nR{i},{why}" + answers[i % 2] for i, why in enumerate(WHY[:8]))
    attributes = read(head + rows).utterances[0].author.attributes
    assert 0 < len(attributes) <= 24


def test_trials_of_a_qualtrics_survey(read):
    """What its makers filled in to try it, and what Qualtrics takes for spam, is nobody's answer."""
    head = (
        "StartDate,Status,ResponseId,Q1\nStart Date,Response Type,Response ID,What annoys you?\n"
        '"{""ImportId"":""startDate""}","{""ImportId"":""status""}","{""ImportId"":""_recordId""}",'
        '"{""ImportId"":""QID1""}"\n'
    )
    kinds = ("Survey Preview", "Spam", *["IP Address"] * 8)
    rows = (
        f"2026-03-01,{kind},R_{i},{why}\n"
        for i, (kind, why) in enumerate(zip(kinds, WHY, strict=True))
    )
    document = read(head + "".join(rows))
    assert {said.record_id for said in document.utterances} == {f"R_{i}" for i in range(2, 9)}
    assert [left.reason.split()[-1] for left in document.left_out[:2]] == ["makers", "spam"]


def test_a_column_called_comment_in_a_small_survey(read):
    """A few sentences, two of them the same, are people's words and no ticked option."""
    document = read(
        "Respondent ID,NPS,Comment\n1,3,The form forgets my address\n2,3,The form forgets my address\n"
        "3,2,I never get an answer here\n4,9,\n"
    )
    assert len(document.utterances) == 3


def test_a_record_asked_several_times_is_one_person(read):
    """REDCap repeats a respondent's running number on the row of every event."""
    rows = "".join(
        f"{n},{event},{30 + n if not event else ''},{why} {event}\n"
        for n, why in enumerate(WHY[:8]) for event in ("", "month 3")
    )  # fmt: skip
    document = read("record_id,redcap_event_name,age,barriers\n" + rows)
    assert len({said.author.id for said in document.utterances}) == 8


def test_what_only_one_person_has_is_no_attribute(read):
    """Telephone numbers, tokens, times and addresses of a line put nobody in a group."""
    rows = "".join(
        f"R{n},0171 555{n:03},10.0.0.{n % 2},2026-03-01 10:0{n % 2}:00,{30 + n},{why}\n"
        for n, why in enumerate(WHY[:8])
    )
    document = read("Response ID,Phone,Address,Begun,Age,What annoys you?\n" + rows)
    assert {name for said in document.utterances for name, _ in said.author.attributes} == {"Age"}


def test_answers_without_spaces(read):
    """Japanese answers are sentences as well."""
    why = [
        "文字が小さくて読みにくいです",
        "毎回ログインを求められるのが面倒です",
        "通知が多すぎて大事なものを見逃す",
        "検索しても出てこないことがある",
    ]
    rows = "".join(f"2026/03/0{n + 1} 10:00:00,毎日,{said}\n" for n, said in enumerate(why))
    document = read("タイムスタンプ,利用頻度,困っていることを教えてください\n" + rows)
    assert [said.text for said in document.utterances] == why


@pytest.mark.parametrize(
    "header", ["enumerator_comments", "Observer notes", "close/interviewer_observations"]
)
def test_whoever_asked_is_no_respondent(read, header):
    """What enumerators and observers remark beside an answer is theirs."""
    rows = "".join(
        f"R{n},{why},she seemed afraid to answer number {n}\n" for n, why in enumerate(WHY[:8])
    )
    document = read(f"Response ID,What annoys you?,{header}\n" + rows)
    assert [said.text for said in document.utterances] == WHY[:8]


def test_whoever_sent_the_form_in_is_no_respondent(read):
    """An enumerator's account stands on every row of ODK Central's export."""
    rows = "".join(
        f"{why},uuid:1b2c3d4e-0000-4000-8000-00000000000{n},17,fieldteam\n"
        for n, why in enumerate(WHY[:8])
    )
    document = read(
        "water-problem,KEY,SubmitterID,SubmitterName,DeviceID\n".replace("DeviceID", "deviceid")
        + rows.replace("fieldteam", "fieldteam,c1")
    )
    assert len({said.author.id for said in document.utterances}) == 8


def test_why_after_each_scale(read):
    """A header that only asks why is shown with the scale before it, also where that says its ends."""
    rows = "".join(f"R{n},{n},{why}\n" for n, why in enumerate(WHY[:8]))
    document = read("Response ID,How easy is booking? (1-5),Why?\n" + rows)
    assert document.utterances[0].question == "How easy is booking? (1-5) Why?"
    dutch = read("Response ID,Welk jaar kies je?,En waarom?\n" + rows)
    assert dutch.utterances[0].question == "Welk jaar kies je? En waarom?"


def test_comments_under_a_questions_number(read):
    """The number says what was commented on."""
    rows = "".join(
        f"R{n},Yes,{said},No\n"
        for n, said in enumerate(
            ("My mother cannot walk the hill", "Flour comes by lorry at five")
        )
    )
    head = "Respondent ID,Q1. Do you support the bus gate?,Q1 comments,Q2. Do you drive?\n"
    assert {one.question for one in read(head + rows).utterances} == {
        "Q1. Do you support the bus gate? Q1 comments"
    }


def test_what_survey_monkey_calls_open(read):
    """Two words are an answer below `Open-Ended Response`, and a trait below `Response`."""
    rows = "".join(
        f"{n},{said},{place}\n"
        for n, (said, place) in enumerate(
            [
                ("lost keys", "New Ulm"),
                ("night shifts", "Bad Orb"),
                ("baby scales", "Old Orb"),
                ("wet floors", "Neu Ulm"),
            ]
        )
    )
    document = read(
        f"Respondent ID,Topics for the clinic,Place\n,Open-Ended Response,Response\n{rows}"
    )
    assert [one.text for one in document.utterances] == [
        "lost keys",
        "night shifts",
        "baby scales",
        "wet floors",
    ]


def test_comments_that_many_gave_in_the_same_words(read):
    """Nobody ticks a comment; a mark in such a column is none."""
    said = ("Portal is confusing", "Billing took too long", "Love the transparency")
    rows = [f"N-{n},p{n}@mill.example,{n % 11},{said[n % 3]}" for n in range(24)]
    head = "response_id,email,score_0_10,comment"
    document = read("\n".join([head, *rows]), name="nps.csv")
    assert [one.text for one in document.utterances[:3]] == list(said)
    assert [one.rating for one in document.utterances[:3]] == ["0/10", "1/10", "2/10"]
    marked = "\n".join([head, *(row.rpartition(",")[0] + ",Good" for row in rows)])
    with pytest.raises(InputError, match="no column holds"):
        read(marked, name="nps.csv")
