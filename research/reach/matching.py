"""Which themes an initiative means: by id, by label, by words, else by nearness of meaning."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
import numpy.typing as npt

from research.model import Excerpt, Theme, Vectors

Rows = npt.NDArray[np.float32]
Encode = Callable[[Sequence[str]], Rows]

NEAR = 0.35
"""Cosine similarity of words to a theme's centre below which nothing is meant."""
_ID: Final = re.compile(r"t-\d+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Match:
    """The themes that words mean, and whether that was a guess."""

    theme_ids: tuple[str, ...] = ()
    guessed: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Nearness:
    """Themes and words in one space."""

    theme_ids: tuple[str, ...]
    centres: Rows
    """Unit rows, (n_themes, dim)."""
    encode: Encode

    def nearest(self, words: str) -> str:
        """The theme whose centre is nearest to the words; empty when none is near."""
        if not self.theme_ids:
            return ""
        scores = self.centres @ self.encode([words])[0]
        best = int(np.argmax(scores))
        return self.theme_ids[best] if scores[best] >= NEAR else ""


def nearness(
    members: Mapping[str, Sequence[Excerpt]], vectors: Vectors, encode: Encode
) -> Nearness:
    """The centres of themes from their core excerpts.

    Args:
        members: Core excerpts by theme id.
        vectors: Rows of all the evidence.
        encode: Phrases to unit rows, (n_phrases, dim).
    """
    row = {excerpt_id: i for i, excerpt_id in enumerate(vectors.excerpt_ids)}
    ids = tuple(sorted(theme_id for theme_id, mine in members.items() if mine))
    centres = [
        vectors.text[[row[e.id] for e in members[theme_id]]].mean(axis=0) for theme_id in ids
    ]
    rows = np.array(centres, np.float32).reshape(len(ids), vectors.text.shape[1])
    return Nearness(
        theme_ids=ids,
        centres=rows / np.maximum(np.linalg.norm(rows, axis=1, keepdims=True), 1e-9),
        encode=encode,
    )


def match(words: str, themes: Sequence[Theme], near: Nearness | None) -> Match:
    """The themes that an initiative's words mean.

    Words match a theme whose label and key phrases hold each of them, by their first five letters,
    so that "approvals" finds "approval". Otherwise the nearest theme is taken, as a guess; an id
    that no theme has is near to none.
    """
    wanted = words.strip().casefold()
    exact = [t.id for t in themes if wanted in {t.id.casefold(), t.label.casefold()}]
    stems = {_stem(word) for word in wanted.split()}
    worded = [t.id for t in themes if stems and stems <= _stems(t)]
    if exact or worded:
        return Match(theme_ids=tuple(exact or worded))
    vague = wanted and not _ID.fullmatch(wanted)
    guess = near.nearest(words) if near is not None and vague else ""
    known = guess in {theme.id for theme in themes}
    return Match(theme_ids=(guess,), guessed=True) if known else Match()


def _stem(word: str) -> str:
    return word.strip(".,;:'\"()").removesuffix("s")[:5]


def _stems(theme: Theme) -> set[str]:
    words = " ".join((theme.label, *theme.keyphrases)).casefold().split()
    return {_stem(word) for word in words}
