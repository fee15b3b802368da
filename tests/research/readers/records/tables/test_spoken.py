from __future__ import annotations

import pytest


def test_a_transcript_in_a_table(read):
    """Speakers and texts make an interview; nobody is an agent or an author yet."""
    document = read(
        "speaker,start,text\nDana,0:01,How do you plan?\nSam,0:05,By hand\nSam,0:09,\n"
    )
    assert document.kind == "interview"
    assert [(said.speaker, said.text, said.role) for said in document.utterances] == [
        ("Dana", "How do you plan?", ""), ("Sam", "By hand", ""),
    ]  # fmt: skip
    assert document.left_out[0].locator == "row 4"


def test_a_note_takers_sheet_holds_quotes_of_one_participant(read):
    """What somebody saw is nobody's words; the task is what a quote is about."""
    document = read(
        "Time,Task,Observation,Participant quote\n"
        '00:02,1 Print the slip,Looked for the button,"""Is it the grey one?"""\n'
        "00:05,1 Print the slip,Gave up,\n",
        name="P4.csv",
    )
    assert document.kind == "interview"
    (said,) = document.utterances
    assert (said.speaker, said.text) == ("Participant", "Is it the grey one?")
    assert said.question == "1 Print the slip"
    assert document.left_out[0].reason == "an observer's note, nobody's words"


def test_a_sheet_of_quotes_by_several_people(read):
    """Each row says whose it is."""
    document = read(
        "Participant,Observation,Quote\nP1,Smiled,I would pay for that\nP2,,Not for me at all\n"
    )
    assert [said.speaker for said in document.utterances] == ["P1", "P2"]


def test_a_column_tells_quotes_from_notes(read):
    """Quotes are the participant's; what the note-taker saw is nobody's."""
    document = read(
        "Time,Note,Author,Type\n00:00:12,Participant opens settings,Observer Kim,note\n"
        '00:01:02,"""I have no idea where the invoices are""",Observer Kim,quote\n'
        "00:02:40,Spinner never ends,Observer Kim,Bug\n"
        '00:03:05,"""I would have called you by now""",Observer Kim,Quote\n'
    )
    assert document.kind == "interview"
    assert [said.text for said in document.utterances] == [
        "I have no idea where the invoices are",
        "I would have called you by now",
    ]
    assert {left.reason for left in document.left_out} == {"an observer's note, nobody's words"}


def test_chats_of_a_desk_in_one_table(read):
    """Sides in the speaker's column are those of tickets; names are people."""
    sides = (
        "conversation_id,speaker,utterance\nc1,customer,My oven stays cold\nc1,agent,Which one?\n"
    )
    assert [(u.record_id, u.role) for u in read(sides).utterances] == [
        ("c1", "participant"), ("c1", "agent"),
    ]  # fmt: skip
    names = (
        "conversation_id,speaker,utterance\nc1,Ana Po,My oven stays cold\nc2,Bo Lind,Mine is hot\n"
    )
    assert [u.author.name for u in read(names).utterances] == ["Ana Po", "Bo Lind"]


def test_a_log_of_what_was_seen_holds_quotations(read):
    """Beside tasks or severities an observation is nobody's words, but for what stands in quotation marks."""
    document = read(
        "time,task,observation,severity\n10:02,T1,Scrolls past the button,2\n"
        '10:04,T1,"Says: ""Oh, that is a button?""",3\n10:09,T2,"""I would give up here.""",4\n'
    )
    assert [(u.text, u.question) for u in document.utterances] == [
        ("Oh, that is a button?", "T1"), ("I would give up here.", "T2"),
    ]  # fmt: skip
    assert [passage.reason for passage in document.left_out] == [
        "an observer's note, nobody's words"
    ]


def test_observations_of_customers_are_their_words(read):
    """Without a task or a severity beside it, an observation is whoever's who filled it in."""
    document = read("name,observation\nAna,The lamp hums all night\nBo,The lift skips my floor\n")
    assert len(document.utterances) == 2


def test_the_type_of_a_note_beside_the_note(read):
    """Both heads have the word in them; the one whose cells are kinds tells quotes from the rest."""
    document = read(
        "Timestamp,Participant,Task,Note Type,Note\n00:01:20,P1,Find bed,Observation,Clicks the logo twice\n"
        "00:01:45,P1,Find bed,Quote,Where have they put the beds?\n00:03:30,P2,Find bed,Insight,Search is not seen\n"
    )
    assert [(u.speaker, u.text) for u in document.utterances] == [
        ("P1", "Where have they put the beds?")
    ]


def test_a_log_of_several_sessions_with_quotes_in_it(read):
    """Each session is its own participant's; what the moderator and the observer put is theirs."""
    document = read(
        "Session,Time,Task,Speaker,Note/Quote\nP1,10:02,Login,Participant,Which of the two passwords?\n"
        "P1,10:03,Login,Observer,Tries twice\nP2,11:01,Login,Moderator,Take your time\n"
        "P2,11:04,Login,Participant,None of them is mine\n"
    )
    assert [(said.session, said.speaker, said.question) for said in document.utterances] == [
        ("P1", "Participant", "Login"), ("P1", "Observer", "Login"),
        ("P2", "Moderator", "Login"), ("P2", "Participant", "Login"),
    ]  # fmt: skip


def test_quotes_among_entries_of_any_name(read):
    """A column that tells quotes from observations tells them, whatever the column of words is called."""
    document = read(
        "Nugget,Type,Participant,Tags,Created by\n"
        "I only open it when my wife asks,Quote,P4,budget,Nils\n"
        "Scrolled past the chart without a look,Observation,P4,chart,Nils\n"
    )
    assert [(said.speaker, said.text) for said in document.utterances] == [
        ("P4", "I only open it when my wife asks")
    ]


@pytest.mark.parametrize("code", ["TN", "T", "Gast "])
def test_a_column_of_participants_says_whose_quotes_they_are(read, code):
    """Whatever their codes look like."""
    rows = "".join(f"{code}{n},Log in,I want a bigger button {n}\n" for n in (1, 2, 3))
    document = read("Participant,Task,Quote\n" + rows, "notes.csv")
    assert {one.role for one in document.utterances} == {"participant"}


def test_a_speaker_stands_before_the_first_paragraph_only(read):
    """And in full before the first turn, by initials further on."""
    document = read(
        "timestamp,speaker,words,tags\n,Rita Stone,When did you start?,\n,Bo Hale,In the mill.,work\n"
        ",,Then they built another.,\n,RS,And then?,\n,BH,I left.,\n"
    )
    assert [said.speaker for said in document.utterances] == [
        "Rita Stone", "Bo Hale", "Bo Hale", "Rita Stone", "Bo Hale",
    ]  # fmt: skip
