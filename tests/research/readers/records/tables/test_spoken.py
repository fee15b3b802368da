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


def test_observations_of_customers_are_their_words(read):
    """Without a task or a severity beside it, an observation is whoever's who filled it in."""
    document = read("name,observation\nAna,The lamp hums all night\nBo,The lift skips my floor\n")
    assert len(document.utterances) == 2


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
