"""Beginnings of lines, counted over a file."""

from __future__ import annotations

from research.readers.transcript.labelling.candidates import Labelled, candidate
from research.readers.transcript.labelling.census import Census, starts_of, take_census
from research.readers.transcript.markup import split_lines


def census_of(text: str) -> Census:
    lines = split_lines(text)
    found: dict[int, Labelled] = {
        line.number: part for line in lines if (part := candidate(line)) is not None
    }
    return take_census(found, lines, starts_of(lines, found, each=True))


def test_a_label_counts_once_for_each_line_it_begins() -> None:
    census = census_of("Dana: a\nSam: b\nDANA: c\nwithout one")
    assert census.by_speaker == {"dana": 2, "sam": 1}


def test_a_word_that_the_talk_uses_is_no_name() -> None:
    census = census_of("Orla: the basket is empty\nBasket: b\nOrla: I fill the basket")
    assert census.is_name("Orla")
    assert not census.is_name("Basket")


def test_a_paragraph_begins_behind_a_blank_line_and_at_a_label() -> None:
    lines = [line for line in split_lines("first\nand on\n\nsecond\nDana: third") if line.text]
    found = {5: Labelled(label="Dana", said="third", how="colon")}
    assert starts_of(lines, found, each=False) == [1, 4, 5]
    assert starts_of(lines, found, each=True) == [1, 2, 4, 5]
    assert starts_of([], {}, each=True) == []


def test_what_is_written_otherwise_and_once_is_a_title() -> None:
    """`Usability test - P1` stands above labels with colons; who comes again is somebody."""
    found = {
        1: Labelled(label="Usability Test", said="P1", how="dash"),
        2: Labelled(label="Dana", said="How?", how="colon"),
        3: Labelled(label="Sam", said="So.", how="colon"),
        4: Labelled(label="Sam", said="Like this.", how="dash"),
        5: Labelled(label="Dana", said="Why?", how="colon"),
    }
    kept = take_census(found, (), ()).as_mostly(found)
    assert sorted(kept) == [2, 3, 4, 5]
