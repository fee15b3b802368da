"""The one way through for all transcripts."""

from __future__ import annotations

from dataclasses import replace

import pytest

from research.readers.transcript.assemble import Sheet, assemble
from research.readers.transcript.layouts.tables import BESIDE
from research.readers.transcript.markup import split_lines
from research.readers.transcript.page import Page


def document_of(text: str, **form: object):
    return assemble(Sheet(format="txt", lines=split_lines(text), **form))


def test_neighbouring_lines_with_one_reason_are_one_passage() -> None:
    """Blank lines and other reasons part them."""
    document = document_of("# A\n## B\n\n---\nM: a?\nP: b\nM: c?\nP: d")
    assert [(one.text, one.reason, one.lines) for one in document.left_out] == [
        ("# A\n## B", "a title before anybody speaks", (1, 2)),
        ("---", "a rule", (4, 4)),
    ]


def test_a_label_without_words_is_left_out() -> None:
    """It is in no turn, and is not lost."""
    document = document_of("M: a?\nP:\nM: c?\nP: d")
    assert [(one.text, one.reason) for one in document.left_out] == [
        ("P:", "a speaker's label without words")
    ]


def test_how_speakers_were_told_is_said() -> None:
    """Labels need no word, a layout does; of a talk of nobody its source tells what to do."""
    assert document_of("M: a?\nP: b\nM: c?\nP: d").warnings == ()
    assert "layout" in document_of("**A?**\nyes\n**B?**\nno").warnings[0]
    untold = document_of("One. Two. Three.")
    assert (untold.warnings, untold.kind) == ((), "")


def test_slanted_lines_among_labelled_turns_say_what_happened() -> None:
    """They are stage directions there."""
    document = document_of("M: a?\n\nP: b\n\n*He leaves the room now.*\n\nM: c?\n\nP: d")
    assert [one.text for one in document.left_out] == ["*He leaves the room now.*"]


def test_captions_have_no_titles() -> None:
    """The first words of a recording are said."""
    assert document_of("Hello there\nP1: hi\nM: a?\nP1: b", recorded=True).left_out == ()


@pytest.mark.parametrize(
    "text",
    [
        "### Interviewer\n\nWhy?\n\n### Participant\n\nNo.\n\n### Interviewer\n\nAnd?\n\n### Participant\n\nYes.",
        "## Ana Po\n\nWhy?\n\n## Bo Lind\n\nNo.\n\n## Ana Po\n\nAnd?\n\n## Bo Lind\n\nYes.",
        "**Ana Po:**\n\nWhy?\n\n**Bo Lind:**\n\nNo.\n\n**Ana Po:**\n\nAnd?\n\n**Bo Lind:**\n\nYes.",
    ],
)
def test_who_speaks_may_stand_above_the_words(text: str) -> None:
    """As a heading, or in bold with a colon."""
    said = assemble(Sheet(format="md", lines=split_lines(text))).utterances
    assert [one.text for one in said] == ["Why?", "No.", "And?", "Yes."]
    assert len({one.speaker for one in said}) == 2


def test_headings_that_recur_are_no_speakers() -> None:
    """Nobody called Pain Points says what stands below."""
    text = "## Pain Points\n\nI fold it.\n\n## Wishes\n\nI want hooks.\n\n" * 3
    said = assemble(Sheet(format="md", lines=split_lines(text))).utterances
    assert {one.speaker for one in said} == {""}


def test_a_title_behind_a_name_is_no_other_speaker() -> None:
    """Mei (Supply analyst) is Mei."""
    text = "Facilitator: Why?\nMei (Supply analyst): The list.\nFacilitator: And?\nMei: The other list.\nMei: All."
    said = assemble(Sheet(format="txt", lines=split_lines(text))).utterances
    assert {one.speaker for one in said} == {"Facilitator", "Mei"}


def test_a_line_with_a_book_of_spaces_in_it() -> None:
    """Nothing looks for something from every space on: that would take hours."""
    text = f"Notes{' ' * 500_000}of Tuesday\n\nM: Why?\nP: It beeps.\nM: When?\nP: At night."
    document = document_of(text)
    assert [one.text for one in document.utterances if one.speaker == "P"] == [
        "It beeps.",
        "At night.",
    ]


def test_what_stands_below_a_table_of_answers_was_written_about_them() -> None:
    """In a document of paragraphs and a table, too: nobody is named to say it."""
    page = Page(unit="paragraph")
    page.table([["Pergunta", "Resposta"], ["Como compra?", "Por fax."], ["E depois?", "Espero."]])
    page.add((("Conclusão: a padeira evita o site.", False),))
    document = assemble(Sheet(format="docx", lines=tuple(page.lines)))
    assert [one.text for one in document.utterances if one.speaker == "A"] == [
        "Por fax.",
        "Espero.",
    ]
    assert (BESIDE, "Conclusão: a padeira evita o site.") in {
        (one.reason, one.text) for one in document.left_out
    }


def test_a_task_between_labelled_turns_is_nobodys() -> None:
    """Whoever spoke before it did not go on, nor does what stands below it."""
    text = "TL: Fine.\nVP: It hangs.\n\nAufgabe 2: Kaufen Sie etwas.\nZwei Personen.\n\nVP: Where?\nTL: What now?\nVP: It runs."
    assert [one.text for one in document_of(text).utterances if one.speaker == "VP"] == [
        "It hangs.",
        "Where?",
        "It runs.",
    ]


def test_what_an_observer_wrote_between_stamped_turns_is_nobodys() -> None:
    """A line with a time of its own that says what somebody does goes on nobody's turn; what they say does."""
    text = "11:04 M: What now?\n11:05 P: Prices.\n11:06 scrolls past them\n11:07 (clicks the elephant)\n11:08 M: And?\n11:09 P: It is kind.\n11:10 They hide it."
    assert [one.text for one in document_of(text).utterances if one.speaker == "P"] == [
        "Prices.",
        "It is kind.\nThey hide it.",
    ]


def test_what_stands_below_a_table_of_answers_is_nobodys() -> None:
    """Also where a talk with labels follows."""
    lines = split_lines(
        "By hand.\nIt broke.\n\nTable 3: answers (own figure).\n\nMara: What then?\nInterviewee: I left."
    )
    rows = (replace(line, label="A", question="How?") for line in lines[:2])
    document = assemble(Sheet(format="md", lines=(*rows, *lines[2:])))
    assert [one.text for one in document.left_out if one.reason == BESIDE] == [
        "Table 3: answers (own figure)."
    ]


def test_what_was_recorded_is_about_no_study_whatever_its_folder_is_called() -> None:
    """Memos are somebody's voice there, and a researcher's notes elsewhere."""
    said = "I am outside now.\n\nMy phone says it is ready."
    told = document_of(said, name="memos/K3_think_aloud.vtt", recorded=True)
    assert {one.role for one in told.utterances} == {"participant"}
    assert document_of(said, name="memos/K3.txt").utterances == ()
