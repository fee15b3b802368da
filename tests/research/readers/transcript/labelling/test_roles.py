"""Words for people."""

from __future__ import annotations

import pytest

from research.readers.transcript.labelling.roles import (
    asks_questions,
    is_misspelt,
    is_role,
    is_short,
    is_spelt_role,
    key,
)


@pytest.mark.parametrize(
    "label",
    [
        "Interviewer",
        "interviewer 1",
        "P6",
        "Participant #3",
        "M",
        "Dana (moderator)",
        "P3 (nurse)",
        "Speaker 2",
        "UX researcher",
        "Test leader",
        "Google Assistant",
    ],
)
def test_words_for_people_in_a_study_are_roles(label: str) -> None:
    """Numbered, abbreviated or beside a name."""
    assert is_role(label)


@pytest.mark.parametrize("label", ["Dana", "Task 3", "Q1", "T9", "User experience", "Note"])
def test_other_words_are_none(label: str) -> None:
    """Names and headings have to recur to be labels."""
    assert not is_role(label)


def test_spellings_of_one_label_share_a_key() -> None:
    """No case, space or mark."""
    assert key("Interviewer 1 ") == key("interviewer1") == "interviewer1"
    assert is_misspelt("Particpant", "Participant")
    assert not is_misspelt("Participant 1", "Participant 2")
    assert not is_misspelt("Dan", "Dana")


def test_moderators_are_known_by_their_words() -> None:
    """And single letters are known to be short."""
    assert asks_questions("Interviewer 2")
    assert asks_questions("Dana (moderator)")
    assert not asks_questions("P2")
    assert is_short("M")
    assert is_spelt_role("Respondent")
    assert not is_spelt_role("P1")
