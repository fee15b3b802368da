"""The names that services give to speakers, words and times."""

from __future__ import annotations

from typing import Any

from research.readers.segment_fields import (
    in_sentences,
    lowered,
    names_in,
    speaker_of,
    start_of,
    text_of,
    with_spoken_words,
)


def test_the_likeliest_hearing_is_what_was_said() -> None:
    """A recogniser lists several; what the segment itself says goes before them."""
    one = lowered({"Speaker": 2, "nBest": [{"display": "It hangs."}, {"display": "It fangs."}]})
    assert (speaker_of(one, {}), text_of(one)) == ("Speaker 2", "It hangs.")
    other = {"alternatives": [{"speaker": "S1", "content": "well"}], "speaker": "S2"}
    assert speaker_of(lowered(other), {}) == "S2"


def test_a_list_of_speakers_beside_the_talk_names_them() -> None:
    """Ids that nobody can read become the names that the file gives them."""
    speakers = [{"id": 71, "speaker_name": "Ana Po"}, {"id": "a9", "name": "Dana"}]
    names = names_in([speakers, [{"id": 1, "name": "x", "text": "words"}]])
    assert names == {"71": "Ana Po", "a9": "Dana"}
    assert speaker_of({"speaker_id": 71}, names) == "Ana Po"
    assert speaker_of({"speaker": {"display_name": "Ana Po"}}, {}) == "Ana Po"


def test_a_start_in_any_form() -> None:
    assert start_of({"timestamp": "00:01:02"}) == 62.0
    assert start_of({"offset": {"from": 5}}) == 5.0
    assert start_of({"offset": "PT5S"}) is None


def _word(content: str, start: str | None = None) -> dict[str, Any]:
    item: dict[str, Any] = {"alternatives": [{"content": content}]}
    return item if start is None else {**item, "start_time": start}


def test_words_become_goes_of_whoever_says_them() -> None:
    items = [
        _word("Where", "0.1"), _word("was", "0.4"), _word("it", "0.6"), _word("?"),
        _word("Under", "1.5"), _word("billing", "1.9"), _word("."),
    ]  # fmt: skip
    segments = [
        {"speaker_label": "spk_0", "start_time": "0.1",
         "items": [{"start_time": at, "speaker_label": "spk_0"} for at in ("0.1", "0.4", "0.6")]},
        {"speaker_label": "spk_1", "start_time": "1.5",
         "items": [{"start_time": at, "speaker_label": "spk_1"} for at in ("1.5", "1.9")]},
    ]  # fmt: skip
    value = {"results": {"items": items, "speaker_labels": {"segments": segments}}}
    assert with_spoken_words(value)[1] == [
        {"speaker": "spk_0", "start": 0.1, "text": "Where was it?"},
        {"speaker": "spk_1", "start": 1.5, "text": "Under billing."},
    ]


def test_the_likeliest_of_two_hearings_is_taken() -> None:
    item = {"start_time": "0.1", "alternatives": [{"content": "sync"}, {"content": "sink"}]}
    labels = {"segments": [{"speaker_label": "spk_0", "start_time": "0.1"}]}
    found = with_spoken_words({"results": {"items": [item], "speaker_labels": labels}})
    assert found[1][0]["text"] == "sync"


def test_any_other_value_stays_as_it_is() -> None:
    for value in ([], "words", {"results": []}, {"results": {"items": [{}]}}):
        assert with_spoken_words(value) == value


def test_words_that_name_their_speaker_themselves() -> None:
    """A mark sticks to the word before, whatever its own time."""

    def word(content: str, speaker: str, at: float, kind: str = "word") -> dict[str, Any]:
        best = {"content": content, "speaker": speaker}
        return {"type": kind, "start_time": at, "alternatives": [best]}

    results = [
        word("Where", "S1", 0.1), word("?", "S1", 0.4, "punctuation"), word("Here", "S2", 0.9),
        word(",", "S2", 1.0, "punctuation"), word("look", "S2", 1.1), word(".", "S2", 1.2, "punctuation"),
    ]  # fmt: skip
    assert with_spoken_words({"results": results})[1] == [
        {"speaker": "S1", "start": 0.1, "text": "Where?"},
        {"speaker": "S2", "start": 0.9, "text": "Here, look."},
    ]


def test_parts_of_words_that_bring_their_own_spaces() -> None:
    """A part goes on the word before; a space may be a part of its own."""
    parts = [(" Under", "1"), ("neath", "1"), (" it", "1"), (".", "1"), (" Why", "2"), ("?", "2")]
    tokens = [{"text": text, "speaker": who, "start_ms": 40} for text, who in parts]
    goes = with_spoken_words({"text": "…", "tokens": tokens})[1]
    assert [(go["speaker"], go["text"]) for go in goes] == [
        ("Speaker 1", "Underneath it."),
        ("Speaker 2", "Why?"),
    ]


def test_single_words_become_what_each_speaker_says() -> None:
    """A sentence or a go ends one; when it begins is when its first word does."""
    heard = ["0 It", "0 froze.", "0 Twice", "1 On", "1 Monday?"]
    words = [
        {"speaker": int(one[0]), "word": one[2:], "start": place}
        for place, one in enumerate(heard)
    ]
    said = [(one["start"], speaker_of(one, {}), text_of(one)) for one in in_sentences(words)]
    assert said == [
        (0, "Speaker 0", "It froze."),
        (2, "Speaker 0", "Twice"),
        (3, "Speaker 1", "On Monday?"),
    ]


def test_segments_of_several_words_stay_apart() -> None:
    segments = [{"speaker": "Ana", "text": "Yes."}, {"speaker": "Ana", "text": "It froze."}]
    assert in_sentences(segments) == segments
