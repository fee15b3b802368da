"""The names that transcription services give to a segment's speaker, text and start, and single words joined to sentences."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from typing import Any, Final, TypeAlias

from research.readers.transcript.lines import SENTENCE_END
from research.readers.transcript.marks.stamps import seconds_in

Segment: TypeAlias = dict[str, Any]

SPEAKER: Final = (
    "speaker", "speaker_name", "speakername", "speaker_label", "speakerlabel", "speaker_id", "speakerid", "from",
    "speakertag", "speaker_tag", "role", "sender", "author",
)  # fmt: skip
TEXT: Final = (
    "text", "transcript", "utterance", "sentence", "sentences", "content", "raw_text", "display", "punctuated_word", "word",
    "words", "elements", "body", "message", "value", "spokentext",
)  # fmt: skip
_START: Final = (
    "start", "start_time", "starttime", "start_ms", "startms", "start_timestamp", "timestamp", "ts", "begin", "offset", "time",
)  # fmt: skip
_HEARINGS: Final = ("alternatives", "nbest")
"""Where a recogniser lists what it may have heard, likeliest first."""
_IDS: Final = ("speaker_id", "speakerid", "id", "speaker", "label", "key")
_NAMES: Final = ("speaker_name", "speakername", "display_name", "displayname", "full_name", "name")


def lowered(segment: Segment) -> Segment:
    """The segment with its names in lower case, over those of the likeliest hearing."""
    own = {str(name).lower(): held for name, held in segment.items()}
    heard = (held[0] for name in _HEARINGS if isinstance(held := own.get(name), list) and held)
    best = next((one for one in heard if isinstance(one, dict)), None)
    return own if best is None else {str(name).lower(): one for name, one in best.items()} | own


def speaker_of(segment: Segment, names: Mapping[str, str]) -> str:
    """Who says it, by the name that the file gives to a speaker's id; empty when nobody is named."""
    found = next((segment[name] for name in SPEAKER if segment.get(name) is not None), "")
    if isinstance(found, dict):
        found = next((found[name] for name in (*_NAMES, *_IDS) if found.get(name) is not None), "")
    if isinstance(found, (int, str)) and str(found) in names:
        return names[str(found)]
    if isinstance(found, int) or (isinstance(found, str) and found.isdigit()):
        return f"Speaker {found}"
    return " ".join(str(found).split()) if isinstance(found, str) else ""


def text_of(segment: Segment) -> str:
    """The words, put together where they are a list."""
    for name in TEXT:
        found = segment.get(name)
        if isinstance(found, str) and found.strip():
            return " ".join(found.split())
        if isinstance(found, list) and found and (joined := _of_words(found)):
            return joined
    return ""


def in_sentences(words: Sequence[Segment]) -> Sequence[Segment]:
    """Single words, each with who says it, put together to sentences; other segments as they are."""
    said = [(speaker_of(one, {}), text_of(one)) for one in words]
    if any(not who or len(text.split()) != 1 for who, text in said):
        return words
    ends = [
        place
        for place, ((who, word), after) in enumerate(pairwise((*said, ("", ""))), start=1)
        if who != after[0] or SENTENCE_END.search(word)
    ]
    return [
        words[start] | {"text": " ".join(word for _, word in said[start:end])}
        for start, end in pairwise((0, *ends))
    ]


def start_of(segment: Segment) -> float | None:
    """When it begins, in the file's own unit; None when it does not say."""
    found = next((segment[name] for name in _START if segment.get(name) is not None), None)
    if isinstance(found, dict):
        found = next(iter(found.values()), None)
    if isinstance(found, str) and ":" in found:
        return seconds_in(found)
    try:
        return float(found) if isinstance(found, (int, float, str)) else None
    except ValueError:
        return None


def names_in(lists: Sequence[Sequence[Segment]]) -> dict[str, str]:
    """Names by speaker's id, from a list of speakers that stands beside the talk."""
    return dict(pair for one in lists for pair in _named(one))


def _named(people: Sequence[Segment]) -> Iterator[tuple[str, str]]:
    for person in people:
        if any(person.get(name) for name in TEXT):
            return
        told = next((person[name] for name in _IDS if person.get(name) is not None), None)
        name = next((person[name] for name in _NAMES if person.get(name)), None)
        if isinstance(told, (int, str)) and isinstance(name, str) and name.strip():
            yield str(told), " ".join(name.split())


def _of_words(words: Sequence[Any]) -> str:
    """Word objects put together; marks come with their own spaces or stick to the word before."""
    texts = [
        word
        if isinstance(word, str)
        else str(word.get("value") or word.get("word") or word.get("text") or "")
        for word in words
        if isinstance(word, (dict, str))
    ]
    # Stretches of a text among objects for what is bold in it have their own spaces too.
    glued = any(
        isinstance(word, str) or (isinstance(word, dict) and "value" in word) for word in words
    )
    return " ".join(("" if glued else " ").join(texts).split())
