"""A numbered script and its answers."""

from __future__ import annotations

from research.readers.transcript.assemble import Sheet, assemble
from research.readers.transcript.markup import split_lines

SCRIPT = """The meeting was held with the head of the archive.

### Questions

1. Why do you need it?

> I look in three folders and find it in the fourth.

2. What takes longest?

> Calling people whose number is an old one.

3. What would you keep?

> The stamp. Nobody argues with a stamp.

### Notes of the team

- Scattered folders are the main problem
"""


def said(text: str) -> list[str]:
    document = assemble(Sheet(format="md", lines=split_lines(text)))
    return [one.text for one in document.utterances if one.role == "participant"]


def test_what_stands_above_and_below_the_script_is_nobodys() -> None:
    assert said(SCRIPT) == [
        "I look in three folders and find it in the fourth.",
        "Calling people whose number is an old one.",
        "The stamp. Nobody argues with a stamp.",
    ]


def test_who_thinks_aloud_before_the_first_step_is_heard() -> None:
    first = "I am typing my password, okay."
    assert (
        said(SCRIPT.replace("The meeting was held with the head of the archive.", first))[0]
        == first
    )
