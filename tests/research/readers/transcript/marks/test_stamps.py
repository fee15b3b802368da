"""Times."""

from __future__ import annotations

import pytest

from research.readers.transcript.marks.stamps import is_day, take_stamps, timecode, weekdays
from research.readers.transcript.markup import split_lines


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("0:15", "00:00:15"),
        ("[00:01:02.5]", "00:01:02"),
        ("75:03", "01:15:03"),
        ("0:0:3.120", "00:00:03"),
        ("no", ""),
    ],
)
def test_times_are_written_in_one_way(text: str, code: str) -> None:
    """Hours, minutes, seconds."""
    assert timecode(text) == code


def test_a_time_on_its_own_line_belongs_to_the_next() -> None:
    """It is nobody's word and breaks no sentence."""
    lines = take_stamps(split_lines("[00:01:02]\nSo I went\n[00:01:09] home"))
    assert [(line.text, line.stamp, line.furniture) for line in lines] == [
        ("[00:01:02]", "00:01:02", True),
        ("So I went", "00:01:02", False),
        ("home", "00:01:09", False),
    ]


def test_a_time_of_day_is_a_word() -> None:
    """Without brackets it is a stamp only where many lines have one."""
    assert take_stamps(split_lines("12:30 is lunch\nWe eat."))[0].text == "12:30 is lunch"
    many = take_stamps(split_lines("00:01 a\n00:02 b\n00:03 c\nd"))
    assert [line.text for line in many] == ["a", "b", "c", "d"]


def test_a_day_ends_no_name() -> None:
    """The title of a recording ends in a time, and is no speaker's label."""
    (line,) = take_stamps(split_lines("March 10, 2026, 10:00AM"))
    assert line.stamp == ""


def test_a_day_and_a_time_of_their_own_are_stamps_when_they_recur() -> None:
    """As recorders' pages show when somebody spoke."""
    lines = take_stamps(
        split_lines(
            "Yesterday, 11:00 AM\nHello.\nYesterday, 11:00 AM\nHi.\nOct 2 at 9:04 PM\nStill here."
        )
    )
    assert [line.stamp for line in lines if line.furniture] == ["11:00:00", "11:00:00", "21:04:00"]
    assert [line.text for line in lines if line.speech] == ["Hello.", "Hi.", "Still here."]


def test_times_in_words_are_times() -> None:
    """As a meeting's page says them to whoever listens to it; one is what somebody says."""
    page = "0 minutes 3 seconds\nAna 0 minutes 3 seconds\nHi\n1 Stunde, 2 Minuten 5 Sekunden\n"
    lines = take_stamps(split_lines(page))
    assert [line.stamp for line in lines if line.furniture] == ["00:00:03", "01:02:05"]
    assert lines[1].text == "Ana  00:00:03"
    assert take_stamps(split_lines("12 seconds\nof it\n"))[0].speech


def test_how_long_somebody_took_is_said() -> None:
    """Behind a label it is an answer."""
    lines = split_lines("P: maybe 20 seconds\n" * 3)
    assert [line.text for line in take_stamps(lines)] == [line.text for line in lines]


def test_a_caption_whose_line_ends_were_lost() -> None:
    """Its number is glued to the time before it, and who speaks to the one behind."""
    line = take_stamps(split_lines("1200:01:02.480 \\--\\> 00:01:05.479P4: It hangs."))[0]
    assert (line.text, line.stamp) == ("P4: It hangs.", "00:01:02")


@pytest.mark.parametrize(
    "line",
    [
        "Monday 2 March",
        "2026-03-02",
        "3. März 2026",
        "lunes, 3 de marzo",
        "Day 3",
        "6/3/26",
        "May 3",
    ],
)
def test_days_as_diaries_write_them(line: str) -> None:
    """In words, in numbers, or counted."""
    assert is_day(line)


@pytest.mark.parametrize(
    "line",
    ["Monday", "5", "12:30", "I may", "1 March we left", "March was bad", "May 3?", "", "3.5"],
)
def test_what_somebody_may_have_answered_is_no_day(line: str) -> None:
    """A weekday or number alone, and whatever has other words."""
    assert not is_day(line)


def test_a_page_that_shows_times_and_says_them() -> None:
    """The letters in a circle and the name above are the page's, and the line that says both labels the words."""
    page = "UB\nBrandt, Ulrike\n{0} Minuten{0}:00\nBrandt, Ulrike {0} Minuten\nAm Abend.\n"
    lines = take_stamps(split_lines("".join(page.format(minutes) for minutes in (2, 3, 4))))
    assert [line.text for line in lines if line.speech][:2] == [
        "Brandt, Ulrike  00:02:00",
        "Am Abend.",
    ]


def test_how_long_a_part_takes_is_no_time() -> None:
    """A plan has headings so."""
    plan = (
        "Intro - 5 minutes\nAsk.\nTasks - 30 minutes\nWatch.\nClosing - 3 minutes\nThank them.\n"
    )
    assert not any(line.stamp or line.aside for line in take_stamps(split_lines(plan)))


def test_a_weekday_alone_heads_an_entry_where_there_are_several() -> None:
    """One may be an answer, and so may each below a question."""
    assert not weekdays(split_lines("Which day?\nMonday\nAnd now?\nFriday\n"))
    assert set(weekdays(split_lines("Måndag\nJag kom.\nOnsdag:\nJag gick.\n"))) == {1, 3}
    assert not weekdays(split_lines("When?\nMonday\n"))


def test_a_plan_says_how_long_its_parts_take() -> None:
    """No part of it speaks after so many minutes."""
    plan = "# Intro - 5 minutes\n\nHello.\n\nWarm-up – 2 minutes\n\n- Tasks 30 minutes\n\n## Closing 3 minutes\n"
    assert not any(line.stamp for line in take_stamps(split_lines(plan)))


def test_the_number_of_a_caption_is_no_word() -> None:
    """Where captions were pasted into a page below typed turns; a number that is answered is one."""
    lines = take_stamps(
        split_lines("Sam: How many?\n7\n\n12\n00:22:47.500 --> 00:22:56.709\nSam: Go on.")
    )
    assert [line.text for line in lines if line.speech] == ["Sam: How many?", "7", "Sam: Go on."]
