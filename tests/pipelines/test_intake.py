from pipelines.folder import open_study, sources
from pipelines.intake import read_study
from pipelines.stage import Context
from research.settings import LimitSettings, Settings

TALK = "Moderator: How is it?\n\nParticipant: The export drops my breaks.\n"


def _read(root, settings=None):
    settings = settings or Settings()
    entries = sources(open_study(root, limits=settings.limits))
    inputs = {"sources": entries, "participants.csv": lambda: (), "guide.md": lambda: ""}
    return read_study(Context(settings=settings, inputs=inputs))


def test_one_bad_file_costs_nothing_else(tmp_path, write):
    """It has its reason once, without its own path, and the rest is read."""
    write("P1.txt", TALK)
    (tmp_path / "P2.docx").write_bytes(b"PK\x03\x04 broken")
    (tmp_path / "empty.txt").write_bytes(b"")
    reading = _read(tmp_path)
    outcomes = {source.id: source for source in reading.sources}
    assert outcomes["P1.txt"].outcome == "read"
    for name in ("P2.docx", "empty.txt"):
        assert outcomes[name].outcome == "rejected"
        assert outcomes[name].reason
        assert name not in outcomes[name].reason


def test_a_parser_that_takes_too_long_is_stopped(tmp_path, write, monkeypatch):
    """The file is rejected with the limit, and the next one is read."""
    import time

    write("P1.txt", TALK)
    monkeypatch.setattr("pipelines.intake.read_file", lambda _file, _settings: time.sleep(5))
    reading = _read(tmp_path, Settings(limits=LimitSettings(seconds=0.05)))
    assert "0.05 s" in reading.sources[0].reason


def test_progress_counts_files(tmp_path, write):
    """Every file, read or not."""
    write("P1.txt", TALK)
    heard = []
    entries = sources(open_study(tmp_path, limits=LimitSettings()))
    inputs = {"sources": entries, "participants.csv": lambda: (), "guide.md": lambda: ""}
    read_study(
        Context(settings=Settings(), inputs=inputs, progress=lambda *said: heard.append(said))
    )
    assert heard == [("reading", 1, 1)]


def test_people_listed_in_a_file_of_their_own(tmp_path, write):
    """The list is no evidence, and tells who wrote and who answered in the files beside it."""
    write("desk/users.csv", "id,name,email,role\n7,Ana Rey,a@x.example,end-user\n8,Kit,,agent\n")
    write(
        "desk/tickets.csv",
        "ticket_id,author_id,message\n1,7,The oven forgets the time\n2,8,Filed after a call\n",
    )
    write("mails.csv", "email,message,subject\na@x.example,The rack is too wide,Rack\n")
    reading = _read(tmp_path)
    assert {source.id: source.outcome for source in reading.sources}[
        "desk/users.csv"
    ] == "rejected"
    assert len({turn.person_id for turn in reading.turns if turn.role == "participant"}) == 1
    assert [turn.role for turn in reading.turns] == ["participant", "agent", "participant"]
