"""Words that a recogniser tells apart from who says them, as Amazon Transcribe does, put together."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, TypeAlias

Segment: TypeAlias = dict[str, Any]


def with_spoken_words(value: Any) -> Any:
    """The value and, where its words and its speakers stand in two lists, the goes of the talk.

    `{"results": {"items": [...], "speaker_labels": {"segments": [...]}}}`: an item has its start
    and its alternatives, a segment who speaks from when to when.
    """
    results = value.get("results") if isinstance(value, dict) else None
    if not isinstance(results, dict):
        return value
    labels, items = results.get("speaker_labels"), results.get("items")
    segments = labels.get("segments") if isinstance(labels, dict) else None
    if not isinstance(segments, list) or not isinstance(items, list):
        return value
    return [value, list(_goes(_objects(items), _objects(segments)))]


def _objects(values: Sequence[Any]) -> list[Segment]:
    return [one for one in values if isinstance(one, dict)]


def _goes(items: Sequence[Segment], segments: Sequence[Segment]) -> Iterator[Segment]:
    speakers = _speakers(segments)
    go: Segment = {}
    for item in items:
        start = item.get("start_time")
        speaker = speakers.get(str(start), "") if start is not None else go.get("speaker", "")
        if go and speaker != go["speaker"]:
            yield go
            go = {}
        # Marks have no time of their own and stick to the word before.
        between = " " if go and start is not None else ""
        go = go or {"speaker": speaker, "start": start, "text": ""}
        go["text"] += between + _first(item)
    if go:
        yield go


def _speakers(segments: Sequence[Segment]) -> Mapping[str, str]:
    """Who says the word that starts at a time, which both lists write alike."""
    return {
        str(word.get("start_time")): str(segment.get("speaker_label", ""))
        for segment in segments
        for word in (segment, *_objects(segment.get("items") or ()))
    }


def _first(item: Segment) -> str:
    """The likeliest of the alternatives."""
    alternatives = item.get("alternatives")
    best = alternatives[0] if isinstance(alternatives, list) and alternatives else {}
    return str(best.get("content", "")) if isinstance(best, dict) else ""
