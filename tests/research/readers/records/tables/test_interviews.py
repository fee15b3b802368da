"""A whole interview in a cell."""

from __future__ import annotations

from research.readers.document import RawFile
from research.readers.records.separated import READER
from research.settings import Settings

CSV = """participant_id,role,transcript
P01,nurse,"Interviewer: How do you hand over?
Participant: I print the sheet."
P02,porter,"Interviewer: How do you hand over? Participant: I leave a note. Interviewer: Why? Participant: Habit."
P03,cook,
"""


def test_every_row_is_a_session(read):
    """With its person, what is said of them, and both sides of the talk, on lines or on one."""
    document = read(CSV)
    assert document.kind == "interview"
    assert [(u.session, u.speaker, u.text) for u in document.utterances] == [
        ("P01", "Interviewer", "How do you hand over?"), ("P01", "Participant", "I print the sheet."),
        ("P02", "Interviewer", "How do you hand over?"), ("P02", "Participant", "I leave a note."),
        ("P02", "Interviewer", "Why?"), ("P02", "Participant", "Habit."),
    ]  # fmt: skip
    assert document.utterances[0].author.attributes == (("role", "nurse"),)
    assert document.utterances[1].locator.endswith(", line 2")
    assert [passage.reason for passage in document.left_out] == ["record without text"]


def test_a_running_number_is_no_participant(read):
    """Row 1 of an export is not participant 1 of the study."""
    document = read(CSV.replace("participant_id", "id").replace("P0", ""))
    assert [u.session for u in document.utterances][:2] == ["row 2", "row 2"]


def test_speakers_whom_a_recogniser_counts(read):
    """One of them asks what the other tells."""
    cell = "Speaker 1: Where do you park?\nSpeaker 2: In the side street.\nSpeaker 1: Why there?\nSpeaker 2: It is dry."
    document = read(f'Note title,Content\nSession 1,"{cell}"\n')
    assert document.kind == "interview"
    assert [u.speaker for u in document.utterances] == ["Speaker 1", "Speaker 2"] * 2


def test_a_chat_of_a_desk_is_no_interview(read):
    """Agents and customers have tickets."""
    document = read(
        'id,chat\n1,"Agent: Hello\nCustomer: It hangs\nAgent: Where?\nCustomer: Here"\n'
    )
    assert document.kind != "interview"


def test_a_recognisers_table_is_a_talk() -> None:
    """Times in milliseconds, and who speaks in brackets before the words."""
    rows = [(500, 4000, "[SPEAKER_00]: Where is it?"), (4200, 9000, "[SPEAKER_01]: In the shed."),
            (90_500, 91_000, "[SPEAKER_00]: Why there?"), (92_000, 93_000, "[SPEAKER_01]: It is dry.")]  # fmt: skip
    text = "start\tend\ttext\n" + "".join(f"{a}\t{b}\t{c}\n" for a, b, c in rows)
    document = READER.read(RawFile(id="P4.tsv", data=text.encode()), Settings())
    assert document.kind == "interview"
    assert [(one.speaker, one.text) for one in document.utterances][1] == (
        "SPEAKER_01",
        "In the shed.",
    )
    assert document.utterances[2].locator == "00:01:30"


def test_a_table_with_more_than_times_and_words_is_none() -> None:
    text = (
        "start,end,city,text\n"
        "1,2,Ravna,It is always so slow here\n2,3,Lund,Nobody answers when I call\n"
    )
    document = READER.read(RawFile(id="t.csv", data=text.encode()), Settings())
    assert document.kind != "interview"
