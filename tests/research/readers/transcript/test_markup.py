"""Marks off, words untouched."""

from __future__ import annotations

import pytest

from research.readers.transcript.markup import (
    leads_on,
    off_enumerator,
    parse_line,
    split_lines,
    without_links,
)


@pytest.mark.parametrize(
    ("raw", "text", "mark"),
    [
        ("## Task 2: find it ##", "Task 2: find it", "heading"),
        ("- a point", "a point", "bullet"),
        ("*So you work alone?", "So you work alone?", "bullet"),
        ("* [ ] to do", "to do", "bullet"),
        ("*   **No, never.**", "No, never.", "bullet"),
        ("> > quoted", "quoted", "quote"),
        ("**M:** how<br/>", "M: how", ""),
        ("<I> how", "<I> how", ""),
        ("<I>how</I>", "how", ""),
        ("**P**: fine<br?", "P: fine", ""),
        ("**M: and then?", "M: and then?", ""),
        ("**Interviewer**\\", "Interviewer", ""),
        ("***Participant***\\", "Participant", ""),
        ("it is **very** slow", "it is very slow", ""),
        ('Quote: *"It is slow."*', 'Quote: "It is slow."', ""),
        ("a * b * c", "a * b * c", ""),
        ("*pauses*", "*pauses*", ""),
        ("snake_case_name", "snake_case_name", ""),
        ("5 &lt; 6 &amp; more", "5 < 6 & more", ""),
        ("-5 degrees", "-5 degrees", ""),
        ("**P:**{: .green}  ", "P:", ""),
        ("a set {: x}", "a set {: x}", ""),
        (r"**P\:** thirty\-two\!", "P: thirty-two!", ""),
        (r"C:\Users\ana", r"C:\Users\ana", ""),
    ],
)
def test_marks_are_told_from_words(raw: str, text: str, mark: str) -> None:
    """Only what marks up goes."""
    line = parse_line(raw, number=1, locator="line 1")
    assert (line.text, line.mark) == (text, mark)


def test_emphasis_and_indents_are_known() -> None:
    """They tell who speaks where no label does."""
    assert parse_line("**Where?**", number=1, locator="").bold
    assert parse_line("*He leaves the room now.*", number=1, locator="").italic
    assert parse_line("**Ali** 0:15", number=1, locator="").lead == "Ali"
    assert parse_line("  \tdeep", number=1, locator="").indent == 4
    assert parse_line("    1.a Was it clear?", number=1, locator="").enumerator == "1.a"


@pytest.mark.parametrize(
    "text", ["1 Read it", "1.a Read it", "c.ii Read it", "3) Read it", "Task 4: Read it"]
)
def test_numbers_of_a_script_come_off(text: str) -> None:
    """In all the ways scripts are numbered."""
    assert off_enumerator(text) == "Read it"


def test_comments_are_asides_over_several_lines() -> None:
    """And what stands beside one is kept."""
    lines = split_lines("a <!-- x\ny --> b\n<!-- z -->\nc")
    assert [(line.text, line.aside) for line in lines] == [
        ("a", ""),
        ("b", ""),
        ("", "a comment"),
        ("c", ""),
    ]


def test_a_line_between_rules_is_a_heading() -> None:
    """As plain text has them; two dashes are where somebody is cut short."""
    lines = split_lines("=== Task 1: Find it ===\n--- Break ---\n-- and so I --\n== so ==it")
    assert [(line.text, line.mark) for line in lines[:2]] == [
        ("Task 1: Find it", "heading"),
        ("Break", "heading"),
    ]
    assert [line.mark for line in lines[2:]] == ["", ""]


@pytest.mark.parametrize(
    ("text", "words", "notes"),
    [
        (
            "The dial is hidden. ([hidden dial](codes/hidden%20dial.md), [[trust]])",
            "The dial is hidden.",
            1,
        ),
        ("I use [the map](https://example.org/map) daily.", "I use the map daily.", 0),
        ("P: [[Person x7|Ana]]", "P: Ana", 0),
        ("**Rhona** [00:12](https://rec.example/12): Why?", "**Rhona** [00:12]: Why?", 0),
        ("[[Person x7]], [[Interviews]]", "[[Person x7]], [[Interviews]]", 0),
        ("[back](../list.md) | [next](p4.md)", "[back](../list.md) | [next](p4.md)", 0),
        ("[0:31](#t=31)", "[0:31]", 0),
        ('["It jams"](clips.md)', '"It jams"', 0),
        ("It went [laughs](no idea) away", "It went [laughs](no idea) away", 0),
    ],
)
def test_the_words_stay(text: str, words: str, notes: int) -> None:
    """A time keeps its brackets, and what is nothing but links is told as a whole elsewhere."""
    left, taken = without_links(text)
    assert (left, len(taken)) == (words, notes)


def test_nobody_says_a_picture_or_where_a_sign_leads() -> None:
    """A screenshot among notes, and a link behind a hand that points to it."""
    assert parse_line("![the lock](lock.png)", number=1, locator="line 1").aside == "markup"
    assert leads_on('🔗 "[Board](https://ride.example/board)"')
    assert leads_on("1. 👉 [Hours](https://ride.example/hours)")
    assert not leads_on('"[It ate my card](https://clips.example/7)"')
    assert not leads_on("😤 The [board](https://ride.example/board) is frozen")


def test_what_a_program_puts_into_a_page_is_nobodys() -> None:
    """A picture's caption among its marks too."""
    lines = split_lines('She farms.\n{% include figure.html\n  caption="*Meet her!*"\n%}\n“I do.”')
    assert [line.text for line in lines if line.speech] == ["She farms.", "“I do.”"]
