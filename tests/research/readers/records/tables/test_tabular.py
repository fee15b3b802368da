from __future__ import annotations

import pytest

from research.errors import InputError


def test_hashed_exports_are_refused(read):
    """A seed whose texts were hashed says so, rather than giving hashes as evidence."""
    with pytest.raises(InputError, match="hashes"):
        read("id,body\n1,Wwv4V+vvEudRW0Hi5bSkeQ==\n2,1B2M2Y8AsgTpgAmY7PhCfg==\n")


def test_what_the_table_left_out_is_kept(read):
    """Surplus cells and their warning reach the document."""
    document = read("id,text\n1,It fails,often\n2,It is slow\n")
    assert document.left_out[0].text == "often"
    assert "more cells" in document.warnings[0]


def test_hostile_cells_come_out_as_typed(read):
    """Scripts, templates and formulas are words like any other."""
    hostile = ["<script>alert(1)</script>", "{{ 7*7 }} never ends", "=cmd|' /C calc'!A0"]
    document = read("text\n" + "\n".join(f'"{text}"' for text in hostile) + "\n")
    assert [said.text for said in document.utterances] == hostile


def test_an_answer_beside_a_message_is_the_desks(read):
    """Beside a question it is the respondent's."""
    document = read(
        "subject,body,answer,priority\nLogin,I cannot log in today,Thank you for writing,low\n"
    )
    assert [(u.text, u.role) for u in document.utterances] == [
        ("I cannot log in today", "participant"), ("Thank you for writing", "agent"),
    ]  # fmt: skip
    asked = read(
        "respondent_id,question,answer\nr1,What is hard?,The second page is hard to read\n"
    )
    assert [u.role for u in asked.utterances] == ["participant"]


def test_what_was_done_about_it_is_the_companys(read):
    """A city's list of complaints holds no word of the citizens."""
    table = "Unique Key,Complaint Type,Resolution Description\n1,Noise,The police responded and left.\n"
    with pytest.raises(InputError, match="no column holds what people wrote"):
        read(table)


def test_questions_of_an_audience(read):
    """Where people vote for them they are what somebody wrote; a list of questions to ask is not."""
    rows = "q1,Why do we clock in on paper?,Rui,15,We will change it\nq2,Who fixes my badge on Mondays?,Anonymous,9,\n"
    document = read("Question ID,Question,Author,Upvotes,Reply\n" + rows)
    assert [said.text for said in document.utterances if said.role == "participant"] == [
        "Why do we clock in on paper?", "Who fixes my badge on Mondays?",
    ]  # fmt: skip
    form = "Question ID,Question,Author,Type\nq1,Why do we clock in on paper?,Rui,open\n"
    assert read(form).utterances == ()


def test_whoever_asks_a_shop_is_the_customer(read):
    """What is answered there is somebody else's."""
    document = read(
        "question_id,question,asker,answer,answerer_type\n1,Does the lid close when I carry it?,Ana,It does,seller\n"
        "2,Can my child open it?,Bo,See page four,seller\n", "qa.csv",
    )  # fmt: skip
    assert [(one.text, one.role) for one in document.utterances] == [
        ("Does the lid close when I carry it?", "participant"), ("It does", "agent"),
        ("Can my child open it?", "participant"), ("See page four", "agent"),
    ]  # fmt: skip
    assert document.utterances[0].author.name == "Ana"
    rows = "".join(f"P{n},Tina,What squeaks?,The hinge of door {n} does\n" for n in range(6))
    document = read(f"participant,asked by,question,answer\n{rows}", "log.csv")
    assert document.utterances[0].text == "The hinge of door 0 does"


def test_the_name_of_a_task(read):
    """Where tasks are assigned it is a title, and no name by which words would be masked."""
    rows = "120,Dryer in block C,Jo Pelt,The dryer eats the coin and then it stays cold\n121,Smell,Jo Pelt,It smells of drains since the pump was changed\n"
    people = rows.replace("Dryer in block C", "Kim Po").replace("Smell", "Ada Orr")
    called = read(f"Task ID,Name,Assignee,Notes\n{people}").utterances
    assert [one.author.name for one in called] == ["Kim Po", "Ada Orr"]
    said = read(f"Task ID,Name,Assignee,Notes\n{rows}").utterances
    assert [(one.question, one.author.name) for one in said] == [
        ("Dryer in block C", ""),
        ("Smell", ""),
    ]


@pytest.mark.parametrize(
    ("head", "said", "answered"),
    [
        (
            "Ärendenummer,Rubrik,Beskrivning,Anmälare,Svar",
            "Hissen stannar en halv meter för högt",
            "Vi har startat om den",
        ),
        (
            "No Tiket,Judul,Deskripsi,Pelapor,Balasan",
            "Saldo saya hilang setelah pembaruan",
            "Saldo sudah kami kembalikan",
        ),
        ("工单编号,标题,问题描述,客户姓名,回复内容", "地图把我家放在河的另一边", "已为您重新开具"),
        (
            "מספר פנייה,נושא,תיאור,שם הפונה,תגובת נציג",
            "השער נפתח רק אחרי שלוש צפירות",
            "הטכנאי החליף את החיישן",
        ),
    ],
)
def test_tickets_of_a_desk_in_any_language(read, head, said, answered):
    """What is described is the customer's, whose name stands beside it; what is answered is not."""
    document = read(f"{head}\n71,X,{said},Ida Holm,{answered}\n72,Y,{said} 2,Bo Pace,\n")
    assert [one.role for one in document.utterances] == ["participant", "agent", "participant"]
    first = document.utterances[0]
    assert (first.record_id, first.question, first.author.name) == ("71", "X", "Ida Holm")


def test_answers_in_another_language_below_questions(read):
    """There an answer is whoever's who was asked."""
    document = read(
        "Respondent ID,Question,Svar\n1,Vad stör dig?,Hissen stannar en halv meter för högt\n"
        "2,Vad stör dig?,Tvättstugan är bokad varje kväll\n3,Vad stör dig?,Ingen svarar i telefonen på måndagar\n"
    )
    assert {one.role for one in document.utterances} == {"participant"}


def test_a_description_that_many_answer(read):
    """Is a task or a question; in a table of tickets each is another customer's."""
    rows = "".join(f"P{n},Melden Sie sich an,Ich fand den Knopf {n} erst spät\n" for n in range(4))
    document = read(f"Teilnehmer,Beschreibung,Antwort\n{rows}", "survey.csv")
    assert document.utterances[0].text == "Ich fand den Knopf 0 erst spät"
    assert {one.question for one in document.utterances} == {"Melden Sie sich an"}


def test_what_is_settled_for_one_table_leaves_others_alone(read):
    """A header of a survey's does not change how a talk is read, nor who somebody is."""
    columns = {"Hinweis": "text"}
    talk = "speaker,text\nModerator,How was it?\nP3,It hangs when I save\nModerator,And then?\nP3,I wait for a while\n"
    assert read(talk, columns=columns).kind == "interview"
    form = (
        "Wie heißt du?,Hinweis,Alter\nIna Lund,zu laut,31\nJo Berg,zu kalt,44\nEva Dahl,eng,25\n"
    )
    said = read(form, columns=columns).utterances
    assert [(one.author.name, one.text) for one in said] == [
        ("Ina Lund", "zu laut"), ("Jo Berg", "zu kalt"), ("Eva Dahl", "eng"),
    ]  # fmt: skip
