"""Several talks in one file of segments."""

from __future__ import annotations

import json

import pytest

from research.readers.document import RawFile
from research.readers.segments import read, recognises
from research.readers.segments.talks import talks_in
from research.settings import Settings


def turns(*said: str) -> list[dict[str, str]]:
    sides = ("interviewer", "participant")
    return [{"role": sides[n % 2], "content": words} for n, words in enumerate(said)]


ONE = {"participant": {"id": "P11", "role": "driver"}, "turns": turns("Why?", "It beeps.")}
TWO = {"id": 7, "email": "bo@x.example", "turns": turns("Why?", "It hums.")}


@pytest.mark.parametrize("wrap", [lambda talks: talks, lambda talks: {"interviews": talks}])
def test_every_object_is_a_session(wrap) -> None:
    """Named after the participant; a running number is nobody's code."""
    file = RawFile(id="all.json", data=json.dumps(wrap([ONE, TWO])).encode())
    assert recognises(file)
    document = read(file, Settings())
    assert [(u.session, u.speaker, u.text, u.locator) for u in document.utterances] == [
        ("P11", "interviewer", "Why?", "talk 1, segment 1"),
        ("P11", "participant", "It beeps.", "talk 1, segment 2"),
        ("talk 2", "interviewer", "Why?", "talk 2, segment 1"),
        ("talk 2", "participant", "It hums.", "talk 2, segment 2"),
    ]
    first, last = document.utterances[1], document.utterances[-1]
    assert first.author
    assert first.author.attributes == (("participant_role", "driver"),)
    assert last.author
    assert last.author.email == "bo@x.example"
    assert [u.lines for u in document.utterances] == [(1, 1), (2, 2), (3, 3), (4, 4)]


@pytest.mark.parametrize(
    "value",
    [
        [ONE],
        [{"speaker": "A", "text": "x", "words": turns("a", "b")}] * 3,
        [{"id": 1, "tags": ["a"]}, {"id": 2}],
        {"a": [1], "b": [2]},
        [],
        None,
    ],
)
def test_one_talk_or_none_is_not_several(value: object) -> None:
    """Segments with their words in lists are no sessions."""
    assert talks_in(value) == []


def test_segments_that_say_to_which_talk_they_belong() -> None:
    """One list of all is as many sessions as it has talks."""
    rows = [
        {"session_id": f"s{n}", "speaker": who, "text": words}
        for n in (1, 2)
        for who, words in (("Moderator", "Why?"), ("P", f"Because of {n}."))
    ]
    file = RawFile(id="all.jsonl", data="\n".join(map(json.dumps, rows)).encode())
    said = read(file, Settings()).utterances
    assert [(u.session, u.text) for u in said if u.speaker == "P"] == [
        ("s1", "Because of 1."),
        ("s2", "Because of 2."),
    ]


def test_calls_whose_speakers_are_ids_and_whose_words_are_lists() -> None:
    """Each call is a session of its own."""
    go = {
        "speakerId": "643",
        "sentences": [{"start": 1, "text": "How?"}, {"start": 2, "text": "And why?"}],
    }
    call = {"callId": "778", "transcript": [go, {**go, "speakerId": "812"}]}
    talks = talks_in({"requestId": "x", "callTranscripts": [call, {**call, "callId": "779"}]})
    assert [(talk.name, len(talk.segments)) for talk in talks] == [("", 2), ("", 2)]


def test_segments_of_one_talk_stay_one() -> None:
    """Numbers, times and channels are no sessions."""
    flat = [
        {"id": n, "channel": n % 2, "speaker": ("A", "B")[n % 2], "text": "Word"} for n in range(6)
    ]
    assert talks_in(flat) == []
