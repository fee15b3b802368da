"""Translations between the lines."""

from __future__ import annotations

from research.readers.transcript.marks.translated import TRANSLATED, take_translations
from research.readers.transcript.markup import split_lines

TALK = "I: Wie geht das?\n{0}How does it work?\nB: Mit Papier.\n{0}On paper.\nB: Immer noch.\n{0}Still.\n"


def test_a_translation_below_each_turn_is_nobodys_words() -> None:
    """Whichever way it is marked."""
    for mark in ("[EN] ", "(en) ", "English translation: ", "EN: "):
        lines = take_translations(split_lines(TALK.format(mark)))
        assert [line.aside for line in lines if line.text] == ["", TRANSLATED] * 3


def test_a_file_that_is_a_translation_holds_the_words() -> None:
    """There is nothing else to take."""
    lines = split_lines("[EN] One.\n[EN] Two.\n[EN] Three.\n[EN] Four.\n")
    assert take_translations(lines) == lines


def test_somebody_with_such_initials_keeps_their_words() -> None:
    """They speak the language of the others."""
    for mark in ("EN: ", "[DE] "):
        talk = "I: How does it work?\n{0}I keep it on the paper.\nI: And what then?\n{0}Then I call them.\nI: Why?\n{0}It is the only way.\n"
        lines = split_lines(talk.format(mark))
        assert take_translations(lines) == lines
