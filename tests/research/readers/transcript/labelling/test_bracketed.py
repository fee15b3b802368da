"""Names in brackets above the words of captions."""

from __future__ import annotations

from research.readers.transcript.assemble import Sheet, assemble
from research.readers.transcript.labelling.bracketed import take_bracketed
from research.readers.transcript.lines import Line

TALK = (
    ("00:00:01", "(Mo Fisk)"),
    ("00:00:01", "What is the hardest"),
    ("00:00:03", "(Mo Fisk)"),
    ("00:00:03", "part of it?"),
    ("00:00:03", "-"),
    ("00:00:03", "(Dana Betts)"),
    ("00:00:03", "The tins nobody wants,"),
    ("00:00:06", "(Dana Betts)"),
    ("00:00:06", "I have forty of chickpeas."),
    ("00:00:09", "(Dana Betts)"),
    ("00:00:09", "People cry for milk."),
)
SOUNDS = (
    ("00:00:01", "(Music)"),
    ("00:00:01", "Once I ran."),
    ("00:00:03", "Twice I fell."),
    ("00:00:05", "(Music)"),
    ("00:00:05", "Then I stayed."),
)


def lines_of(cues: tuple[tuple[str, str], ...]) -> tuple[Line, ...]:
    return tuple(
        Line(number=number, text=text, locator=when, stamp=when)
        for number, (when, text) in enumerate(cues, start=1)
    )


def test_a_name_in_brackets_above_each_caption_is_who_speaks() -> None:
    """A dash parts two who share a caption."""
    sheet = Sheet(format="vtt", lines=lines_of(TALK), wrapped=True, recorded=True)
    assert [(one.speaker, one.text) for one in assemble(sheet).utterances] == [
        ("Mo Fisk", "What is the hardest part of it?"),
        (
            "Dana Betts",
            "The tins nobody wants, I have forty of chickpeas. People cry for milk.",
        ),
    ]


def test_sounds_are_nobody() -> None:
    """They are heard now and then."""
    lines = lines_of(SOUNDS)
    assert take_bracketed(lines) == lines
