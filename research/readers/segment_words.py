"""Words that a recogniser tells apart from who says them, as Amazon Transcribe does, put together."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final

from research.readers.segment_fields import Segment

_KINDS: Final = frozenset({"word", "punctuation", "entity"})


def with_spoken_words(value: Any) -> Any:
    """The value and, where it lists words apart from who says them, the goes of the talk.

    `{"results": {"items": [...], "speaker_labels": {"segments": [...]}}}`: an item has its start
    and its alternatives, a segment who speaks from when to when. Or `{"results": [...]}`, where an
    item's alternatives say who speaks.
    """
    results = value.get("results") if isinstance(value, dict) else None
    if isinstance(results, list) and _are_words(results):
        return [value, list(_goes(_objects(results), ()))]
    if not isinstance(results, dict):
        return value
    labels, items = results.get("speaker_labels"), results.get("items")
    segments = labels.get("segments") if isinstance(labels, dict) else None
    if not isinstance(segments, list) or not isinstance(items, list):
        return value
    return [value, list(_goes(_objects(items), _objects(segments)))]


def _are_words(results: Sequence[Any]) -> bool:
    return bool(results) and all(
        isinstance(one, dict) and one.get("type") in _KINDS and _best(one) for one in results
    )


def _objects(values: Sequence[Any]) -> list[Segment]:
    return [one for one in values if isinstance(one, dict)]


def _goes(items: Sequence[Segment], segments: Sequence[Segment]) -> Iterator[Segment]:
    speakers = _speakers(segments)
    go: Segment = {}
    for item in items:
        start, best = item.get("start_time"), _best(item)
        mark = start is None or item.get("type") == "punctuation"
        speaker = speakers.get(str(start), "") or str(best.get("speaker", ""))
        # Marks have no time of their own, or no speaker, and stick to the word before.
        speaker = go.get("speaker", "") if mark else speaker
        if go and speaker != go["speaker"]:
            yield go
            go = {}
        between = " " if go and not mark else ""
        go = go or {"speaker": speaker, "start": start, "text": ""}
        go["text"] += between + str(best.get("content", ""))
    if go:
        yield go


def _speakers(segments: Sequence[Segment]) -> Mapping[str, str]:
    """Who says the word that starts at a time, which both lists write alike."""
    return {
        str(word.get("start_time")): str(segment.get("speaker_label", ""))
        for segment in segments
        for word in (segment, *_objects(segment.get("items") or ()))
    }


def _best(item: Segment) -> Segment:
    """The likeliest of the alternatives."""
    alternatives = item.get("alternatives")
    best = alternatives[0] if isinstance(alternatives, list) and alternatives else {}
    return best if isinstance(best, dict) else {}
