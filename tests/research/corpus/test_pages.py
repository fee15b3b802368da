"""Pages that a team wrote beside the talks of its study."""

from __future__ import annotations

import pytest

from research.corpus.pages import PAGE, without_pages
from research.model import Participant
from research.readers.document import Document, Utterance

TALK = Document(
    format="txt",
    utterances=(
        Utterance(text="What do you see?", locator="line 1", speaker="M"),
        Utterance(text="The lid sticks.", locator="line 2", speaker="P1"),
    ),
)
PROSE = Document(
    format="md",
    utterances=(Utterance(text="Today I fixed the lid.", locator="line 1", role="participant"),),
    alone=True,
)


@pytest.mark.parametrize(
    "name", ["notes.md", "docs/week 7.md", "stage1.md", "stories.md", "summary/main points.md"]
)
def test_prose_beside_talks_is_the_teams(name: str) -> None:
    """Nothing calls it a participant's; it is listed with its reason."""
    told = without_pages({"talks/P1.txt": TALK, name: PROSE})
    assert told["talks/P1.txt"] == TALK
    assert told[name].utterances == ()
    assert [one.reason for one in told[name].left_out] == [PAGE]


@pytest.mark.parametrize(
    "name",
    [
        "diaries/anna/monday.md",
        "P4.md",
        "P4/kitchen.md",
        "think-aloud/kitchen.md",
        "interview_ben.md",
        "4e.md",
        "life stories/kitchen.md",
        "feedback/lee.md",
        "school/student_03.md",
        "school/teacher B.md",
    ],
)
def test_a_diary_a_session_or_somebodys_number_is_a_participants(name: str) -> None:
    """The file, its folder, or its head says so."""
    assert without_pages({"talks/P1.txt": TALK, name: PROSE})[name] == PROSE


def test_prose_in_a_folder_of_talks_is_one_more() -> None:
    """Among files of its kind; at the top of a study lies everything."""
    told = without_pages({"kitchens/ana.md": TALK, "kitchens/lee.md": PROSE, "lee.md": PROSE})
    assert told["kitchens/lee.md"] == PROSE
    assert told["lee.md"].utterances == ()


def test_prose_called_by_a_first_and_last_name_is_somebodys() -> None:
    """As the list of participants has it, or as no talk writes small."""
    pages = dict.fromkeys(("mia.md", "ivo-notes.md", "Jo Weber.md", "Lid Fixes.md"), PROSE)
    listed = (
        Participant(person="P-0007", names=("Mia Holm",), declared=True),
        Participant(person="P-0008", files=("ivo-notes.md",), declared=True),
    )
    told = without_pages({"talks/P1.txt": TALK, **pages}, listed)
    assert [name for name in pages if told[name] == PROSE] == [
        "mia.md",
        "ivo-notes.md",
        "Jo Weber.md",
    ]


def test_a_study_of_nothing_but_prose_is_what_people_wrote() -> None:
    """Nobody could say what else is evidence."""
    assert without_pages({"anna.md": PROSE, "ben.md": PROSE}) == {
        "anna.md": PROSE,
        "ben.md": PROSE,
    }
