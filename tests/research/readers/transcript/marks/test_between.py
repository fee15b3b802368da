"""What stands between the turns of a test."""

from __future__ import annotations

from dataclasses import replace

import pytest

from research.readers.transcript.assemble import Sheet, assemble
from research.readers.transcript.labelling.labels import find_labels
from research.readers.transcript.marks.between import PHASE, RESULT, TASK, TOPIC, between_turns
from research.readers.transcript.markup import split_lines

TALK = "Moderator: Ready?\nP4: I see a map.\n{}\nModerator: And now?\nP4: I would call them.\n"


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("Task 2: Find the next bus", TASK),
        ("Item 1: In the last 7 days, how often did you feel lonely?", TASK),
        ("Result: completed with help, 2 min", RESULT),
        ("SUS: 62.5", RESULT),
        ("Task completion rate: 2 of 3", RESULT),
        ("Wrap-up", PHASE),
        ("Post-interview", PHASE),
        ("Post-test interview:", PHASE),
    ],
)
def test_between_labelled_turns_it_is_nobodys_words(line: str, reason: str) -> None:
    document = assemble(Sheet(format="txt", lines=split_lines(TALK.format(line))))
    assert [one.text for one in document.utterances if one.speaker == "P4"] == [
        "I see a map.",
        "I would call them.",
    ]
    assert (line, reason) in [(one.text, one.reason) for one in document.left_out]


def test_results_are_nobodys_however_often_they_stand_there() -> None:
    talk = TALK.format("Ergebnis: abgebrochen") + "Ergebnis: gelöst\nErgebnis: gelöst\n"
    document = assemble(Sheet(format="txt", lines=split_lines(talk)))
    assert {one.speaker for one in document.utterances} == {"Moderator", "P4"}


def test_a_go_on_another_line_is_the_speakers() -> None:
    document = assemble(
        Sheet(format="txt", lines=split_lines(TALK.format("Result of that was a fine.")))
    )
    assert "a fine." in document.utterances[1].text


def test_titles_between_turns_are_nobodys_words() -> None:
    """Set off by a blank line above and a turn below, where turns follow each other closely."""
    talk = (
        "A: Ready?\nB: I am.\n\n{}\nA: And now?\nB: It jams.\n\nUse at home\nA: Home?\nB: Never."
    )
    document = assemble(Sheet(format="txt", lines=split_lines(talk.format("Use at work"))))
    assert [one.text for one in document.left_out if one.reason == TOPIC] == [
        "Use at work",
        "Use at home",
    ]
    spoken = assemble(Sheet(format="txt", lines=split_lines(talk.format("I mean my work"))))
    assert all(one.reason != TOPIC for one in spoken.left_out)


def test_a_mark_on_a_scale_is_nobodys_word() -> None:
    """Be it in a diary without labels."""
    lines = between_turns(
        split_lines("I fed the cat.\n**Rating (1–5):** 3\nEase (1 to 7): 6/7\nNine (9): no"), {}
    )
    assert [line.aside for line in lines] == ["", RESULT, RESULT, ""]


def test_acts_and_marks_behind_a_time_are_nobodys() -> None:
    """Words that go on a turn stay, and so do acts without a time, which somebody may tell."""
    text = "P4: Prices.\nscrolls past them\n(clicks it)\nThey hide it.\nopens it again?"
    lines = [replace(line, stamp="00:11:06") for line in split_lines(text)]
    assert [line.text for line in between_turns(lines, find_labels(lines)) if line.speech] == [
        "P4: Prices.",
        "They hide it.",
        "opens it again?",
    ]
    untimed = split_lines("P4: a\nscrolls past")
    assert all(line.speech for line in between_turns(untimed, find_labels(untimed)))


def test_a_numbered_title_below_a_rule_is_nobodys() -> None:
    """Where turns follow each other without a blank line."""
    rule = "_" * 20
    text = f"HR: Ready?\nC: Yes, I am.\n{rule}\n2. Hours & Pay\nHR: And nights?\nC: I dislike them.\n{rule}\n3. The End\nHR: Bye.\nC: Bye."
    document = assemble(Sheet(format="txt", lines=split_lines(text)))
    assert [one.text for one in document.utterances][1:4] == [
        "Yes, I am.",
        "And nights?",
        "I dislike them.",
    ]


@pytest.mark.parametrize("title", ["Postskript", "Fiche de cas", "Observações: riu muito."])
def test_a_case_note_below_the_talk_is_whoever_watched_ones(title: str) -> None:
    """It has a title, and every turn above is one paragraph."""
    talk = "Moderator: Ready?\n\nP4: I am.\n\nModerator: And?\n\nP4: I see a map.\n\n{}\n\nCame with his aunt, looked at the door.\n"
    document = assemble(Sheet(format="md", lines=split_lines(talk.format(title))))
    assert [one.text for one in document.utterances[2:]] == ["And?", "I see a map."]
    assert "Came with his aunt, looked at the door." in document.left_out[-1].text


def test_a_last_answer_of_several_paragraphs_goes_on() -> None:
    """Somebody tells of themselves below a short line, or has spoken in paragraphs before."""
    talk = "Moderator: Ready?\n\nP4: I am.\n\nModerator: And?\n\nP4: Yes.\n\nWell then\n\nI came with my aunt, and I looked at my door.\n"
    said = assemble(Sheet(format="md", lines=split_lines(talk))).utterances[-1]
    assert said.text.endswith("I looked at my door.")


def test_what_whoever_watched_wrote_below_the_tasks_is_no_answer() -> None:
    """Nobody is named; the answers to the questions at the end are the tester's."""
    test = (
        "# Task 1\nFind the book.\n\n{0} clicked the cover first.\nThe paper has no title.\n\n"
        "# Task 2\nSave it.\n\n{0} saved it at once.\n\n# Questions\n\n"
        "How was it?\nSlower than my shop, and I had no glasses.\n\nWhat would you change?\nThe heart, I never know what it means.\n\n"
        "Would you tell a friend?\nI would, on Sundays.\n"
    )
    for who in ("The tester", "The user"):
        document = assemble(
            Sheet(format="md", lines=split_lines(test.format(who)), name="anna.md")
        )
        told = [one.text for one in document.utterances if one.role == "participant"]
        assert "Slower than my shop, and I had no glasses." in told
        assert not any("clicked" in text or "paper" in text for text in told)


def test_what_a_program_quotes_between_turns_is_nobodys() -> None:
    """Else it would go on with the last answer."""
    talk = "**[00:06] Host:** Where?\n\n**[00:20] Guest:** By the mill.\n\n> Resumed at ten, block two.\n\n**[01:06] Host:** And then?\n\n**[01:20] Guest:** Home.\n"
    said = assemble(Sheet(format="md", lines=split_lines(talk))).utterances
    assert [one.text for one in said] == ["Where?", "By the mill.", "And then?", "Home."]
    mine = assemble(Sheet(format="md", lines=split_lines(talk.replace("Resumed", "I resumed"))))
    assert "I resumed" in mine.utterances[1].text


def test_bullets_that_begin_with_what_is_done_are_the_watchers() -> None:
    """Among answers without labels; what a product does is said of it."""
    text = "1. What do you see?\n  - Scrolls down twice\n  - It says one at a time.\n2. What next?\n  - Taps the green one\n  - Closes too early, skips my name.\n3. And now?\n  - Keeps crashing.\n"
    said = assemble(Sheet(format="md", lines=split_lines(text))).utterances
    told = "\n".join(one.text for one in said if one.role == "participant").split("\n")
    assert told == [
        "It says one at a time.",
        "Closes too early, skips my name.",
        "Keeps crashing.",
    ]
