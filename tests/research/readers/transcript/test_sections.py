"""Several people's sessions in one file."""

from __future__ import annotations

import pytest

from research.readers.document import RawFile
from research.readers.text import read
from research.readers.transcript.markup import split_lines
from research.readers.transcript.sections import part_sections
from research.settings import Settings


def sessions(text: str, *, name: str = "interviews/notes.md") -> list[tuple[str, str]]:
    document = read(RawFile(id=name, data=text.encode()), Settings())
    return [(one.session, one.text) for one in document.utterances]


TALK = "Interviewer: Why?\nParticipant: {} by hand."


def talks(*heads: str) -> str:
    return "\n\n".join(f"{head}\n\n{TALK.format(place)}" for place, head in enumerate(heads))


@pytest.mark.parametrize(
    ("heads", "names"),
    [
        (("## Participant A", "## Participant B"), ["Participant A", "Participant B"]),
        (("INTERVIEW 1", "INTERVIEW 2"), ["INTERVIEW 1", "INTERVIEW 2"]),
        (("Interview 1 (shop owner):", "Interview 2 (clerk):"), ["Interview 1", "Interview 2"]),
        (("Intercept 1 (woman, 40s)", "Intercept 2 (teenager)"), ["Intercept 1", "Intercept 2"]),
        (("# P1 – teacher", "# P2: parent"), ["P1", "P2"]),
        (("### Teilnehmerin 3", "### Teilnehmerin 4"), ["Teilnehmerin 3", "Teilnehmerin 4"]),
        (("## Student 3", "## Student 4"), ["Student 3", "Student 4"]),
        (("## Uczestniczka 1", "## Uczestnik 2"), ["Uczestniczka 1", "Uczestnik 2"]),
        (("## Entretien 1. Potière", "## Entretien 2. Relieur"), ["Entretien 1", "Entretien 2"]),
    ],
)
def test_headings_part_people(heads: tuple[str, ...], names: list[str]) -> None:
    """However the session is announced, as Markdown's heading or on a line of its own."""
    assert list(dict.fromkeys(name for name, _ in sessions(talks(*heads)))) == names


@pytest.mark.parametrize(
    "text",
    [
        talks("## Participant A"),
        talks("## Interview with the shop", "## Interview about prices"),
        "### Interviewer\n\nWhy?\n\n### Participant 1\n\nNo.\n\n### Interviewer\n\nAnd?\n\n### Participant 2\n\nYes.",
        "Patient 1: I print it.\nPatient 2: I do not.\nModerator: Why?\nPatient 1: Habit.",
        "Participant 1: I print it.\nParticipant 2: I do not.\nModerator: Why?\nParticipant 1: Habit.",
    ],
)
def test_other_files_hold_one_session(text: str) -> None:
    """One heading parts nothing, and neither do labels or headings that say who speaks next."""
    assert {name for name, _ in sessions(text)} == {""}


def test_a_participants_interviews_are_one_persons() -> None:
    """The file's name says whose they are."""
    text = talks("## Interview 1", "## Interview 2")
    assert {name for name, _ in sessions(text, name="interviews/P03_diary.md")} == {""}


def test_what_is_said_of_a_session_is_no_speech() -> None:
    """Its date is the date of its turns; a heading above it ends the sessions."""
    text = (
        "# Round\n\n## P1\n\nDate: 2025-05-03\n\n"
        + TALK.format(1)
        + "\n\n## P2\n\n"
        + TALK.format(2)
    )
    document = read(RawFile(id="a.md", data=f"{text}\n\n# Thanks\n\nDone.".encode()), Settings())
    first, *_, last = document.utterances
    assert (first.session, first.date) == ("P1", "2025-05-03")
    assert (last.session, last.text) == ("", "Done.")
    assert not any("2025" in one.text for one in document.utterances)


def test_calls_one_below_the_other_are_different_peoples() -> None:
    """A desk's calls in one document."""
    text = talks("## Call 1: Jana - Late milk", "## Call 2: Osman - Bottles")
    assert {name for name, _ in sessions(text)} == {"Call 1", "Call 2"}


def tables(*between: str) -> str:
    rows = "| Question | Answer |\n|---|---|\n| How? | By {0}. |\n| What then? | To {0}. |"
    return "\n\n".join(f"{head}\n\n{rows.format(place)}" for place, head in enumerate(between))


def test_the_same_questions_again_are_asked_of_somebody_else() -> None:
    """A table for each person, whatever stands above it."""
    text = tables("## The baker", "## The cook")
    assert {name for name, _ in sessions(text)} == {"answers 1", "answers 2"}


@pytest.mark.parametrize(
    ("heads", "name"),
    [(("## Task 1", "## Task 2"), "interviews/a.md"), (("## A", "## B"), "interviews/P05.md")],
)
def test_the_same_questions_after_each_task(heads: tuple[str, ...], name: str) -> None:
    """They are asked of one person."""
    assert {session for session, _ in sessions(tables(*heads), name=name)} == {""}


def test_the_same_bold_questions_below_another_heading() -> None:
    """`## Maria, nurse`, then the questions; `## Tom`, and the same ones."""
    asked = "**How do you plan?**\nOn {0} paper.\n\n**What is missing?**\nA {0} swap."
    text = "\n\n".join(f"## {who}\n\n{asked.format(who)}" for who in ("Maria", "Tom"))
    assert {name for name, _ in sessions(text)} == {"answers 1", "answers 2"}
    without = text.replace("## Maria", "").replace("## Tom", "")
    assert {name for name, _ in sessions(without)} == {""}


def test_whose_a_session_is_stands_in_its_heading_or_its_facts() -> None:
    """Then the name is known, and kept out of what is said."""
    text = talks("## Participant 1 – Nele Vos", "## Call 2\n\n**Customer:** Jana Horn")
    document = read(RawFile(id="interviews/a.md", data=text.encode()), Settings())
    assert [one.author.name for one in document.utterances[::2]] == ["Nele Vos", "Jana Horn"]
    assert not any(
        one.author
        for one in read(
            RawFile(id="a.md", data=talks("# P1 – teacher", "# P2: parent").encode()), Settings()
        ).utterances
    )


def test_a_session_is_whose_code_stands_in_its_heading() -> None:
    """Session 1: P1, and not the number of the session."""
    text = "## Session 1: P4\nIt hangs.\n## Session 2 (P6)\nIt runs.\n## Interview with Participant 9\nIt flies."
    assert [name for name, _ in sessions(text.replace("It", "I think it"))] == [
        "P4",
        "P6",
        "Participant 9",
    ]


def test_what_stands_between_a_sessions_heading_and_its_talk_is_nobodys() -> None:
    """It goes on nobody of the session above."""
    text = "INTERVIEW 1\n\nI: Where?\nR: Here.\n\nINTERVIEW 2\nMale, 67, widower\n\nI: Where?\nR: There."
    document = read(RawFile(id="all.txt", data=text.encode()), Settings())
    assert {one.speaker for one in document.utterances if "widower" in one.text} == {""}


@pytest.mark.parametrize(
    "heads",
    [
        ("## V1 - woman, 60s", "## V2 - couple, 30s"),
        ("V1 / M / 70s / local", "V2 / F / 20s / student"),
    ],
)
def test_a_code_and_a_kind_of_person_open_somebodys_session(heads: tuple[str, str]) -> None:
    """As who stops people in a hall notes them, in headings or in lines of fields."""
    assert [name for name, _ in sessions(talks(*heads))] == ["V1", "V1", "V2", "V2"]


def test_tasks_and_parts_are_nobodys_sessions() -> None:
    """They say what is done, not who does it."""
    for heads in (("## T1 - Find a ticket", "## T2 - Pay"), ("## A1: Home", "## A2: Search")):
        assert {name for name, _ in sessions(talks(*heads))} == {""}


def test_a_code_above_quotations_begins_somebodys() -> None:
    """As sticky notes are printed, in columns of participants."""
    text = (
        'P1 – Anaesthetist\n"I count the syringes twice"\nuses left hand\n\n'
        'P2 – Scrub nurse\n"If it rolls it\'s mine, I find it"\n"I put tape on the edge"\n'
    )
    assert {who for who, _ in sessions(text, name="export.txt")} == {"P1", "P2"}


def test_a_line_above_a_talk_says_whose_it_is() -> None:
    """As in a thesis' appendix, where nothing marks it as a heading."""
    text = (
        "Appendix C: Transcripts\n\nInterview 1 – Store manager, 8 years\n"
        "Researcher: Why?\nInterviewee 1: I count twice.\n"
        "Interview 2 – Driver, 3 years\nResearcher: Why?\nInterviewee 2: Nobody tells me.\n"
    )
    told = sessions(text, name="appendix.docx.txt")
    assert [who for who, _ in told] == ["Interview 1"] * 2 + ["Interview 2"] * 2
    assert all("years" not in said for _, said in told)


def test_a_diary_asks_the_same_each_day() -> None:
    """Days part one person's entries, whatever the file is called."""
    day = "## Day {}\n\n**What broke?**\nThe {}.\n\n**Who fixed it?**\nMy {}.\n\n"
    said = sessions(
        day.format(1, "lamp", "aunt") + day.format(2, "kettle", "son"), name="d/ada.md"
    )
    assert {name for name, _ in said} == {""}


def test_a_list_of_questions_above_the_sessions_is_nobodys() -> None:
    """Below their headings people answer them all."""
    text = "#### Questions:\n\nHow would you join?\n\nAnything else?\n\n#### Interview 1 (Jo):\n\nOne tap, I am lazy.\n\n#### Interview 2 (Al):\n\nA green door, so I find it."
    lines, _, sections = part_sections(split_lines(text), "")
    said = [line.text for line in lines if line.speech and line.mark != "heading"]
    assert said == ["One tap, I am lazy.", "A green door, so I find it."]
    assert [one.name for one in sections] == ["Interview 1", "Interview 2"]


def test_what_heads_the_interview_below_its_heading_is_about_it() -> None:
    """As above all of the file, where chapters about it come first."""
    text = "## About Judit\n\nShe builds hearing aids.\n\n## Interview\n\nINTERVIEW: Judit Varga\nINTERVIEWER: Paul Asher\nDATE: 12 May 2011\n\nAsher:\n\nWhere from?\n\nVarga:\n\nA town of coal."
    lines, about, _ = part_sections(split_lines(text), "")
    assert ("interviewer", "Paul Asher") in about
    assert [line.text for line in lines if line.speech][-4:] == [
        "Asher:",
        "Where from?",
        "Varga:",
        "A town of coal.",
    ]


def test_numbers_alone_part_people() -> None:
    """What all were asked stands above them."""
    talk = "- Do you plan?\n{}\n- Whom do you ask?\n{}\n\nShow the map\n- What do you see?\n{}\n"
    asked = "- Do you plan?\n- Whom do you ask?\n\nShow the map\n- What do you see?\n"
    text = f"# Interviews\n\n## Questions\n\n{asked}\n## #1\n{talk.format('By fence.', 'Bea.', 'Red.')}"
    document = read(
        RawFile(
            id="interviews.md", data=f"{text}\n## #2\n{talk.format('No.', 'Ron.', 'A.')}".encode()
        ),
        Settings(),
    )
    told = [one for one in document.utterances if one.role == "participant"]
    assert [(one.session, one.text) for one in told] == [
        ("#1", "By fence."),
        ("#1", "Bea."),
        ("#1", "Red."),
        ("#2", "No."),
        ("#2", "Ron."),
        ("#2", "A."),
    ]
