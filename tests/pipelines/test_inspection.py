import os

import pytest

from pipelines.inspection import inspect_file
from research.errors import InputError, SettingsError

TALK = """Session notes

Hannah: Thanks for joining. How do you make the rota every week?
{name}: {first}
Hannah: And what about the phone app, do you ever use it?
{name}: {second}
"""
ANSWERS = (
    ("Tom", "The export to payroll drops my breaks.", "It logs me out before every shift."),
    ("Ines", "I retype all breaks since the export is wrong.", "No. Mail me at ines@x.example."),
    ("Bo", "My breaks are gone from the payroll file.", "The app forgets who I am every day."),
)


def _inspect(path, study=None):
    return inspect_file(path, study=study, progress=lambda *_: None)


@pytest.fixture(name="study")
def _study(tmp_path, write):
    for number, (name, first, second) in enumerate(ANSWERS, start=1):
        text = TALK.format(name=name, first=first, second=second)
        write(f"study/interviews/P{number}.txt", text)
    write("study/research.toml", "")
    return tmp_path / "study"


def _roles(found):
    return {speaker.label: speaker.role for speaker in found.speakers}


def test_every_speaker_has_a_role_and_a_reason(study):
    """The moderator is known by asking, in every session of the study."""
    found = _inspect(study / "interviews/P1.txt")
    assert _roles(found) == {"Tom": "participant", "Hannah": "moderator"}
    assert all(speaker.why for speaker in found.speakers)
    assert (found.outcome, found.kind, found.file) == ("read", "interview", "interviews/P1.txt")
    assert found.people == ("P-0001",)


def test_other_sessions_of_the_study_count(study):
    """Hannah's reason names the sessions; read alone there is only this one."""
    path = study / "interviews/P1.txt"
    why = {speaker.label: speaker.why for speaker in _inspect(path).speakers}
    assert "3 sessions" in why["Hannah"]
    (study / "research.toml").unlink()
    alone = _inspect(path)
    assert alone.study == ""
    assert not any("3 sessions" in speaker.why for speaker in alone.speakers)


def test_a_study_can_be_named(study):
    """Where nothing in the folders above tells it."""
    (study / "research.toml").unlink()
    found = _inspect(study / "interviews/P1.txt", study)
    assert found.study == str(study)


def test_the_studys_settings_count(study):
    """A label that research.toml assigns has that role and that reason."""
    (study / "research.toml").write_text('[speakers]\nobservers = ["Tom"]\n')
    found = _inspect(study / "interviews/P1.txt")
    (tom,) = [speaker for speaker in found.speakers if speaker.label == "Tom"]
    assert (tom.role, tom.why) == ("observer", "research.toml")
    assert found.evidence == 0


def test_settings_that_are_wrong_are_told(study):
    """As a run would tell them."""
    (study / "research.toml").write_text("[speakres]\n")
    with pytest.raises(SettingsError, match="speakres"):
        _inspect(study / "interviews/P1.txt")


def test_every_turn_is_evidence_or_has_its_reason(study):
    """Nothing that was said vanishes between the turns and what was left out."""
    found = _inspect(study / "interviews/P2.txt")
    assert len(found.turns) == 4
    dropped = {part.text for part in found.left_out if part.what == "turn"}
    for turn in found.turns:
        assert turn.role == "participant" or turn.text in dropped
    assert all(part.reason for part in found.left_out)


def test_lines_that_nobody_said_are_listed(study):
    """The heading is a passage with a reason."""
    passages = [p for p in _inspect(study / "interviews/P1.txt").left_out if p.what == "passage"]
    assert any("Session notes" in part.text and part.reason for part in passages)


def test_texts_are_shown_as_they_would_be_stored(study):
    """An address is masked here too."""
    found = _inspect(study / "interviews/P2.txt")
    assert not any("ines@x.example" in turn.text for turn in found.turns)
    assert any("[email]" in turn.text for turn in found.turns)


def test_what_a_file_says_of_itself_names_nobody(study, write):
    """Whoever asked is in its head; labels are shown as they are, to be copied."""
    head = "Participant: Bo Marsh\nInterviewer: Hannah Zell\nDate: 2026-03-02\n\n"
    talk = TALK.format(name="Bo", first="It is fine.", second="No.").partition("\n\n")[2]
    write("study/interviews/P4.txt", head + talk)
    said = " ".join(value for _, value in _inspect(study / "interviews/P4.txt").about)
    assert "2026" in said
    assert "Marsh" not in said
    assert "Zell" not in said


def test_nothing_is_written(study):
    """Looking leaves no trace in the study."""
    before = sorted(study.rglob("*"))
    _inspect(study / "interviews/P1.txt")
    assert sorted(study.rglob("*")) == before


def test_the_authors_of_records_are_one_line(write):
    """Nobody reads a thousand speakers; how many people they are is told."""
    rows = "".join(f"{n},u{n}@x.example,The export number {n} is broken again\n" for n in range(9))
    found = _inspect(write("tickets/export.csv", "id,requester_email,description\n" + rows))
    (authors,) = found.speakers
    assert (authors.role, authors.turns, len(authors.people)) == ("participant", 9, 9)
    assert (found.kind, found.records) == ("ticket", 9)


def test_a_part_of_a_ticket_that_is_no_evidence_is_listed(write):
    """The signature is left out; the complaint is not."""
    text = '"The payroll export drops breaks.\n\nKind regards,\nDana Okafor"'
    rows = (
        f"id,requester_email,description\n1,d@x.example,{text}\n2,e@x.example,It is slow today\n"
    )
    found = _inspect(write("tickets/export.csv", rows))
    assert {part.what for part in found.left_out} == {"excerpt"}
    assert found.evidence == 2


def test_a_ticket_that_hands_on_another_one_is_two_turns_of_who_wrote_it(write):
    """What the colleague wrote is left out, and the words around it stay the forwarder's."""
    first = (
        "The payroll export drops all of my breaks again since Monday, and nobody can tell me why"
    )
    again = f"Please look at this. Ana wrote on Monday: {first}. Mine are gone as well."
    rows = f'id,requester_email,description\n1,d@x.example,"{first}"\n2,e@x.example,"{again}"\n'
    found = _inspect(write("tickets/export.csv", rows))
    (authors,) = found.speakers
    assert (authors.turns, len(authors.people)) == (4, 2)
    assert [part.reason for part in found.left_out] == ["copy of record 1"]


def test_what_is_left_out_whole_is_listed_once(write):
    """Somebody pressed send twice; the copy has no parts of its own."""
    row = "d@x.example,The payroll export drops all of my breaks again since Monday\n"
    rows = f"id,requester_email,description\n1,{row}2,{row}3,e@x.example,It is slow today\n"
    found = _inspect(write("tickets/export.csv", rows))
    assert [part.what for part in found.left_out] == ["turn"]
    assert found.evidence == 2


def test_a_folder_above_tells_the_kind(write):
    """Where the content does not, also when the file is read alone."""
    path = write("tickets/one.json", '[{"id": 1, "body": "The export is broken for us"}]')
    assert _inspect(path).kind == "ticket"


@pytest.mark.parametrize(
    ("name", "data"),
    [("empty.txt", b""), ("broken.docx", b"PK\x03\x04 no zip"), ("data.xyz", b"\x00\x01\x02\x03")],
)
def test_a_file_that_cannot_be_read_says_why(tmp_path, name, data):
    """An outcome with a reason, alone and in a study."""
    path = tmp_path / name
    path.write_bytes(data)
    alone = _inspect(path)
    assert (alone.outcome, bool(alone.reason)) == ("rejected", True)
    assert _inspect(path, tmp_path).reason == alone.reason


def test_another_file_that_cannot_be_read_changes_nothing(study):
    """One broken session must not hide the others."""
    (study / "broken.docx").write_bytes(b"PK\x03\x04 no zip")
    assert _inspect(study / "interviews/P1.txt").outcome == "read"


@pytest.mark.parametrize("name", ["research.toml", ".hidden.txt", "report/index.html"])
def test_what_is_never_input_is_an_error(study, name):
    """Steering files, hidden files and the report are not evidence."""
    path = study / name
    path.parent.mkdir(exist_ok=True)
    path.write_text("")
    with pytest.raises(InputError, match="no input"):
        _inspect(path)


@pytest.mark.parametrize("name", ["nowhere.txt", "interviews"])
def test_no_file_is_an_error(study, name):
    """Nothing there, or a folder."""
    with pytest.raises(InputError) as error:
        _inspect(study / name)
    assert error.value.hint


def test_a_link_in_a_study_is_not_followed(study, write):
    """As in a run: what it points to may be outside."""
    secret = write("secret.txt", "Moderator: What is it?\nParticipant: A secret of mine.")
    link = study / "interviews/P9.txt"
    link.symlink_to(secret)
    found = _inspect(link)
    assert (found.outcome, "link" in found.reason) == ("rejected", True)
    assert found.turns == ()


def test_a_relative_path_is_enough(study, monkeypatch):
    """From inside the study, as people type it."""
    monkeypatch.chdir(study / "interviews")
    assert _inspect(type(study)("P1.txt")).file == "interviews/P1.txt"


def test_a_large_file_is_rejected_unread(tmp_path):
    """By its size, with the setting that would allow it."""
    path = tmp_path / "big.txt"
    with path.open("wb") as handle:
        handle.truncate(600_000_000)
    found = _inspect(path)
    assert "limits.file_megabytes" in found.reason


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs named pipes")
def test_a_pipe_is_not_opened(tmp_path):
    """It would wait for ever."""
    os.mkfifo(tmp_path / "pipe.txt")
    with pytest.raises(InputError):
        _inspect(tmp_path / "pipe.txt")
