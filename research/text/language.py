"""Sentences and words. The only module that imports spaCy."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache
from itertools import pairwise
from typing import Any, Final

PIPELINE: Final = "blank English, sentencizer"
"""What run.json says of the text pipeline: rules only, no trained model."""

Span = tuple[int, int]
_BREAK = re.compile(r"\n\s*\n|\n(?=\s*(?:[-*•]|\d+[.)])\s)")
"""A paragraph or list item ends a sentence even without a full stop."""


def sentences(texts: Iterable[str]) -> Iterator[tuple[Span, ...]]:
    """The start and end of every sentence of every text, without surrounding white space.

    Text without full stops, as speech recognition writes it, is one long sentence: whoever needs
    shorter pieces cuts it at the words.
    """
    for doc in _sentencizer().pipe(texts, batch_size=256):
        yield tuple(
            span
            for sent in doc.sents
            for span in _trimmed(doc.text, sent.start_char, sent.end_char)
        )


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
    import spacy  # noqa: PLC0415

    pipeline = spacy.blank("en")
    pipeline.add_pipe("sentencizer")
    pipeline.max_length = 10_000_000
    return pipeline
