"""What training found."""

from __future__ import annotations

import numpy as np

from research.facets.cues import NAMES
from research.facets.weights import (
    FACETS,
    STEPS,
    load_weights,
    measure_logits,
    terms_of,
    weigh_terms,
)


def test_the_weights_fit_together() -> None:
    """One row per dimension, cue and term; one column per facet and per step of severity."""
    weights, columns = load_weights(), len(FACETS) + len(STEPS)
    assert weights.vectors.shape == (384, columns)
    assert weights.cues.shape == (len(NAMES), columns)
    assert weights.words.shape == (len(weights.terms), columns)
    assert weights.idf.shape == (len(weights.terms),)
    assert weights.bias.shape == (columns,)


def test_words_and_their_neighbours_count() -> None:
    """A pair says more than its words: "not good"."""
    assert terms_of("Not good!") == ("not", "good", "!", "not good", "good !")


def test_a_word_said_often_does_not_drown_the_others() -> None:
    """The shares of a text are of unit length, and unknown words are left out."""
    rows, share = weigh_terms("slow slow late so", {"slow": 0, "late": 1}, np.array([1.0, 1.0]))
    assert rows == [0, 1]
    assert np.isclose((share**2).sum(), 1)
    assert share[0] < 2 * share[1]


def test_vectors_of_another_model_are_left_aside() -> None:
    """Words and cues decide alone."""
    texts = ["It crashes."]
    other = measure_logits(np.ones((1, 512), np.float32), texts, load_weights())
    assert np.array_equal(
        other, measure_logits(np.zeros((1, 0), np.float32), texts, load_weights())
    )


def test_how_an_answer_begins_is_no_praise() -> None:
    """Well is good where something goes well, and not before a comma."""
    weights = load_weights()
    none = np.zeros((3, 1), dtype=np.float32)
    texts = ["Well, the queue takes an hour", "the queue takes an hour", "It works well"]
    led, plain, praised = measure_logits(none, texts, weights)
    assert np.array_equal(led, plain)
    assert not np.array_equal(praised, plain)
