"""Codes of participants, wherever they stand."""

from __future__ import annotations

import re

import pytest

from research.text.codes import PARTICIPANT_CODE, code_in, code_pattern


@pytest.mark.parametrize(
    "text", ["P3", "p-07", "Participant 12", "TN 4", "Teilnehmerin 2b", "Deelnemer 3"]
)
def test_a_code_is_a_word_for_participants_and_a_number(text: str) -> None:
    """As questionnaires and interviews both have it."""
    assert PARTICIPANT_CODE.fullmatch(text)


@pytest.mark.parametrize("text", ["Page 3", "P", "Ticket 12", "P1234", "Respondent 3"])
def test_other_numbers_are_no_codes(text: str) -> None:
    """Of pages, tickets and long lists; a respondent is counted by a form, and is no P3 of the talks."""
    assert not PARTICIPANT_CODE.fullmatch(text)


def test_a_code_is_one_however_it_is_written() -> None:
    """Zeros, marks and the word before it aside."""
    form = re.compile(code_pattern("diary"))
    found = map(form.fullmatch, ("p07b", "teilnehmer_7b", "diary #07b"))
    assert {code_in(one) for one in found if one} == {"7b"}
