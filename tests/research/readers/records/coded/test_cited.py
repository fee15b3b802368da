from __future__ import annotations

import pytest

QUOTES = [
    ("Trust", "I do not know how they get to that figure", "P3"),
    ("Trust", "Rita rings me back, that is why I stay", "P1"),
    ("Work", "I type it here and then again in the old one", "P3"),
    ("Work", "Rita rings me back, that is why I stay", "P1"),
]


@pytest.mark.parametrize(
    "head",
    [
        "Theme,Quote,Participant,Memo",
        "Code,Illustrative quote,Participant ID,Comments",
        "Tags,Highlight,Speaker,Notes",
    ],
)
def test_quotations_under_codes(read, head):
    """They are their participants', each once however many codes it has; codes and remarks are nobody's."""
    rows = "".join(
        f'{code},"{said}",{who},a strong one for the deck\n' for code, said, who in QUOTES
    )
    document = read(f"{head}\n{rows}")
    assert [(one.speaker, one.text) for one in document.utterances] == [
        (who, said) for _, said, who in QUOTES[:3]
    ]
    assert document.cited
    assert {one.role for one in document.utterances} == {"participant"}
    assert [left.reason for left in document.left_out] == ["the same record again"]


def test_several_quotations_in_a_cell(read):
    """Each line in quotation marks is one."""
    table = 'Participant,Verbatim quotes,Summary\nP1,"""I write it down first""\n""It is for the auditors""",Charts twice\n'
    assert [one.text for one in read(table).utterances] == [
        "I write it down first",
        "It is for the auditors",
    ]


def test_quotations_that_name_their_participant(read):
    """Where no column does; a quotation without a name is nobody's."""
    rows = "".join(f"{code},{said.replace(',', '')} ({who})\n" for code, said, who in QUOTES[:3])
    document = read(f"Theme,Quote\n{rows}Trust,Nobody knows it\n")
    assert [one.speaker for one in document.utterances] == ["P3", "P1", "P3"]
    assert document.left_out[-1].reason == "an observer's note, nobody's words"


def test_sticky_notes(read):
    """Of a board's notes those that bear a participant's code were said, the rest is the team's."""
    rows = "".join(f"{who}: {said.replace(',', '')}\n" for _, said, who in QUOTES[:3])
    document = read(f"Affinity map\nFrame: trust\n{rows}Onboarding is unclear to all\n")
    assert [one.speaker for one in document.utterances] == ["P3", "P1", "P3"]


def test_a_board_without_participants(read):
    """Nothing on it is known to be anybody's words."""
    rows = "".join(f"{n},#ffeeaa,Onboarding is unclear to people {n},200,100\n" for n in range(6))
    document = read(f"ID,BG COLOR,TEXT,WIDTH,HEIGHT\n{rows}")
    assert not document.utterances


def test_a_survey_that_asks_for_a_highlight(read):
    """Without codes beside it, it is a question like any other."""
    rows = "".join(
        f"P{n},We walked along the river on day {n},The rain on day {n} was cold\n"
        for n in range(1, 9)
    )
    document = read(f"Participant,Highlight,Low point\n{rows}", "diary-survey.csv")
    assert document.kind == "survey"
    assert len(document.utterances) == 16


def test_a_map_of_clusters(read):
    """Quotations that name their participants may stand under several headings; insights among them are the team's."""
    rows = (
        "Printing,Devices\nI print it as the screen is small (P1),One tablet for nine people (P2)\n"
        "The paper gets wet (P2),Gloves on and nothing taps (P1)\nHMW make printing needless?,Logins are shared too\n"
    )
    document = read(rows)
    assert [one.speaker for one in document.utterances] == ["P1", "P2", "P2", "P1"]


def test_notes_of_an_observer(read):
    """Beside whoever wrote them only what stands in quotation marks was said."""
    rows = "".join(f"00:0{n}:12,Sam,Nora,She scrolls past the button\n" for n in range(4))
    document = read(
        f'Time,Participant,Author,Note\n{rows}00:09:00,Sam,Nora,"""This is too small for my eyes"""\n'
    )
    assert [(one.speaker, one.text) for one in document.utterances] == [
        ("Sam", "This is too small for my eyes")
    ]


def test_quotations_by_the_transcript_that_they_were_cut_from(read):
    """Where its name has a code; a channel is nobody."""
    rows = "".join(f'{who},"{said}"\n' for _, said, who in QUOTES[:3])
    assert [one.speaker for one in read(f"Transcript,Quote\n{rows}").utterances] == [
        "P3",
        "P1",
        "P3",
    ]


def test_excerpts_of_an_interview(read):
    """They are its person's, whatever else stands beside them; beside a channel nobody's."""
    rows = "".join(f'{who},Speed,"{said}"\n' for _, said, who in QUOTES[:3])
    assert [one.speaker for one in read(f"Source,Topics,Excerpts\n{rows}").utterances] == [
        "P3",
        "P1",
        "P3",
    ]


def test_whole_quotations_among_notes(read):
    """On a board whose frames name the participants, only what stands in marks was said."""
    document = read(
        "Frame,Text,Colour\n"
        'P1 - home visit,"""It never tells me when the oven is hot""",yellow\n'
        "P1 - home visit,Two ovens in the kitchen,blue\n"
        'P2 - shop,"""We tape the button down""",yellow\n'
        'P2 - shop,"""My wife hates the beep""",yellow\n'
        "Themes,Sounds,pink\n"
    )
    assert [(one.speaker[:2], one.text) for one in document.utterances] == [
        ("P1", "It never tells me when the oven is hot"),
        ("P2", "We tape the button down"),
        ("P2", "My wife hates the beep"),
    ]


def test_answers_with_themes_beside_their_questions(read):
    """A response below a question is an answer, though somebody coded it."""
    document = read(
        "Visitor ID,Question,Response,Theme\nP1,What was hard?,I never found where to add a child,Forms\n"
        "P2,What was hard?,It asked for the camera four times,Permissions\n"
    )
    assert {one.question for one in document.utterances} == {"What was hard?"}


def test_a_category_beside_a_tickets_fields(read):
    """Is the desk's, and the texts are no quotations."""
    rows = "".join(f"kim{n},Lamp,The lamp hums at gate {n},high,light\n" for n in range(4))
    assert read(f"user,subject,text,priority,category\n{rows}").kind == "ticket"


def test_excerpts_by_the_number_of_their_interview(read):
    """INT-07 is an interview, and whoever is heard there no interviewer."""
    head = "excerpt_id,interview_id,theme_id,code_id,excerpt_text,coder_1_confidence"
    rows = (
        "EX-1,INT-02,T1,C5,The canteen went down too.,4\nEX-2,INT-07,T1,C6,I set it at eighty.,2\n"
    )
    document = read(f"{head}\n{rows}")
    assert [(one.session, one.text, one.role) for one in document.utterances] == [
        ("INT-02", "The canteen went down too.", "participant"),
        ("INT-07", "I set it at eighty.", "participant"),
    ]


def test_a_summary_among_quotations_in_marks_is_the_coders(read):
    """Where the others stand in marks."""
    rows = "".join(f'Fit,"""It slides, I hold it {n} times""",P{n}\n' for n in (1, 2, 3))
    document = read(
        f"Code,Representative Quote,Participant(s)\n{rows}Price,Fifteen for one,P1; P2\n"
    )
    assert [one.speaker for one in document.utterances] == ["P1", "P2", "P3"]


def test_a_column_of_quotes_in_which_nobody_is_quoted(read):
    """A product team's summaries of its customers are its own; what stands in quotation marks among them was said."""
    table = (
        "id,customer,quote\n1,Anna Berg,Anna wishes the lamp were dimmer\n2,Mo Reza,Mo sometimes taps twice by accident\n"
        '3,Ines Po,Ines was lost: "Where has my list gone?"\n4,Mo Reza,Mo likes the wheel\n'
    )
    assert [one.text for one in read(table).utterances] == ["Where has my list gone?"]
