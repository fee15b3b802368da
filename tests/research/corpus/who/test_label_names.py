"""Labels that name a person, and those that anybody may have."""

from __future__ import annotations

import pytest

from research.corpus.who.label_names import (
    is_anybodys,
    name_in_full,
    names_somebody,
    unnamed_voices,
)


@pytest.mark.parametrize(
    "label",
    ["Galaxy A53 5G", "LAPTOP-4KT2", "Wife", "Grandma", "B", "F1", "Male voice", "Nurse 2"],
)
def test_what_is_somebody_else_in_each_session(label: str) -> None:
    """A device, a relation, a letter, a voice, a job."""
    assert is_anybodys(label)


@pytest.mark.parametrize("label", ["Ana's iPhone", "Ottilie", "Jonas Bergmann"])
def test_what_is_one_persons(label: str) -> None:
    """A device with its owner's name is theirs."""
    assert not is_anybodys(label)


def test_a_name_is_put_in_order_without_what_a_tool_adds() -> None:
    """Meeting tools write guests with the last name first."""
    assert name_in_full("Mehta, Arjun (External)") == "arjun mehta"
    assert name_in_full("Ottilie (guest)") == "ottilie"


def test_letters_tell_people_apart_and_role_words_do_not() -> None:
    """F1 is a woman of the group; Participant may be any of them."""
    assert names_somebody("F1")
    assert not names_somebody("Participant")


def test_counted_voices_are_people_unless_the_file_is_one_participants() -> None:
    """Of a recogniser, whoever says hardly anything is a slip."""
    labels = ["Speaker 2"] * 3 + ["Speaker 3"]
    assert unnamed_voices("a.vtt", labels, typed=False) == {"speaker 2"}
    assert unnamed_voices("a.vtt", labels, typed=True) == {"speaker 2", "speaker 3"}
    assert unnamed_voices("P04.vtt", labels, typed=True) == set()
