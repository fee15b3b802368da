"""What the files of a study are, told with all the others at hand."""

from __future__ import annotations

from research.corpus.sessions import FileRead, Sessions, sessions_of
from research.readers import read_file
from research.readers.document import RawFile
from research.settings import Settings

TALK = """Moderator: How do you keep track of the keys?
P1: {0}
Moderator: And when one is missing?
P1: {1}
"""
HOOKS = "They hang on numbered hooks behind the bar, and whoever takes one writes it on the slate."
SLATE = "Then I look at the slate, and mostly somebody has forgotten to wipe it since last week."
TICKET = (
    "ticket_id,subject,description\n1,Keys,The cabinet does not close any more since the update.\n"
)


def _sessions(files: dict[str, str]) -> Sessions:
    read = [
        FileRead(
            id=name,
            sha256="",
            document=read_file(RawFile(id=name, data=text.encode()), Settings()),
        )
        for name, text in files.items()
    ]
    return sessions_of(read, settings=Settings())


def test_every_file_has_its_kind_and_each_talk_its_roles() -> None:
    """In the order of their ids, whatever the order in which they were read."""
    study = _sessions({"t.csv": TICKET, "a.txt": TALK.format(HOOKS, SLATE)})
    assert [(one.file.id, one.kind) for one in study.every] == [
        ("a.txt", "interview"),
        ("t.csv", "ticket"),
    ]
    (talk,) = study.talks
    assert [talk.role(said) for said in talk.file.document.utterances[:2]] == [
        "moderator",
        "participant",
    ]


def test_a_record_is_its_writers_unless_the_reader_says_otherwise() -> None:
    """No label of a talk says who wrote a ticket."""
    (ticket,) = _sessions({"t.csv": TICKET}).every
    assert {ticket.role(said) for said in ticket.file.document.utterances} == {"participant"}


def test_a_session_in_two_files_is_a_copy() -> None:
    """The second points to the first, and neither tells another guide."""
    talk = TALK.format(HOOKS, SLATE)
    study = _sessions({"a.txt": talk, "b.md": talk})
    assert [one.copy_of for one in study.every] == ["", "a.txt"]
    assert study.guide.sentences == frozenset()
