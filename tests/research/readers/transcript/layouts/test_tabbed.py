"""Rows of cells between tabs, as annotation tools export them."""

from __future__ import annotations

from research.readers import read_file
from research.readers.document import RawFile
from research.readers.transcript.layouts.tabbed import take_tabbed
from research.readers.transcript.markup import split_lines
from research.settings import Settings


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


CHAT = (
    "[LINE] Chat history with Ana Rey\nSaved on: 2024/03/06 08:00\n\n2024/03/05(Tue)\n"
    "9:10\tStudy desk\tHow was the first day?\n9:11\tAna Rey\tThe meter woke me at five\n"
    "9:13\tStudy desk\tWhat did you do then?\n2024/03/06(Wed)\n9:20\tAna Rey\tI pulled the plug\n"
)


def test_a_chat_between_tabs() -> None:
    """Days stand between its messages and a head above them; who comes again is somebody."""
    document = read_file(RawFile(id="chat.txt", data=CHAT.encode()), Settings())
    assert [(one.speaker, one.text) for one in document.utterances][1:] == [
        ("Ana Rey", "The meter woke me at five"), ("Study desk", "What did you do then?"), ("Ana Rey", "I pulled the plug"),
    ]  # fmt: skip
