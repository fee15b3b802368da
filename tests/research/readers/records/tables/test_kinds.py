from __future__ import annotations

import pytest

from research.errors import InputError
from research.readers.records.tables.kinds import is_question

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


@pytest.mark.parametrize(
    "table",
    [
        "id,document,tag,content\n1,p1.txt,slow,It is slow and it fails\n",
        "tag,description,number of highlights\nslow,The person waits,12\n",
    ],
)
def test_human_coding_is_no_evidence(read, table):
    """Highlights and codebooks are refused by name."""
    with pytest.raises(InputError, match="holds no evidence"):
        read(table)


def test_facts_of_participants(read):
    """A table of codes and facts is read for them; other lists of people are rejected."""
    document = read("Participant,Age,Job\nP1,30,Nurse\nP2,41,Cook\n")
    assert [(one.id, one.attributes[1]) for one in document.described] == [
        ("P1", ("Job", "Nurse")),
        ("P2", ("Job", "Cook")),
    ]
    with pytest.raises(InputError):
        read("User,Age,Job\nana,30,Nurse\nbo,41,Cook\n")


def test_a_single_question_makes_a_survey(read):
    """Where no column is called as one of texts, the one that asks is the question."""
    rows = "".join(f"p{n},I looked for the stairs and asked a guard {n}\n" for n in range(6))
    assert read("who,What did you do first?\n" + rows).kind == "survey"


def test_participants_under_other_ids(read):
    """An id with a letter in a column of participants, a code in any, or full names with what groups them."""
    rows = "D-01,Ann Alder,67,alone\nD-02,Bo Birch,39,family\n"
    document = read("Participant ID,Name,Age,Household\n" + rows)
    assert [(one.id, one.name, one.attributes) for one in document.described] == [
        ("D-01", "Ann Alder", (("Age", "67"), ("Household", "alone"))),
        ("D-02", "Bo Birch", (("Age", "39"), ("Household", "family"))),
    ]
    assert len(read("ID,Age,Cars\nP-01,54,3\nP-02,31,1\n").described) == 2
    named = read("Full name,Age,Household\nAnn Alder,67,alone\nBo Birch,39,family\n")
    assert [one.name for one in named.described] == ["Ann Alder", "Bo Birch"]


def test_kobo_without_its_form(read):
    """Its keys tell a survey, whatever the questions are called."""
    rows = [
        {"_id": n, "formhub/uuid": "aa", "clinic/why": f"The road is under water in month {n}",
         "clinic/suggestion": f"Bring the nurse on day {n} at least"}
        for n in range(9)
    ]  # fmt: skip
    assert read({"results": rows}).kind == "survey"


def test_what_participants_wrote(read):
    """Several rows of one whose code is an interview's are not tickets of a customer."""
    rows = "P1,It is slow\nP1,And it hangs\nP2,I like the map\n"
    assert read("Participant,Feedback\n" + rows).kind == "survey"
    assert read("Participant,Feedback,Priority\n" + rows.replace("\n", ",high\n")).kind == "ticket"


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


def test_codes_of_tickets(read):
    """A code beside a status and a priority is no participant's."""
    rows = "".join(
        f"T-10{n},2026-01-0{n + 1},open,high,It hangs on screen {n}\n" for n in range(3)
    )
    assert read(f"Code,Created,Status,Priority,Description\n{rows}").kind == "ticket"


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


UNSIGNED = [
    "id,theme,description\nT1,Order,Residents keep order by labels\nT2,Trust,Names on the milk are ignored\n",
    "Task,Scenario,Max time\n1,Imagine you send a parcel abroad,3\n2,Your parcel is late; find it,2\n",
    "paper_id,title,abstract\n1,Of slicers,We compare seven slicers and I argue for one\n",
    "timestamp,participant,event,details\n2024-05-02T10:01:03Z,P1,click,Item added to the cart\n",
    "nr,issue,step1,step2\n1,The lamp is dark,Turn the bulb to the right,Press the switch\n2,It hums,Unplug it,Wait a minute\n",
]


@pytest.mark.parametrize("table", UNSIGNED)
def test_a_table_that_describes_things_is_nobodys_words(read, table):
    """Themes, tasks, papers and clicks: nobody is said to have written, and nobody says I."""
    with pytest.raises(InputError, match="it describes things"):
        read(table)


@pytest.mark.parametrize(
    "table",
    [
        "id,description\n1,I cannot find the lid of my pot\n2,The drawers stick when it rains\n",
        "id,description,reporter\n1,The lid is missing again,Ole\n2,The drawers stick,Ida\n",
        "id,issue,date\n1,The lid is missing again,2024-05-02\n2,The drawers stick,2024-05-03\n",
        "id,description\n1,The lid is missing again\n2,The drawers stick when it rains\n",
        "id,title,description,votes\n1,Lid,The lid is missing again,9\n2,Rain,The drawers stick,4\n",
        "id,comment\n1,The lid is missing again\n2,The drawers stick when it rains\n",
    ],
)
def test_a_description_that_somebody_wrote_is_theirs(read, table):
    """Because they say I, because it says who or when, or because it is a comment, has votes, or stands beside nothing but its number."""
    assert len(read(table).utterances) == 2


def test_whoever_names_the_column_is_believed(read):
    """What research.toml calls a text is one."""
    assert read(UNSIGNED[0], columns={"description": "text"}).utterances


def test_a_list_of_problems_with_their_fixes_is_the_teams(read):
    """Nobody wrote them in; a desk's tickets say who did."""
    header = "id,title,description,severity,candidate_fix,status"
    row = "1,No tick,Users cannot tell whether it was stored,high,Add a message,open"
    with pytest.raises(InputError):
        read(f"{header}\n{row}\n2,Edit,Nothing is announced,low,Announce it,open\n", "backlog.csv")


def test_what_a_model_made_in_an_experiment_is_nobodys_words(read):
    """Its answers are marked beside those that were expected."""
    with pytest.raises(InputError):
        read(
            "question,reference_answer,student_answer,model_score,feedback\nWhat is a loop?,It repeats,I think it goes round,3,Good but say until when\n"
        )


def test_things_that_are_compared_by_criteria_say_nothing(read):
    """A team's remarks on what others offer."""
    rows = "Suche,gut,Findet auch Tippfehler und zeigt Vorschläge.\nListen,nein,Man kann sie nicht teilen."
    with pytest.raises(InputError):
        read(f"Kriterium,Lesekreis,Bemerkung\n{rows}\n", "Wettbewerb.csv")


def test_statements_of_an_interviewee_are_theirs(read):
    """As they are coded, one by one."""
    rows = "I1,We write what they sign.,+1\nI1,I call the tester and we guess.,-2\nI2,I know who does it.,0\n"
    document = read(f"Interviewee,Statement,Impact\n{rows}", "interview-data.csv")
    assert [one.writer.id for one in document.utterances] == ["I1", "I1", "I2"]


def test_what_an_expert_found_by_rules_is_no_users(read):
    """Though they say I."""
    rows = "1,Match with the world,Names that I have never heard in a shop,3\n"
    with pytest.raises(InputError):
        read(f"#,Heuristic,Problem,Severity\n{rows}", "evaluation.csv")


def test_what_a_program_notes_of_a_row_is_no_question(read):
    """Though it begins like one: such a table is of messages, not of answers."""
    table = "id,is_from_client,has_image_attached,body\n1,true,no,The glaze chips off\n2,false,no,Send us a photo please\n"
    assert read(table).kind == "ticket"
    assert is_question("would_fire_again")
    assert not is_question("has_image_attached")


@pytest.mark.parametrize(
    "table",
    [
        "note_id,customer_id,date,note\n1,C1,2026-03-02,Customer asked for a discount on the kiln\n2,C2,2026-03-03,Renewal next month\n",
        "company,when,content\nKiln,May,Call with Kiln on prices\nWheel,May,Demo for Wheel\nClay,June,Clay asked for terms\n",
        "key,summary,issue type,assignee,status\nK-1,Reduce the load step,Story,jo,Open\nK-2,Fix the late file,Bug,al,Open\n",
        "id,title,lang\n7,May 2011 version update,en\n8,Welcome to the forum,en\n",
    ],
)
def test_notes_of_customers_and_bare_titles_are_nobodys_words(read, table):
    """A seller's notes, calls that each name their company, and a list of threads that says of nobody that they wrote."""
    with pytest.raises(InputError):
        read(table, "data.csv")


@pytest.mark.parametrize(
    "notes",
    [
        ("I cannot open the kiln", "My glaze chips off at once", "As a customer I expect clay"),
        (
            "Kind people but the clay came late",
            "The glaze is great and dries fast",
            "A lid that sticks when it rains",
        ),
    ],
)
def test_notes_in_which_customers_speak_are_theirs(read, notes):
    """Whether or not they say I: nobody speaks of them."""
    rows = "".join(f"C{n},{note}\n" for n, note in enumerate(notes))
    assert len(read(f"customer,note\n{rows}", "data.csv").utterances) == 3
