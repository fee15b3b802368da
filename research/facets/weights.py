"""What training found: how far the words and the meaning of a text speak for what."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from pathlib import Path
from typing import Final

import numpy as np
import numpy.typing as npt

from research.facets.cues import measure_cues
from research.model import Facet
from research.text.wordings import plain

FACETS: Final[tuple[Facet, ...]] = ("pain", "need", "request", "praise", "context", "none")
STEPS: Final = (1, 2, 3)
"""Severities on Nielsen's scale: whether a text tells of something worse than each."""
_TERM: Final = re.compile(r"\w+(?:'\w+)?|[?!]")
_LEAD_IN: Final = re.compile(
    r"^\s*well\s*(?:[,.…–-]|\b(?=(?:i|i'd|it|the|you|we|there|no)\b))", re.IGNORECASE
)
"""How an answer begins that need not be about anything good."""

Array = npt.NDArray[np.float64]


@dataclass(frozen=True, slots=True, kw_only=True)
class Weights:
    """Logistic regressions, multinomial for FACETS and ordinal for STEPS, which are the columns."""

    vectors: Array
    """(dim, 9)"""
    cues: Array
    """(n_cues, 9)"""
    terms: Mapping[str, int]
    """Words and pairs of neighbouring words, and their rows in `idf` and `words`."""
    idf: Array
    """(n_terms,)"""
    words: Array
    """(n_terms, 9)"""
    bias: Array
    """(9,)"""


@cache
def load_weights() -> Weights:
    """What benchmarks/facets/train.py wrote."""
    with np.load(Path(__file__).with_name("weights.npz"), allow_pickle=False) as stored:
        terms = str(stored["terms"]).split("\n")
        return Weights(
            vectors=stored["vectors"].astype(np.float64),
            cues=stored["cues"].astype(np.float64),
            terms={term: row for row, term in enumerate(terms)},
            idf=stored["idf"].astype(np.float64),
            words=stored["words"].astype(np.float64),
            bias=stored["bias"].astype(np.float64),
        )


def terms_of(text: str) -> tuple[str, ...]:
    """Words, question and exclamation marks, and pairs of neighbours, as often as they occur."""
    words = _TERM.findall(plain(text))
    return (*words, *(f"{a} {b}" for a, b in pairwise(words)))


def weigh_terms(text: str, terms: Mapping[str, int], idf: Array) -> tuple[list[int], Array]:
    """Rows of the known terms and their TF-IDF of unit length, with 1 + ln(tf) for the count.

    Args:
        text: Any text.
        terms: The row of each term.
        idf: What each is worth, (n_terms,).

    Returns:
        The rows in order, and one figure for each of them.
    """
    counts: dict[int, int] = {}
    for term in terms_of(text):
        if (row := terms.get(term)) is not None:
            counts[row] = counts.get(row, 0) + 1
    rows = sorted(counts)
    raw = np.array([1 + np.log(counts[row]) for row in rows]) * idf[rows]
    return rows, raw / (np.sqrt((raw**2).sum()) or 1.0)


def measure_logits(
    vectors: npt.NDArray[np.float32], texts: Sequence[str], weights: Weights
) -> Array:
    """What speaks for each facet, and for more than each of STEPS, in log-odds: (n, 9)."""
    texts = [_LEAD_IN.sub("", text) for text in texts]
    logits = np.tile(weights.bias, (len(texts), 1))
    if vectors.shape[1] == weights.vectors.shape[0]:
        # einsum and not a matrix product: its sums do not depend on rows, threads or machine
        logits += np.einsum("nd,df->nf", vectors.astype(np.float64), weights.vectors)
    cues = np.array([measure_cues(text) for text in texts])
    logits += np.einsum("nc,cf->nf", cues, weights.cues)
    for row, text in enumerate(texts):
        known, share = weigh_terms(text, weights.terms, weights.idf)
        logits[row] += np.einsum("t,tf->f", share, weights.words[known])
    return logits
