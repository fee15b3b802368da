"""Where each excerpt stands for the search: its vector without what is no subject, and its spelling."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

import numpy as np
import scipy.sparse
from numpy.typing import NDArray
from sklearn.feature_extraction.text import CountVectorizer

from research.model import Floats, Indices
from research.themes.search.voices import numbered

SPELLING_WEIGHT: Final = 0.5
"""Length of the spelling part beside the vector's one; benchmarks/themes.md has the sweep."""
_DIMENSIONS: Final = 100
_SAMPLE: Final = 5_000
"""Excerpts that the spelling part is learnt from; the others are only measured by it."""
_BATCH: Final = 10_000
_FEWEST: Final = 12
"""Below this many excerpts nothing can be learnt about which letters matter."""
_GRAMS: Final = (3, 5)
_WORD: Final = r"(?u)\b\w+\b"
_HANDLE: Final = re.compile(r"(?<![\w.@])@\w{2,}")
_PRIOR: Final = 20
"""Rows at the common mean that a group is taken to have besides its own: a few excerpts in one
language share a subject as likely as a language."""
_SPARE: Final = 10
_PASSES: Final = 4
_TINY: Final = 1e-12


def coordinates(
    vectors: Floats, *, texts: Sequence[str], languages: Sequence[str] = (), seed: int
) -> Floats:
    """Unit rows that are near when excerpts say the same of this study's subject, (n, dim + d).

    What all excerpts share (the product, the domain) is taken off by subtracting the mean
    (Mu & Viswanath 2018, without removing directions: that cost more than it gave), and so is what
    those in one language, or those who write to one account, share. Letters add what a sentence
    vector blurs: names of parts, misspellings, forms of one word.

    Args:
        vectors: Unit rows, (n, dim).
        texts: The excerpts, in the same order.
        languages: The language of each, where it is known.
        seed: Fixes the reduction of the spelling part.
    """
    if not len(vectors):
        return vectors
    rows = vectors - vectors.mean(axis=0, dtype=np.float64).astype(np.float32)
    for groups in (languages, [addressee(text) for text in texts]):
        rows = _without_means(rows, groups)
    spelt = _spelling([_HANDLE.sub("", text) for text in texts], seed=seed)
    return unit(np.hstack([unit(rows), np.float32(SPELLING_WEIGHT) * spelt]))


def addressee(text: str) -> str:
    """The account that a public message is written to ("@acme where is my bag"), or nothing."""
    found = _HANDLE.search(text)
    return found.group().casefold() if found else ""


def _without_means(rows: Floats, groups: Sequence[str]) -> Floats:
    """Rows less their group's mean, which counts the less the fewer rows it comes from."""
    if len(set(groups)) < 2:  # noqa: PLR2004 - one group has nothing to be told apart from
        return rows
    number = numbered(groups)
    size = np.bincount(number)
    sums = sums_by_group(rows, number, count=len(size))
    return (rows - (sums / (size + _PRIOR)[:, None])[number]).astype(np.float32)


def unit(rows: Floats) -> Floats:
    """Each row at length one, (n, dim); a row that is all but nothing becomes zeros."""
    length = np.linalg.norm(rows, axis=1, keepdims=True)
    scaled = rows / np.where(length > 1e-6, length, np.inf)  # noqa: PLR2004
    return scaled.astype(np.float32)


def sums_by_group(rows: Floats, group: Indices, *, count: int) -> NDArray[np.float64]:
    """The sum of the rows of each group, (count, dim); -1 is no group."""
    there = np.flatnonzero(group >= 0)
    table = scipy.sparse.csr_matrix(
        (np.ones(len(there)), (group[there], there)), shape=(count, len(rows))
    )
    sums: NDArray[np.float64] = table @ rows
    return sums


def _spelling(texts: Sequence[str], *, seed: int) -> Floats:
    """Latent dimensions of the letter sequences inside words, unit rows, (n, d <= 100)."""
    if len(texts) < _FEWEST:
        return np.zeros((len(texts), 0), dtype=np.float32)
    sample = [texts[i] for i in range(0, len(texts), max(1, len(texts) // _SAMPLE))]
    counter = CountVectorizer(token_pattern=_WORD)
    try:
        words = counter.fit_transform(sample)
    except ValueError:  # not a single word in all of them
        return np.zeros((len(texts), 0), dtype=np.float32)
    grams = _grams(counter.get_feature_names_out().tolist())
    common = np.asarray((words @ grams > 0).sum(axis=0)).ravel()
    grams = grams[:, common > 1]
    rarity = np.log((1 + len(sample)) / (1 + common[common > 1])) + 1
    axes = _axes(_weighted(words @ grams, rarity), seed=seed)
    parts = []
    for start in range(0, len(texts), _BATCH):
        batch = counter.transform(texts[start : start + _BATCH]) @ grams
        parts.append(unit((_weighted(batch, rarity) @ axes).astype(np.float32)))
    return np.vstack(parts)


def _axes(rows: scipy.sparse.csr_matrix, *, seed: int) -> NDArray[np.float64]:
    """The leading right singular vectors, (columns, d), by subspace iteration (Halko 2011).

    Written out because sklearn's spends ten times as long on making long columns orthogonal.
    """
    width = min(_DIMENSIONS, rows.shape[0] // 2, rows.shape[1] - 1)
    if width < 1:
        return np.zeros((rows.shape[1], 0))
    start = np.random.default_rng(seed).normal(size=(rows.shape[1], width + _SPARE))
    basis = _orthonormal(rows @ start)
    for _ in range(_PASSES):
        basis = _orthonormal(rows @ (rows.T @ basis))
    short = rows.T @ basis
    strength, turn = np.linalg.eigh(short.T @ short)
    leading = np.argsort(-strength, kind="stable")[:width]
    scale = np.sqrt(np.maximum(strength[leading], _TINY))
    axes: NDArray[np.float64] = short @ (turn[:, leading] / scale)
    return axes


def _orthonormal(columns: NDArray[np.float64]) -> NDArray[np.float64]:
    """Columns that span the same space at right angles; those that add nothing become zeros."""
    strength, turn = np.linalg.eigh(columns.T @ columns)
    kept = strength > _TINY * max(float(strength.max()), _TINY)
    scale = np.where(kept, 1 / np.sqrt(np.where(kept, strength, 1)), 0)
    basis: NDArray[np.float64] = columns @ (turn * scale)
    return basis


def _grams(words: Sequence[str]) -> scipy.sparse.csr_matrix:
    """How often each letter sequence stands in each word, its ends marked, (words, grams)."""
    counter = CountVectorizer(analyzer="char_wb", ngram_range=_GRAMS)
    return counter.fit_transform(words)


def _weighted(
    counts: scipy.sparse.csr_matrix, rarity: NDArray[np.float64]
) -> scipy.sparse.csr_matrix:
    """Sublinear TF-IDF with rows of length one."""
    rows = counts.astype(np.float64)
    rows.data = 1 + np.log(rows.data)
    rows = rows @ scipy.sparse.diags(rarity)
    length = np.sqrt(np.asarray(rows.multiply(rows).sum(axis=1)).ravel())
    return scipy.sparse.diags(1 / np.maximum(length, 1e-9)) @ rows
