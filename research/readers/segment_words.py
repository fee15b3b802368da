"""Words that a recogniser tells apart from who says them, as Amazon Transcribe does, put together."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby
from typing import Any, Final

from research.readers.segment_fields import Segment, lowered, speaker_of, start_of

_TOKEN: Final = 12
"""Letters that a word has on average at most."""
_KINDS: Final = frozenset({"word", "punctuation", "entity"})


def with_spoken_words(value: Any) -> Any:
    """The value and, where it lists words apart from who says them, the goes of the talk.

    `{"results": {"items": [...], "speaker_labels": {"segments": [...]}}}`: an item has its start
    and its alternatives, a segment who speaks from when to when. Or `{"results": [...]}`, where an
    item's alternatives say who speaks.
    """
    goes = [*_of_tokens(value), *_of_results(value)] if isinstance(value, dict) else []
    return [value, goes] if goes else value


def _of_tokens(value: Segment) -> Iterator[Segment]:
    held = (held for held in value.values() if isinstance(held, list) and _are_tokens(held))
    yield from _joined(next(held, []))


def _of_results(value: Segment) -> Iterator[Segment]:
    results = value.get("results")
    if isinstance(results, list) and _are_words(results):
        yield from _goes(_objects(results), ())
    if not isinstance(results, dict):
        return
    labels, items = results.get("speaker_labels"), results.get("items")
    segments = labels.get("segments") if isinstance(labels, dict) else None
    if isinstance(segments, list) and isinstance(items, list):
        yield from _goes(_objects(items), _objects(segments))


def _are_tokens(held: Sequence[Any]) -> bool:
    """Words, or parts of words, that bring their own spaces: some begin with one, or are one."""
    texts = [one.get("text") if isinstance(one, dict) else None for one in held]
    words = [text for text in texts if isinstance(text, str)]
    spaced = sum(text[:1] == " " for text in words)
    short = sum(map(len, words)) <= _TOKEN * len(words)
    return 0 < spaced < len(words) == len(held) and short and 5 * spaced >= len(words)


def _joined(tokens: Sequence[Segment]) -> Iterator[Segment]:
    for speaker, run in groupby(tokens, key=lambda token: speaker_of(lowered(token), {})):
        said = list(run)
        words = "".join(str(token["text"]) for token in said)
        starts = (start_of(lowered(token)) for token in said)
        yield {"speaker": speaker, "start": next(starts, None), "text": " ".join(words.split())}


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
