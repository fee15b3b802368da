"""Which files that name nobody are sessions of a study, and which a team wrote beside them."""

from __future__ import annotations

from dataclasses import replace

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
)


def asked(*questions: str, said: str = "It is stuck again.") -> Document:
    """A file in which headings ask and nobody is named."""
    pairs = (
        (
            Utterance(text=question, locator="line 1", role="moderator"),
            Utterance(text=said, locator="line 2", role="participant"),
        )
        for question in questions
    )
    return Document(format="md", utterances=tuple(one for pair in pairs for one in pair))


SHEET = asked("Do I have to take part?", said="No. It is up to you.")


@pytest.mark.parametrize(
    "name", ["notes.md", "docs/week 7.md", "stage1.md", "stories.md", "after P1.md"]
)
@pytest.mark.parametrize("page", [PROSE, SHEET])
def test_a_file_like_no_session_is_the_teams(name: str, page: Document) -> None:
    """Whether it says I or asks and answers itself; it is listed with its reason."""
    told = without_pages({"talks/P1.txt": TALK, name: page})
    assert told["talks/P1.txt"] == TALK
    assert told[name].utterances == ()
    assert {one.reason for one in told[name].left_out} == {PAGE}


def test_a_run_warns_of_a_file_that_is_left_out_whole() -> None:
    """How its layout told who speaks no longer matters, and a participant's words may be lost."""
    guessed = replace(PROSE, warnings=("who speaks was told by the layout",))
    told = without_pages({"talks/P1.txt": TALK, "jon.md": guessed})
    assert told["jon.md"].warnings == (f"left out, {PAGE}",)


@pytest.mark.parametrize(
    "name",
    [
        "diaries/anna/monday.md",
        "P4.md",
        "P4/kitchen.md",
        "think-aloud/kitchen.md",
        "4e.md",
        "life stories/kitchen.md",
        "feedback/lee.md",
    ],
)
def test_a_folder_of_sessions_or_somebodys_number_tells(name: str) -> None:
    """Whatever else is in the study."""
    assert without_pages({"talks/P1.txt": TALK, name: PROSE})[name] == PROSE


@pytest.mark.parametrize(
    "names",
    [
        ("cups/pupil 1.md", "cups/pupil 2.md"),
        ("cups/01 Ana.md", "cups/02 Bo.md"),
        ("cups/tale of a cook.md", "cups/tale of a nurse.md"),
        ("ana/tale.md", "bo/tale.md"),
    ],
)
def test_prose_in_a_series_is_what_people_wrote(names: tuple[str, str]) -> None:
    """A page of the team's stands alone beside it."""
    told = without_pages({**dict.fromkeys(names, PROSE), "plan.md": PROSE})
    assert [told[name] for name in names] == [PROSE, PROSE]
    assert told["plan.md"].utterances == ()


def test_who_visits_and_who_meets_write_series_too() -> None:
    """Beside surer talks a series of prose is one of sessions where it is called so."""
    series = ("visits/visit 1.md", "visits/visit 2.md", "answer ana.md", "answer bo.md")
    told = without_pages({"P1.txt": TALK, **dict.fromkeys(series, PROSE)})
    assert [name for name in series if told[name] == PROSE] == ["answer ana.md", "answer bo.md"]


def test_days_of_a_team_beside_peoples_numbers_are_the_teams() -> None:
    """Both are diaries; only one is by participants."""
    days = ("2026-03-02.md", "2026-03-03.md")
    told = without_pages(dict.fromkeys(("D07.md", "D09.md", *days), PROSE))
    assert [name for name in told if told[name] == PROSE] == ["D07.md", "D09.md"]


def test_what_goes_with_each_talk_was_written_about_it() -> None:
    """Impressions under one name beside each talk are whoever asked's; a diary there is the participant's."""
    names = {"talk.md": TALK, "notes.md": PROSE, "diary.md": PROSE}
    study = {f"{who}/{name}": names[name] for who in ("Ana", "P2") for name in names}
    told = without_pages(study)
    left = {name for name in told if not told[name].utterances}
    assert left == {"Ana/notes.md", "P2/notes.md"}


def test_files_that_ask_the_same_are_sessions() -> None:
    """Whatever they are called; what everybody asks at the end of anything is no sign."""
    lid, last = "How do you open the lid?", "Anything else?"
    talks = {"ana.md": asked(lid), "bo.md": asked(lid, last), "sheet.md": asked(last)}
    told = without_pages({**talks, "day 1.md": PROSE, "day 2.md": PROSE})
    assert [name for name in told if told[name].utterances] == ["ana.md", "bo.md"]


def test_a_guide_that_was_read_as_prose_asks_nobody() -> None:
    """Its questions stand in the talks."""
    guide = Document(
        format="md",
        utterances=(
            Utterance(text="I will ask: What do you see?", locator="line 1", role="participant"),
        ),
    )
    assert without_pages({"talks/P1.txt": TALK, "script.md": guide})["script.md"].utterances == ()


def test_what_was_recorded_is_no_page() -> None:
    """Nobody writes captions; and a file that says whose it is names somebody."""
    captions = replace(PROSE, format="vtt")
    headed = replace(PROSE, header=(("participant", "P9"),))
    told = without_pages({"talks/P1.txt": TALK, "kitchen.vtt": captions, "lid.md": headed})
    assert (told["kitchen.vtt"], told["lid.md"]) == (captions, headed)


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
