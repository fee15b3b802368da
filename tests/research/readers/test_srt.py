"""SubRip captions."""

from __future__ import annotations

import pytest

from research.errors import InputError
from research.readers.document import RawFile
from research.readers.srt import read, recognises
from research.settings import Settings

TALK = "1\n00:00:01,000 --> 00:00:03,000\nDana: What\nbroke?\n\n2\n00:01:04,000 --> 00:01:06,000\nSam: The <i>export</i>.\n"


def test_labelled_captions() -> None:
    """Numbers and times are no words, times are locators."""
    document = read(RawFile(id="p.srt", data=TALK.encode("utf-16")), Settings())
    assert [(one.speaker, one.locator, one.text, one.lines) for one in document.utterances] == [
        ("Dana", "00:00:01", "What broke?", (1, 4)),
        ("Sam", "00:01:04", "The export.", (6, 8)),
    ]


def test_numbers_may_be_missing() -> None:
    """Some tools write none."""
    data = b"00:00:01,000 --> 00:00:03,000\nDana: hi there\n\n00:00:04,000 --> 00:00:06,000\nSam: hello there\n"
    assert recognises(RawFile(id="p.txt", data=data))
    assert len(read(RawFile(id="p.srt", data=data), Settings()).utterances) == 2


@pytest.mark.parametrize(
    "data", [b"1", b"some text", b"1\nsome text", b"a\n00:00:00,500 --> 00:00:07,000"]
)
def test_what_has_no_subtitle_is_rejected(data: bytes) -> None:
    """Named .srt, but there is nothing in it."""
    with pytest.raises(InputError, match="no caption"):
        read(RawFile(id="p.srt", data=data), Settings())


def test_a_teams_text_with_points_in_its_times_is_left_to_the_text_reader() -> None:
    """Names stand on lines of their own there."""
    assert not recognises(RawFile(id="p.txt", data=b"0:0:3.120 --> 0:0:7.800\nSam\nhi"))


def test_captions_of_a_broadcast() -> None:
    """A change of speaker is marked, and the mark is no word."""
    talk = "".join(
        f"{n}\n00:00:{n:02},000 --> 00:00:{n + 1:02},000\n>> {who}: {text}\n\n"
        for n, (who, text) in enumerate(
            [
                ("DANA", "What broke?"),
                ("SAM", "The export."),
                ("DANA", "When?"),
                ("SAM", "On Monday."),
            ],
            start=1,
        )
    )
    document = read(RawFile(id="p.srt", data=talk.encode()), Settings())
    assert [one.speaker for one in document.utterances] == ["DANA", "SAM", "DANA", "SAM"]
    assert not any(">" in one.text for one in document.utterances)


@pytest.mark.parametrize(
    ("name", "question", "heard"),
    [
        ("u1_think_aloud.srt", "", ["participant"]),
        ("u1.srt", "", ["unknown"]),
        ("u1_think_aloud.srt", "What do you see here? ", ["unknown"]),
    ],
)
def test_whoever_thinks_aloud_is_alone_in_captions(
    name: str, question: str, heard: list[str]
) -> None:
    """Where the file says so and nobody asks them; else somebody who asked may be heard."""
    talk = f"1\n00:00:01,000 --> 00:00:04,000\n{question}I see orders, I see me, I see a heart.\n\n2\n00:00:05,000 --> 00:00:09,000\nI don't want the robot.\n"
    document = read(RawFile(id=name, data=talk.encode()), Settings())
    assert sorted({one.role for one in document.utterances}) == heard
