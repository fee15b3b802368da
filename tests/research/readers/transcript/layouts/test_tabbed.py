"""Rows of cells between tabs, as annotation tools export them."""

from __future__ import annotations

from research.readers.transcript.layouts.tabbed import take_tabbed
from research.readers.transcript.markup import split_lines


def test_a_tier_its_times_and_its_words_are_told_apart() -> None:
    text = (
        "Tier\tStart\tWords\n"
        "Interviewer\t\t00:00:01.2\t00:00:03.4\tWhere is it?\nW1\t\t00:00:04.0\t00:00:05.0\tIn the shed.\n"
        "Interviewer\t\t00:00:06.0\t00:00:07.4\tWhy there?\n"
    )
    lines = [line for line in take_tabbed(split_lines(text)) if line.text]
    assert [(line.label, line.stamp, line.text) for line in lines[1:]] == [
        ("Interviewer", "00:00:01", "Where is it?"),
        ("W1", "00:00:04", "In the shed."),
        ("Interviewer", "00:00:06", "Why there?"),
    ]
    assert lines[0].aside


def test_a_talk_with_tabs_behind_its_labels_stays() -> None:
    lines = split_lines("Ana:\tWhere?\nBo:\tAt 12:30\tor so.\nAna:\tWhy?")
    assert take_tabbed(lines) == lines
