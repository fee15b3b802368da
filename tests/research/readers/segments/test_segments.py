"""JSON of speaker segments."""

from __future__ import annotations

import json

import pytest

from research.errors import InputError
from research.readers.document import RawFile
from research.readers.segments import read, recognises
from research.settings import Settings


def spoken(value: object):
    document = read(RawFile(id="p1.json", data=json.dumps(value).encode()), Settings())
    return [(one.speaker, one.locator, one.text) for one in document.utterances]


TALK = [
    {"speaker": "Dana", "text": "What", "start": 0.5},
    {"speaker": "Dana", "text": "broke?", "start": 1.1},
    {"speaker": "Sam", "text": "The export.", "start": 3725.0},
]


@pytest.mark.parametrize(
    "value", [TALK, {"segments": TALK}, {"results": {"utterances": TALK}, "language": "en"}]
)
def test_segments_of_one_speaker_are_one_turn(value: object) -> None:
    """Wherever the list stands, and with its times as locators."""
    assert spoken(value) == [
        ("Dana", "00:00:00", "What broke?"),
        ("Sam", "01:02:05", "The export."),
    ]


def test_keys_and_units_of_other_services() -> None:
    """Numbered speakers, milliseconds, clock times, lists of words."""
    assert spoken([{"speaker": 0, "transcript": "hi there", "start": 3_725_000}]) == [
        ("Speaker 0", "01:02:05", "hi there")
    ]
    assert spoken([{"speaker_name": "Ana", "sentence": "hi there", "start_time": "00:01:02"}]) == [
        ("Ana", "00:01:02", "hi there")
    ]
    words = [{"value": "Hi"}, {"value": " "}, {"value": "there"}, {"value": "."}]
    assert spoken({"monologues": [{"speaker": 1, "elements": words}]}) == [
        ("Speaker 1", "segment 1", "Hi there.")
    ]


def test_segments_without_speakers_are_nobodys() -> None:
    """Speech recognition alone does not say who speaks."""
    document = read(
        RawFile(
            id="p1.json", data=b'{"text": "x", "segments": [{"start": 0, "text": "I like it."}]}'
        ),
        Settings(),
    )
    assert [one.role for one in document.utterances] == ["unknown"]


def test_one_segment_a_line_is_read() -> None:
    """NDJSON is a list without brackets."""
    data = "\n".join(map(json.dumps, TALK)).encode()
    assert len(read(RawFile(id="p1.json", data=data), Settings()).utterances) == 2


@pytest.mark.parametrize(
    "data", [b'[{"speaker": "A", "text"', b'{"speaker": []}', b'[{"speaker": "A", "text": ""}]']
)
def test_what_has_no_segments_is_rejected(data: bytes) -> None:
    """Cut off, or without a text."""
    with pytest.raises(InputError, match=r"p1\.json"):
        read(RawFile(id="p1.json", data=data), Settings())


def test_other_json_is_left_to_other_readers() -> None:
    """Tickets name no speakers."""
    assert not recognises(
        RawFile(id="t.json", data=b'{"tickets": [{"description": "speaker: broken"}]}')
    )
    assert recognises(RawFile(id="t.json", data=b'[{"speaker": "A", "text": "b"}]'))


def test_a_long_talk_that_is_written_out_before_its_segments() -> None:
    """Whisper and others put all that was said at the top, an hour of it and more."""
    said = "It froze again on the last page. " * 6_000
    talk = {"text": said, "segments": [{"start": 0.0, "end": 2.0, "text": "It froze again."}]}
    assert recognises(RawFile(id="t.json", data=json.dumps(talk).encode()))


def test_sentences_in_paragraphs_and_words_with_marks() -> None:
    """As Deepgram has them; the text beside them, which names nobody, is not read twice."""
    paragraphs = [
        {"speaker": 0, "sentences": [{"text": "What broke?", "start": 0.5}], "start": 0.5},
        {"speaker": 1, "sentences": [{"text": "The lid."}, {"text": "Twice."}], "start": 2.0},
    ]
    words = [
        {"word": "what", "punctuated_word": "What", "start": 0.5, "speaker": 0},
        {"word": "broke", "punctuated_word": "broke?", "start": 1.0, "speaker": 0},
        {"word": "the", "punctuated_word": "The", "start": 2.0, "speaker": 1},
        {"word": "lid", "punctuated_word": "lid.", "start": 2.2, "speaker": 1},
    ]
    whole = {"transcript": "What broke? The lid. Twice."}
    told = [("Speaker 0", "00:00:00", "What broke?"), ("Speaker 1", "00:00:02", "The lid. Twice.")]
    assert spoken({"alternatives": [{**whole, "paragraphs": {"paragraphs": paragraphs}}]}) == told
    alternatives = [{**whole, "words": words}]
    assert [text for *_, text in spoken({"alternatives": alternatives})] == [
        "What broke?",
        "The lid.",
    ]


def test_a_talk_in_telegram() -> None:
    """Its messages are from somebody, in stretches where a word is bold; services say nothing."""
    messages = [
        {"type": "service", "actor": "Ruth", "action": "create_group", "text": ""},
        {"type": "message", "from": "Ruth", "from_id": "user1", "text": "Where do you look?"},
        {
            "type": "message",
            "from": "Jo",
            "from_id": "user2",
            "text": ["By the ", {"type": "bold", "text": "door"}, "."],
        },
    ]
    chat = {"name": "Jo", "type": "personal_chat", "messages": messages}
    assert recognises(RawFile(id="result.json", data=json.dumps(chat).encode()))
    assert [(who, text) for who, _, text in spoken(chat)] == [
        ("Ruth", "Where do you look?"),
        ("Jo", "By the door."),
    ]
