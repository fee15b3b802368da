"""The names that services give to speakers, words and times."""

from __future__ import annotations

from research.readers.segments.fields import (
    in_sentences,
    lowered,
    names_in,
    speaker_of,
    start_of,
    text_of,
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
