"""The embed stage: vectors of the evidence and of what was asked, through the cache."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np

from research.model import Excerpt, Floats, Vectors
from research.settings import EmbedSettings
from research.themes.vectors.batches import PUBLISHED, WORDS
from research.themes.vectors.encode import Encoder, encoder_name, load_encoder

from .stage import Context


def embed(evidence: Sequence[Excerpt], context: Context) -> Vectors:
    """Both views of each excerpt, and each distinct question by its words."""
    asked = sorted({excerpt.question for excerpt in evidence} - {""})
    row = {question: i for i, question in enumerate(asked)}
    views = _encode([*(e.text for e in evidence), *asked], context, what="embedding")
    count = len(evidence)
    words = _view(views, WORDS)
    return Vectors(
        excerpt_ids=tuple(excerpt.id for excerpt in evidence),
        text=_view(views[:count], PUBLISHED),
        text_by_words=words[:count],
        questions_by_words=words[count:],
        question_of=np.array([row.get(e.question, -1) for e in evidence], np.int32),
        encoder=name_of(context.settings.embed),
    )


def phrase_encoder(context: Context) -> Callable[[Sequence[str]], Floats]:
    """The same model and cache, for the short phrases that themes may be called by.

    The published view, (n_texts, dim).
    """
    return lambda texts: _view(_encode(texts, context, what="naming"), PUBLISHED)


def encoder_of(settings: EmbedSettings) -> Encoder:
    """The model that the settings name, loaded."""
    return load_encoder(settings.model, allow_network=settings.allow_network)


def name_of(settings: EmbedSettings) -> str:
    """The name of the model that the settings name: it tells one in a folder from the next there."""
    return encoder_name(settings.model, allow_network=settings.allow_network)


def _encode(texts: Sequence[str], context: Context, *, what: str) -> Floats:
    views: Floats = context.cache(name_of(context.settings.embed)).encode_views(
        texts,
        load=context.encoder,
        progress=lambda done, total: context.progress(what, done, total),
    )
    return views


def _view(views: Floats, which: int) -> Floats:
    """One view by itself, (n_texts, 2, dim) to (n_texts, dim), as a run that loads it has it."""
    return np.ascontiguousarray(views[:, which])
