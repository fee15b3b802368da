"""Sentences and words. The only module that imports spaCy."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from functools import cache
from itertools import pairwise
from typing import Any, Final

PIPELINE: Final = "blank English, sentencizer"
"""What run.json says of the text pipeline: rules only, no trained model."""

Span = tuple[int, int]
_BREAK = re.compile(r"\n\s*\n|\n(?=\s*(?:[-*•]|\d+[.)])\s)")
"""A paragraph or list item ends a sentence even without a full stop."""

_OPENING = re.compile(r"\s(?:[(\[{“„«‹‘¿¡]+\s*|\")$")
_PAUSE = re.compile(r"[^.!?…\s][ \t]*[(\[](?:\.{1,3}|unv\.|inaud\.)[)\]]\s*$")
"""A transcriber's pause or gap, which no sentence ends with unless one ended before it."""
_LONGEST_PAUSE = 20
_NUMBER = re.compile(r"\s*\(?\d{1,2}[.)]\s*")
"""Of an item of a list, which is no sentence of its own."""


def sentences(texts: Iterable[str]) -> Iterator[tuple[Span, ...]]:
    """The start and end of every sentence of every text, without surrounding white space.

    Text without full stops, as speech recognition writes it, is one long sentence: whoever needs
    shorter pieces cuts it at the words.
    """
    for doc in _sentencizer().pipe(texts, batch_size=256):
        text = doc.text  # which spaCy puts together anew each time
        spans = ((sent.start_char, sent.end_char) for sent in doc.sents)
        yield tuple(
            span for start, end in _opened(spans, text) for span in _trimmed(text, start, end)
        )


def _opened(spans: Iterable[Span], text: str) -> Iterator[Span]:
    """A bracket, quote or Spanish mark that opens behind a full stop belongs to what it opens, which spaCy forgets.

    Nor does the full stop of a marked pause (.) end what is said around it, or that of 2. what stands behind it.
    """
    first = None
    for start, end in spans:
        low = start if first is None else first
        if end < len(text) and (
            _PAUSE.search(text, max(low, end - _LONGEST_PAUSE), end)
            or _NUMBER.fullmatch(text, low, end)
        ):
            first = low
            continue
        opening = _OPENING.search(text, low, end)
        if opening and text[end - 1] == '"' and text[end : end + 1].isspace():
            opening = None  # held apart from the words that it closes
        first = opening.start() + 1 if opening and end < len(text) else None
        yield low, end if first is None else first


def _trimmed(text: str, start: int, end: int) -> Iterator[Span]:
    """The paragraphs inside a sentence, each without the white space around it."""
    cuts = [start, *(start + m.end() for m in _BREAK.finditer(text[start:end])), end]
    for low, high in pairwise(cuts):
        piece = text[low:high]
        left = low + len(piece) - len(piece.lstrip())
        right = low + len(piece.rstrip())
        if right > left:
            yield left, right


@cache
def _sentencizer() -> Any:
    with _without("torch"):
        import spacy  # noqa: PLC0415 - most of a second

    pipeline = spacy.blank("en")
    pipeline.add_pipe("sentencizer")
    pipeline.max_length = 10_000_000
    return pipeline


@contextmanager
def _without(library: str) -> Iterator[None]:
    """Let what is imported inside do without a library that it would only use if it is there.

    For its trained models spaCy takes torch along, which is two thirds of its own time to import; its rules
    never ask for it, and a run with nothing new to embed needs it for nothing else.
    """
    if library in sys.modules:
        yield
        return
    sys.modules[library] = None  # type: ignore[assignment]  # what import takes for "there is none"
    try:
        yield
    finally:
        del sys.modules[library]
