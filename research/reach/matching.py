"""Which themes an initiative means: by id, by label, by words, else by nearness of meaning."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np

from research.model import ASKED, Encode, Excerpt, Floats, Theme, Vectors

_NEAR = 0.35
"""Similarity of words to a theme below which nothing is meant."""
_CLOSEST = 2
"""Excerpts of a theme that are compared by themselves: a theme's centre has lost what two of its people say outright."""
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
    centres: Floats
    """Unit rows, (n_themes, dim)."""
    members: tuple[Floats, ...]
    """Unit rows of each theme's excerpts, (n_excerpts, dim)."""
    encode: Encode

    def nearest(self, words: str) -> str:
        """The theme that is nearest to the words, by its centre and by what says them best; empty when none is near."""
        if not self.theme_ids:
            return ""
        meant = self.encode([words])[0]
        said = np.array([np.sort(rows @ meant)[-_CLOSEST:].mean() for rows in self.members])
        scores = (self.centres @ meant + said) / 2
        best = int(np.argmax(scores))
        return self.theme_ids[best] if scores[best] >= _NEAR else ""


def nearness(
    members: Mapping[str, Sequence[Excerpt]], vectors: Vectors, encode: Encode
) -> Nearness:
    """The centres of themes from their core excerpts.

    Args:
        members: Core excerpts by theme id.
        vectors: Those of all the evidence.
        encode: Phrases to unit rows, (n_phrases, dim).
    """
    row = {excerpt_id: i for i, excerpt_id in enumerate(vectors.excerpt_ids)}
    ids = tuple(sorted(theme_id for theme_id, mine in members.items() if mine))
    own = tuple(vectors.text[[row[e.id] for e in members[theme_id]]] for theme_id in ids)
    centres = np.array([mine.mean(axis=0) for mine in own], np.float32)
    rows = centres.reshape(len(ids), vectors.text.shape[1])
    return Nearness(
        theme_ids=ids,
        centres=rows / np.maximum(np.linalg.norm(rows, axis=1, keepdims=True), 1e-9),
        members=own,
        encode=encode,
    )


def match(words: str, themes: Sequence[Theme], near: Nearness | None) -> Match:
    """The themes that an initiative's words mean.

    A group's id or label means its themes. Words match a theme whose label and key phrases hold each of them, by their first five letters,
    so that "approvals" finds "approval". Otherwise the nearest theme is taken, as a guess; an id
    that no theme has is near to none.
    """
    wanted = words.strip().casefold()
    problems = [theme for theme in themes if theme.status == "theme"]
    named = {t.id for t in themes if wanted in {t.id.casefold(), t.label.casefold()}}
    exact = [t.id for t in problems if named & {t.id, t.parent_id}]
    stems = {_stem(word) for word in wanted.split()}
    worded = [t.id for t in problems if stems and stems <= _stems(t)]
    if exact or worded:
        return Match(theme_ids=tuple(exact or worded))
    vague = wanted and not _ID.fullmatch(wanted)
    guess = near.nearest(words) if near is not None and vague else ""
    known = guess in {theme.id for theme in problems}
    return Match(theme_ids=(guess,), guessed=True) if known else Match()


def _stem(word: str) -> str:
    return word.strip(".,;:'\"()").removesuffix("s")[:5]


def _stems(theme: Theme) -> set[str]:
    """Of what its people say: a question in its name is another's words."""
    said = theme.label.partition(ASKED)[0]
    words = " ".join((said, *theme.keyphrases)).casefold().split()
    return {_stem(word) for word in words}
