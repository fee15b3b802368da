"""A whole interview in a cell."""

from __future__ import annotations

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
