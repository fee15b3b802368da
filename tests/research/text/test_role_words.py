"""One table of words for roles: what each place asks of them."""

from __future__ import annotations

import pytest

from research.text.role_words import words_of


@pytest.mark.parametrize("place", ["talk", "side", "label"])
def test_a_word_of_several_is_written_in_three_ways(place):
    """Note taker, note-taker, notetaker: whoever has one has all."""
    for word in [word for word in words_of(place) if " " in word]:
        assert words_of(place)[word] == words_of(place)[word.replace(" ", "-")]
        assert words_of(place)[word] == words_of(place)[word.replace(" ", "")]


def test_whoever_asks_in_a_talk_asks_in_a_chat_too():
    """In every language; a letter and what else a form's line may begin with name nobody in a cell."""
    talk, side = words_of("talk"), words_of("side")
    assert {"enquêtée", "teilnehmerin", "entrevistador", "受访者"} <= side.keys()
    assert not {"m", "p", "i", "part", "subject", "host", "student"} & side.keys()
    assert all(side[word] == role for word, role in talk.items() if word in side)


def test_a_direction_begins_a_sentence():
    """`In: the settings I find nothing` has no label."""
    assert not {"in", "out", "lead", "team", "app"} & (words_of("talk") | words_of("side")).keys()
    assert words_of("type")["inbound"] == "participant"


def test_patients_are_whom_a_study_asks():
    """A name would be one person in all sessions."""
    patients = {"patient", "patientin", "paziente", "paciente", "patiënt", "患者"}
    assert {words_of("talk")[word] for word in patients} == {"participant"}
    assert not patients & words_of("side").keys()
